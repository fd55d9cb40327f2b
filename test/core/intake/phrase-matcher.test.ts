import fc from 'fast-check';
import { foldWord } from '../../../src/core/intake/fold-word';
import { phraseMatcher, tokensOf } from '../../../src/core/intake/phrase-matcher';

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

  expect(first).toEqual({ id: 1, start: 2, end: 12, slots: {} });
  expect(others).toEqual([]);
});

test('scripts without blanks are read sign by sign', () => {
  expect(found(['\u30b3\u30cd\u30af\u30bf'], '\u3053\u306e\u30b3\u30cd\u30af\u30bf\u306f')).toEqual([
    '\u30b3\u30cd\u30af\u30bf',
  ]);
});

test('the mark that lengthens a kana does not swallow what follows', () => {
  const phrase = '\u30d1\u30b9\u30ef\u30fc\u30c9\u304c\u7121\u52b9';

  expect(
    found([phrase], '\u30e6\u30fc\u30b6\u30fc\u306e\u30d1\u30b9\u30ef\u30fc\u30c9\u304c\u7121\u52b9\u3067\u3059\u3002'),
  ).toEqual([phrase]);
});

test('a word in Latin letters ends where a sign begins, with or without a blank', () => {
  const phrase = 'Azure AD \u306e\u30d7\u30ed\u30d0\u30a4\u30c0\u30fc';

  expect(found([phrase], '\u305d\u306eAzure AD\u306e\u30d7\u30ed\u30d0\u30a4\u30c0\u30fc\u306f')).toEqual([phrase]);
});

test('half-width kana are the same signs', () => {
  const phrase = '\u30d1\u30b9\u30ef\u30fc\u30c9';

  expect(found([phrase], 'x\uff8a\uff9f\uff7d\uff9c\uff70\uff84\uff9ey')).toEqual([phrase]);
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

test('every token is a part of the text, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const tokens = tokensOf(text);

      expect(
        tokens.filter(
          ({ word: letters, start, end }) => foldWord(text.slice(start, end)) !== letters || letters === '',
        ),
      ).toEqual([]);
      expect(tokens.filter(({ start, end }, at) => end <= start || start < (tokens[at - 1]?.end ?? 0))).toEqual([]);
    }),
    { seed: 92, numRuns: 1000 },
  );
});

const japanese = '\u30e6\u30fc\u30b6\u30fc\u540d\u307e\u305f\u306f\u30d1\u30b9\u30ef\u30fc\u30c9';
const sentence = fc
  .array(fc.constantFrom('\u3053', '\u306e', '\u30fc', '\u30e6', '\u540d', '\u3001', '\u300c', ' ', 'ID', '7', '\n'), {
    maxLength: 30,
  })
  .map((signs) => signs.join(''));

test('a Japanese phrase is found inside running text, whatever stands around it, and at its place', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const [hit] = phraseMatcher([{ id: 1, phrase: japanese }]).find(`${before}${japanese}${after}`);

      expect(hit).toEqual({ id: 1, start: before.length, end: before.length + japanese.length, slots: {} });
    }),
    { seed: 95, numRuns: 1000 },
  );
});

const latin = fc.constantFrom(
  'd\u00e9j\u00e0',
  'Stra\u00dfe',
  'has\u0142o',
  'm\u00e1s',
  'Kennw\u00f6rter',
  'l\u2019\u00e9tat',
  'senha',
);
const between = fc.constantFrom(' ', '\u00a0', ' \u00bb ', '\u00a0: ', '\u201e', '\u300d', '\n', ' \u2014 ', '-');

test('accents, quotes and blanks of any language break no phrase, composed or taken apart', () => {
  fc.assert(
    fc.property(
      fc.array(latin, { minLength: 2, maxLength: 6 }),
      between,
      fc.constantFrom('NFC', 'NFD'),
      fc.boolean(),
      (words, gap, form, loud) => {
        const text = words.join(gap).normalize(form);
        const [hit] = phraseMatcher([{ id: 1, phrase: words.join(' ') }]).find(
          `\u00ab ${loud ? text.toUpperCase() : text} \u00bb`,
        );

        expect(hit?.start).toBe(2);
      },
    ),
    { seed: 96, numRuns: 1000 },
  );
});

function slotsIn(phrase: string, text: string): Readonly<Record<string, string>> | undefined {
  return phraseMatcher([{ id: 1, phrase }]).find(text)[0]?.slots;
}

test('a slot takes what stands between the words, in its own spelling and without the marks around it', () => {
  expect(slotsIn('The column {column} does not exist', "Oops. The column 'Größe (cm)' does not exist.")).toEqual({
    column: 'Größe (cm)',
  });
  expect(
    slotsIn('missing {privilege} privilege on {table} table', 'is missing prvReadAccount privilege on Account table'),
  ).toEqual({
    privilege: 'prvReadAccount',
    table: 'Account',
  });
});

test('a quoted text is one thing, however long it is, and an apostrophe in it ends nothing', () => {
  const name = "The list of all of Maya's old and new machines in the north wing";

  expect(slotsIn('The list {list} does not exist', `The list '${name}' does not exist`)).toEqual({ list: name });
  expect(slotsIn('The list {list} does not exist', `The list ${name} does not exist`)).toBeUndefined();
});

test('a slot at an edge takes a quoted text, or what stands there up to the next blank', () => {
  expect(slotsIn('Quota will be replenished in {time}', 'Quota will be replenished in 03:12:44.')).toEqual({
    time: '03:12:44',
  });
  expect(slotsIn('the policy named {policy}', 'blocked by the policy named "No mail please", says IT')).toEqual({
    policy: 'No mail please',
  });
  expect(slotsIn('{table} is no table of the workbook', "I see: 'Sales 2026' is no table of the workbook")).toEqual({
    table: 'Sales 2026',
  });
});

test('a slot in which nothing stood, or only something hidden, has no value', () => {
  expect(slotsIn('The column {column} does not exist', 'The column does not exist')).toEqual({});
  expect(slotsIn('The user {user} is disabled', "The user '[hidden: email address]' is disabled")).toEqual({});
});

test('a value that is far too long is cut, and half a sign is never left', () => {
  const value = slotsIn('named {name} is gone', `named "${'\u{1F600}'.repeat(100)}x" is gone`)?.name ?? '';

  expect(value.length).toBeLessThanOrEqual(122);
  expect(value).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test('a phrase with a slot is found wherever the same phrase with a star is', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 24 }), (text) => {
      const [star] = phraseMatcher([{ id: 1, phrase: 'a * b c' }]).find(text.join(' '));
      const [slot] = phraseMatcher([{ id: 1, phrase: 'a {thing} b c' }]).find(text.join(' '));

      expect(slot && { start: slot.start, end: slot.end }).toEqual(star && { start: star.start, end: star.end });
    }),
    { seed: 97, numRuns: 500 },
  );
});
