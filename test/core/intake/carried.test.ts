import fc from 'fast-check';
import { carriedFinder, layersByCarriers } from '../../../src/core/intake/carried';
import { Vocabulary } from '../../../src/core/intake/vocabulary';

const vocabulary = new Vocabulary();
const find = carriedFinder(vocabulary);
const carriedIn = (text: string) => find(vocabulary.wordsIn(text));
const textsIn = (text: string): string[] => carriedIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["it failed as there is an error: 'No such moon'.", ['No such moon']],
  ["there is an error: 'The type of 'a' is 'b'.'.", ["The type of 'a' is 'b'."]],
  ['Error details: the moon is missing\nnext line', ['the moon is missing']],
  ['A failed. ---> System.Net.Http.HttpRequestException: B failed.', ['B failed.']],
  ['Error from token exchange: no token. clientRequestId: 12', ['no token.']],
  ['The error message came. Details later: none', []],
  ['the reason: I changed my password', []],
])('%s carries %j', (text, carried) => {
  expect(textsIn(text)).toEqual(carried);
});

test('what lies in another one is one layer further in', () => {
  const text = 'Error details: a fails. inner exception: b fails. ---> c fails';
  const layersAt = layersByCarriers(carriedIn(text));
  expect(['Error', 'a fails', 'b fails', 'c fails'].map((part) => layersAt(text.indexOf(part)))).toEqual([0, 1, 2, 3]);
});

test('of any text the parts lie in it and within each other, and nowhere are there more layers than a chain has', () => {
  const piece = fc.constantFrom(
    'Error details: ',
    'Reason: ',
    ' ---> ',
    "'",
    '"',
    'a b',
    '\n',
    '. ',
    'inner exception: ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const carried = carriedIn(text);
      const layersAt = layersByCarriers(carried);
      for (const { around, start, end } of carried) {
        expect(around.start).toBeLessThan(around.end);
        expect(around.end).toBeLessThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(layersAt(start)).toBe(carried.filter((one) => one.start <= start && start < one.end).length);
        expect(layersAt(start)).toBeLessThanOrEqual(8);
      }
    }),
  );
});
