import { languageOf } from '../../../src/core/languages/locale';
import { listing, message, opening, said, silence, taught } from '../../../src/core/languages/text';
import { translator, type Language } from '../../../src/core/languages/translator';

const slovene: Language = {
  catalogue: {
    'time.minutes': '{count, plural, one {# minuta} two {# minuti} few {# minute} other {# minut}}',
    'list.and': '{before} in {after}',
    'closed.cause': 'Vzrok: {cause}',
  },
  taught: new Map([['The gate was locked', 'Vrata so bila zaklenjena']]),
};
const wordsFor = translator(new Map([['sl', slovene]]));

test.each([
  ['sl-SI', 'sl'],
  ['SL', 'sl'],
  ['sl_SI', 'sl'],
  ['sl-Latn-IT', 'sl'],
  ['en-GB', 'en'],
  ['de-DE', 'en'],
  ['', 'en'],
  ['no locale at all', 'en'],
  ['../../etc/passwd', 'en'],
])('for the locale "%s" the words are those of %s', (locale, language) => {
  expect(languageOf(locale, new Map([['sl', slovene]]))).toBe(language);
  expect(wordsFor(locale).language).toBe(language);
});

test('a locale with a catalogue of its own comes before its language', () => {
  expect(languageOf('pt-br', new Set(['pt', 'pt-BR']))).toBe('pt-BR');
});

test('the words of a language are made once', () => {
  expect(wordsFor('sl-SI')).toBe(wordsFor('sl'));
});

test.each([
  [1, '1 minuta'],
  [2, '2 minuti'],
  [3, '3 minute'],
  [5, '5 minut'],
])('a language has its own plural forms: of %i', (count, words) => {
  expect(wordsFor('sl').say(message('time.minutes', { count }))).toBe(words);
});

test('what a language lacks is said in English, with the plurals of English', () => {
  expect(wordsFor('sl').say(message('time.hours', { count: 2 }))).toBe('about 2 hours');
});

test.each([
  [message('expression.zero'), 'The second parameter of div() is zero in this run.'],
  [
    message('expression.range', { call: said('range()') }),
    'A number given to range() is negative, or larger than what there is.',
  ],
  [message('expression.conversion', { call: said('int()') }), 'int() got a value that it cannot convert.'],
  [silence, ''],
])('a text that opens a sentence has a capital, and a function keeps its name: %j', (text, words) => {
  expect(wordsFor('en').say(opening(text))).toBe(words);
});

test('texts fill texts, and what the knowledge says is translated where the language has it', () => {
  const cause = message('closed.cause', { cause: taught('The gate was locked') });
  expect(wordsFor('sl').say(cause)).toBe('Vzrok: Vrata so bila zaklenjena');
  expect(wordsFor('en').say(cause)).toBe('What it was: The gate was locked');
  expect(wordsFor('sl').say(taught('Nobody translated this'))).toBe('Nobody translated this');
});

test('several texts are joined as the language does it, and empty ones are left out', () => {
  const names = listing('and', [said('Ana'), silence, said('Bor'), said('Cene')]);
  expect(wordsFor('sl').say(names)).toBe('Ana in Bor in Cene');
  expect(wordsFor('en').say(names)).toBe('Ana and Bor and Cene');
  expect(wordsFor('en').say(listing('items', []))).toBe('');
});

test('what a person wrote is never taken for a pattern', () => {
  const nasty = "{count, plural, one {x} other {y}} ''<b>'{name}'";
  expect(wordsFor('en').say(message('sent.itWrote', { note: said(nasty) }))).toBe(`IT wrote: ${nasty}`);
});

test('a message that was stored without what it needs is a fault, and no sentence with a hole', () => {
  expect(() => wordsFor('en').say({ key: 'time.minutes' })).toThrow();
});
