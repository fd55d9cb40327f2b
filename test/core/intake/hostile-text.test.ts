import fc from 'fast-check';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { pasteReader } from '../../../src/core/intake/read-paste';
import { deepestLayer, unfoldJson } from '../../../src/core/intake/unfold-json';
import { hostileLength, hostileTexts } from './hostile-texts';
import { codeNames } from './reading';

const read = pasteReader({
  codes: codeNames,
  facts: [{ fact: 'RunMode', values: ['attended'], readings: [{ phrase: 'attended * run', value: 'attended' }] }],
  messages: [{ id: 'any', phrase: 'a * a * b' }],
});

/** What must hold of the reading of any text at all. */
function expectSound(paste: string): void {
  const reading = read(paste);
  if (reading.kind !== 'report') return;
  const { codes, text } = reading.report;
  for (const { start, end, text: written, depth } of codes) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(paste.length);
    expect(written.length).toBeGreaterThan(0);
    expect(depth).toBeLessThanOrEqual(deepestLayer + 1);
  }
  // Masks and line ends are all that reading adds.
  expect(text.length).toBeLessThanOrEqual(paste.length * 12 + 40);
}

test('the collection of hostile texts is large, and every text long', () => {
  expect(hostileTexts.length).toBeGreaterThan(350);
  expect(hostileTexts.filter(([, text]) => text.length < hostileLength / 2)).toEqual([]);
});

test.each(hostileTexts)('%s is read', (_, text) => {
  expectSound(text);
});

test.each(hostileTexts)('%s falls into no more signs than it has', (_, text) => {
  const segments = unfoldJson(MappedText.of(text));

  expect(segments.reduce((sum, segment) => sum + segment.text.text.length, 0)).toBeLessThanOrEqual(text.length);
});

const junk = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((units) => String.fromCharCode(...units));

test('any sequence of UTF-16 units is read, lone surrogates and all', () => {
  fc.assert(fc.property(junk, expectSound), { seed: 95, numRuns: 3000 });
});

test('any text of any script is read', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { seed: 96, numRuns: 3000 });
});

const scraps = fc.constantFrom(
  ...Array.from('{}[]"\'\\:,<>/&;=-.@ \n'),
  '0xC000006D',
  'AADSTS50126',
  '-1073741715',
  'password',
  'error',
  'code',
  'null',
  '\\u0022',
  '\\"',
  '&quot;',
  '<div>',
  '</div>',
  '<at>',
  'CONTOSO\\jane',
  'jane@contoso.com',
  'AzureAdPrt : NO',
  '__proto__',
  'constructor',
  '\u{1F600}',
  '\ud83d',
  '\u202e',
  '\0',
);

test('any heap of scraps of JSON, HTML and secrets is read', () => {
  fc.assert(
    fc.property(
      fc.array(scraps, { maxLength: 80 }).map((list) => list.join('')),
      expectSound,
    ),
    { seed: 97, numRuns: 5000 },
  );
});

test('names that every object has are only words', () => {
  const reading = read(
    '{"__proto__":{"constructor":"toString"},"hasOwnProperty":"AadLogonFailure"} dsregcmd __proto__ : YES',
  );

  expect(reading).toMatchObject({ kind: 'report', report: { codes: [{ code: { key: 'name:aadlogonfailure' } }] } });
  expect(Object.keys(Object.prototype)).toEqual([]);
});
