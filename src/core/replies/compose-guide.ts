import { verbOf } from '../actions/card-verb';
import type { CaseState } from '../cases/case-state';
import { walkGuide, type GuidePlace } from '../knowledge/guide/walk-guide';
import { guideIn, type Knowledge } from '../knowledge/knowledge';
import { silence, taught } from '../languages/text';
import type { AnswerButton, CaseHead, Guided, GuideReply } from './reply';
import { linksOf } from './verdict';

type Question = Extract<GuidePlace, { kind: 'question' }>;

/** Where whoever has no known error begins, below what was read of their paste. */
export function guideBelow(knowledge: Knowledge): Guided {
  const place = walkGuide(guideIn(knowledge), []);
  return place.kind === 'question' ? asked(place) : { ask: silence, answers: [] };
}

/** The same as buttons of no case. */
export function guideButtons(guide: NonNullable<Knowledge['guide']>): AnswerButton[] {
  const place = walkGuide(guide, []);
  return place.kind === 'question'
    ? place.answers.map(({ id, label }) => ({
        label: taught(label),
        verb: verbOf({ kind: 'begin guide', answer: id }),
      }))
    : [];
}

function asked({ id, ask, answers }: Question): Guided {
  return {
    ask: taught(ask),
    answers: answers.map((answer) => ({
      label: taught(answer.label),
      verb: verbOf({ kind: 'guide', question: id, answer: answer.id }),
    })),
  };
}

/** What the guide says after its first question. Undefined when it was not begun, or no longer knows where the person is. */
export function guideReply(
  head: CaseHead,
  { guided, canGoBack }: Pick<CaseState, 'guided' | 'canGoBack'>,
  knowledge: Knowledge,
): GuideReply | undefined {
  if (guided.length === 0) return undefined;
  const place = walkGuide(guideIn(knowledge), guided);
  const bare = { title: silence, sentences: [], steps: [], sources: [], ask: silence, answers: [] };
  if (place.kind === 'question') return { ...head, kind: 'guide', ...bare, ...asked(place), canGoBack };
  const explanation =
    place.kind === 'explanation' ? knowledge.explanations?.find(({ id }) => id === place.id) : undefined;
  if (!explanation) return undefined;
  const { title, sentences, steps, sources } = explanation;
  return {
    ...head,
    kind: 'guide',
    ...bare,
    title: taught(title),
    sentences: sentences.map(taught),
    steps: steps.map(taught),
    sources: linksOf(sources),
    canGoBack,
  };
}
