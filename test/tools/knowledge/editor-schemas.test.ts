import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../../../src/core/knowledge/article-schema';
import { explanationFileSchema } from '../../../src/core/knowledge/explanations/explanation-schema';
import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';
import { localizedMessagesSchema } from '../../../src/core/knowledge/localized-messages';
import { asJson, expectGolden } from '../../golden/golden-file';

/** What the editor completes and checks the files by; `npm run golden` writes it. */
const knowledge = path.join(__dirname, '..', '..', '..', 'knowledge');

/** Draft 7 is what editors understand best; `input`, because a file may leave out what has a default. */
const editorSchema = (schema: z.ZodType): unknown => z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });

const schemas = [
  ['article.schema.json', articleSchema],
  ['facts.schema.json', factCatalogueSchema],
  ['messages.schema.json', localizedMessagesSchema],
  ['explanations.schema.json', explanationFileSchema],
] as const;

function yamlFiles(folder: string): [name: string, text: string][] {
  return readdirSync(path.join(knowledge, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [
      `${folder}/${name.replaceAll('\\', '/')}`,
      readFileSync(path.join(knowledge, folder, name), 'utf8'),
    ]);
}

/** The check an editor makes; formats such as a date are left to the loader. */
function editorCheck(schema: unknown): (text: string) => string[] {
  const ajv = new Ajv({ validateFormats: false, allErrors: true });
  const validate = ajv.compile(z.looseObject({}).parse(schema));
  return (text) =>
    validate(parse(text))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

test.each(schemas)('knowledge/%s is what the loader\u2019s schema says', (name, schema) => {
  expectGolden(name, asJson(editorSchema(schema)), knowledge);
});

describe('what the loader takes the editor takes too', () => {
  test.each([
    ['articles', articleSchema],
    ['facts', factCatalogueSchema],
    ['messages', localizedMessagesSchema],
    ['explanations', explanationFileSchema],
  ] as const)('%s', (folder, schema) => {
    const check = editorCheck(editorSchema(schema));
    const files = yamlFiles(folder);

    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(([name, text]) => check(text).map((fault) => `${name}${fault}`))).toEqual([]);
  });
});

describe('the editor objects to', () => {
  const check = editorCheck(editorSchema(articleSchema));
  const [, good = ''] = yamlFiles('articles')[0] ?? [];

  test.each([
    ['a key that is not there', (text: string) => `${text}\ncolour: red\n`],
    ['a status nobody knows', (text: string) => text.replace(/^status: .*$/m, 'status: perfect')],
    ['a missing title', (text: string) => text.replace(/^title: .*$/m, '')],
    ['an id that is none', (text: string) => text.replace(/^id: .*$/m, 'id: Not An Id')],
  ])('%s', (_what, damage) => {
    expect(check(good)).toEqual([]);
    expect(check(damage(good))).not.toEqual([]);
  });
});

test.each([
  ['articles', 'article.schema.json'],
  ['messages', 'messages.schema.json'],
  ['explanations', 'explanations.schema.json'],
])('every file of %s names the schema it is checked by on its first line', (folder, schema) => {
  const files = yamlFiles(folder);
  const wanted = (name: string): string =>
    `# yaml-language-server: $schema=${path.posix.relative(path.posix.dirname(name), schema)}`;

  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(([name, text]) => text.split(/\r?\n/)[0] !== wanted(name)).map(([name]) => name)).toEqual([]);
});
