import { verbOf } from '../actions/card-verb';
import type { CaseState } from '../cases/case-state';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import type { SettledFact } from '../diagnosis/judge-causes';
import { factInWords } from '../knowledge/fact-catalogue';
import type { Step } from '../knowledge/article';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { correctionView } from './expression-in-words';
import type { CaseHead, StepsReply, StepView } from './reply';
import { minutesInWords, personName, verdictOf } from './verdict';

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
  const facts = index.knowledge.facts;
  return {
    ...head,
    ...verdictOf(match, { diagnosis, findings }, index.knowledge, state.canGoBack),
    kind: 'steps',
    cause: cause.cause.title,
    why: cause.cause.why ?? '',
    sure: howSure(match, advice, findings, ({ fact, values }) => factInWords(facts, fact, ...values)),
    corrections: match.article.shows.includes('corrected-expressions')
      ? findings.report.expressions.map(correctionView)
      : [],
    heading: resolution.title,
    division: divisionOf(resolution.steps),
    steps: progressed(
      resolution.steps.map((step, index) => stepView(step, index + 1)),
      state.stepsDone.get(`${match.article.id}/${cause.cause.id}`),
    ),
  };
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

/** Says on what the verdict rests, so that the person can doubt it. */
function howSure(
  match: Match,
  { cause }: Advice,
  findings: Findings,
  inWords: (settled: SettledFact) => string,
): string {
  const standing = match.causes.filter(({ state }) => state !== 'ruled out');
  if (match.causes.length === 1) return 'This problem has one known cause.';
  if (cause.state === 'likely' && cause.because.length > 0)
    return `This follows from: ${cause.because.map(inWords).join('; ')}.`;
  if (standing.length === 1) return 'All other known causes are ruled out.';
  const skipped = findings.unknown.size > 0 ? ' because something could not be found out' : '';
  const left = `Not certain: ${standing.length} causes are still possible${skipped}.`;
  if (standing.every((other) => other.cause.resolution === cause.cause.resolution))
    return `${left} The same steps resolve all of them.`;
  return `${left} Start with this one, the easiest to try of the likely ones; if it does not help, say so and the next one follows.`;
}

export function stepView(step: Step, number: number): StepView {
  const who = personName[step.by];
  return {
    number,
    do: step.do,
    who: `${who.charAt(0).toUpperCase()}${who.slice(1)}, ${minutesInWords(step.minutes)}`,
    by: step.by,
    command: step.command ?? '',
    verify: step.verify ?? '',
    links: step.links ?? [],
    done: false,
    doneVerb: '',
    risk: step.risk ? `${step.risk.level === 'low' ? 'Note' : 'Weigh this first'}: ${step.risk.warning}` : '',
    safer: step.risk?.safer ?? '',
    undo: step.risk?.undo ?? '',
  };
}

/** Which steps are the person's own and which need somebody else, before they begin. */
function divisionOf(steps: readonly Step[]): string {
  const mine = steps.filter(({ by }) => by === 'maker');
  const others = steps.filter(({ by }) => by !== 'maker');
  const minutes = (some: readonly Step[]): string => minutesInWords(some.reduce((sum, step) => sum + step.minutes, 0));
  const [other] = others;
  if (!other) return `You can do this yourself, ${minutes(mine)}.`;
  const who = [...new Set(others.map(({ by }) => personName[by]))].join(' and ');
  if (mine.length === 0)
    return `This needs ${who} (${minutes(others)}). \u201CAsk IT\u201D prepares the summary for them.`;
  return `${mine.length === 1 ? 'One step is' : `${mine.length} steps are`} yours (${minutes(mine)}); the rest needs ${who} (${minutes(others)}).`;
}
