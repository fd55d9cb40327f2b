import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { decodedText } from '../../../src/surfaces/cli/decoded-text';

const sentence = 'The machine refused the account. AADSTS50126\r\nZugriff verweigert: Prüfen Sie das Kennwort. 拒否\n';

test.each([
  ['UTF-8', Buffer.from(sentence), sentence],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${sentence}`), sentence],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${sentence}`, 'utf16le'), sentence],
  ['UTF-16 the other way around', Buffer.from(`\uFEFF${sentence}`, 'utf16le').swap16(), sentence],
  ['UTF-16 without a mark', Buffer.from('AADSTS50126: no', 'utf16le'), 'AADSTS50126: no'],
  ['colours of a terminal', Buffer.from('\u001b[31mAADSTS50126\u001b[0m'), '\u001b[31mAADSTS50126\u001b[0m'],
])('%s is text', (_what, bytes, text) => {
  expect(decodedText(bytes)).toEqual({ text, isText: true });
});

test('a text with a few letters of an old encoding is still text', () => {
  expect(decodedText(Buffer.from('Kennwort ungültig für den Benutzer an diesem Gerät', 'latin1')).isText).toBe(true);
});

test.each([
  ['the start of a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000002800000018f080600000068b3', 'hex')],
  ['a program', Buffer.from('7f454c46020101000000000000000000030000003e0001000000b0', 'hex')],
  ['a compressed file', deflateRawSync(Buffer.from(sentence.repeat(50)))],
  ['Russian in an old encoding', Buffer.from('cef8e8e1eae020e4eef1f2f3efe020ea20eef2eaf0fbf2e8fe', 'hex')],
])('%s is none', (_what, bytes) => {
  expect(decodedText(bytes).isText).toBe(false);
});

test('whatever can be written is text in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      expect(decodedText(Buffer.from(text)).isText).toBe(true);
    }),
  );
});
