import { characterGrams } from '../../../../src/core/knowledge/shortlist/character-grams';

test('a word becomes its pieces of three to five characters, with its ends', () => {
  expect([...characterGrams('Flow')]).toEqual([' fl', 'flo', 'low', 'ow ', ' flo', 'flow', 'low ', ' flow', 'flow ']);
});

test('marks, signs and capitals make no difference', () => {
  expect(characterGrams('Caf\u00e9, NO-NE!')).toEqual(characterGrams('cafe no ne'));
});

test('a compound shares most of its pieces with its parts', () => {
  const parts = characterGrams('desktop flow');
  const shared = [...characterGrams('desktopflow')].filter((gram) => parts.has(gram));

  expect(shared.length).toBeGreaterThan(10);
});
