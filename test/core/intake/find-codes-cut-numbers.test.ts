import { keysIn, read } from './reading';

test.each([
  ['a blank inside', 'error 0x8007 0520', '0x80070520'],
  ['dots inside', 'error 0x80.07.05.20', '0x80070520'],
  ['a blank behind 0x', 'error 0x 80070520', '0x80070520'],
  ['a blank inside an AADSTS number', 'AADSTS50 126', 'aadsts:50126'],
  ['sign-extended without 0x', 'code ffffffff80070520', '0x80070520'],
  ['sign-extended as a debugger writes it', 'code ffffffff`80070520', '0x80070520'],
  ['sign-extended in 64 bits of decimal', 'hr 18446744071562528032', '0x80070520'],
  ['behind the name of a native call', 'LsaLogonUser: c000006d', '0xC000006D'],
  ['digits only, behind a native call', 'NtCreateFile failed: 80070005', '0x80070005'],
  ['a small number, behind a native call', 'LogonUser() 1326', 'win32:1326'],
])('a number with %s is read', (_, paste, key) => {
  expect(keysIn(paste)).toEqual([key]);
});

test.each([
  ['a plain word with a number', 'SendMail failed: 500'],
  ['two words of hex that are no failure', 'at 0x0001 0002'],
])('%s is no code', (_, paste) => {
  expect(keysIn(paste)).toEqual([]);
});

test('of several sign-in errors the one behind "checking failed" is further in', () => {
  const [general, reason] = read('AADSTS70002: Error validating credentials. AADSTS50126: Invalid password.').codes;
  expect(reason?.code.value).toBe('50126');
  expect(reason?.depth).toBeGreaterThan(general?.depth ?? 0);
});

describe('line ends and tabs that a log wrote out', () => {
  const event = String.raw`An account failed to log on.\r\n\r\nLogon Type:\t\t\t5\r\n\r\nFailure Information:\r\n\tStatus:\t\t\t0xC000015B\r\n\tSub Status:\t\t0x0\r\n`;

  test('make an event again', () => {
    expect(read(event).events.map(({ id }) => id)).toEqual([4625]);
    expect(read(event).events[0]?.fields.find(({ field }) => field === 'Logon Type')?.value).toBe('5');
  });

  test('are left alone in paths and in JSON', () => {
    const folder = String.raw`copy C:\temp\new\report.txt to D:\notes\run and E:\t`;
    expect(read(folder).text).toBe(folder);
    const json = String.raw`{"message":"one\r\n\ttwo\r\n\tthree\r\n"}`;
    expect(read(json).text).toBe(json);
  });
});
