import {
  isLiteralElement,
  isPluralElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { english, type MessageKey } from '../../../src/core/languages/english';
import { translator, type Language, type Words } from '../../../src/core/languages/translator';
import { isObject } from '../../rendering/cards';

/** The locale that Windows and Android use for made-up translations of English. */
export const pseudoLocale = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const foreign = Array.from(
  '\u00E5\u0180\u00E7\u00F0\u00E9\u0192\u011D\u0125\u00EE\u0135\u0137\u013C\u0271\u00F1\u00F6\u00FE\u01EB\u0155\u0161\u0163\u00FB\u1E7D\u0175\u1E8B\u00FD\u017E' +
    '\u00C5\u0181\u00C7\u00D0\u00C9\u0191\u011C\u0124\u00CE\u0134\u0136\u013B\u1E40\u00D1\u00D6\u00DE\u01EA\u0154\u0160\u0162\u00DB\u1E7C\u0174\u1E8A\u00DD\u017D',
);

/** Every letter A to Z as one that no English word has. */
export function strange(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => foreign[plain.indexOf(letter)] ?? letter);
}

/** What is filled into a sentence of the knowledge keeps its name. */
function strangeAround(text: string): string {
  return text.replace(/(\{[^{}]+\})|[^{}]+/g, (piece, filled: string | undefined) => filled ?? strange(piece));
}

/** Where the words of a pattern stand: from and to, in UTF-16 units. */
function wordsIn(pattern: readonly MessageFormatElement[]): { start: number; end: number }[] {
  return pattern.flatMap((element) => {
    if (isPluralElement(element)) return Object.values(element.options).flatMap(({ value }) => wordsIn(value));
    return isLiteralElement(element) && element.location
      ? [{ start: element.location.start.offset, end: element.location.end.offset }]
      : [];
  });
}

/** The pattern with strange letters; what is filled in stays. */
function strangePattern(text: string): string {
  return wordsIn(parse(text, { ignoreTag: true, captureLocation: true })).reduce(
    (made, { start, end }) => made.slice(0, start) + strange(made.slice(start, end)) + made.slice(end),
    text,
  );
}

/** `[!! Ƒłóŵ ~~ !!]`: in brackets, and a third longer, as other languages are. A message without letters stays. */
function pseudoMessage(text: string): string {
  const made = strangePattern(text);
  const letters = text.replace(/[^A-Za-z]/g, '').length;
  return made === text ? text : `[!! ${made} ${'~'.repeat(Math.ceil(letters / 3))} !!]`;
}

/** Every string inside, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn);
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isObject(value) ? Object.values(value).flatMap(stringsIn) : [];
}

/** A language made up from English and from a knowledge base. */
export function pseudoLanguage(knowledge: unknown): Language {
  const keys = Object.entries(english);
  return {
    catalogue: Object.fromEntries(keys.map(([key, text]) => [key, pseudoMessage(text)])) satisfies Partial<
      Record<MessageKey, string>
    >,
    taught: new Map(stringsIn(knowledge).map((text) => [text, `<<${strangeAround(text)}>>`])),
  };
}

export function pseudoWords(knowledge: unknown): Words {
  return translator(new Map([[pseudoLocale, pseudoLanguage(knowledge)]]))(pseudoLocale);
}
