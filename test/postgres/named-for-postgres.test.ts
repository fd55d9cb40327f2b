import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const testFolder = path.join(__dirname, '..');
const usesPostgres = /(?:TEST_DATABASE_URL|postgres\/fresh-database)/;
const relativeImport = /\bfrom '(\.{1,2}\/[^']+)'/g;

/** The files a test file reaches through relative imports, itself included; what is not TypeScript of the tests is left out. */
function reachedFrom(file: string, root: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(relativeImport)) {
    const imported = `${path.resolve(path.dirname(file), target)}.ts`;
    if (imported.startsWith(root + path.sep) && statSync(imported, { throwIfNoEntry: false })) {
      reachedFrom(imported, root, seen);
    }
  }
  return seen;
}

function needsPostgres(file: string, root: string): boolean {
  return [...reachedFrom(file, root)].some((reached) => usesPostgres.test(readFileSync(reached, 'utf8')));
}

/** Tests whose name does not tell whether they need PostgreSQL: jest would start it in vain, or not start it at all. */
function wronglyNamed(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && path.resolve(root, name) !== __filename)
    .filter((name) => name.endsWith('.postgres.test.ts') !== needsPostgres(path.resolve(root, name), root));
}

test('a test is named *.postgres.test.ts exactly when it reaches what opens a database on PostgreSQL', () => {
  expect(wronglyNamed(testFolder)).toEqual([]);
});

test('both mistakes are found, also through another file', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-names-'));
  try {
    mkdirSync(path.join(root, 'postgres'));
    writeFileSync(
      path.join(root, 'postgres', 'fresh-database.ts'),
      "export const url = process.env['TEST_DATABASE_URL'];",
    );
    writeFileSync(path.join(root, 'places.ts'), "export { url } from './postgres/fresh-database';");
    writeFileSync(path.join(root, 'store.test.ts'), "import { url } from './places';\ntest('x', () => url);");
    writeFileSync(path.join(root, 'good.postgres.test.ts'), "import { url } from './places';\ntest('x', () => url);");
    writeFileSync(path.join(root, 'idle.postgres.test.ts'), "test('x', () => undefined);");
    expect(wronglyNamed(root).toSorted()).toEqual(['idle.postgres.test.ts', 'store.test.ts']);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
