// Nothing to fold but capitals: most words there are, and asking first keeps a long English log as fast as it was.
const plainWord = /^[A-Za-z0-9\u4E00-\u9FFF]*$/;
const marks = /\p{M}+/gu;

/** Letters that Unicode does not take apart into a plain one and its mark. */
const takenApart: ReadonlyMap<string, string> = new Map([
  ['\u00DF', 'ss'],
  ['\u00E6', 'ae'],
  ['\u0153', 'oe'],
  ['\u00F8', 'o'],
  ['\u0142', 'l'],
  ['\u0111', 'd'],
]);
const unsplit = /[\u00DF\u00E6\u0153\u00F8\u0142\u0111]/g;

/**
 * What spellings of one word have in common: small letters without marks, full width or half width as ordinary ones.
 * So it does not matter how a keyboard, a console or a file name wrote an accent, an eszett or a voiced kana.
 */
export function foldWord(written: string): string {
  const small = written.toLowerCase();
  if (plainWord.test(small)) return small;
  const bare = small.normalize('NFKD').replace(marks, '').toLowerCase();
  return bare.replace(unsplit, (letter) => takenApart.get(letter) ?? letter).replace(/['\u2019]/g, '');
}
