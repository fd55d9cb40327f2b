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
import { groupPlace, whole, type RedactionRule } from './redaction';
import { ruleOf, type SecretForm } from './secret-form';

interface NumberForm extends SecretForm {
  /** Whether its check digits and its date are right; without it the form alone tells. */
  isRight?: (written: string) => boolean;
}

/** Numbers that states give to persons, in the form in which each is written. */
export const personNumberForms: readonly NumberForm[] = [
  {
    id: 'the United States',
    triggers: ['\\d\\d\\d-\\d\\d-\\d\\d'],
    pattern: String.raw`\d{3}-\d{2}-\d{4}`,
    example: 'mine is \u00AB123-45-6789\u00BB',
    counterExample: 'mine is 123-456-78',
  },
  {
    id: 'Brazil',
    triggers: ['\\d\\d\\d\\.\\d\\d\\d\\.\\d\\d\\d-\\d'],
    pattern: String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`,
    isRight: isBrazilian,
    example: 'mine is \u00AB529.982.247-25\u00BB',
    counterExample: 'mine is 529.982.247-26',
  },
  {
    id: 'Belgium',
    triggers: ['\\d\\d\\.\\d\\d\\.\\d\\d-\\d'],
    pattern: String.raw`\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}`,
    isRight: isBelgian,
    example: 'mine is \u00AB85.07.30-033.28\u00BB',
    counterExample: 'mine is 85.07.30-033.29',
  },
  {
    id: 'Sweden',
    triggers: ['\\d\\d\\d\\d\\d\\d-\\d\\d\\d\\d', '\\d\\d\\d\\d\\d\\d+\\d\\d\\d\\d'],
    pattern: String.raw`\d{6}[-+]\d{4}`,
    isRight: isSwedish,
    example: 'mine is \u00AB811218-9876\u00BB',
    counterExample: 'order 811218-9877',
  },
  {
    id: 'Finland',
    triggers: ['\\d\\d\\d\\d\\d\\d-\\d\\d\\d', '\\d\\d\\d\\d\\d\\dA\\d\\d\\d'],
    pattern: String.raw`\d{6}[-A]\d{3}[0-9A-Y]`,
    isRight: isFinnish,
    example: 'mine is \u00AB131052-308T\u00BB',
    counterExample: 'order 131052-308A',
  },
  {
    id: 'Korea',
    triggers: ['\\d\\d\\d\\d\\d\\d-\\d\\d\\d\\d\\d\\d\\d'],
    pattern: String.raw`\d{6}-[1-4]\d{6}`,
    isRight: isKorean,
    example: 'mine is \u00AB850730-1234567\u00BB',
    counterExample: 'order 859930-1234567',
  },
  {
    id: 'Czechia and Slovakia',
    triggers: ['\\d\\d\\d\\d\\d\\d/\\d\\d\\d\\d'],
    pattern: String.raw`\d{6}/\d{4}`,
    isRight: isCzech,
    example: 'mine is \u00AB736028/5163\u00BB',
    counterExample: 'order 736028/5164',
  },
  {
    id: 'Switzerland',
    triggers: ['756\\.\\d\\d\\d\\d\\.\\d'],
    pattern: String.raw`756\.\d{4}\.\d{4}\.\d{2}`,
    isRight: isSwiss,
    example: 'mine is \u00AB756.9217.0769.85\u00BB',
    counterExample: 'mine is 756.9217.0769.84',
  },
  {
    id: 'Chile',
    triggers: ['\\d\\d\\.\\d\\d\\d\\.\\d\\d\\d-', '\\d\\.\\d\\d\\d\\.\\d\\d\\d-'],
    pattern: String.raw`\d{1,2}\.\d{3}\.\d{3}-[\dkK]`,
    isRight: isChilean,
    example: 'mine is \u00AB12.345.678-5\u00BB',
    counterExample: 'mine is 12.345.678-1',
  },
  {
    id: 'Spain',
    triggers: [
      ...['\\d\\d\\d\\d\\d\\d\\d\\d[A-Z]', '\\d\\d\\d\\d\\d\\d\\d\\d-[A-Z]'],
      ...['X', 'Y', 'Z'].map((letter) => `${letter}\\d\\d\\d\\d\\d\\d\\d`),
    ],
    pattern: String.raw`(?:\d{8}-?|[XYZ]\d{7})[A-Z]`,
    isRight: isSpanish,
    example: 'mine is \u00AB12345678Z\u00BB',
    counterExample: 'mine is 12345678A',
  },
  {
    id: 'Italy',
    triggers: ['[A-Z][A-Z][A-Z][A-Z][A-Z][A-Z]\\d\\d[A-Z]\\d\\d[A-Z]'],
    pattern: String.raw`[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]`,
    example: 'mine is \u00ABRSSMRA85T10A562S\u00BB',
    counterExample: 'mine is RSSMRA85Z10A562S',
  },
  {
    id: 'Britain',
    triggers: ['[A-Z][A-Z] \\d\\d \\d\\d ', '[A-Z][A-Z]\\d\\d\\d\\d\\d\\d[A-Z]'],
    pattern: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: \d\d \d\d \d\d |\d{6})[A-D]`,
    example: 'mine is \u00ABAB 12 34 56 C\u00BB',
    counterExample: 'NT 10 00 19 X',
  },
  {
    id: 'India',
    triggers: ['[A-Z][A-Z][A-Z]P[A-Z]\\d\\d\\d\\d[A-Z]'],
    pattern: String.raw`[A-Z]{3}P[A-Z]\d{4}[A-Z]`,
    example: 'mine is \u00ABABCPE1234F\u00BB',
    counterExample: 'mine is ABCDE1234F',
  },
  {
    id: 'Mexico',
    triggers: ['[A-Z][A-Z][A-Z][A-Z]\\d\\d\\d\\d\\d\\d[A-Z][A-Z][A-Z]'],
    pattern: String.raw`[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z0-9]\d`,
    example: 'mine is \u00ABGOMC850730HDFRRL09\u00BB',
    counterExample: 'mine is GOMC850730',
  },
];

const whichForm = personNumberForms.map(({ pattern, isRight }) => ({ form: new RegExp(`^(?:${pattern})$`), isRight }));

function isRight(written: string): boolean {
  return whichForm.some(({ form, isRight: check }) => form.test(written) && (check?.(written) ?? true));
}

const labels = String.raw`ssn|social security(?: (?:number|no\.?))?|passport(?: (?:number|no\.?))?|reisepass(?:nummer)?|national id|tax (?:id|number)|steuer-?(?:id|nummer)|personalausweis(?:nummer)?|pesel|oib|bsn|svnr|sv-nummer|sozialversicherungsnummer|em\u0161o|emso|jmbg|dni|nie|nif|cpf|rut|curp|codice fiscale|national insurance(?: number)?|nhs number|aadhaar|personnummer|personalnummer|personnel number|matrikelnummer|employee[_ ]?(?:id|number|no\.?)|driver'?s? licen[cs]e(?: (?:number|no\.?))?|f\u00fchrerschein(?:nummer)?`;
const birth = String.raw`date of birth|dob|birth ?da(?:te|y)|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita|data de nascimento|datum rojstva|geboortedatum|data urodzenia`;
/** Common words or abbreviations too: only a colon makes labels of them. */
const short = 'sin|tfn';

export const personNumberRules: readonly RedactionRule[] = [
  {
    kind: 'personal number',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:(?:${labels}|${birth})["'\\]{0,130}\s{0,10}[:=#]?|(?:${short})["'\\]{0,130}\s{0,3}[:=])\s{0,10}["'\\]{0,130}([\w./-]{0,20}\d[\w./-]{2,20}(?: \d{6}(?!\d)| \d{3} \d{3}(?!\d))?)`,
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
      ...[
        'pesel',
        'oib',
        'bsn',
        'svnr',
        'sv-nummer',
        'sozialversicherung',
        'em\u0161o',
        'emso',
        'jmbg',
        'dni',
        'nie',
        'nif',
      ],
      ...['cpf', 'rut', 'curp', 'codice fiscale', 'nhs number', 'aadhaar', 'personnummer', 'personnel number'],
      ...['matrikelnummer', 'employee', 'driver', 'f\u00fchrerschein', 'date of birth', 'dob', 'birth', 'geburtsdatum'],
      ...['date de naissance', 'fecha de nac', 'data di nascita', 'data de nasc', 'datum rojstva', 'geboortedatum'],
      ...['data urodzenia', 'sin', 'tfn'],
    ],
    place: groupPlace,
  },
  ruleOf(
    'personal number',
    personNumberForms.map((form) => ({ ...form, pattern: String.raw`(?<![\w.&-])${form.pattern}(?![\w-])` })),
    'g',
    { place: whole, hides: isRight },
  ),
  {
    kind: 'personal number',
    pattern: /(?<![\w.,+-])(?:\d{17}X|\d{11,18})(?![\w-])/g,
    triggers: { of: /\d/, atLeast: 11 },
    place: whole,
    hides: isPersonNumber,
  },
];
