import { readerWith, keysIn } from './reading';
import { MappedText } from '../../../src/core/intake/mapped-text';
import { codeFinder } from '../../../src/core/intake/find-codes';
import { speller } from '../../../src/core/intake/spelled';
import { Vocabulary } from '../../../src/core/intake/vocabulary';
import { codeNames } from './reading';

const vocabulary = new Vocabulary();
const spell = speller(vocabulary);
const find = codeFinder(codeNames, vocabulary);

const event4771 =
  'Kerberos pre-authentication failed.\n\nAdditional Information:\n\tTicket Options:\t\t0x40810010\n\tFailure Code:\t\t0x18\n\tPre-Authentication Type:\t2';
const granted4768 =
  'A Kerberos authentication ticket (TGT) was requested.\n\tTicket Options:\t\t0x40810010\n\tResult Code:\t\t0x0\n\tTicket Encryption Type:\t0x12\n\tPre-Authentication Type:\t2';

test.each([
  ['a failure code of Kerberos', event4771, ['kerberos:24']],
  ['a ticket that was granted', granted4768, []],
  [
    'an event in XML',
    "<Event><System><EventID>4768</EventID><Channel>Security</Channel></System><EventData><Data Name='Status'>0x6</Data><Data Name='TicketEncryptionType'>0x12</Data></EventData></Event>",
    ['kerberos:6'],
  ],
  [
    'both codes of Remote Desktop',
    'Remote Desktop cannot connect. Error code: 0x204, extended error code: 0x7',
    ['rdp:516', 'rdp-extended:7'],
  ],
  ['a disconnect reason in decimal', 'mstsc ended, disconnect reason 516', ['rdp:516']],
  ['a number of SQL Server', '(Microsoft SQL Server, Error: 18456)', ['sql:18456']],
  ['a time-out of SQL Server', 'Sql Number: -2', ['sql:-2']],
  [
    'three numbers of three speakers',
    'Sql error: it failed. CRM ErrorCode: -2147012608 Sql ErrorCode: -2146232060 Sql Number: 18456',
    ['dataverse:0x80073000', 'sql:18456'],
  ],
  ['a number that only Dataverse has a name for', 'it says 0x80040217', ['dataverse:0x80040217']],
  ['a number in an error body', '{"error":{"code":"0x80040203","message":"no"}}', ['dataverse:0x80040203']],
  ['a number that Dataverse says in words', 'Dataverse answers 0x80040203', ['dataverse:0x80040203']],
  [
    'the address of a help page',
    'error=Microsoft.Crm.CrmException%3a80040265&client=platform',
    ['dataverse:0x80040265'],
  ],
  [
    'a number of SharePoint with its type',
    '{"odata.error":{"code":"-2147024860, Microsoft.SharePoint.SPQueryThrottledException"}}',
    ['sharepoint:-2147024860'],
  ],
  [
    'a tag and the inner number of the broker',
    'Tag: 0x21420087 (error code -2147023584) (internal error code 557973639)',
    ['0x80070520'],
  ],
  ['an answer of HTTP inside a result', 'failed with 0x80190191', ['0x80190191']],
])('%s', (_, paste, keys) => {
  expect(keysIn(paste)).toEqual(keys);
});

test.each([
  ['a small hex number that nobody claims', 'flags 0x18 and mode 0x7'],
  ['the code of an unnamed program', 'Error code: 0x18'],
  ['a count with the digits of a code', 'Kerberos failure code list has 24 items'],
  ['a time with the digits of a code', 'SQL Server waited 1205 ms'],
  ['an encryption type alone', 'Kerberos Ticket Encryption Type: 0x17'],
])('%s is no code', (_, paste) => {
  expect(keysIn(paste)).toEqual([]);
});

test('with nobody speaking, the numbers of Kerberos and Remote Desktop are none', () => {
  const codesWithout = (text: string): string[] =>
    find(spell([{ text: MappedText.of(text), path: [], depth: 0 }]), new Set()).map(({ code }) => code.key);
  expect(codesWithout(event4771)).not.toContain('kerberos:24');
  expect(codesWithout('Error code: 0x204')).toEqual([]);
});

test('a name that the data gateway says is its own, and the connection of a desktop flow keeps it', () => {
  expect(keysIn('Data gateway: InvalidConnectionCredentials')).toEqual(['gateway:invalidconnectioncredentials']);
  expect(keysIn('{"error":{"code":"InvalidConnectionCredentials"}}')).toEqual(['name:invalidconnectioncredentials']);
});

test('a sentence that goes on is no name of an answer', () => {
  expect(keysIn("Action 'Get members' failed: Unauthorized access")).toEqual([]);
  expect(keysIn("Action 'Get members' failed: Unauthorized")).toEqual(['name:unauthorized']);
});

test('what the broker calls its internal error code is a tag, or the failure of Windows beneath', () => {
  expect(keysIn('Internal Error Code: 557973639')).toEqual([]);
  expect(keysIn('WAM Error Message: no server.\nInternal Error Code: 3399942148')).toEqual(['0xCAA70004']);
});

describe('sentences of other products', () => {
  const read = readerWith({ messages: [{ id: 'expired', phrase: "The user's account has expired" }] });

  test.each([
    ["ORA-28001: the password has expired\n*Cause: The user's account has expired"],
    [
      "An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: The user's account has expired",
    ],
    ["smbclient: NT_STATUS_ACCOUNT_EXPIRED The user's account has expired"],
  ])('%s', (paste) => {
    expect(read(paste).messages).toEqual([]);
    expect(read(paste).spoken).toBe('');
  });

  test.each([
    'AWS HTTP error: 403 Forbidden, arn:aws:iam::123456789012:user/contoso may not do this',
    'Keycloak answers 400 Bad Request: invalid_grant: Account disabled',
  ])('a name that every product gives its refusals is theirs too: %s', (paste) => {
    expect(keysIn(paste)).toEqual([]);
  });

  test.each([
    ['403 Forbidden', 'name:forbidden'],
    ['400 Bad Request: invalid_grant: Account disabled', 'name:invalid_grant'],
    ['Keycloak hands over to Entra, which says AADSTS50126', 'aadsts:50126'],
  ])('a name from nobody else counts, and a number of Entra always: %s', (paste, key) => {
    expect(keysIn(paste)).toContain(key);
  });

  test('the same sentence from nobody else counts', () => {
    expect(read("The user's account has expired").messages).toHaveLength(1);
  });
});
