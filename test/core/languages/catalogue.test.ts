import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isArgumentElement, parse, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { english } from '../../../src/core/languages/english';
import { sourcesIn } from './sources';

const messages = Object.entries(english);
const root = path.join(__dirname, '..', '..', '..');
/** Where messages stand, and are not used. */
const catalogueFolder = /languages[\\/][a-z]{2}[\\/]/;

/** Names of everything that is filled in, wherever it stands. */
function argumentsOf(pattern: readonly MessageFormatElement[]): string[] {
  return pattern.flatMap((element) => {
    if ('options' in element)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    return isArgumentElement(element) ? [element.value] : [];
  });
}

/** The names as the types read them: the first words in braces that have neither a blank nor a number sign. */
function namesTheTypesSee(text: string): string[] {
  return Array.from(text.matchAll(/\{(?=([^}]*))/g), ([, piece = '']) => piece.replace(/, plural,.*$/, '')).filter(
    (name) => !/[ #]/.test(name),
  );
}

test.each(messages)('%s can be read, and asks for exactly what its type says', (_, text) => {
  const found = argumentsOf(parse(text, { ignoreTag: true }));
  expect([...new Set(namesTheTypesSee(text))].toSorted()).toEqual([...new Set(found)].toSorted());
});

test.each(messages)('%s has no straight quotes, which would be taken for marks of the format', (_, text) => {
  expect(text).not.toMatch(/['"]/);
});

test('a key stands in one file only', () => {
  const folder = path.join(root, 'src', 'core', 'languages', 'en');
  const keys = readdirSync(folder).flatMap((file) =>
    Array.from(readFileSync(path.join(folder, file), 'utf8').matchAll(/^ {2}'?([\w.]+)'?:/gm), ([, key = '']) => key),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  expect(new Set(keys)).toEqual(new Set(Object.keys(english)));
});

test('every key is used: in a source file, or on a card', () => {
  const sources = ['.ts', '.tsx']
    .flatMap((ending) => sourcesIn(path.join(root, 'src'), ending))
    .filter((file) => !catalogueFolder.test(file));
  const cards = sourcesIn(path.join(root, 'cards'), '.json');
  const text = [...sources, ...cards].map((file) => readFileSync(file, 'utf8')).join('\n');
  const unused = Object.keys(english).filter(
    (key) =>
      !text.includes(`'${key}'`) &&
      !text.includes(`"${key}"`) &&
      !text.includes(`words.${key}}`) &&
      !key.startsWith('list.'),
  );
  expect(unused).toEqual([]);
});
