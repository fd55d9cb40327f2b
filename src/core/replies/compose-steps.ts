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
    ...verdictOf(match, { diagnosis, findings }, index.knowledge, state),
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
    ...progressOf(resolution.steps, state.stepsDone.get(`${match.article.id}/${cause.cause.id}`)),
  };
}

function orNothing(words: string | undefined): Text {
  return words === undefined ? silence : taught(words);
}

type Progress = Pick<StepsReply, 'steps' | 'current' | 'isTheirs' | 'doneVerb' | 'send'>;

/** One step at a time: the first that is not done. Whether a step of somebody else's is done the asker cannot say. */
function progressOf(all: readonly Step[], done: ReadonlySet<number> = new Set()): Progress {
  const steps = all.map((step, index) => ({
    ...stepView(step, index + 1, all.length),
    done: done.has(index + 1),
  }));
  const left = steps.filter((step) => !step.done);
  const [current] = left;
  return {
    steps,
    current: current?.number ?? 0,
    isTheirs: current !== undefined && current.by !== 'maker',
    // After the last step there is nothing left to try of this cause.
    doneVerb: verbOf(
      current && left.length > 1 ? { kind: 'step done', step: current.number } : { kind: 'did not help' },
    ),
    send: message('buttons.sendSteps', { count: left.filter(({ by }) => by !== 'maker').length }),
  };
}

const stepWho = {
  maker: 'step.who.maker',
  'machine-owner': 'step.who.machineOwner',
  'it-admin': 'step.who.itAdmin',
  'tenant-admin': 'step.who.tenantAdmin',
} as const satisfies Record<Person, string>;

/** `all`: how many steps there are. */
export function stepView(step: Step, number: number, all: number): Omit<StepView, 'done'> {
  return {
    number,
    place: all > 1 ? message('step.place', { number, all }) : silence,
    do: taught(step.do),
    who: message(stepWho[step.by], { time: minutesInWords(step.minutes) }),
    by: step.by,
    command: step.command ?? '',
    verify: orNothing(step.verify),
    links: linksOf(step.links ?? []),
    risk: orNothing(step.risk?.warning),
    weighs: step.risk !== undefined && step.risk.level !== 'low',
    safer: orNothing(step.risk?.safer),
    undo: orNothing(step.risk?.undo),
  };
}

/** Which steps are the person's own and which need somebody else, before they begin. */
function divisionOf(steps: readonly Step[]): Text {
  const mine = steps.filter(({ by }) => by === 'maker');
  const others = steps.filter(({ by }) => by !== 'maker');
  const minutes = (some: readonly Step[]): Text => minutesInWords(some.reduce((sum, step) => sum + step.minutes, 0));
  // Of one step of their own the person reads beside it how long it takes.
  if (others.length === 0) return steps.length === 1 ? silence : message('division.yours', { time: minutes(mine) });
  const who = listing('and', [...new Set(others.map(({ by }) => by))].map(personName));
  if (mine.length === 0) return message('division.theirs', { who, time: minutes(others) });
  return message('division.both', { count: mine.length, mine: minutes(mine), who, theirs: minutes(others) });
}
