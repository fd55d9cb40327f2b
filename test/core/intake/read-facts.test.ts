import type { FactReader } from '../../../src/core/intake/catalogue';
import type { KnownFact } from '../../../src/core/intake/read-facts';
import { dumps } from './dsregcmd-dumps';
import { readerWith } from './reading';

const facts: readonly FactReader[] = [
  { fact: 'AzureAdJoined', values: ['YES', 'NO'], readings: [{ dsregcmd: 'AzureAdJoined' }] },
  {
    fact: 'DomainJoined',
    values: ['YES', 'NO'],
    readings: [{ dsregcmd: 'DomainJoined' }, { phrase: 'not domain joined', value: 'NO' }],
  },
  { fact: 'AzureAdPrt', values: ['YES', 'NO'], readings: [{ dsregcmd: 'AzureAdPrt' }] },
  {
    fact: 'DeviceAuth',
    values: ['works', 'disabled'],
    readings: [
      {
        dsregcmd: 'DeviceAuthStatus',
        map: { SUCCESS: 'works', 'FAILED. Device is either disabled or deleted': 'disabled' },
      },
    ],
  },
  {
    fact: 'KeySign',
    values: ['passed', 'failed', 'not elevated'],
    readings: [
      { dsregcmd: 'KeySignTest', map: { PASSED: 'passed', 'MUST Run elevated': 'not elevated', FAILED: 'failed' } },
    ],
  },
  {
    fact: 'PrtAge',
    values: ['stale', 'fresh'],
    readings: [
      { dump_rule: 'old', value: 'stale' },
      { dump_rule: 'new', value: 'fresh' },
    ],
  },
  {
    fact: 'PrtHttpStatus',
    values: ['none', 'refused', 'failed'],
    readings: [{ dsregcmd: 'HTTP status', map: { '400': 'refused', '4': 'failed', '0': 'none' } }],
  },
  {
    fact: 'AdConfiguration',
    values: ['PASS', 'FAIL'],
    readings: [{ dsregcmd: 'AD Configuration Test' }, { code: 'hresult:0x801C001D', value: 'FAIL' }],
  },
  { fact: 'DrsDiscovery', values: ['PASS', 'FAIL'], readings: [{ dsregcmd: 'DRS Discovery Test' }] },
  {
    fact: 'RunMode',
    values: ['attended', 'unattended'],
    readings: [
      { phrase: 'unattended', value: 'unattended' },
      { phrase: 'attended', value: 'attended' },
    ],
  },
  { fact: 'Secret', values: ['pin'], readings: [{ phrase: 'i use a pin', value: 'pin' }] },
  {
    fact: 'Source',
    values: ['sso', 'dump', 'event', 'flow'],
    readings: [
      { shape: 'dsregcmd-sso', value: 'sso' },
      { shape: 'dsregcmd', value: 'dump' },
      { shape: 'event', value: 'event' },
      { code: 'power-automate:*', value: 'flow' },
      { shape: 'run-json', value: 'flow' },
    ],
  },
];
const dumpRules = [
  { id: 'old', when: [[{ time: 'AzureAdPrtUpdateTime', before: 'Client Time', by_over: '4h' }]], sets_aside: [] },
  { id: 'new', when: [[{ time: 'AzureAdPrtUpdateTime', before: 'Client Time', by_under: '4h' }]], sets_aside: [] },
];

const read = readerWith({ facts, dumpRules });

function factsOf(paste: string): Record<string, string> {
  return Object.fromEntries(read(paste).facts.map(({ fact, value }) => [fact, value]));
}

function factOf(paste: string, fact: string): KnownFact | undefined {
  return read(paste).facts.find((known) => known.fact === fact);
}

test('a dump answers what its fields say', () => {
  expect(factsOf(`${dumps.deviceState}${dumps.ssoState}${dumps.diagnosticData}`)).toEqual({
    AzureAdJoined: 'YES',
    DomainJoined: 'YES',
    AzureAdPrt: 'NO',
    KeySign: 'not elevated',
    PrtHttpStatus: 'refused',
    AdConfiguration: 'PASS',
    DrsDiscovery: 'FAIL',
    Source: 'sso',
  });
});

test('one pasted line is enough', () => {
  expect(factsOf('DomainJoined : NO')).toEqual({ DomainJoined: 'NO' });
  expect(factsOf('it prints AzureAdPrt: YES')).toEqual({ AzureAdPrt: 'YES' });
});

test('a field that ends a sentence, or a part of one, is read too', () => {
  expect(factsOf('It shows AzureAdJoined : YES and under SSO State AzureAdPrt : NO.  It should be another.')).toEqual({
    AzureAdJoined: 'YES',
    AzureAdPrt: 'NO',
  });
  expect(factsOf('why is "DomainJoined : NO"?')).toEqual({ DomainJoined: 'NO' });
});

test('a fact says where it was learnt, and in which words', () => {
  expect(factOf('   DomainJoined   :   NO  ', 'DomainJoined')).toEqual({
    fact: 'DomainJoined',
    value: 'NO',
    from: 'dsregcmd',
    text: 'DomainJoined : NO',
  });
  expect(factOf('It is Unattended.', 'RunMode')).toEqual({
    fact: 'RunMode',
    value: 'unattended',
    from: 'words',
    text: 'Unattended',
  });
  expect(factOf('DSREG_AUTOJOIN_ADCONFIG_READ_FAILED', 'AdConfiguration')).toMatchObject({
    value: 'FAIL',
    from: 'code',
    text: 'DSREG_AUTOJOIN_ADCONFIG_READ_FAILED',
  });
});

test.each([
  ['DeviceAuthStatus : SUCCESS', 'works'],
  ['DeviceAuthStatus : FAILED. Device is either disabled or deleted', 'disabled'],
  ['DeviceAuthStatus : FAILED. Error: -2147012721', undefined],
])('a map reads the start of a value: %s', (paste, value) => {
  expect(factsOf(paste).DeviceAuth).toBe(value);
});

test.each([
  ['KeySignTest: : MUST Run elevated to test.', 'not elevated'],
  ['KeySignTest : PASSED', 'passed'],
  ['KeySignTest : FAILED', 'failed'],
])('%s', (paste, value) => {
  expect(factsOf(paste).KeySign).toBe(value);
});

test('a value outside of the known ones says nothing', () => {
  expect(factsOf('DomainJoined : MAYBE')).toEqual({});
});

test('a value counts by its first word', () => {
  expect(factsOf('DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]').DrsDiscovery).toBe('FAIL');
});

test('of two dumps in one paste the later one counts', () => {
  expect(factsOf('DomainJoined : NO\nAzureAdPrt : YES\nDomainJoined : YES').DomainJoined).toBe('YES');
});

test('the age of the token follows from the time the command ran', () => {
  expect(
    factsOf('AzureAdPrtUpdateTime : 2020-07-12 22:57:53.000 UTC\nClient Time : 2020-07-13 08:00:00.000 UTC').PrtAge,
  ).toBe('stale');
  expect(
    factsOf('AzureAdPrtUpdateTime : 2020-07-12 22:57:53.000 UTC\nClient Time : 2020-07-12 23:00:00.000 UTC').PrtAge,
  ).toBe('fresh');
  expect(factsOf('AzureAdPrtUpdateTime : 2020-07-12 22:57:53.000 UTC').PrtAge).toBeUndefined();
});

test('what a machine printed outweighs what a person wrote', () => {
  expect(factsOf('I am sure it is not domain joined!\nDomainJoined : YES').DomainJoined).toBe('YES');
  expect(factsOf('I am sure it is not domain joined!').DomainJoined).toBe('NO');
});

test.each([
  ['My attended desktop flow fails', 'attended'],
  ['It runs ATTENDED, on my PC', 'attended'],
  ['my unattended run', 'unattended'],
  ['{"error":{"code":"X","message":"The unattended run failed"}}', 'unattended'],
])('"%s" is %s', (paste, mode) => {
  expect(factsOf(paste).RunMode).toBe(mode);
});

test('"unattended" does not hold "attended", and who writes both has told neither', () => {
  expect(read('unattended').facts.filter(({ fact }) => fact === 'RunMode')).toHaveLength(1);
  expect(factsOf('attended works, unattended fails').RunMode).toBeUndefined();
  expect(factsOf('it was well attended-ish and unattendedly').RunMode).toBe('attended');
});

test('words count in any case, with any blanks and apostrophes between', () => {
  expect(factsOf('By the way, I\u00a0USE\n a  Pin.').Secret).toBe('pin');
  expect(factsOf('I use a pinboard').Secret).toBeUndefined();
});

test.each([
  [dumps.ssoState, 'sso'],
  [dumps.deviceState, 'dump'],
  ['Attempt Status : 0xc000006d', 'sso'],
  ['Log Name: Microsoft-Windows-AAD/Operational\nEvent ID: 1097', 'event'],
  [
    '<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><EventID>1097</EventID></System></Event>',
    'event',
  ],
  ['WindowsIdentityIncorrect', 'flow'],
  ['{"error":{"code":"-1073741715"}}', 'flow'],
  ['my flow fails', undefined],
])('the kind of paste %# is %s', (paste, source) => {
  expect(factsOf(paste).Source).toBe(source);
});
