import { verbOf } from '../actions/card-verb';
import type { CaseState } from '../cases/case-state';
import { standingOf } from '../diagnosis/certainty';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import type { Person, Step } from '../knowledge/article';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { correctionView } from './expression-in-words';
import { listing, message, silence, taught, type Text } from '../languages/text';
import { groundInWords, leadTo } from './certainty-in-words';
import { minutesInWords, personName } from './people-and-time';
import type { CaseHead, StepsReply, StepView } from './reply';
import { linksOf, verdictOf } from './verdict';

type Advice = NonNullable<Diagnosis['advice']>;

export function stepsReply(
  head: CaseHead,
  match: Match,
  diagnosis: Diagnosis,
  advice: Advice,
  findings: Findings,
  index: KnowledgeIndex,
  state: CaseState,
): StepsReply {
  const { cause, resolution } = advice;
  const standing = standingOf(match, cause, { diagnosis, findings });
  return {
    ...head,
    ...verdictOf(match, { diagnosis, findings }, index.knowledge, state.canGoBack),
    kind: 'steps',
    corrections: match.article.shows.includes('corrected-expressions')
      ? findings.report.expressions.map(correctionView)
      : [],
    certainty: standing.certainty,
    lead: leadTo(match, cause, standing),
    cause: taught(cause.cause.title),
    why: orNothing(cause.cause.why),
    sure: groundInWords(match, advice, standing, { findings, facts: index.knowledge.facts }),
    heading: taught(resolution.title),
    division: divisionOf(resolution.steps),
    steps: progressed(
      resolution.steps.map((step, index) => stepView(step, index + 1)),
      state.stepsDone.get(`${match.article.id}/${cause.cause.id}`),
    ),
  };
}

function orNothing(words: string | undefined): Text {
  return words === undefined ? silence : taught(words);
}

/** Marks what is done. Only the first step that is not done can be pressed, and only where more than one is to do. */
function progressed(steps: readonly StepView[], done: ReadonlySet<number> = new Set()): StepView[] {
  const current = steps.length > 1 ? steps.find(({ number }) => !done.has(number)) : undefined;
  return steps.map((step) => ({
    ...step,
    done: done.has(step.number),
    doneVerb: step === current && step.by === 'maker' ? verbOf({ kind: 'step done', step: step.number }) : '',
  }));
}

const stepWho = {
  maker: 'step.who.maker',
  'machine-owner': 'step.who.machineOwner',
  'it-admin': 'step.who.itAdmin',
  'tenant-admin': 'step.who.tenantAdmin',
} as const satisfies Record<Person, string>;

export function stepView(step: Step, number: number): StepView {
  return {
    number,
    do: taught(step.do),
    who: message(stepWho[step.by], { time: minutesInWords(step.minutes) }),
    by: step.by,
    command: step.command ?? '',
    verify: orNothing(step.verify),
    links: linksOf(step.links ?? []),
    done: false,
    doneVerb: '',
    risk: step.risk
      ? message(step.risk.level === 'low' ? 'step.note' : 'step.weigh', { warning: taught(step.risk.warning) })
      : silence,
    safer: orNothing(step.risk?.safer),
    undo: orNothing(step.risk?.undo),
  };
}

/** Which steps are the person's own and which need somebody else, before they begin. */
function divisionOf(steps: readonly Step[]): Text {
  const mine = steps.filter(({ by }) => by === 'maker');
  const others = steps.filter(({ by }) => by !== 'maker');
  const minutes = (some: readonly Step[]): Text => minutesInWords(some.reduce((sum, step) => sum + step.minutes, 0));
  if (others.length === 0) return message('division.yours', { time: minutes(mine) });
  const who = listing('and', [...new Set(others.map(({ by }) => by))].map(personName));
  if (mine.length === 0) return message('division.theirs', { who, time: minutes(others) });
  return message('division.both', { count: mine.length, mine: minutes(mine), who, theirs: minutes(others) });
}
