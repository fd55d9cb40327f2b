import { eventFields } from '../../../src/core/intake/events/event-labels';
import { findingsOfReport, type Diagnosis } from '../../../src/core/diagnosis/diagnose';
import { realEngine } from '../../golden/real-engine';
import { failedSignIn, foreign, registrationEvent, texts, xml } from '../intake/events/windows-events';

const engine = realEngine();

function diagnosisOf(paste: string): Diagnosis {
  const reading = engine.read(paste);
  if (reading.kind !== 'report') throw new Error(`no report of ${paste}`);
  return engine.diagnose(findingsOfReport(reading.report));
}

function factOf(paste: string, fact: string): string | undefined {
  return diagnosisOf(paste).facts.find((known) => known.fact === fact)?.value;
}

test.each([
  ['0xC0000064', 'no-such-user', 'STATUS_NO_SUCH_USER'],
  ['0xC000006A', 'status-logon-failure', 'STATUS_WRONG_PASSWORD'],
  ['0xC0000071', 'password-expired', 'STATUS_PASSWORD_EXPIRED'],
  ['0xC0000072', 'account-disabled', 'STATUS_ACCOUNT_DISABLED'],
  ['0xC0000193', 'account-expired', 'STATUS_ACCOUNT_EXPIRED'],
  ['0xC0000234', 'account-locked-out', 'STATUS_ACCOUNT_LOCKED_OUT'],
])('of a failed sign-in the sub status %s is the cause', (subStatus, article, name) => {
  const { outcome, matches, codes } = diagnosisOf(failedSignIn({ subStatus }));

  expect([outcome, matches[0]?.article.id]).toEqual(['matched', article]);
  expect(codes.filter(({ role }) => role === 'primary').map(({ names }) => names[0])).toEqual([name]);
});

test('a sub status of 0x0 leaves the status as the cause, and the way to go on', () => {
  const { matches, codes, advice } = diagnosisOf(failedSignIn({ subStatus: '0x0' }));

  expect(matches[0]?.article.id).toBe('status-logon-failure');
  expect(codes.find(({ role }) => role === 'primary')?.names[0]).toBe('STATUS_LOGON_FAILURE');
  expect(advice?.cause.cause.id).toBe('no-sub-status');
});

test('nobody is asked to paste the sub status that they pasted', () => {
  const { nextCheck, advice } = diagnosisOf(failedSignIn());

  expect(nextCheck).toBeUndefined();
  expect(advice?.cause.cause.id).toBe('wrong-password-in-log');
});

test('the log an event comes from is known, whatever the shape and the language', () => {
  for (const paste of [failedSignIn(), xml, ...Object.values(foreign)])
    expect(factOf(paste, 'EventLogKind')).toBe('security');
  for (const paste of [texts.request, texts.transport, texts.tokenStop])
    expect(factOf(paste, 'EventLogKind')).toBe('sign-in');
});

test.each([
  ['discovery', 'discover', '201'],
  ['join', 'join', '204'],
  ['token', 'auth', '305'],
  ['lookup', 'discover', '307'],
  ['automatic', 'auth', '304'],
] as const)('the event of the join tells phase and number: %s', (name, phase, number) => {
  expect(factOf(texts[name], 'ErrorPhase')).toBe(phase);
  expect(factOf(texts[name], 'RegistrationEvent')).toBe(number);
});

test('the HTTP answer of a sign-in attempt is known from its event, and not from an event of the join', () => {
  expect(factOf(texts.request, 'PrtHttpStatus')).toBe('refused');
  expect(factOf(texts.transport, 'PrtHttpStatus')).toBe('none');
  expect(factOf(texts.join, 'PrtHttpStatus')).toBeUndefined();
});

test('of two joins the newer event counts', () => {
  const paste = `${registrationEvent(204, 'x', '7/21/2025 9:00:00 AM')}\n\n${registrationEvent(201, 'x', '7/20/2025 9:00:00 AM')}`;

  expect(factOf(paste, 'RegistrationEvent')).toBe('204');
});

test('what Entra ID answered outweighs the event it stands in', () => {
  expect(diagnosisOf(texts.refused).matches[0]?.article.id).toBe('invalid-password');
});

test('every field of events that the facts name is one that is read', () => {
  const named = Object.values(engine.index.knowledge.facts).flatMap(({ read }) =>
    read.flatMap((reading) => ('event' in reading && 'field' in reading ? reading.field : [])),
  );

  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((field) => !eventFields.some((known) => known === field))).toEqual([]);
});
