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
const signsBetween = [' ', '.', '_', '*', '-'];

/** The first letter is never a digit or a sign: those stand before words of their own. */
function othersOf(letter: string, isFirst: boolean): string[] {
  return [...(otherLetters[letter] ?? '')].filter((other) => !isFirst || /\p{L}/u.test(other));
}

/** Pattern of a word in which letters are replaced, or which signs set apart letter by letter; not of the plain word. */
export function lookAlikePattern(word: string): string {
  const letters = [...word];
  const looks = letters.map((letter, at) => `[${letter}${othersOf(letter, at === 0).join('')}]`).join('');
  return String.raw`(?<![\p{L}\p{N}])(?:(?!${word})${looks}|${letters.join('[ ._*-]')})`;
}

/** What such a word begins with: all up to its first replaced letter, or its first three letters with signs between. */
export function lookAlikeTriggers(word: string): Trigger[] {
  const replaced = [...word].flatMap((letter, at) =>
    othersOf(letter, at === 0).map((other) => word.slice(0, at) + other),
  );
  const apart = signsBetween.map((sign) => [...word.slice(0, 3)].join(sign === '.' ? '\\.' : sign));
  return [...replaced, ...apart];
}
