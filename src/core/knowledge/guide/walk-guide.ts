import type { Guide } from './guide-schema';

/** An answer that was given to a question of the guide. */
export interface GuideAnswer {
  question: string;
  answer: string;
}

/** What the answers led to. `nowhere`: there is no guide, or it has changed and no longer knows a question. */
export type GuidePlace =
  | { kind: 'question'; id: string; ask: string; answers: { id: string; label: string }[] }
  | { kind: 'article'; id: string }
  | { kind: 'explanation'; id: string }
  | { kind: 'nowhere' };

export const firstQuestion = 'start';

/** Goes through the questions from the first one on, with the last answer that was given to each. */
export function walkGuide(guide: Guide, given: readonly GuideAnswer[]): GuidePlace {
  const answers = new Map(given.map(({ question, answer }) => [question, answer]));
  const seen = new Set<string>();
  let at = firstQuestion;
  for (;;) {
    const asked = guide[at];
    // The lint allows no circle; a stored case may meet a guide that was never linted.
    if (!asked || seen.has(at)) return { kind: 'nowhere' };
    seen.add(at);
    const to = asked.answers[answers.get(at) ?? ''];
    if (!to)
      return {
        kind: 'question',
        id: at,
        ask: asked.ask,
        answers: Object.entries(asked.answers).map(([id, { label }]) => ({ id, label })),
      };
    if (to.article !== undefined) return { kind: 'article', id: to.article };
    if (to.explanation !== undefined) return { kind: 'explanation', id: to.explanation };
    at = to.question ?? '';
  }
}
