import { realEngine } from '../../golden/real-engine';

/** The shipped knowledge: every article's own examples are its tests. */
const engine = realEngine();
const articles = [...engine.index.articleById.values()];

/** Where a paste leads, in words: the outcome and the articles a person is shown for it. */
function leadsTo(paste: string): string {
  const reading = engine.read(paste);
  if (reading.kind !== 'report') return reading.kind;
  const { outcome, matches, choices } = engine.diagnose({
    report: reading.report,
    answers: new Map(),
    unknown: new Set(),
    tried: new Set(),
  });
  const shown = matches.slice(0, Math.max(choices, 1)).map(({ article }) => article.id);
  return [outcome, ...shown].join(' ');
}

test('there are articles', () => {
  expect(articles.length).toBeGreaterThan(100);
});

describe.each(articles.map((article) => [article.id, article] as const))('%s', (id, { examples, phrases }) => {
  test('its examples lead to it first, and its near misses do not lead to it', () => {
    const faults = [
      ...examples.matches
        .map((paste) => ({ paste, leads: leadsTo(paste) }))
        .filter(({ leads }) => leads !== `matched ${id}`),
      ...examples.near_misses
        .map((paste) => ({ nearMiss: paste, leads: leadsTo(paste) }))
        .filter(({ leads }) => leads.split(' ').includes(id)),
    ];

    expect(faults).toEqual([]);
  });

  test('each of its phrases leads to it, and not to a neighbour', () => {
    expect(
      phrases.map((phrase) => ({ phrase, leads: leadsTo(phrase) })).filter(({ leads }) => leads.split(' ')[1] !== id),
    ).toEqual([]);
  });
});

test('words that belong to no article lead nowhere', () => {
  expect(leadsTo('the weather is nice today')).toBe('none');
});
