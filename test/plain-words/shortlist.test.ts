import { findingsOfReport } from '../../src/core/diagnosis/diagnose';
import type { Article } from '../../src/core/knowledge/article';
import { suggestionsOf, readingOf } from '../decoys/suggested';
import { realEngine } from '../golden/real-engine';
import { ownWords } from './own-words';

/**
 * How far down the shortlist the right article stands, and how often it is the answer or among the three of "did you mean".
 * The figures that were reached stand in docs/assistant.md; the floors here are just below.
 */
const engine = realEngine();

const sets = ownWords(engine);

test.each(Object.entries(sets))('the right article stands in the shortlist: %s', (name, sayings) => {
  const ranks = sayings.map(({ text, right }) =>
    engine.index.shortlist(readingOf(engine, text).spoken).articles.findIndex(({ id }) => right.includes(id)),
  );
  const within = (most: number): number => ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
  const told = [1, 3, 10, 30].map((most) => `first ${most}: ${(within(most) * 100).toFixed(1)} %`);
  process.stdout.write(`${name} (${sayings.length}): ${told.join(', ')}\n`);

  expect(within(3)).toBeGreaterThanOrEqual(0.94);
  expect(within(10)).toBeGreaterThanOrEqual(0.98);
  expect(within(30)).toBe(1);
});

/** `at once`: the answer, or what the card asks to choose from. `in the end`: that, or what is offered after "not this". */
test.each([
  ['commonest problems, looked at', 0.96, 0.98],
  ['commonest problems, unseen', 0.96, 0.97],
  ['other problems, unseen', 0.86, 0.9],
  ['sayings held out', 0.94, 0.96],
  ['sayings written afterwards', 0.96, 0.98],
] as const)('the right article is the answer, or one of three that are offered: %s', (name, atOnce, inTheEnd) => {
  const sayings = sets[name];
  const offered = sayings.map(({ text, right }) => {
    const { diagnosis, suggested, instead } = suggestionsOf(engine, text);
    const answer = diagnosis.matches.slice(0, Math.max(diagnosis.choices, 1)).map(({ article }) => article);
    const first = instead ? suggested : answer;
    const isRight = (articles: readonly { id: string }[]): boolean =>
      articles.slice(0, 3).some(({ id }) => right.includes(id));
    return { atOnce: isRight(first), inTheEnd: isRight([...first, ...afterRefusal(text, first)]) };
  });
  const share = (key: 'atOnce' | 'inTheEnd'): number => offered.filter((one) => one[key]).length / offered.length;
  process.stdout.write(
    `${name}: ${(share('atOnce') * 100).toFixed(1)} % at once, ${(share('inTheEnd') * 100).toFixed(1)} % in the end\n`,
  );

  expect(share('atOnce')).toBeGreaterThanOrEqual(atOnce);
  expect(share('inTheEnd')).toBeGreaterThanOrEqual(inTheEnd);
});

/** What is offered to somebody who says that the one answer is not theirs. */
function afterRefusal(text: string, [only, ...others]: readonly Article[]): readonly Article[] {
  if (!only || others.length > 0) return [];
  const findings = { ...findingsOfReport(readingOf(engine, text)), refused: new Set([only.id]) };
  return engine.suggest(findings, engine.diagnose(findings)).articles;
}
