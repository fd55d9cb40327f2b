import { fromGroup, groupPlace, type RedactionRule } from './redaction';
import { ruleOf, type SecretForm } from './secret-form';

/** Phone numbers in the forms of several countries, without a word before them. */
export const phoneForms: readonly SecretForm[] = [
  {
    id: 'with a plus and blanks',
    triggers: ['+\\d'],
    pattern: String.raw`(?<![\w+])\+\d{1,3}[ ./-]{1,2}(?:\(0\)[ ./-]{0,2})?\(?\d{1,5}\)?(?:[ ./-]?\d{2,7}){1,5}(?![\w-])`,
    example: 'call \u00AB+49 (0) 171 5550123\u00BB now',
    counterExample: 'it is +49 ms late',
  },
  {
    id: 'with a plus',
    triggers: ['+\\d'],
    pattern: String.raw`(?<![\w+])\+[1-9]\d{8,14}(?!\w)`,
    example: 'call \u00AB+491715550123\u00BB now',
    counterExample: 'it is +4917155 now',
  },
  {
    id: 'of North America',
    triggers: ['(\\d\\d\\d)', '\\d\\d\\d-\\d\\d\\d-\\d'],
    pattern: String.raw`(?<![\w-])(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\w-])`,
    example: 'call \u00AB(555) 010-1234\u00BB now',
    counterExample: 'order 555-010-12345',
  },
  {
    id: 'with two zeros',
    triggers: [' 00\\d', '\n00\\d'],
    pattern: String.raw`[ \n](?<!\d[ \n])(00[1-9]\d{0,2}[ /-]\(?\d{2,5}\)?(?:[ /-]?\d{3,8}){1,3})(?![\w.-]\d|\w)`,
    example: 'call \u00AB0049 171 5550123\u00BB now',
    counterExample: 'error 0049 at 171',
  },
  {
    id: 'with a slash behind the area',
    triggers: ['/\\d\\d\\d', '/ \\d\\d\\d'],
    pattern: String.raw`/(?<=(?<![\w.,:/+-])(0[1-9]\d{1,3}) ?/) ?\d{3,4}[ -]?\d{2,5}(?:[ -]\d{1,4})?(?![\w/.-]{0,3}\w)`,
    example: 'call \u00AB0171/5550123\u00BB now',
    counterExample: 'page 017/4 of 9',
  },
  {
    id: 'of France',
    triggers: ['0\\d \\d\\d \\d\\d \\d\\d ', '\\.\\d\\d\\.\\d\\d\\.\\d'],
    pattern: String.raw`(?<![\w.-]|[\da-f]{2} )0[1-9](?: \d\d){4}(?! ?[\da-f]{2}\b|[\w-])|\.(?<=(?<![\w.-])(0[1-9])\.)\d\d(?:\.\d\d){3}(?![\w.-])`,
    example: 'call \u00AB06 12 34 56 78\u00BB now',
    counterExample: '00 06 12 34 56 78 90 ab',
  },
];

const names = String.raw`tel|telephone|telefon[eo]?|telefone|t\u00e9l(?:\u00e9phone)?|tel\u00e9fono|phone|mobile?|mobiltelefon|cell|celular|handy|gsm|fax|whatsapp|\u96fb\u8a71`;

export const phoneNumberRules: readonly RedactionRule[] = [
  ruleOf('phone number', phoneForms, 'dg', { place: fromGroup }),
  {
    kind: 'phone number',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${names})(?: ?(?:number|no\.?|nummer))?["'\\]{0,130}\s{0,3}[.:=]{0,2}\s{0,3}["'\\]{0,130}(\+?\(?\d[\d ()./-]{5,20}\d)(?![\p{L}\p{N}_-])`,
      'dgiu',
    ),
    triggers: [
      ...['tel', 't\u00e9l', 'phone', 'mobil', 'cell', 'celular', 'handy', 'gsm', 'fax', 'whatsapp', '\u96fb\u8a71'],
    ],
    place: groupPlace,
  },
];
