import fc from 'fast-check';
import { phraseMatcher, tokensOf } from '../../src/intake/phrase-matcher';

function found(phrases: readonly string[], text: string): string[] {
  return phraseMatcher(phrases.map((phrase) => ({ id: phrase, phrase })))
    .find(text)
    .map(({ id }) => id);
}

test('case, punctuation and line ends do not matter', () => {
  expect(found(['credentials are invalid'], 'The CREDENTIALS,\r\nare "invalid".')).toEqual(['credentials are invalid']);
});

test('words must stand next to each other and be whole', () => {
  expect(found(['credentials are invalid'], 'credentials are very invalid')).toEqual([]);
  expect(found(['credentials are invalid'], 'credentials are invalidated')).toEqual([]);
});

test('an apostrophe belongs to its word and may be missing', () => {
  expect(found(["doesn't exist"], 'it doesnt exist')).toEqual(["doesn't exist"]);
});

test('a star stands for up to eight words', () => {
  const phrase = 'machine * is offline';

  expect(found([phrase], 'Machine is offline')).toEqual([phrase]);
  expect(found([phrase], 'Machine one two three four five six seven eight is offline')).toEqual([phrase]);
  expect(found([phrase], 'Machine one two three four five six seven eight nine is offline')).toEqual([]);
});

test('a star at either end stands for nothing', () => {
  expect(found(['* is offline *'], 'it is offline now')).toEqual(['* is offline *']);
});

test('a phrase is found once and says where', () => {
  const [first, ...others] = phraseMatcher([{ id: 1, phrase: 'is offline' }]).find('A is offline, B is offline');

  expect(first).toEqual({ id: 1, start: 2, end: 12 });
  expect(others).toEqual([]);
});

test('scripts without blanks are read sign by sign', () => {
  expect(found(['\u30b3\u30cd\u30af\u30bf'], '\u3053\u306e\u30b3\u30cd\u30af\u30bf\u306f')).toEqual(['\u30b3\u30cd\u30af\u30bf']);
});

test('a phrase without words is never found', () => {
  expect(found(['***', '', '!'], 'anything at all')).toEqual([]);
});

const word = fc.constantFrom('a', 'b', 'c', 'd');

test('a phrase is found exactly where a plain search over the words finds it', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word, { maxLength: 30 }), (phrase, text) => {
      const expected = ` ${text.join(' ')} `.includes(` ${phrase.join(' ')} `);

      expect(found([phrase.join(' ')], text.join(', '))).toEqual(expected ? [phrase.join(' ')] : []);
    }),
    { seed: 91, numRuns: 1000 },
  );
});

test('every token is a part of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(tokensOf(text).filter(({ word: letters, start, end }) => text.slice(start, end).toLowerCase().replace(/['\u2019]/g, '') !== letters)).toEqual([]);
    }),
    { seed: 92, numRuns: 1000 },
  );
});
