import {
  isBelgian,
  isBrazilian,
  isChilean,
  isCzech,
  isFinnish,
  isKorean,
  isPersonNumber,
  isSpanish,
  isSwedish,
  isSwiss,
} from './check-digits';
import { fromGroup, groupPlace, whole, type RedactionRule } from './redaction';
import { ruleOf, type SecretForm } from './secret-form';

/** Nothing that belongs to it stands before it; &H is a way to write hex numbers. */
const alone = String.raw`(?<![\w.&-])`;

/** Numbers that states give to persons, in the form in which each is written. */
export const personNumberForms: readonly SecretForm[] = [
  {
    id: 'the United States',
    triggers: ['\\d\\d\\d-\\d\\d-\\d\\d'],
    pattern: String.raw`${alone}\d{3}-\d{2}-\d{4}`,
    example: 'mine is \u00AB123-45-6789\u00BB',
    counterExample: 'mine is 123-456-78',
  },
  {
    id: 'Brazil',
    triggers: ['\\.\\d\\d\\d-'],
    pattern: String.raw`\.\d{3}-\d{2}(?<=${alone}(\d{3}\.\d{3})\.\d{3}-\d{2})`,
    example: 'mine is \u00AB529.982.247-25\u00BB',
    counterExample: 'mine is 529.982.247-26',
  },
  {
    id: 'Belgium',
    triggers: ['-\\d\\d\\d'],
    pattern: String.raw`-\d{3}\.\d{2}(?<=${alone}(\d{2}\.\d{2}\.\d{2})-\d{3}\.\d{2})`,
    example: 'mine is \u00AB85.07.30-033.28\u00BB',
    counterExample: 'mine is 85.07.30-033.29',
  },
  {
    id: 'Sweden',
    triggers: ['-\\d\\d\\d', '+\\d\\d\\d\\d'],
    pattern: String.raw`[-+](?<=${alone}(\d{6})[-+])\d{4}`,
    example: 'mine is \u00AB811218-9876\u00BB',
    counterExample: 'order 811218-9877',
  },
  {
    id: 'Finland',
    triggers: ['-\\d\\d\\d', 'A\\d\\d\\d'],
    pattern: String.raw`[-A](?<=${alone}(\d{6})[-A])\d{3}[0-9A-Y]`,
    example: 'mine is \u00AB131052-308T\u00BB',
    counterExample: 'order 131052-308A',
  },
  {
    id: 'Korea',
    triggers: ['-\\d\\d\\d'],
    pattern: String.raw`-(?<=${alone}(\d{6})-)[1-4]\d{6}`,
    example: 'mine is \u00AB850730-1234567\u00BB',
    counterExample: 'order 859930-1234567',
  },
  {
    id: 'Czechia and Slovakia',
    triggers: ['/\\d\\d\\d\\d'],
    pattern: String.raw`/(?<=${alone}(\d{6})/)\d{4}`,
    example: 'mine is \u00AB736028/5163\u00BB',
    counterExample: 'order 736028/5164',
  },
  {
    id: 'Switzerland',
    triggers: ['\\.\\d\\d\\d\\d\\.\\d\\d'],
    pattern: String.raw`\.(?<=${alone}(756)\.)\d{4}\.\d{4}\.\d{2}`,
    example: 'mine is \u00AB756.9217.0769.85\u00BB',
    counterExample: 'mine is 756.9217.0769.84',
  },
  {
    id: 'Chile',
    triggers: ['\\.\\d\\d\\d-'],
    pattern: String.raw`\.\d{3}-(?<=${alone}(\d{1,2}\.\d{3})\.\d{3}-)[\dkK]`,
    example: 'mine is \u00AB12.345.678-5\u00BB',
    counterExample: 'mine is 12.345.678-1',
  },
  {
    id: 'Spain',
    triggers: ['X\\d\\d\\d\\d', 'Y\\d\\d\\d\\d', 'Z\\d\\d\\d\\d'],
    pattern: String.raw`${alone}[XYZ]\d{7}[A-Z]`,
    example: 'mine is \u00ABX1234567L\u00BB',
    counterExample: 'mine is X1234567A',
  },
  {
    id: 'Italy',
    triggers: ['\\d\\d[A-Z]\\d\\d[A-Z]\\d'],
    pattern: String.raw`\d{2}(?<=${alone}([A-Z]{6})\d{2})[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]`,
    example: 'mine is \u00ABRSSMRA85T10A562S\u00BB',
    counterExample: 'mine is RSSMRA85Z10A562S',
  },
  {
    id: 'Britain',
    triggers: [' \\d\\d \\d\\d \\d\\d ', '[A-Z][A-Z]\\d\\d\\d\\d\\d\\d[A-Z]'],
    pattern: String.raw`(?: (?<=${alone}([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]) )\d\d \d\d \d\d |${alone}[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6})[A-D]`,
    example: 'mine is \u00ABAB 12 34 56 C\u00BB',
    counterExample: 'NT 10 00 19 X',
  },
  {
    id: 'India',
    triggers: ['P[A-Z]\\d\\d\\d\\d[A-Z]'],
    pattern: String.raw`P(?<=${alone}([A-Z]{3})P)[A-Z]\d{4}[A-Z]`,
    example: 'mine is \u00ABABCPE1234F\u00BB',
    counterExample: 'mine is ABCDE1234F',
  },
  {
    id: 'Mexico',
    triggers: ['[A-Z][A-Z]\\d\\d\\d\\d\\d\\d[A-Z]'],
    pattern: String.raw`[A-Z]{2}(?<=${alone}([A-Z]{2})[A-Z]{2})\d{6}[HM][A-Z]{5}[A-Z0-9]\d`,
    example: 'mine is \u00ABGOMC850730HDFRRL09\u00BB',
    counterExample: 'mine is GOMC850730',
  },
];

/** A place may begin to the left of its match, so forms are told apart by what they look like as a whole. */
const shapes: readonly (readonly [RegExp, (written: string) => boolean])[] = [
  [/^\d{3}\.\d{3}\.\d{3}-\d{2}$/, isBrazilian],
  [/^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/, isBelgian],
  [/^\d{6}[-+]\d{4}$/, (written) => isSwedish(written) || (written[6] === '-' && isFinnish(written))],
  [/^\d{6}[-A]\d{3}[A-Y]$/, isFinnish],
  [/^\d{6}-[1-4]\d{6}$/, isKorean],
  [/^\d{6}\/\d{4}$/, isCzech],
  [/^756\./, isSwiss],
  [/^\d{1,2}\.\d{3}\.\d{3}-[\dkK]$/, isChilean],
  [/^[XYZ]\d{7}[A-Z]$/, isSpanish],
];

function isRight(written: string): boolean {
  const shape = shapes.find(([form]) => form.test(written));
  return shape === undefined || shape[1](written);
}

const labels = String.raw`ssn|social security(?: (?:number|no\.?))?|passport(?: (?:number|no\.?))?|reisepass(?:nummer)?|national id|tax (?:id|number)|steuer-?(?:id|nummer)|personalausweis(?:nummer)?|pesel|oib|bsn|svnr|sv-nummer|sozialversicherungsnummer|em\u0161o|emso|jmbg|cpf|curp|codice fiscale|national insurance(?: number)?|nhs number|aadhaar|personnummer|personalnummer|personnel number|matrikelnummer|employee[_ ]?(?:id|number|no\.?)|driver'?s? licen[cs]e(?: (?:number|no\.?))?|f\u00fchrerschein(?:nummer)?`;
const birth = String.raw`date of birth|dob|birth ?da(?:te|y)|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|datum rojstva|geboortedatum|data urodzenia`;
/** Common words or abbreviations too: only a colon makes labels of them. */
const short = ['sin', 'tfn', 'rut'];

export const personNumberRules: readonly RedactionRule[] = [
  {
    kind: 'personal number',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:(?:${labels}|${birth})["'\\]{0,130}\s{0,10}[:=#]?|(?:${short.join('|')})["']?:)\s{0,10}["'\\]{0,130}([\w./-]{0,20}\d[\w./-]{2,20}(?: \d{6}(?!\d)| \d{3} \d{3}(?!\d))?)`,
      'gid',
    ),
    triggers: [
      ...[
        'ssn',
        'social security',
        'passport',
        'reisepass',
        'national i',
        'tax id',
        'tax number',
        'steuer',
        'personal',
      ],
      ...['pesel', 'oib', 'bsn', 'svnr', 'sv-nummer', 'sozialversicherung', 'em\u0161o', 'emso', 'jmbg'],
      ...['cpf', 'curp', 'codice fiscale', 'nhs number', 'aadhaar', 'personnummer', 'personnel number'],
      ...['matrikelnummer', 'employee', 'driver', 'f\u00fchrerschein', 'date of birth', 'dob', 'birth', 'geburtsdatum'],
      ...['date de naissance', 'fecha de nac', 'data di nascita', 'data de nasc', 'datum rojstva', 'geboortedatum'],
      'data urodzenia',
      ...short.flatMap((label) => [`${label}:`, `${label}"`, `${label}'`]),
    ],
    place: groupPlace,
  },
  ruleOf(
    'personal number',
    personNumberForms.map((form) => ({ ...form, pattern: String.raw`${form.pattern}(?![\w-])` })),
    'dg',
    { place: fromGroup, hides: isRight },
  ),
  {
    kind: 'personal number',
    pattern: /(?<![\w.,+-])(?:\d{17}X|\d{11,18}|\d{8}-?[A-Z])(?![\w-])/g,
    triggers: { of: /\d/, atLeast: 8 },
    place: whole,
    hides: (value) => (value.length <= 10 ? isSpanish(value) : isPersonNumber(value)),
  },
];
