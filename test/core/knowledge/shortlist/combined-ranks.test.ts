import { combinedRanks } from '../../../../src/core/knowledge/shortlist/combined-ranks';

test('what several rankings put high comes before what one puts first', () => {
  const rankings = [
    { items: ['a', 'b', 'c'], weight: 1 },
    { items: ['d', 'b', 'a'], weight: 1 },
    { items: ['e', 'b'], weight: 1 },
  ];

  expect(combinedRanks(rankings)[0]).toBe('b');
});

test('a ranking of more weight counts more', () => {
  const rankings = [
    { items: ['a', 'b'], weight: 2 },
    { items: ['b', 'a'], weight: 1 },
  ];

  expect(combinedRanks(rankings)).toEqual(['a', 'b']);
});

test('what no ranking holds is not there, and nothing gives nothing', () => {
  expect(combinedRanks([{ items: [], weight: 1 }])).toEqual([]);
});
