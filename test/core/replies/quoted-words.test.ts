import fc from 'fast-check';
import { quotedWords } from '../../../src/core/replies/quoted-words';

test('words that stand together are quoted as they were written, with what is between them', () => {
  expect(quotedWords('credentials wrong', 'My flow says the Credentials are WRONG, why?')).toBe(
    'Credentials are WRONG',
  );
});

test('of several places the one with most of the words is quoted', () => {
  expect(quotedWords('log in fails', 'I log. Then nothing happens here for long and log in fails')).toBe(
    'log in fails',
  );
});

test('words from all over a text are no quotation', () => {
  expect(
    quotedWords('unattended credentials log in', 'unattended it is, one two three credentials four five six seven in'),
  ).toBeUndefined();
  expect(quotedWords('first second', 'first\nsecond')).toBeUndefined();
  expect(quotedWords('never', 'other words')).toBeUndefined();
});

test('whatever is quoted stands in the text', () => {
  const words = fc.array(fc.constantFrom('the', 'flow', 'fails', 'log', 'in', '\n', 'na\u00EFve', '.'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (some, all) => {
      const text = all.join(' ');
      const quoted = quotedWords(some.join(' '), text);
      expect(quoted === undefined || (quoted !== '' && text.includes(quoted) && !quoted.includes('\n'))).toBe(true);
    }),
    { seed: 20_261_130, numRuns: 300 },
  );
});
