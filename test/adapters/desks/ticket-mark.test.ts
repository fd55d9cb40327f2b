import fc from 'fast-check';
import { plainKey, wordFor } from '../../../src/adapters/desks/ticket-mark';

test('an ordinary key stays readable', () => {
  expect(plainKey('FM-7K3Q:1')).toBe('FM-7K3Q:1');
});

test.each([
  ['a query', 'x^NQactive=true'],
  ['a script', 'javascript:gs.log(1)'],
  ['a script in capitals', 'JavaScript:x'],
  ['quotes', '" OR "1"="1'],
  ['a full stop', 'a.b'],
  ['a line end', 'a\nb'],
  ['a trailing line end', 'a\n'],
  ['nothing', ''],
  ['half a pair', '\uD800'],
  ['a very long key', 'k'.repeat(81)],
])('a key with %s becomes a word', (_what, key) => {
  expect(plainKey(key)).toMatch(/^fm[0-9a-f]{32}$/);
});

test('the word of a key is always one word, stable, and another for another key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(wordFor(one)).toMatch(/^fm[0-9a-f]{32}$/);
      expect(wordFor(one) === wordFor(other)).toBe(one === other);
    }),
  );
});
