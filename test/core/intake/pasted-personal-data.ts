import fc from 'fast-check';
import type { PastedSecret } from './pasted-secrets';

function of(letters: string, minLength: number, maxLength: number = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
}

const digits = '0123456789';
const small = 'abcdefghijklmnopqrstuvwxyz';
const given = fc.constantFrom(
  'jane',
  'zo\u00eb',
  'nadia',
  'rob',
  'tarik',
  'bela',
  'ursula',
  'fatima',
  'jos\u00e9',
  '\u0142ukasz',
  'svc-robot',
  'k.kovac',
);
const family = of(small, 5, 9).map((name) => `q${name}`);
const user = fc.tuple(given, family).map(([first, last]) => `${first}.${last}`);
const account = fc.tuple(fc.constantFrom('n', 'r', 't', 'b', 'f', 'u', 'z'), family).map((parts) => parts.join(''));
const mail = fc
  .tuple(user, fc.constantFrom('contoso.com', 'mail.contoso.co.uk', 'b\u00fccher.example', 'contoso.local'))
  .map((parts) => parts.join('@'));
const hexDigits = '0123456789abcdef';

/** Sixteen digits with a check digit, as cards have. */
const card = of(digits, 14).map((middle) => {
  const body = `4${middle}`;
  const sum = [...body].reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
});

/** Personal data as people paste them. What must be gone is `secret`. */
export const pastedPersonalData: readonly PastedSecret[] = [
  {
    title: 'an e-mail address',
    kind: 'e-mail address',
    secret: mail,
    write: (secret) => `the account ${secret} cannot sign in`,
  },
  {
    title: 'the account of an event in JSON',
    kind: 'user name',
    secret: account,
    write: (secret) => `{"targetUserName":"${secret}","logonType":"10"}`,
  },
  {
    title: 'the account of an event as a log collector names it',
    kind: 'user name',
    secret: account,
    write: (secret) => `win.eventdata.targetUserName: ${secret}\nwin.eventdata.logonType: 10`,
  },
  { title: 'a user principal name in JSON', kind: 'user name', secret: mail, write: (secret) => `{"upn":"${secret}"}` },
  {
    title: 'an e-mail address in a link',
    kind: 'e-mail address',
    secret: user,
    write: (secret) => `https://moon.example/?login_hint=${secret}%40contoso.com`,
  },
  {
    title: 'an e-mail address in angle brackets',
    kind: 'e-mail address',
    secret: mail,
    write: (secret) => `from "Jane" <${secret}>`,
  },
  {
    title: 'a guest',
    kind: 'e-mail address',
    secret: family,
    write: (secret) => `user ${secret}_fabrikam.com#EXT#@contoso.onmicrosoft.com`,
  },
  {
    title: 'the user of dsregcmd',
    kind: 'e-mail address',
    secret: mail,
    write: (secret) => `             User Identity : ${secret}\n           Credential Type : Password`,
  },
  {
    title: 'DOMAIN\\user',
    kind: 'user name',
    secret: account,
    write: (secret) => `the account CONTOSO\\${secret} was refused`,
  },
  { title: 'machine\\user', kind: 'user name', secret: account, write: (secret) => `as PC-0815\\${secret}.` },
  {
    title: 'domain.local\\user',
    kind: 'user name',
    secret: account,
    write: (secret) => `User:contoso.local\\${secret}`,
  },
  { title: '.\\user', kind: 'user name', secret: account, write: (secret) => `I typed .\\${secret} there` },
  {
    title: 'DOMAIN\\user in JSON',
    kind: 'user name',
    secret: account,
    write: (secret) => `{"message":"Account CONTOSO\\\\${secret} was refused"}`,
  },
  {
    title: 'DOMAIN\\user behind a line end in JSON',
    kind: 'user name',
    secret: account,
    write: (secret) => `{"message":"Refused:\\r\\nCONTOSO\\\\${secret}\\r\\nTry again"}`,
  },
  {
    title: 'the account dsregcmd ran as',
    kind: 'user name',
    secret: account,
    write: (secret) => `  Executing Account Name : CONTOSO\\${secret}\n  KeySignTest : PASSED`,
  },
  { title: 'a user name', kind: 'user name', secret: user, write: (secret) => `userName=${secret};mode=attended` },
  { title: 'a user name in JSON', kind: 'user name', secret: user, write: (secret) => `{"userName":"${secret}"}` },
  {
    title: 'a user name in a deeper JSON',
    kind: 'user name',
    secret: user,
    write: (secret) => JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ user: secret }) }) }),
  },
  {
    title: 'a user name of a German Windows',
    kind: 'user name',
    secret: user,
    write: (secret) => `Benutzername: ${secret}`,
  },
  {
    title: 'a profile folder',
    kind: 'user name',
    secret: account,
    write: (secret) => `C:\\Users\\${secret}\\AppData\\Local\\moon.log`,
  },
  {
    title: 'a profile folder in JSON',
    kind: 'user name',
    secret: account,
    write: (secret) => `{"path":"C:\\\\Users\\\\${secret}\\\\Desktop\\\\moon.xlsx"}`,
  },
  {
    title: 'a profile folder with a blank',
    kind: 'user name',
    secret: family.map((name) => `Jane ${name}`),
    write: (secret) => `C:\\Users\\${secret}\\Desktop\\moon.xlsx`,
  },
  {
    title: 'a profile folder as an address',
    kind: 'user name',
    secret: account,
    write: (secret) => `file:///C:/Users/${secret}/moon.html`,
  },
  {
    title: 'a home folder',
    kind: 'user name',
    secret: account,
    write: (secret) => `cannot open /home/${secret}/moon.log`,
  },
  {
    title: 'a personal site',
    kind: 'user name',
    secret: family,
    write: (secret) => `https://contoso-my.sharepoint.com/personal/${secret}_contoso_com/Documents`,
  },
  { title: 'a device id', kind: 'device id', secret: fc.uuid(), write: (secret) => `          DeviceId : ${secret}` },
  { title: 'a device id in JSON', kind: 'device id', secret: fc.uuid(), write: (secret) => `{"deviceId":"${secret}"}` },
  {
    title: 'a tenant id of dsregcmd',
    kind: 'device id',
    secret: fc.uuid(),
    write: (secret) => `          TenantId: ${secret}`,
  },
  {
    title: 'the thumbprint of a device',
    kind: 'device id',
    secret: of(hexDigits.toUpperCase(), 40),
    write: (secret) => `        Thumbprint : ${secret}`,
  },
  { title: 'a card', kind: 'card or bank number', secret: card, write: (secret) => `paid with ${secret} today` },
  {
    title: 'a card in groups',
    kind: 'card or bank number',
    secret: card.map((number) => number.replace(/(\d{4})(?=\d)/g, '$1 ')),
    write: (secret) => `paid with ${secret} today`,
  },
  {
    title: 'a bank account',
    kind: 'card or bank number',
    secret: of(digits, 20).map((number) => `DE${number}`),
    write: (secret) => `from ${secret} please`,
  },
  {
    title: 'a bank account in groups',
    kind: 'card or bank number',
    secret: of(digits, 20).map((number) => `DE${number}`.replace(/(.{4})(?=.)/g, '$1 ')),
    write: (secret) => `IBAN ${secret}`,
  },
  {
    title: 'a phone number',
    kind: 'phone number',
    secret: of('123456789', 7),
    write: (secret) => `call +49 171 ${secret}`,
  },
  {
    title: 'a phone number without blanks',
    kind: 'phone number',
    secret: of('123456789', 9),
    write: (secret) => `call +49${secret} now`,
  },
  {
    title: 'an American phone number',
    kind: 'phone number',
    secret: of('23456789', 4),
    write: (secret) => `call (555) 010-${secret}`,
  },
  {
    title: 'a phone number behind its word',
    kind: 'phone number',
    secret: of('123456789', 7),
    write: (secret) => `Tel. 0171 ${secret}`,
  },
  {
    title: 'a social security number',
    kind: 'personal number',
    secret: fc.tuple(of('12345678', 3), of('123456789', 2), of('123456789', 4)).map((parts) => parts.join('-')),
    write: (secret) => `mine is ${secret} by the way`,
  },
  {
    title: 'a passport',
    kind: 'personal number',
    secret: of(digits, 8).map((number) => `C${number}`),
    write: (secret) => `passport number: ${secret}`,
  },
  {
    title: 'a date of birth',
    kind: 'personal number',
    secret: fc.constantFrom('1971-04-05', '5.4.1971', '04/05/1971'),
    write: (secret) => `date of birth: ${secret}`,
  },
];
