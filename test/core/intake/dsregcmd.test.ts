import fc from 'fast-check';
import { isDump, readDsregcmd, type DsregcmdReading } from '../../../src/core/intake/dsregcmd';
import { dsregcmdFields } from '../../../src/core/intake/dsregcmd-fields';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { codesOf, dumps, said } from './dsregcmd-dumps';
import { keysIn, read } from './reading';

function readings(text: string): DsregcmdReading[] {
  return readDsregcmd([{ text: MappedText.of(text), path: [], depth: 0 }]);
}

function fieldsOf(text: string): Record<string, string> {
  return Object.fromEntries(readings(text).map(({ field, value }) => [field, value]));
}

const sections = ['deviceState', 'userState', 'ssoState', 'diagnosticData', 'previousRegistration'] as const;

/** How a dump looks after a chat, a form or a mail had it. */
const manglings: Readonly<Record<string, (dump: string) => string>> = {
  'as printed': (dump) => dump,
  'with Windows line ends': (dump) => dump.replace(/\n/g, '\r\n'),
  'on one line': (dump) => dump.replace(/\s+/g, ' '),
  'without the blanks in front': (dump) => dump.replace(/^ +/gm, ''),
  'with more blanks around the colons': (dump) => dump.replace(/^( *[A-Z][\w -]*?) ?: ?/gm, '$1      :      '),
  'with tabs': (dump) => dump.replace(/^( *[A-Z][\w -]*?) ?: ?/gm, '$1\t:\t'),
  'with blanks that do not break': (dump) => dump.replace(/ /g, '\u00a0'),
  'in small letters': (dump) => dump.replace(/^ *[A-Z][\w -]*?(?= ?:)/gm, (field) => field.toLowerCase()),
};

describe.each(sections)('%s', (section) => {
  test.each(Object.entries(manglings))('is read %s', (_, mangle) => {
    const { text } = read(mangle(dumps[section]));

    expect(fieldsOf(text)).toMatchObject(said[section]);
  });

  test.each(Object.entries(manglings))('gives its codes %s', (_, mangle) => {
    expect(keysIn(mangle(dumps[section]))).toEqual(codesOf[section]);
  });

  test('is read from the HTML of a chat and from a JSON string', () => {
    for (const paste of [
      `<div>${dumps[section]
        .split('\n')
        .map((line) => line.replace(/ /g, '&nbsp;'))
        .join('<br>')}</div>`,
      `<pre>${dumps[section]}</pre>`,
    ])
      expect(fieldsOf(read(paste).text)).toMatchObject(said[section]);
    expect(keysIn(JSON.stringify({ output: dumps[section] }))).toEqual(codesOf[section]);
  });
});

test('a whole dump says everything its sections say, later sections winning', () => {
  const { fields, codes } = read(sections.map((section) => dumps[section]).join('\n'));

  expect(fields).toMatchObject({
    AzureAdJoined: 'YES',
    DomainJoined: 'YES',
    NgcSet: 'YES',
    AzureAdPrt: 'NO',
    'AD Connectivity Test': 'PASS',
    'Error Phase': 'join',
  });
  expect(codes.map(({ code }) => code.key)).toEqual([
    '0xC000006D',
    'name:invalid_grant',
    'aadsts:50126',
    '0x801C0021',
    '0x80072EE2',
    '0x801C03F2',
    'name:directoryerror',
  ]);
});

test('of a dump, ids of the device and the person are hidden, states and correlation ids are not', () => {
  const { text, redactions } = read(sections.map((section) => dumps[section]).join('\n'));

  for (const gone of ['5820fbe9-1111', '00112233445566778899AABBCCDDEEFF', 'bae6a60b-2222', 'jane.moon', 'eyJVc2Vy'])
    expect(text).not.toContain(gone);
  for (const kept of [
    'aaaa0000-bb11-4222-83cc-444444dddddd',
    '6bff0bd9-820b-484b-ab20-2a4f7b76c58e',
    '2020-07-18 20:10:33.789 UTC',
  ])
    expect(text).toContain(kept);
  expect(redactions.map(({ kind }) => kind)).toEqual(['token', 'e-mail address', 'device id']);
});

test('every field that dsregcmd prints is read, whatever blanks stand around it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...dsregcmdFields),
      fc.nat(30),
      fc.nat(30),
      fc.nat(30),
      fc.constantFrom('YES', 'NO', 'UN-ELEVATED User', '0x0'),
      (field, before, between, after, value) => {
        const [reading, ...others] = readings(
          `x\n${' '.repeat(before)}${field}${' '.repeat(between)}:${' '.repeat(after)}${value}  \ny`,
        );

        expect(reading?.field.toLowerCase()).toBe(field.toLowerCase());
        expect(reading?.value).toBe(value);
        expect(others).toEqual([]);
      },
    ),
    { seed: 81, numRuns: 1000 },
  );
});

test('a reading knows where it stands', () => {
  const text = 'hello\n   AzureAdJoined : YES\nbye';
  const [reading] = readings(text);

  expect(text.slice(reading?.start, reading?.end)).toBe('AzureAdJoined : YES');
});

test.each([
  'MyAzureAdJoined : YES',
  'AzureAdJoinedX : YES',
  'pre-DomainJoined : NO',
  'AzureAdJoined YES',
  'is the DomainJoined value NO?',
])('%s is no line of dsregcmd', (text) => {
  expect(readings(text)).toEqual([]);
});

test('one pasted line is an answer, three are a dump', () => {
  expect(isDump(readings('DomainJoined : NO'))).toBe(false);
  expect(isDump(readings('DomainJoined : NO\nAzureAdJoined : YES\nAzureAdPrt : NO'))).toBe(true);
});

test('the tickets of the token and of Windows Hello are two fields, though only capitals tell them apart', () => {
  expect(
    readings('OnPremTgt : NO\nOnPremTGT : YES\nonpremtgt : YES').map(({ field, value }) => [field, value]),
  ).toEqual([
    ['OnPremTgt', 'NO'],
    ['OnPremTGT', 'YES'],
    ['OnPremTgt', 'YES'],
  ]);
});
