import fc from 'fast-check';
import { eventFields } from '../../../../src/core/intake/events/event-labels';
import { fieldsOf, type WindowsEvent } from '../../../../src/core/intake/events/windows-event';
import { eventCode } from '../../../../src/core/codes/code';
import { codeTable, joinedCodeTable } from '../../../../src/core/codes/code-table';
import type { FoundCode } from '../../../../src/core/intake/find-codes';
import { codeNames, readerWith } from '../reading';
import {
  failedSignIn,
  foldedXml,
  foreign,
  joinXml,
  list,
  registrationEvent,
  signInEvent,
  table,
  texts,
  wevtutil,
  wholeList,
  xml,
} from './windows-events';

// Events are named by the articles about them.
const events = ['204', '304', '1022', '1081', '4625'].map((id) => ({ code: eventCode(id), names: [`Event ${id}`] }));
const read = readerWith({ codes: joinedCodeTable([codeNames, codeTable(events)]) });

function codesIn(paste: string): FoundCode[] {
  return read(paste).codes;
}

function keysIn(paste: string): string[] {
  return codesIn(paste).map(({ code }) => code.key);
}

function eventsIn(paste: string): WindowsEvent[] {
  return read(paste).events;
}

/** The number, the log and the fields of each event. */
function saidIn(paste: string): [number, string | undefined, Record<string, string>][] {
  return eventsIn(paste).map((event) => [event.id, event.log, fieldsOf(event)]);
}

const guid = '90c392c9-1111-2222-3333-444444444444';

test.each([
  ['discovery', [201, 'device-registration', { 'Exit code': '0x80072efe', 'HTTP status': '0' }]],
  [
    'join',
    [
      204,
      'device-registration',
      {
        'Exit code': '0x801c03f2',
        'Activity ID': guid,
        'HTTP status': '400',
        'Server message': '{"ErrorType":"DirectoryError","Message":"The device object by the given id is not found."}',
      },
    ],
  ],
  ['computerObject', [220, 'device-registration', {}]],
  [
    'automatic',
    [
      304,
      'device-registration',
      {
        'Exit code': '0xcaa90017',
        'Tenant type': 'Federated',
        'Registration type': 'fed',
        'Error phase': 'auth',
        'Correlation ID': '{90C392C9-1111-2222-3333-444444444444}',
      },
    ],
  ],
  [
    'token',
    [
      305,
      'device-registration',
      { 'Exit code': 'Unspecified error.', 'Tenant type': 'Federated', 'ADAL error code': '0xcaa90017' },
    ],
  ],
  ['lookup', [307, 'device-registration', { 'Exit code': '0x801c001d' }]],
  ['tokenStart', [1006, 'entra-sign-in', {}]],
  ['tokenStop', [1007, 'entra-sign-in', { Status: '0xC000006D' }]],
  [
    'request',
    [
      1022,
      'entra-sign-in',
      {
        'HTTP status': '400',
        Endpoint: 'https://login.microsoftonline.com/common/oauth2/token',
        'Correlation ID': guid,
      },
    ],
  ],
  [
    'refused',
    [
      1081,
      'entra-sign-in',
      {
        'Server error': 'invalid_grant',
        'Server message': 'AADSTS50126: Error validating credentials due to invalid username or password.',
        'Correlation ID': guid,
      },
    ],
  ],
  ['transport', [1084, 'entra-sign-in', { Status: '0x80072ee7', 'Correlation ID': guid }]],
  [
    'wsTrust',
    [
      1088,
      'entra-sign-in',
      {
        'Server error': 'FailedAuthentication',
        'Server message': 'ID3242: The security token could not be authenticated or authorized.',
      },
    ],
  ],
  ['upn', [1144, 'entra-sign-in', { 'Correlation ID': guid }]],
] as const)('the text of Event Viewer is read: %s', (name, expected) => {
  expect(saidIn(texts[name])).toEqual([expected]);
});

test('a failed sign-in tells its reason, its kind and when it was', () => {
  const [event] = eventsIn(failedSignIn());

  expect(event).toMatchObject({
    id: 4625,
    log: 'security',
    provider: 'Microsoft-Windows-Security-Auditing',
    time: '7/21/2025 3:15:22 PM',
  });
  expect(event && fieldsOf(event)).toEqual({
    'Logon Type': '10',
    'Failure Reason': 'Unknown user name or bad password.',
    Status: '0xC000006D',
    'Sub Status': '0xC000006A',
  });
});

test('an event whose lines were joined is read all the same', () => {
  expect(saidIn(failedSignIn().replace(/\s+/g, ' '))).toMatchObject([
    [4625, 'security', { 'Logon Type': '10', Status: '0xC000006D', 'Sub Status': '0xC000006A' }],
  ]);
});

test.each([
  ['copied from where its account stands', failedSignIn().slice(failedSignIn().indexOf('Subject:'))],
  ['in one line', failedSignIn().slice(failedSignIn().indexOf('Subject:')).replace(/\s+/g, ' ')],
  [
    'as a log collector names its fields',
    [
      'win.eventdata.status: 0xC000006D',
      'win.eventdata.subStatus: 0xC000006A',
      'win.eventdata.logonType: 10',
      'win.eventdata.authenticationPackageName: NTLM',
    ].join('\n'),
  ],
])('a failed sign-in is known without its head, %s', (_, paste) => {
  expect(saidIn(paste)).toMatchObject([
    [4625, 'security', { 'Logon Type': '10', Status: '0xC000006D', 'Sub Status': '0xC000006A' }],
  ]);
});

test('a status and a reason alone are no event', () => {
  expect(saidIn('Status: 0xC000006D\nError code: 5')).toEqual([]);
  expect(saidIn('Status: Failed\nFailure Reason: no licence')).toEqual([]);
});

test('the status in brackets of the sign-in screen is no event', () => {
  expect(
    saidIn(
      "Something went wrong and your PIN isn't available (status: 0xc000005e, substatus: 0x0). Click to set up your PIN again.",
    ),
  ).toEqual([]);
});

test.each([
  ['as wevtutil prints it', xml],
  ['as Event Viewer shows it', foldedXml],
  ['in a chat', `<pre>${xml.replace(/</g, '&lt;').replace(/>/g, '&gt;')}</pre>`],
])('XML is read %s', (_, paste) => {
  expect(saidIn(paste)).toEqual([
    [
      4625,
      'security',
      {
        Status: '0xc000006d',
        'Failure Reason': 'Unknown user name or bad password.',
        'Sub Status': '0xc0000064',
        'Logon Type': '10',
        'Activity ID': `{${guid}}`,
      },
    ],
  ]);
});

test('labels inside the values and the message of XML are read', () => {
  expect(saidIn(joinXml)).toEqual([
    [
      304,
      'device-registration',
      {
        'Exit code': '-2145648611',
        'Registration type': 'sync',
        'Error phase': 'discover',
        'Server error': 'it is closed',
      },
    ],
  ]);
});

test('PowerShell lists and tables and wevtutil give one event each, in the order of the paste', () => {
  expect(saidIn(list)).toEqual([
    [304, 'device-registration', { 'Exit code': '0x801c001d', 'Registration type': 'sync', 'Error phase': 'discover' }],
    [307, 'device-registration', { 'Exit code': '0x801c001d' }],
  ]);
  expect(saidIn(wholeList)).toEqual([
    [1084, 'entra-sign-in', { Status: '0x80072ee7' }],
    [1081, 'entra-sign-in', { 'Server error': 'invalid_grant' }],
  ]);
  expect(eventsIn(table).map(({ id, log, time }) => [id, log, time])).toEqual([
    [304, 'device-registration', '7/21/2025 3:15:22 PM'],
    [204, 'device-registration', '7/20/2025 9:01:02 AM'],
  ]);
  expect(saidIn(wevtutil)).toEqual([
    [204, 'device-registration', { 'Exit code': '0x801c03f2' }],
    [201, 'device-registration', { 'Exit code': '0x80072efe' }],
  ]);
});

test.each(Object.entries(foreign))('Event Viewer in another language: %s', (_, paste) => {
  expect(saidIn(paste)).toMatchObject([
    [4625, 'security', { 'Logon Type': '10', Status: '0xC000006D', 'Sub Status': '0xC0000064' }],
  ]);
  expect(keysIn(paste)).toEqual(['event:4625', '0xC000006D', '0xC0000064']);
});

test.each([
  ['its head', failedSignIn().slice(failedSignIn().indexOf('Event ID')), '0xC000006A'],
  ['its end', failedSignIn().slice(0, failedSignIn().indexOf('Process Information')), '0xC000006A'],
  ['the head of its XML', xml.slice(xml.indexOf('<EventID')), '0xc0000064'],
  ['the end of its XML', xml.slice(0, xml.indexOf("<Data Name='LogonType")), '0xc0000064'],
])('an event without %s still tells the sub status', (_, paste, subStatus) => {
  expect(saidIn(paste)).toMatchObject([[4625, 'security', { 'Sub Status': subStatus }]]);
});

test('an event inside JSON is read', () => {
  expect(saidIn(JSON.stringify({ body: { log: texts.transport } }))).toMatchObject([
    [1084, 'entra-sign-in', { Status: '0x80072ee7' }],
  ]);
});

test('the sub status lies inside the status in every language and shape', () => {
  const depths = (paste: string): (number | undefined)[] =>
    ['0xC000006D', '0xC0000064'].map((key) => codesIn(paste).find(({ code }) => code.key === key)?.depth);

  for (const paste of [failedSignIn({ subStatus: '0xC0000064' }), xml, ...Object.values(foreign)])
    expect(depths(paste)).toEqual([0, 1]);
});

test('a sub status of 0x0 says nothing, nor do numbers of sign-ins and processes', () => {
  expect(keysIn(failedSignIn({ status: '0xC0000234', subStatus: '0x0' }))).toEqual(['event:4625', '0xC0000234']);
  expect(keysIn(xml)).toEqual(['event:4625', '0xC000006D', '0xC0000064']);
});

test('events of a table bring their numbers as codes', () => {
  expect(codesIn(table)).toMatchObject([
    { code: { key: 'event:304' }, names: ['Event 304'], text: '304' },
    { code: { key: 'event:204' } },
  ]);
});

test('another program\u2019s event of the same number is none of ours', () => {
  const paste = 'Log Name: Application\nSource: .NET Runtime\nEvent ID: 1022\nDescription:\nLoading profiler failed.';

  expect(saidIn(paste)).toEqual([[1022, 'other', {}]]);
  expect(keysIn(paste)).toEqual([]);
  expect(keysIn('Log Name: Application\nSource: Microsoft-Windows-AAD\nEvent ID: 1022')).toEqual([]);
});

test('what an event says is not taken for a dsregcmd output, and one behind it is', () => {
  const {
    fields,
    isDump,
    events: found,
  } = read(
    `${texts.automatic}\nAzureAdJoined : NO\nDomainJoined : YES\nAttempt Status : 0xc000006d\nHTTP status : 500`,
  );

  expect(fields).toEqual({ AzureAdJoined: 'NO', DomainJoined: 'YES' });
  expect(isDump).toBe(true);
  expect(found.map(fieldsOf)).toEqual([expect.not.objectContaining({ Status: '0xc000006d', 'HTTP status': '500' })]);
  expect(read(texts.join)).toMatchObject({ fields: {}, isDump: false });
});

test.each([
  'The event ID card of visitor 4625 is lost',
  'Id : 304',
  'order 4625, status: open',
  'ProviderName : Contoso Parcel',
])('no event: %s', (paste) => {
  expect(eventsIn(paste)).toEqual([]);
});

const everything = [
  ...Object.values(texts),
  ...Object.values(foreign),
  failedSignIn(),
  xml,
  joinXml,
  foldedXml,
  list,
  wholeList,
  table,
  wevtutil,
];
const pieces = fc.oneof(
  fc
    .constantFrom(...everything)
    .chain((text) =>
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([from, to]) => text.slice(Math.min(from, to), Math.max(from, to))),
    ),
  fc.constantFrom(
    '\n',
    '\r\n',
    ' ',
    '{"',
    '"}',
    '<Event ',
    '</Event>',
    '<EventID>',
    "<Data Name='Status'>",
    'Event ID: ',
    '4625',
    'Status: ',
    'Sub Status:\t',
    '0x',
    '0x0',
    '\u200b',
    '&lt;',
    '\ud83d',
    'Id : 304\n',
    'TimeCreated Id LevelDisplayName Message\n',
    'password=Winter2024!',
  ),
  fc.string({ maxLength: 20 }),
);

test('any heap of pieces of events is read, and every place lies in the paste', () => {
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 12 }).map((parts) => `x${parts.join('')}`),
      (paste) => {
        const { events: found, codes } = read(paste);
        const fields = found.flatMap((event) => event.fields);
        for (const { start, end } of [...found, ...fields, ...codes]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(paste.length);
        }
        for (const { field } of fields) expect(eventFields).toContain(field);
      },
    ),
    { seed: 98, numRuns: 1500 },
  );
});

test('two events of one paste are both kept', () => {
  expect(
    eventsIn(`${registrationEvent(204, 'x')}\n\n${signInEvent(1081, 'y')}\n\n${failedSignIn()}`).map(({ id }) => id),
  ).toEqual([204, 1081, 4625]);
});

describe('what a person writes below an event', () => {
  const event = [
    'Log Name: Microsoft-Windows-User Device Registration/Admin',
    'Event ID: 307',
    'Automatic registration failed. Exit code: Unknown HResult Error code: 0x801c001d.',
  ].join('\n');
  const readWanted = readerWith({
    facts: [
      {
        fact: 'Wanted',
        values: ['YES', 'NO'],
        readings: [{ phrase: 'should be hybrid joined', value: 'YES', from: 'person' }],
      },
    ],
  });

  test('is the person\u2019s own, behind an empty line', () => {
    const { facts, hints } = readWanted(`${event}\n\nIt should be hybrid joined.`);
    expect(facts).toEqual([]);
    expect(hints).toMatchObject([{ fact: 'Wanted', value: 'YES' }]);
  });

  test('is the event\u2019s where it goes on without one', () => {
    expect(readWanted(`${event} The device should be hybrid joined.`).facts).toMatchObject([{ value: 'YES' }]);
  });
});
