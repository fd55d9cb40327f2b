import fc from 'fast-check';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { normalise } from '../../../src/core/intake/normalise';

const plain = (text: string): string => normalise(MappedText.of(text)).text;

test.each([
  ['typographic double quotes', '\u201ca\u201d \u201eb\u201f \u00abc\u00bb', '"a" "b" "c"'],
  ['typographic apostrophes', 'there\u2019s \u2018one\u2019', "there's 'one'"],
  ['every kind of dash', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d', '--------'],
  ['every kind of space', 'a\u00a0b\u2003c\u202fd\u3000e', 'a b c d e'],
  ['every kind of line end', 'a\r\nb\rc\u2028d\u2029e\u0085f\u000bg\u000ch', 'a\nb\nc\nd\ne\nf\ng\nh'],
  ['full-width letters and digits', '\uff10\uff58\uff23\uff10', '0xC0'],
  ['signs nobody sees', 'a\u200bb\u200c\u200dc\u2060\ufeffd\u00ade', 'abcde'],
  ['signs that turn the direction', 'a\u202eb\u2066c\u061cd\u200fe', 'abcde'],
  ['control characters', 'a\u0007b\u001bc\u007fd', 'abcd'],
  ['NUL', 'a\u0000b', 'a b'],
])('%s become plain', (_, pasted, expected) => {
  expect(plain(pasted)).toBe(expected);
});

test('curly quotes inside JSON of straight ones are what it says and end no string', () => {
  const said = plain(
    '{"error":{"message":"Der Wert f\u00fcr \u201eclient_secret\u201c fehlt, \u00ab\u00a0Null\u00a0\u00bb"}}',
  );

  expect(JSON.parse(said)).toEqual({ error: { message: "Der Wert f\u00fcr 'client_secret' fehlt, ' Null '" } });
});

test('JSON whose own quotes were curled is JSON again', () => {
  expect(JSON.parse(plain('{\u201cerror\u201d:{\u201ecode\u201c:\u00abX\u00bb}}'))).toEqual({ error: { code: 'X' } });
});

test('ordinary text, tabs, emoji and other scripts stay', () => {
  const text = 'Z\u00fcrich\t\u30a8\u30e9\u30fc \u{1F600}\n\u0434\u0430';

  expect(plain(text)).toBe(text);
});

test('a hex number cut by the edge of a line is whole again, two numbers are not joined', () => {
  expect(plain('0xC000\n   006D')).toBe('0xC000006D');
  expect(plain('0xC000006D\n0123')).toBe('0xC000006D\n0123');
  expect(plain('0x0\n12345678')).toBe('0x0\n12345678');
  expect(plain('0xC000\n006D5')).toBe('0xC000\n006D5');
});

test('plain text stays plain', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(plain(plain(text))).toBe(plain(text));
    }),
    { seed: 33, numRuns: 1000 },
  );
});

test('a user of this machine named three times is no log that wrote its line ends out', () => {
  const text = String.raw`first .\nadia, then .\nadia, and again .\nadia there`;
  expect(normalise(MappedText.of(text)).text).toBe(text);
});
