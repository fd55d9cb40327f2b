import fc from 'fast-check';
import { capitals, digits, formsOf, joined, signs, small, type Form } from './form';

const account = joined('q', signs(small, 5, 9));
const fullName = joined('Jana Q', signs(small, 5, 9));
const two = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'));
const day = two(1, 28);
const month = two(1, 12);

const sumOf = (number: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0);

/** Made up, with the check digits that `check` works out; undefined drops a number that has none. */
function checked(body: fc.Arbitrary<string>, check: (body: string) => string | undefined): fc.Arbitrary<string> {
  return body
    .map((text) => ({ text, digits: check(text) }))
    .filter((made) => made.digits !== undefined)
    .map((made) => `${made.text}${made.digits ?? ''}`);
}

const single = (value: number): string | undefined => (value < 10 ? String(value) : undefined);
const luhnDigit = (body: string): string => {
  const sum = [...body].reverse().reduce((total, sign, index) => {
    const doubled = index % 2 === 0 ? Number(sign) * 2 : Number(sign);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return String((10 - (sum % 10)) % 10);
};
const emso = checked(joined(day, month, '9', two(50, 99), '50', signs(digits, 3)), (body) =>
  single((11 - (sumOf(body, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11),
);
const pesel = checked(joined(two(50, 99), month, day, signs(digits, 4)), (body) =>
  String((10 - (sumOf(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10),
);
const cpf = checked(signs(digits, 9), (body) => {
  const first = ((sumOf(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return `${first}${((sumOf(`${body}${first}`, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10}`;
})
  .filter((number) => new Set(number).size > 2)
  .map((number) => number.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4'));
const dni = checked(signs(digits, 8), (body) => 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(body) % 23]);
const insee = checked(
  joined('2', two(50, 99), month, two(10, 90), signs('123456789', 3), signs('123456789', 3)),
  (body) => String(97 - (Number(body) % 97)).padStart(2, '0'),
);
const belgian = checked(joined(two(50, 99), month, day, signs('123456789', 3)), (body) =>
  String(97 - (Number(body) % 97)).padStart(2, '0'),
).map((number) => number.replace(/(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)/, '$1.$2.$3-$4.$5'));
const swedish = checked(joined(two(50, 99), month, day, signs(digits, 3)), luhnDigit).map((number) =>
  number.replace(/(\d{6})(\d{4})/, '$1-$2'),
);
const finnish = fc
  .tuple(joined(day, month, two(50, 99)), signs('123456789', 3))
  .map(
    ([birth, serial]) => `${birth}-${serial}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(birth + serial) % 31)}`,
  );
const norwegian = checked(joined(day, month, two(50, 99), signs(digits, 3)), (body) => {
  const first = (11 - (sumOf(body, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (sumOf(`${body}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first < 10 && second < 10 ? `${first}${second}` : undefined;
});
const oib = checked(signs(digits, 10), (body) => {
  let rest = 10;
  for (const sign of body) rest = (((rest + Number(sign)) % 10 || 10) * 2) % 11;
  return String((11 - rest) % 10);
});
const swiss = checked(joined('756', signs(digits, 9)), (body) =>
  String((10 - (sumOf(body, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10),
).map((number) => number.replace(/(\d{3})(\d{4})(\d{4})(\d{2})/, '$1.$2.$3.$4'));
const turkish = checked(joined(signs('123456789', 1), signs(digits, 8)), (body) => {
  const [odd, even] = [sumOf(body, [1, 0, 1, 0, 1, 0, 1, 0, 1]), sumOf(body, [0, 1, 0, 1, 0, 1, 0, 1])];
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  return `${tenth}${(odd + even + tenth) % 10}`;
});
const chinese = checked(
  joined('110101', '19', two(50, 99), month, day, signs(digits, 3)),
  (body) => '10X98765432'[sumOf(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11],
);
const canadian = checked(joined(signs('1234567', 1), signs(digits, 7)), luhnDigit).map((number) =>
  number.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3'),
);
const czech = checked(joined(two(54, 99), month, day, signs(digits, 3)), (body) =>
  single((11 - ((Number(body) * 10) % 11)) % 11),
).map((number) => number.replace(/(\d{6})(\d{4})/, '$1/$2'));
const chilean = checked(signs('123456789', 8), (body) => '0K987654321'[sumOf(body, [3, 2, 7, 6, 5, 4, 3, 2]) % 11]).map(
  (number) => number.replace(/(\d{2})(\d{3})(\d{3})(.)/, '$1.$2.$3-$4'),
);
const italian = joined(
  signs('BCDFGLMNPRST', 6),
  two(50, 99),
  signs('ABCDEHLMPRST', 1),
  day,
  signs('ABCDEFGHI', 1),
  signs(digits, 3),
  signs(capitals, 1),
);
const sid = joined(
  signs('123456789', 9),
  '-',
  signs('123456789', 10),
  '-',
  signs('123456789', 9),
  '-',
  signs('123456789', 4),
);

function personal(title: string, secret: fc.Arbitrary<string>, text: string, keep: string): Form[] {
  return formsOf('personal number', secret, [[title, text, keep]]);
}

const inWords = 'mine is § by the way';

export const personalForms: readonly Form[] = [
  ...personal('Slovenia', emso, inWords, 'run 1601985001234 by the way'),
  ...personal('Poland', pesel, 'PESEL: §', 'PESEL: not given'),
  ...personal('Brazil', cpf, inWords, 'mine is 111.222.333-44 by the way'),
  ...personal('Spain', dni, inWords, 'mine is 12345678A by the way'),
  ...personal('France', insee, inWords, 'mine is 298765432109876 by the way'),
  ...personal('Belgium', belgian, inWords, 'version 24.05.17-123.45'),
  ...personal('Sweden', swedish, inWords, 'order 991301-4711'),
  ...personal('Finland', finnish, inWords, 'order 010190-123a'),
  ...personal('Norway', norwegian, inWords, 'order 01019012345'),
  ...personal('Croatia', oib, 'OIB: §', 'OIB: none'),
  ...personal('Switzerland', swiss, inWords, 'version 756.1234.5678.90'),
  ...personal('Turkey', turkish, inWords, 'order 12345678901'),
  ...personal('China', chinese, inWords, 'order 110101195013011234'),
  ...personal('Canada', canadian, 'SIN: §', 'of 123 456 789 rows'),
  ...personal('Czechia', czech, inWords, 'order 991350/1234'),
  ...personal('Chile', chilean, inWords, 'mine is 12.345.678-1 by the way'),
  ...personal('Italy', italian, inWords, 'CVE-2024-12345 by the way'),
  ...personal(
    'Britain',
    joined('QQ 12 ', two(10, 99), ' ', two(10, 99), ' C').map((text) => text.replace('QQ', 'AB')),
    inWords,
    'NT 10 0 build 19045',
  ),
  ...personal('India', joined('ABCPE', signs('123456789', 4), 'F'), inWords, 'ABCPE 1234'),
  ...personal(
    'Mexico',
    joined('GOMC', two(50, 99), month, day, 'HDFRRL0', signs(digits, 1)),
    inWords,
    'GOMC by the way',
  ),
  ...personal('Korea', joined(two(50, 99), month, day, '-2', signs(digits, 6)), inWords, 'order 991350-2345678'),
  ...personal('Netherlands', signs('123456789', 9), 'BSN: §', 'BSN: unknown'),
  ...personal('Germany', joined('5', signs(digits, 10)), 'Steuer-ID: §', 'Steuer-ID: fehlt'),
  ...personal('Austria', joined(signs('123456789', 4), ' ', day, month, two(50, 99)), 'SVNR: §', 'SVNR: fehlt'),
  ...personal('a driving licence', signs('123456789', 9), "driver's license: §", "driver's license: none"),
  ...personal('a personnel number', signs('123456789', 6), 'Personalnummer: §', 'Personalnummer: unbekannt'),
  ...personal('an employee', signs('123456789', 6), '"employeeId":"§"', '"employeeId":null'),
  ...personal(
    'a birthday in French',
    fc.constantFrom('05/04/1971', '05.04.1971'),
    'date de naissance : §',
    'date de naissance : inconnue',
  ),
  ...formsOf('user name', sid, [
    ['a SID', 'the account S-1-5-21-§ was refused', 'the account S-1-5-18 was refused'],
    ['a SID of Entra', 'TargetUserSid: S-1-12-1-§', 'TargetUserSid: S-1-5-32-544'],
    ['a SID in the registry', 'HKEY_USERS\\S-1-5-21-§\\Software', 'HKEY_USERS\\.DEFAULT\\Software'],
  ]),
  ...formsOf('user name', account, [
    ['a home share', '\\\\files\\home\\§\\moon.xlsx', '\\\\files\\moon\\orbit.xlsx'],
    ['a hidden home share', '\\\\files\\users$\\§\\moon.xlsx', '\\\\files\\apps$\\orbit\\moon.xlsx'],
    ['a profile share', '\\\\files\\profiles\\§.V6\\moon', '\\\\files\\software\\moon'],
    ['a profile over the network', '\\\\PC7\\c$\\Users\\§\\moon.log', '\\\\PC7\\c$\\Windows\\moon.log'],
    ['a profile of a Mac', '/Users/§/moon.log', '/Users/Shared/moon.log'],
    ['a profile of a German Windows', 'C:\\Benutzer\\§\\moon.log', 'C:\\Programme\\moon\\moon.log'],
    ['a profile of a French Windows', 'C:\\Utilisateurs\\§\\moon.log', 'C:\\Programmes\\moon\\moon.log'],
    ['a profile in a link', 'file:///C:/Users/§/moon.log', 'file:///C:/Users/Public/moon.log'],
    ['a profile of WSL', '/mnt/c/Users/§/moon.log', '/mnt/c/Windows/moon.log'],
    ['a profile, encoded', 'C%3A%5CUsers%5C§%5Cmoon.log', 'C%3A%5CWindows%5Cmoon.log'],
    ['a mail nickname', '"mailNickname":"§"', '"mailNickname":null'],
    ['net user', 'User name                    §', 'User name is missing'],
    ['sam account', 'SamAccountName    : §', 'SamAccountName    : null'],
  ]),
  ...formsOf('user name', fullName, [
    [
      'a display name',
      '{"displayName":"§","userPrincipalName":null}',
      '{"displayName":"Office 365 Outlook","id":"shared_office365"}',
    ],
    [
      'a display name before a mail',
      '{"createdBy":{"displayName":"§","userId":"7"}}',
      '{"displayName":"Send An Email","type":"action"}',
    ],
    ['a display name of a list', 'DisplayName : §\nGivenName : x', 'DisplayName : Power Automate\nVersion : 2'],
    ['a full name', 'Full Name                    §', 'Full Name is missing'],
    ['a surname', '"givenName":"Q","surname":"§"', '"surname":null'],
    ['a distinguished name', 'CN=§,OU=Staff,DC=moon,DC=local', 'CN=Users,DC=moon,DC=local'],
  ]),
  ...formsOf('phone number', signs('23456789', 7), [
    ['a slash', 'call 0171/§ now', 'page 017/4 of 9'],
    ['two zeros', 'call 0049 171 § now', 'error 0049 at 171'],
    ['a bracketed zero', 'call +49 (0) 171 § now', 'it is +49 (0) ms'],
    ['a link', 'tel:+49171§', 'tel:none'],
    ['Mobil', 'Mobil: 0171 §', 'Mobil: keine'],
    ['T\u00e9l', 'T\u00e9l : 06 12 §', 'T\u00e9l : aucun'],
    ['tel\u00e9fono', 'tel\u00e9fono: 912 §', 'tel\u00e9fono: ninguno'],
    ['WhatsApp', 'WhatsApp 0171 §', 'WhatsApp is blocked'],
  ]),
  ...formsOf('phone number', joined('06 ', two(10, 99), ' ', two(10, 99), ' ', two(10, 99), ' ', two(10, 99)), [
    ['France', 'call § now', '00 06 12 34 56 78 90 ab'],
  ]),
  ...formsOf(
    'card or bank number',
    checked(joined('4', signs(digits, 14)), luhnDigit).map((number) => number.replace(/(\d{4})(?=\d)/g, '$1.')),
    [['a card with dots', 'paid with § today', 'at 4111.1111.1111.1112 today']],
  ),
  ...formsOf('card or bank number', joined('GB29NWBK', signs(digits, 14)), [
    ['a British account', 'from § please', 'GB29 is a prefix'],
  ]),
];
