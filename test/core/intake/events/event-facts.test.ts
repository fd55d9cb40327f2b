import type { FactReader } from '../../../../src/core/intake/catalogue';
import type { KnownFact } from '../../../../src/core/intake/read-facts';
import { readerWith } from '../reading';
import { failedSignIn, registrationEvent, signInEvent, table, texts } from './windows-events';

const facts: readonly FactReader[] = [
  {
    fact: 'Log',
    values: ['security', 'sign-in'],
    readings: [
      { log: 'security', value: 'security' },
      { log: 'entra-sign-in', value: 'sign-in' },
    ],
  },
  {
    fact: 'LogonType',
    values: ['remote', 'service'],
    readings: [{ event: 4625, field: 'Logon Type', map: { '10': 'remote', '5': 'service' } }],
  },
  {
    fact: 'Phase',
    values: ['discover', 'auth', 'join'],
    readings: [
      { event: 304, field: 'Error phase', map: { discover: 'discover', auth: 'auth' } },
      { event: 201, value: 'discover' },
      { event: 204, value: 'join' },
    ],
  },
  {
    fact: 'Which',
    values: ['join', 'automatic'],
    readings: [
      { event: [201, 204], value: 'join' },
      { event: 304, value: 'automatic' },
    ],
  },
  {
    fact: 'Http',
    values: ['refused', 'failed'],
    readings: [{ event: 1022, field: 'HTTP status', map: { '4': 'failed', '400': 'refused' } }],
  },
];
const read = readerWith({ facts });

function factsOf(paste: string): Record<string, string> {
  return Object.fromEntries(read(paste).facts.map(({ fact, value }) => [fact, value]));
}

test('the log of an event and the start of its fields are facts', () => {
  expect(factsOf(failedSignIn())).toEqual({ Log: 'security', LogonType: 'remote' });
  expect(factsOf(texts.automatic)).toEqual({ Phase: 'auth', Which: 'automatic' });
});

test('a fact says which event it was learnt from', () => {
  const learnt = (fact: string): KnownFact | undefined =>
    read(failedSignIn()).facts.find((known) => known.fact === fact);

  expect(learnt('LogonType')).toEqual({
    fact: 'LogonType',
    value: 'remote',
    from: 'event',
    text: 'Event 4625, Logon Type: 10',
  });
  expect(learnt('Log')).toEqual({ fact: 'Log', value: 'security', from: 'event', text: 'Event 4625' });
});

test('the longest start of a map counts', () => {
  expect(factsOf(texts.request).Http).toBe('refused');
  expect(factsOf(signInEvent(1022, 'Http request status: 407. Method: POST')).Http).toBe('failed');
});

test('the newest attempt counts, wherever it stands in the paste', () => {
  const older = registrationEvent(201, 'x', '7/20/2025 9:00:00 AM');
  const newer = registrationEvent(204, 'x', '7/21/2025 9:00:00 AM');

  expect(factsOf(`${older}\n\n${newer}`).Phase).toBe('join');
  expect(factsOf(`${newer}\n\n${older}`).Phase).toBe('join');
  expect(factsOf(table).Which).toBe('automatic');
});

test('of the events of one attempt the rule that stands first counts', () => {
  expect(factsOf(`${texts.automatic}\n\n${texts.join}`)).toMatchObject({ Phase: 'auth', Which: 'join' });
});

test('without times the last of two alike counts', () => {
  const phase = (name: string): string =>
    `Event ID: 304\nAutomatic registration failed at join phase.\nerrorPhase: ${name}\n`;

  expect(factsOf(`${phase('discover')}\n${phase('auth')}`).Phase).toBe('auth');
});

test('another program\u2019s event answers nothing', () => {
  expect(factsOf('Log Name: Application\nSource: Contoso Gate\nEvent ID: 304\nerrorPhase: discover')).toEqual({});
});
