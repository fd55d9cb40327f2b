import fc from 'fast-check';
import { triggerScanner } from '../../../src/core/intake/trigger-scanner';

const placesOf = (trigger: string, text: string, ignoreCase = true): readonly number[] =>
  triggerScanner([{ triggers: [trigger], ignoreCase }]).placesIn(text)[0] ?? [];

test.each([
  ['password', 'a Password, PASSWORD=', [2, 12]],
  ['pw', 'pw', [0]],
  ['@', '@a@', [0, 2]],
  [String.raw`\d\d-\d`, '12-3 1-23 45-67', [0, 10]],
  [String.raw`[A-Z]\d`, 'A1 a1 B2', [0, 6]],
  ['./p', '/p a/p', [3]],
  [String.raw`\\\\u`, String.raw`a\\u`, [1]],
  [String.raw`SG\.`, 'sg. SGx', [0]],
  ['has\u0142o', 'HAS\u0141O', [0]],
  ['password', 'pas\u017Fword', [0]],
])('%s stands in %j at %j', (trigger, text, places) => {
  expect(placesOf(trigger, text)).toEqual(places);
});

test('capital letters count where they mean something', () => {
  expect(placesOf('eyJ', 'eyj eyJ', false)).toEqual([4]);
});

test('each who waits gets its own places, each place once', () => {
  const scanner = triggerScanner([
    { triggers: ['key', 'keys'], ignoreCase: true },
    { triggers: ['key'], ignoreCase: false },
    { triggers: ['lock'], ignoreCase: true },
  ]);

  expect(scanner.placesIn('Keys, key')).toEqual([[0, 6], [6], undefined]);
});

test('a part of a text is looked at with what stands behind it', () => {
  const scanner = triggerScanner([{ triggers: ['key'], ignoreCase: true }]);

  expect(scanner.placesIn('key key key', 1, 5)).toEqual([[4]]);
});

test('plain triggers are found where a search finds them, whatever the text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('abK\u212A1-_@ \u00e9')), maxLength: 40 });
  const trigger = fc.string({ unit: fc.constantFrom(...Array.from('abk1-_@ ')), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(letters, trigger, (text, sought) => {
      const small = text.toLowerCase();
      const expected = Array.from({ length: text.length }, (_, at) => at).filter((at) => small.startsWith(sought, at));

      expect(placesOf(sought, text)).toEqual(expected);
    }),
    { seed: 41, numRuns: 2000 },
  );
});
