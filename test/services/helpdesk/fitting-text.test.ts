import fc from 'fast-check';
import { cutTo, oneLine, plainText } from '../../../src/services/helpdesk/fitting-text';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
/** Any UTF-16, halves of pairs included. */
const brokenText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

test('ordinary text stays as it is', () => {
  const text = 'Quotes "\' and <b>HTML</b>, ${name}, {{x}}, ^OR, \t tabs\nlines, \u{1F9E1} and \u05D0\u05D1';

  expect(plainText(text)).toBe(text);
});

test('half pairs become a replacement character; controls and direction overrides go; line ends become \\n', () => {
  expect(plainText('a\uD800b\uDC00c\0d\u202Ee\r\nf\rg\u2028h')).toBe('a\uFFFDb\uFFFDcde\nf\ng\nh');
});

test('any UTF-16 becomes text that UTF-8 carries without loss', () => {
  fc.assert(
    fc.property(brokenText, (text) => {
      const plain = plainText(text);
      expect(Buffer.from(plain, 'utf8').toString('utf8')).toBe(plain);
    }),
  );
});

test('one line has no line ends, whatever comes in', () => {
  fc.assert(
    fc.property(brokenText, (text) => {
      expect(oneLine(text)).not.toMatch(/[\r\n\u2028\u2029\0]/);
    }),
  );
});

test('a cut text fits, says so, starts like the whole and never ends in half a pair', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 20, max: 100 }), (text, limit) => {
      const cut = cutTo(text, limit, ' [cut]');
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(/\p{Surrogate}/u.test(cut)).toBe(/\p{Surrogate}/u.test(text) && /\p{Surrogate}/u.test(cut));
      expect(cut === text || (cut.endsWith(' [cut]') && text.startsWith(cut.slice(0, -6)))).toBe(true);
    }),
  );
  expect(cutTo('\u{1F9E1}\u{1F9E1}\u{1F9E1}', 4)).toBe('\u{1F9E1}\u2026');
});
