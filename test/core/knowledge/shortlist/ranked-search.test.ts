import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { rankedSearch } from '../../../../src/core/knowledge/shortlist/ranked-search';

const animals = [['cat', 'dog', 'cat'], ['dog', 'mouse'], ['horse', 'mouse', 'owl', 'fox'], ['cow']];

test('what shares more, and rarer, words comes first; what shares nothing is left out', () => {
  const search = rankedSearch(animals);

  expect(search(['dog', 'cat']).map(({ at }) => at)).toEqual([0, 1]);
  expect(search(['mouse', 'owl']).map(({ at }) => at)).toEqual([2, 1]);
  expect(search(['unicorn'])).toEqual([]);
  expect(search([])).toEqual([]);
  expect(rankedSearch([])(['dog'])).toEqual([]);
});

test('a word asked twice counts once', () => {
  const search = rankedSearch(animals);

  expect(search(['dog', 'dog'])).toEqual(search(['dog']));
});

test('MiniSearch gives the same scores', () => {
  const word = fc.constantFrom('cat', 'dog', 'mouse', 'horse', 'owl', 'fox', 'cow');
  const texts = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.uniqueArray(word, { minLength: 1 }), (documents, query) => {
      const library = new MiniSearch({ fields: ['text'], tokenize: (text) => text.split(' ') });
      library.addAll(documents.map((words, id) => ({ id, text: words.join(' ') })));
      const theirs = new Map(library.search(query.join(' ')).map(({ id, score }) => [Number(id), score]));
      const ours = rankedSearch(documents)(query);

      expect(ours.map(({ at }) => at).toSorted()).toEqual([...theirs.keys()].toSorted());
      for (const { at, score } of ours) expect(score).toBeCloseTo(theirs.get(at) ?? -1, 8);
    }),
  );
});
