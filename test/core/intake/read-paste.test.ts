import { longestPaste, pasteReader } from '../../../src/core/intake/read-paste';
import { dumps } from './dsregcmd-dumps';
import { codeNames, readerWith } from './reading';

const read = readerWith({
  messages: [
    { id: 'credentials', phrase: 'credentials are not valid' },
    { id: 'offline', phrase: 'machine * is offline' },
  ],
});
const readAny = pasteReader({ codes: codeNames, facts: [], messages: [] });

test.each(['', ' ', '\n\t\r\n', '\u200b\ufeff\u00a0', '<p></p>', '<at>Flow Medic</at> ', '&nbsp;'])(
  'a paste of nothing (%j) is empty',
  (paste) => {
    expect(readAny(paste)).toEqual({ kind: 'empty' });
  },
);

test('a paste that is too long is not read, one that is just not too long is', () => {
  expect(readAny('a'.repeat(longestPaste + 1))).toEqual({ kind: 'too long', length: longestPaste + 1 });
  expect(readAny(`${'a '.repeat(longestPaste / 2 - 5)}0xC000006D`)).toMatchObject({
    kind: 'report',
    report: { codes: [{ code: { key: '0xC000006D' } }] },
  });
});

test('messages are found in prose, in JSON and in the HTML of a chat, each once', () => {
  const said = (paste: string): string[] => read(paste).messages.map(({ id }) => id);

  expect(said('Your credentials are not valid. Credentials are NOT valid!')).toEqual(['credentials']);
  expect(said('{"error":{"message":"The credentials\\r\\nare not valid."}}')).toEqual(['credentials']);
  expect(said('<p>The <b>credentials</b> are&nbsp;not valid. Machine PC-7 of Jane is offline.</p>')).toEqual([
    'credentials',
    'offline',
  ]);
  expect(said('{"first":"credentials are","second":"not valid"}')).toEqual([]);
});

test('a message says in which words it stood', () => {
  expect(read('So: Machine <Machine ID> is offline.').messages).toMatchObject([
    { id: 'offline', text: 'Machine <Machine ID> is offline' },
  ]);
});

test('the fields of a dump are kept when they are short words, and nothing else is', () => {
  const { fields } = read(`${dumps.deviceState}${dumps.ssoState}`);

  expect(fields).toMatchObject({
    AzureAdJoined: 'YES',
    DomainJoined: 'YES',
    AzureAdPrt: 'NO',
    'Credential Type': 'Password',
  });
  expect(Object.keys(fields)).not.toEqual(expect.arrayContaining(['DeviceId']));
  expect(Object.values(fields).join(' ')).not.toContain('jane');
});

test('the text is plain: no HTML, no invisible signs, one kind of line end', () => {
  expect(read('<p>a\u200b \u201cb\u201d</p>\r\n<p>c&nbsp;d</p>').text).toBe('a "b"\n\nc d\n');
});

test('reading the same paste twice says the same', () => {
  const paste = `${dumps.ssoState} password=Winter2024! {"error":{"code":"AadLogonFailure"}}`;

  expect(read(paste)).toEqual(read(paste));
});

test('what was read can be read again and says the same', () => {
  const { text, codes, redactions } = read(
    `${dumps.ssoState} password=Winter2024! {"error":{"code":"AadLogonFailure"}}`,
  );
  const again = read(text);

  expect(redactions.length).toBeGreaterThan(0);
  expect(again.text).toBe(text);
  expect(again.redactions).toEqual([]);
  expect(again.codes.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
});
