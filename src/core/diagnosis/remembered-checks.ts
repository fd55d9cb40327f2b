import type { nextCheck, NextCheck } from './next-check';

const mostRemembered = 2_000;

/** Looking ahead takes milliseconds, and the same question is looked for several times a turn and by many people. */
export function remembered(ask: typeof nextCheck): typeof nextCheck {
  const answers = new Map<string, NextCheck | undefined>();
  return (inquiry) => {
    const known = [...inquiry.known].map(([fact, value]) => `${fact}=${value}`).sort();
    const hints = (inquiry.hints ?? []).map(({ fact, value, text }) => [fact, value, text]);
    const key = JSON.stringify([
      inquiry.article.id,
      known,
      [...inquiry.unknown].sort(),
      [...inquiry.tried].sort(),
      hints,
    ]);
    if (answers.has(key)) return answers.get(key);
    if (answers.size >= mostRemembered) answers.clear();
    const check = ask(inquiry);
    answers.set(key, check);
    return check;
  };
}
