import type { Trigger } from './trigger-scanner';

/**
 * What people and filters write in place of a letter: a digit or a sign that looks like it, or the letter of another
 * script. Full-width letters are plain ones already.
 */
const otherLetters: Readonly<Record<string, string>> = {
  a: '@4\u0430\u03b1',
  c: '\u0441',
  e: '3\u0435\u0454',
  i: '1!\u0456',
  k: '\u043a',
  n: '\u043f',
  o: '0\u043e\u03bf',
  p: '\u0440\u03c1',
  r: '\u0433',
  s: '$5\u0455',
  t: '7\u0442',
  w: '\u0461\u051d',
};

function looksOf(letter: string): string {
  return letter + (otherLetters[letter] ?? '');
}

const between = '[ ._*-]';

/** Pattern of a word in which letters may be replaced or set apart by one sign; not of the plain word. */
export function lookAlikePattern(word: string): string {
  const letters = [...word].map((letter) => `[${looksOf(letter)}]`);
  return String.raw`(?<![\p{L}\p{N}])(?!${word})(?:${letters.join('')}|${letters.join(between)})`;
}

/** Where such a word can begin: its first and third letter in each look, and the same with signs between. */
export function lookAlikeTriggers(word: string): Trigger[] {
  const [first = '', , third = ''] = word;
  return [...looksOf(first)].flatMap((one) => [
    ...[...looksOf(third)].map((other) => `${one}.${other}`),
    `${one} ${word.charAt(1)} ${third}`,
    `${one}\\.${word.charAt(1)}\\.${third}`,
    `${one}-${word.charAt(1)}-${third}`,
    `${one}_${word.charAt(1)}_${third}`,
    `${one}*${word.charAt(1)}*${third}`,
  ]);
}
