import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isArgumentElement,
  isPluralElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { english, isMessageKey } from '../../../src/core/languages/english';
import { french } from '../../../src/core/languages/french';
import { german } from '../../../src/core/languages/german';
import { japanese } from '../../../src/core/languages/japanese';
import { portuguese } from '../../../src/core/languages/portuguese';
import { slovenian } from '../../../src/core/languages/slovenian';
import { spanish } from '../../../src/core/languages/spanish';

const languages = { de: german, es: spanish, fr: french, ja: japanese, pt: portuguese, sl: slovenian };
const root = path.join(__dirname, '..', '..', '..');

function elementsOf(pattern: readonly MessageFormatElement[]): MessageFormatElement[] {
  return pattern.flatMap((element) =>
    'options' in element
      ? [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
      : [element],
  );
}

const read = (text: string): MessageFormatElement[] => elementsOf(parse(text, { ignoreTag: true }));

function argumentsOf(text: string): string[] {
  const names = read(text).flatMap((element) =>
    isArgumentElement(element) || isPluralElement(element) ? [element.value] : [],
  );
  return [...new Set(names)].toSorted();
}

describe.each(Object.entries(languages))('%s', (language, catalogue) => {
  const messages = Object.entries(catalogue);

  test('every message is filled with what the English one is filled with', () => {
    const unlike = messages.filter(
      ([key, text]) => !isMessageKey(key) || argumentsOf(text).join() !== argumentsOf(english[key]).join(),
    );
    expect(unlike).toEqual([]);
  });

  test('a plural has every form that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const lacking = messages.flatMap(([key, text]) =>
      read(text).flatMap((element) =>
        isPluralElement(element) && pluralCategories.some((category) => !(category in element.options)) ? [key] : [],
      ),
    );
    expect(lacking).toEqual([]);
  });

  test('there are no straight quotes, which would be taken for marks of the format', () => {
    expect(messages.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  test('labels keep the blank at their end', () => {
    const unlike = messages.filter(
      ([key, text]) => isMessageKey(key) && english[key].endsWith(' ') !== text.endsWith(' '),
    );
    expect(unlike).toEqual([]);
  });

  test('a key stands in the file of the same name as in English', () => {
    const keysIn = (folder: string): string[] =>
      readdirSync(path.join(root, 'src', 'core', 'languages', folder))
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) =>
          Array.from(
            readFileSync(path.join(root, 'src', 'core', 'languages', folder, file), 'utf8').matchAll(
              /^ {2}'?([\w.]+)'?:/gm,
            ),
            ([, key = '']) => `${file} ${key}`,
          ),
        );
    expect(keysIn(language)).toEqual(keysIn('en'));
  });
});
