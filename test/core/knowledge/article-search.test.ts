import { articleSearch } from '../../../src/core/knowledge/article-search';
import { liveArticles } from '../../../src/core/knowledge/knowledge-index';
import { smallEngine } from './small-knowledge';

const { index } = smallEngine;
const search = articleSearch(liveArticles(index.knowledge), (key) => index.codes.byKey(key)?.names ?? []);
const found = (words: string): string[] => search.find(words).map(({ id }) => id);

test.each([
  ['a word that is only begun', 'pain', 'gate-painted'],
  ['a slip of the keys', 'paimted', 'gate-painted'],
  ['a code', '0xC000006D', 'logon-failure'],
  ['a number of a code', '50126', 'password-wrong'],
  ['a name that is only begun', 'boltja', 'bolt-jammed'],
  ['what a cause is called', 'account is switched off', 'gate-refused'],
])('%s finds its article first', (_what, words, id) => {
  expect(found(words)[0]).toBe(id);
});

test('articles with every word come alone; where none has all, those with some', () => {
  expect(found('hinge jammed')).toEqual(['hinge-jammed']);
  expect(found('hinge zzzzzz')).toEqual(['hinge-jammed']);
});

test('nothing is found where nothing is like it', () => {
  expect(found('zzzzzz')).toEqual([]);
});

test('without words all articles of an area stand there by title, as many as are wanted', () => {
  const titles = search.find('', { most: 1000 }).map(({ title }) => title);
  expect(titles).toEqual([...titles].sort());
  expect(titles.length).toBe(liveArticles(index.knowledge).length);
  expect(search.find('', { most: 3 })).toHaveLength(3);
  expect(search.find('', { area: 'approvals' }).every(({ area }) => area === 'approvals')).toBe(true);
});
