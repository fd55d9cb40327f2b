import fc from 'fast-check';
import { foldWord } from '../../../src/core/intake/fold-word';

test.each([
  ['capitals', 'Kennwort', 'KENNWORT'],
  ['an accent in one sign and in two', 'r\u00E9sum\u00E9', 're\u0301sume\u0301'],
  ['an accent left out', 'contrase\u00F1a', 'contrasena'],
  ['an eszett, small, capital and written out', 'Stra\u00DFe', 'STRASSE'],
  ['the capital eszett', 'Stra\u00DFe', 'STRA\u1E9EE'],
  ['the Polish barred l', 'Has\u0142o', 'haslo'],
  ['joined letters', '\u0153uvre', 'OEUVRE'],
  ['full-width letters', '\uFF21\uFF41\uFF24', 'aad'],
  ['half-width kana', '\u30B3\u30CD\u30AF\u30BF', '\uFF7A\uFF88\uFF78\uFF80'],
  ['an apostrophe, straight, curly and missing', 'l\u2019utilisateur', 'lutilisateur'],
])('%s make no difference', (_what, one, other) => {
  expect(foldWord(one)).toBe(foldWord(other));
});

test('different letters stay different', () => {
  expect(foldWord('Konto')).not.toBe(foldWord('Kante'));
  expect(foldWord('\u30ED\u30B0')).not.toBe(foldWord('\u30B3\u30B0'));
});

test('what is folded folds no further, in whichever form Unicode wrote it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
      const folded = foldWord(word);

      expect(foldWord(folded)).toBe(folded);
      expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
    }),
    { seed: 94, numRuns: 1000 },
  );
});
