import { IntlMessageFormat } from 'intl-messageformat';
import { english, isMessageKey, type MessageKey } from './english';
import { languageOf } from './locale';
import type { ListKind, Message, Text } from './text';

/** The messages of one language. What it lacks is said in English. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

/** A language besides English. */
export interface Language {
  catalogue: Catalogue;
  /** What the knowledge base says, by its English. */
  taught: ReadonlyMap<string, string>;
}

/** One language's words. */
export interface Words {
  /** BCP 47, of the catalogue in use: `en`. */
  readonly language: string;
  say(text: Text): string;
  /** The pattern itself, for what is filled in later; undefined for a key that no catalogue has. */
  pattern(key: string): string | undefined;
}

/** The words for a locale as a client names it (`sl-SI`, `DE`, anything): those of its language, else the English ones. */
export type Translator = (locale: string) => Words;

/** Languages are opened and messages parsed when they are needed first, and kept. */
export function translator(languages: ReadonlyMap<string, Language> = new Map()): Translator {
  const opened = new Map<string, Words>();
  return (locale) => {
    const language = languageOf(locale, languages);
    const words = opened.get(language) ?? wordsOf(language, languages.get(language) ?? onlyEnglish);
    opened.set(language, words);
    return words;
  };
}

const onlyEnglish: Language = { catalogue: english, taught: new Map() };

/** With a capital at its beginning. Names of functions keep their small letter. */
function capital(sentence: string, language: string): string {
  return /^\w+\(\)/.test(sentence) ? sentence : `${sentence.charAt(0).toLocaleUpperCase(language)}${sentence.slice(1)}`;
}

function wordsOf(language: string, { catalogue, taught }: Language): Words {
  const parsed = new Map<MessageKey, (values: Record<string, string | number>) => string>();
  const patternOf = (key: MessageKey): string => catalogue[key] ?? english[key];
  const formatterOf = (key: MessageKey): ((values: Record<string, string | number>) => string) => {
    const known = parsed.get(key);
    if (known) return known;
    // What English says stands in for a missing message, with English's plurals.
    const format = new IntlMessageFormat(patternOf(key), key in catalogue ? language : 'en', undefined, {
      ignoreTag: true,
    });
    const made = (values: Record<string, string | number>): string => [format.format(values)].flat().join('');
    parsed.set(key, made);
    return made;
  };

  const sayMessage = ({ key, with: filling = {} }: Message): string =>
    formatterOf(key)(
      Object.fromEntries(
        Object.entries(filling).map(([name, value]) => [name, typeof value === 'number' ? value : say(value)]),
      ),
    );
  const join = (list: ListKind, words: readonly string[]): string =>
    words
      .filter((word) => word !== '')
      .reduce((before, after) => (before === '' ? after : formatterOf(`list.${list}`)({ before, after })), '');
  const filled = (pattern: string, filling: Readonly<Record<string, Text>> = {}): string =>
    pattern.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const value = filling[name];
      return value === undefined ? whole : say(value);
    });
  const say = (text: Text): string => {
    if ('said' in text) return text.said;
    if ('taught' in text) return filled(taught.get(text.taught) ?? text.taught, text.with);
    if ('opening' in text) return capital(say(text.opening), language);
    if ('list' in text)
      return join(
        text.list,
        text.of.map((one) => say(one)),
      );
    return sayMessage(text);
  };
  return { language, say, pattern: (key) => (isMessageKey(key) ? patternOf(key) : undefined) };
}
