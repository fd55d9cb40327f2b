import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { errorCatalogue } from '../../../src/core/errors/error-catalogue';

const root = path.join(__dirname, '..', '..', '..');

interface ErrorClass {
  name: string;
  /** What its `code` can be; empty when it has none. */
  codes: string[];
}

/** The error classes of a source file that other files can throw or catch, each with the codes it can have. */
function errorClassesIn(text: string): ErrorClass[] {
  const source = ts.createSourceFile('some.ts', text, ts.ScriptTarget.Latest, true);
  const aliases = new Map<string, ts.Node>();
  const classes: ErrorClass[] = [];
  const parents = new Map<string, string>();
  source.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
    if (!ts.isClassDeclaration(node) || !node.name) return;
    const parent = node.heritageClauses?.[0]?.types[0]?.expression.getText() ?? '';
    const exported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
    if (!exported || !parent.endsWith('Error')) return;
    parents.set(node.name.text, parent);
    const code = node.members.find((member) => member.name?.getText() === 'code');
    classes.push({ name: node.name.text, codes: code ? literalsIn(code, aliases) : [] });
  });
  const codesOf = (name: string): string[] => {
    const own = classes.find((one) => one.name === name)?.codes ?? [];
    return own.length > 0 ? own : parents.has(name) ? codesOf(parents.get(name) ?? '') : [];
  };
  return classes.map(({ name }) => ({ name, codes: codesOf(name) }));
}

/** String literals below a node, through the file's own types. */
function literalsIn(node: ts.Node, aliases: ReadonlyMap<string, ts.Node>): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  const named = ts.isTypeReferenceNode(node) ? aliases.get(node.typeName.getText()) : undefined;
  if (named) return literalsIn(named, aliases);
  const found: string[] = [];
  node.forEachChild((child) => {
    found.push(...literalsIn(child, aliases));
  });
  return found;
}

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'));
const classes = sources.flatMap(errorClassesIn);
const catalogued = Object.keys(errorCatalogue).toSorted();

test('every error class has a code, and the codes are those of the catalogue', () => {
  expect(classes.filter(({ codes }) => codes.length === 0)).toEqual([]);
  expect([...new Set(classes.flatMap(({ codes }) => codes))].toSorted()).toEqual(catalogued);
});

test('docs/errors.md says of every code what the catalogue says', () => {
  const rows = Object.entries(errorCatalogue).map(
    ([code, { meaning, remedy }]) => `| \`${code}\` | ${meaning} | ${remedy} |`,
  );
  const docs = readFileSync(path.join(root, 'docs', 'errors.md'), 'utf8');
  expect(docs.split('\n').filter((line) => line.startsWith('| `'))).toEqual(rows);
});

test.each([
  ["export class NewError extends Error { readonly code = 'NEW_FAULT'; }", ['NEW_FAULT']],
  ['export class NewError extends Error {}', []],
  ["type Fault = 'one' | 'two'; export class NewError extends Error { readonly code: Fault; }", ['one', 'two']],
])('an error class without an entry is found: %s', (text, codes) => {
  expect(errorClassesIn(text)).toEqual([{ name: 'NewError', codes }]);
});
