import fc from 'fast-check';
import { tokensOf } from '../../../src/core/intake/phrase-words';
import { shapes, Vocabulary } from '../../../src/core/intake/vocabulary';

const known = ['error', 'isnt', 'uber', 'code', '0x80070520', 'lutilisateur', '\u30ab', 'a'];
const vocabulary = new Vocabulary();
const ids = new Map(known.map((word) => [word, vocabulary.add(word)]));

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "isn't",
          'Error',
          'ERROR',
          '\u00fcber',
          'u\u0308ber',
          "l'utilisateur",
          '0x80070520',
          'A',
          '\u30ab',
          '\uff76',
        ],
        ...['\uff9e', '_', '-', ' ', "'", '\u2019', '\u{1F600}', '\ud83d', '\u0301', '9', "x'", '\u6f22', '.'],
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

test('the words of any text are those that a pattern finds, with their places and numbers', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { starts, ends, ids: found } = vocabulary.wordsIn(text);
      const words = starts.map((start, index) => [start, ends[index], found[index]]);

      expect(words).toEqual(tokensOf(text).map(({ word, start, end }) => [start, end, ids.get(word) ?? 0]));
    }),
    { seed: 45, numRuns: 5000 },
  );
});

test('a word that was added later is known too', () => {
  const growing = new Vocabulary();
  growing.add('one');
  growing.wordsIn('one');
  const two = growing.add('two');

  expect(growing.wordsIn('Two one three').ids).toEqual([two, growing.add('one'), 0]);
});

test.each([
  ['error', shapes.letter | shapes.beyondHex],
  ['fade', shapes.letter],
  ['Fade', shapes.letter | shapes.capital],
  ['FaDe', shapes.letter | shapes.capital | shapes.capitals],
  ['12', shapes.digit],
  ['12ab', shapes.digit | shapes.letter],
  ['\u00fcber', shapes.notPlain],
])('%s has its shape', (text, shape) => {
  expect(vocabulary.wordsIn(text).shapes).toEqual([shape]);
});
