import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { aadstsCode, namedCode, windowsCode } from '../../../src/core/codes/code';
import {
  codeTable,
  joinedCodeTable,
  lazyCodeTable,
  readCodeLines,
  type NamedCode,
} from '../../../src/core/codes/code-table';

const logonFailure: NamedCode = { code: windowsCode(0xc000006d, 'ntstatus'), names: ['STATUS_LOGON_FAILURE'] };
const sameNumber: NamedCode = { code: windowsCode(0xc000006d, 'hresult'), names: ['E_LOGON', 'STATUS_LOGON_FAILURE'] };

function read(...lines: string[]): NamedCode[] {
  return [...readCodeLines(lines.join('\n'))];
}

test('finds a code by its key and by its name in any letter case', () => {
  const table = codeTable([logonFailure]);

  expect(table.byKey('0xC000006D')).toEqual(logonFailure);
  expect(table.byName('status_Logon_failure')).toEqual(logonFailure);
  expect(table.byKey('0xC000006E')).toBeUndefined();
  expect(table.byName('STATUS_LOGON')).toBeUndefined();
});

test('of two entries for one number the first gives code and canonical name, and no name stands twice', () => {
  expect(codeTable([logonFailure, sameNumber]).byKey('0xC000006D')).toEqual({
    code: logonFailure.code,
    names: ['STATUS_LOGON_FAILURE', 'E_LOGON'],
  });
});

test('a name that two numbers bear belongs to the first', () => {
  const other: NamedCode = { code: windowsCode(0xc0000064, 'ntstatus'), names: ['STATUS_LOGON_FAILURE'] };

  expect(codeTable([logonFailure, other]).byName('STATUS_LOGON_FAILURE')?.code.key).toBe('0xC000006D');
});

test('joined tables give the names of all of them, those of the first table first', () => {
  const table = joinedCodeTable([codeTable([logonFailure]), codeTable([sameNumber])]);

  expect(table.byKey('0xC000006D')?.names).toEqual(['STATUS_LOGON_FAILURE', 'E_LOGON']);
  expect(table.byName('E_LOGON')).toEqual(table.byKey('0xC000006D'));
  expect(table.byName('nothing')).toBeUndefined();
});

test('joined tables find what only the last one holds, and nothing that none holds', () => {
  const table = joinedCodeTable([codeTable([]), codeTable([logonFailure])]);

  expect(table.byKey('0xC000006D')).toEqual(logonFailure);
  expect(table.byKey('0xC000006E')).toBeUndefined();
});

test('a lazy table reads its entries at the first look-up, and once', () => {
  const reads: string[] = [];
  const table = lazyCodeTable(() => {
    reads.push('read');
    return [logonFailure];
  });

  expect(reads).toEqual([]);
  expect(table.byName('STATUS_LOGON_FAILURE')).toEqual(logonFailure);
  expect(table.byKey('0xC000006D')).toEqual(logonFailure);
  expect(reads).toEqual(['read']);
});

test('reads a line of each family', () => {
  expect(
    read(
      '# a comment',
      '',
      'ntstatus\t0xC000006D\tSTATUS_LOGON_FAILURE|LOGON',
      'win32\t1326\tERROR_LOGON_FAILURE',
      'power-automate\tAadLogonFailure\tAadLogonFailure',
    ),
  ).toEqual([
    { code: windowsCode(0xc000006d, 'ntstatus'), names: ['STATUS_LOGON_FAILURE', 'LOGON'] },
    { code: { system: 'win32', value: '1326', key: 'win32:1326' }, names: ['ERROR_LOGON_FAILURE'] },
    { code: namedCode('AadLogonFailure', 'power-automate'), names: ['AadLogonFailure'] },
  ]);
});

test('the number of a sign-in error is its first name, with or without another', () => {
  expect(read('aadsts\t50126\tInvalidUserNameOrPassword', 'aadsts\t26000')).toEqual([
    { code: aadstsCode('50126'), names: ['AADSTS50126', 'InvalidUserNameOrPassword'] },
    { code: aadstsCode('26000'), names: ['AADSTS26000'] },
  ]);
});

test('a code without another name is called by its value', () => {
  expect(read('power-automate\tAadLogonFailure', 'win32\t1326')).toEqual([
    { code: namedCode('AadLogonFailure', 'power-automate'), names: ['AadLogonFailure'] },
    { code: { system: 'win32', value: '1326', key: 'win32:1326' }, names: ['1326'] },
  ]);
});

test('a line that is no code is named by its number', () => {
  expect(() => read('win32\t5\tERROR_ACCESS_DENIED', 'moon\t7\tCHEESE')).toThrow('line 2: not a code: moon\t7\tCHEESE');
  expect(() => read('ntstatus\t0x1C000006D\tTOO_LONG')).toThrow('line 1: not a code');
  expect(() => read('power-automate')).toThrow('line 1: not a code: power-automate');
});

describe.each(
  readdirSync(path.join(__dirname, '..', '..', '..', 'knowledge', 'codes')).filter((name) => name.endsWith('.tsv')),
)('%s', (file) => {
  const entries = [
    ...readCodeLines(readFileSync(path.join(__dirname, '..', '..', '..', 'knowledge', 'codes', file), 'utf8')),
  ];

  test('can be read, and every code in it has a name', () => {
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter(({ names }) => names.length === 0 || names.includes(''))).toEqual([]);
  });
});
