import type { Diagnosis, Findings, Match } from './diagnose';
import type { JudgedCause, SettledFact } from './judge-causes';

/** How sure a cause is. `sure`: it follows from facts. `likely`: facts speak for it. `guess`: none does. */
export type Certainty = 'sure' | 'likely' | 'guess';

/**
 * On what a cause rests. `paste`: the article has this one cause, and the paste holds what only this problem says.
 * `only known`: the article has this one cause, and less in the paste speaks for it. `facts`: what is known meets the whole
 * condition of the cause. `elimination`: facts rule all others out. `attempts`: the others were ruled out or tried in vain.
 * `nothing`: it is one of several.
 */
export type Ground = 'paste' | 'only known' | 'facts' | 'elimination' | 'attempts' | 'nothing';

export interface CauseStanding {
  certainty: Certainty;
  ground: Ground;
  /** The facts it follows from; empty unless the ground is facts or elimination. */
  because: SettledFact[];
}

/** How sure a cause of a match is. It means the cause, and can be no surer than that the article is the right one. */
export function standingOf(
  match: Match,
  cause: JudgedCause,
  { diagnosis, findings }: { diagnosis: Pick<Diagnosis, 'inside'>; findings: Findings },
): CauseStanding {
  const standing = byCauses(match, cause);
  const doubtful = diagnosis.inside !== undefined || isGuess(match, findings);
  return doubtful ? { ...standing, certainty: 'guess' } : standing;
}

function byCauses(match: Match, cause: JudgedCause): CauseStanding {
  const { article, causes } = match;
  const others = causes.filter((other) => other !== cause);
  if (others.length === 0)
    return provesItsCause(match)
      ? { certainty: 'sure', ground: 'paste', because: [] }
      : { certainty: 'likely', ground: 'only known', because: [] };
  const ruledOut = others.filter(({ state }) => state === 'ruled out');
  const alone = ruledOut.length === others.length;
  if (cause.holds) {
    // Until a checked source says so, and every other cause is out by facts, the condition only speaks for the cause.
    const sure = alone && ruledOut.every(({ tried }) => !tried) && article.status === 'validated';
    return { certainty: sure ? 'sure' : 'likely', ground: 'facts', because: cause.because };
  }
  if (!alone) return { certainty: 'guess', ground: 'nothing', because: [] };
  if (ruledOut.some(({ tried }) => tried)) return { certainty: 'likely', ground: 'attempts', because: [] };
  return { certainty: 'likely', ground: 'elimination', because: onceEach(ruledOut.flatMap(({ because }) => because)) };
}

function onceEach(facts: readonly SettledFact[]): SettledFact[] {
  return [...new Map(facts.map((settled) => [settled.fact, settled])).values()];
}

/** An article with one cause proves it only where a checked source says so and the paste holds a code or message of that one problem. */
function provesItsCause({ article, evidence }: Match): boolean {
  const decisive = evidence.some(({ kind, role }) => role === 'decisive' && (kind === 'code' || kind === 'message'));
  return article.status === 'validated' && decisive;
}

const sureEnough = 0.5;

/** Words alone rarely prove anything; a person who chose the article knows better. */
export function isGuess({ article, confidence, evidence }: Match, { chosen }: Pick<Findings, 'chosen'>): boolean {
  return confidence < sureEnough && chosen !== article.id && evidence.every(({ kind }) => kind === 'words');
}
