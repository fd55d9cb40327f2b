import { findingsOfReport, type Diagnosis } from '../../src/core/diagnosis/diagnose';
import type { ErrorReport } from '../../src/core/intake/read-paste';
import { realEngine } from '../golden/real-engine';

const engine = realEngine();

function reportOf(text: string): ErrorReport {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return reading.report;
}
const keysIn = (text: string): string[] => reportOf(text).codes.map(({ code }) => code.key);
const diagnosisOf = (text: string): Diagnosis => engine.diagnose(findingsOfReport(reportOf(text)));

test.each([
  ['a call with its brackets', '2026-11-30 10:00:02 ERROR OpenService() failed with error code 0x00000005', 'win32:5'],
  ['a call of services', 'StartService failed, error code: 5', 'win32:5'],
  ['a call in a log of its own', 'OpenProcessToken failed with error 5', 'win32:5'],
  ['a padded number', 'CreateProcessAsUser failed: 0x00000002', 'win32:2'],
  ['a sign-extended number', 'error 0xffffffff80070005', '0x80070005'],
  ['a number in halves', 'error code 0x8007 0005', '0x80070005'],
  ['a number in pairs', 'fails with 0x80.07.00.05', '0x80070005'],
  ['a negative decimal in groups by dots', '-2.147.024.891 came back', '0x80070005'],
  ['a negative decimal in groups by blanks', 'error code -2 147 024 891', '0x80070005'],
])('%s is read', (_name, text, key) => {
  expect(keysIn(text)).toContain(key);
});

test.each([
  ['an HTTP answer behind a call', 'FetchOrders() failed with error code 404'],
  ['a count behind something of ours', 'UpdateOrders failed with code 5'],
  ['a version', 'we run 2.147.942.405 of it'],
])('%s is no code of Windows', (_name, text) => {
  expect(keysIn(text)).toEqual([]);
});

test.each(['NT-Autorit\u00e4t\\Netzwerkdienst', 'VORDEFINIERT\\Administratoren', 'AUTORITE NT\\Syst\u00e8me'])(
  'the built-in account %s is nobody to hide',
  (account) => {
    expect(reportOf(`access denied for ${account}`)).toMatchObject({ redactions: [] });
    expect(reportOf(`access denied for ${account} and contoso\\jane`).redactions).toEqual([
      { kind: 'user name', count: 1 },
    ]);
  },
);

test('of a log the last of its worst lines leads, and the others are listed', () => {
  const { matches, codes } = diagnosisOf(
    [
      '2026-11-30 10:00:01 [1] WARN AADSTS50126 while trying',
      '2026-11-30 10:00:02 [1] ERROR AADSTS50053 locked',
      '2026-11-30 10:00:03 [2] FATAL AADSTS50055',
      '  the password is expired',
      '2026-11-30 10:00:04 [2] INFO ended, AADSTS50057',
    ].join('\n'),
  );
  expect(matches[0]?.article.id).toBe('entra-password-expired');
  expect(codes.map(({ code }) => code.value)).toEqual(['50126', '50053', '50055', '50057']);
});

test('lines that are all as bad leave the choice to the person', () => {
  const lines = ['2026-11-30 10:00:01 ERROR AADSTS50053 locked', '2026-11-30 10:00:03 ERROR AADSTS50055 expired'];
  expect(diagnosisOf(lines.join('\n')).choices).toBe(2);
});

test.each([
  'AADSTS50000: There was an error issuing a token. AADSTS50055: expired.',
  'AADSTS50055: expired. AADSTS50000: There was an error issuing a token.',
])('%s: the number that says more than that checking failed leads', (text) => {
  expect(diagnosisOf(text)).toMatchObject({
    outcome: 'matched',
    matches: [{ article: { id: 'entra-password-expired' } }, {}],
  });
});

test('names of fields in a list of details are no codes, and what stands in them is said', () => {
  const details = [
    { code: 'UnderlyingErrorCode', detail: { type: 1, value: '-2147467259' } },
    { code: 'UnderlyingErrorMessage', detail: { type: 1, value: 'The moon is not in its place today.' } },
  ];
  const report = reportOf(JSON.stringify({ error: { code: 'SomethingBrandNew', details } }));

  expect(report.codes.map(({ code }) => code.value)).toEqual(['SomethingBrandNew', '0x80004005']);
  expect(report.innermost?.text).toBe('The moon is not in its place today.');
});
