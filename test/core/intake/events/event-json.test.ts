import { eventCode, spaceCode } from '../../../../src/core/codes/code';
import { codeTable, joinedCodeTable } from '../../../../src/core/codes/code-table';
import { fieldsOf } from '../../../../src/core/intake/events/windows-event';
import { codeNames, readerWith } from '../reading';

const named = codeTable([
  { code: eventCode('4625'), names: ['Event 4625'] },
  { code: spaceCode(0x18, 'kerberos'), names: ['KDC_ERR_PREAUTH_FAILED'] },
  { code: spaceCode(0x12, 'kerberos'), names: ['KDC_ERR_CLIENT_REVOKED'] },
]);
const read = readerWith({ codes: joinedCodeTable([codeNames, named]) });

const saidIn = (value: unknown): [number, string | undefined, Record<string, string>][] =>
  read(JSON.stringify(value)).events.map((event) => [event.id, event.log, fieldsOf(event)]);
const namesIn = (value: unknown): string[] => read(JSON.stringify(value)).codes.flatMap(({ names }) => names[0] ?? []);

const refused = { Status: '0xc000006d', SubStatus: '0xc0000064', LogonType: '3' };

test('an event as a collector of logs writes it, with all keys side by side', () => {
  expect(
    saidIn({ EventTime: '2026-11-17 04:04:12', Hostname: 'DC02', EventID: 4625, Channel: 'Security', ...refused }),
  ).toEqual([[4625, 'security', { Status: '0xc000006d', 'Sub Status': '0xc0000064', 'Logon Type': '3' }]]);
});

test.each([
  ['in a part of their own', { winlog: { channel: 'Security', event_id: '4625', event_data: refused } }],
  ['beside a part for the system', { win: { system: { eventID: '4625', channel: 'Security' }, eventdata: refused } }],
])('fields %s belong to the event', (_, value) => {
  expect(saidIn(value)).toEqual([
    [4625, 'security', { Status: '0xc000006d', 'Sub Status': '0xc0000064', 'Logon Type': '3' }],
  ]);
});

test('what the text of the event says counts too', () => {
  const text =
    'An account failed to log on.\r\n\r\nFailure Information:\r\n\tStatus:\t\t\t0xC0000234\r\n\tSub Status:\t\t0x0';
  expect(saidIn({ EventID: 4625, Channel: 'Security', Message: text })).toEqual([
    [4625, 'security', { Status: '0xC0000234', 'Sub Status': '0x0' }],
  ]);
});

test('each object of a list is an event with its own fields', () => {
  const events = saidIn([
    { Channel: 'Security', EventID: 4771, Status: '0x18' },
    { Channel: 'Security', EventID: 4771, Status: '0x12' },
  ]);
  expect(events).toEqual([
    [4771, 'security', { Status: '0x18' }],
    [4771, 'security', { Status: '0x12' }],
  ]);
});

test('the status of a ticket event is a number of Kerberos, and none where it succeeded', () => {
  expect(namesIn({ EventID: 4771, Channel: 'Security', Status: '0x18' })).toEqual(['KDC_ERR_PREAUTH_FAILED']);
  expect(namesIn({ EventID: 4768, Channel: 'Security', Status: '0x0' })).toEqual([]);
});

test.each([
  ['that names itself', { EventId: 4771, Source: 'MyApp', Status: '0x18' }],
  ['whose number no log of ours has', { EventId: 12, Status: '0x18' }],
])('an event of another program %s is none of ours', (_, value) => {
  expect(saidIn(value)).toEqual([]);
  expect(namesIn(value)).toEqual([]);
});
