import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const project = path.join(__dirname, '..', '..');

interface Outcome {
  status: number | null;
  said: string;
}

function check(...folder: string[]): Outcome {
  const run = spawnSync(process.execPath, [path.join(project, 'scripts', 'check-architecture.cjs'), ...folder], { encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
}

let tree = '';

function emptyTree(): string {
  // A blank in the path, because a checkout may have one.
  tree = mkdtempSync(path.join(os.tmpdir(), 'flow medic tree '));
  write('package.json', JSON.stringify({ name: 'tree', dependencies: { botbuilder: '1', restify: '1', openai: '1', pg: '1', zod: '1', leftpad: '1' }, devDependencies: { jest: '1' } }));
  for (const name of ['botbuilder', 'restify', 'openai', 'pg', 'zod', 'leftpad', 'jest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'exports.it = 1;');
  }
  return tree;
}

beforeEach(() => {
  tree = emptyTree();
});

afterEach(() => {
  rmSync(tree, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  const file = path.join(tree, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes files that import the named modules, one list per file; every file exports something. */
function tidyTreeAnd(files: Readonly<Record<string, readonly string[]>>): void {
  const all: Record<string, readonly string[]> = { 'src/main.ts': ['./codes/code', 'botbuilder', 'restify', 'node:fs'], 'src/codes/code.ts': ['zod'], ...files };
  for (const [name, imports] of Object.entries(all)) {
    write(name, `${imports.map((module, index) => `import * as m${index} from '${module}';\nexport const e${index} = m${index};`).join('\n')}\nexport const own = 1;\n`);
  }
}

/** For each rule the smallest tree that breaks it. A rule without an entry here fails the last test. */
const violations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'codes-imports-only-what-stands-below': { 'src/codes/code.ts': ['../intake/report'], 'src/intake/report.ts': [] },
  'intake-imports-only-what-stands-below': { 'src/intake/report.ts': ['../knowledge/article'], 'src/knowledge/article.ts': [] },
  'knowledge-imports-only-what-stands-below': { 'src/knowledge/article.ts': ['../intake/report'], 'src/intake/report.ts': [] },
  'diagnosis-imports-only-what-stands-below': { 'src/diagnosis/judge.ts': ['../cases/case'], 'src/cases/case.ts': [] },
  'cases-imports-only-what-stands-below': { 'src/cases/case.ts': ['../replies/reply'], 'src/replies/reply.ts': [] },
  'escalation-imports-only-what-stands-below': { 'src/escalation/desk.ts': ['../replies/reply'], 'src/replies/reply.ts': [] },
  'assistant-imports-only-what-stands-below': { 'src/assistant/model.ts': ['../escalation/desk'], 'src/escalation/desk.ts': [] },
  'replies-imports-only-what-stands-below': { 'src/replies/reply.ts': ['../conversation/turn'], 'src/conversation/turn.ts': [] },
  'conversation-imports-only-what-stands-below': { 'src/conversation/turn.ts': ['../teams/bot'], 'src/teams/bot.ts': [] },
  'teams-imports-only-what-stands-below': { 'src/teams/bot.ts': ['../server/routes'], 'src/server/routes.ts': [] },
  'server-imports-only-what-stands-below': { 'src/server/routes.ts': ['../teams/bot'], 'src/teams/bot.ts': [] },
  'cli-imports-only-what-stands-below': { 'src/cli.ts': ['./server/routes'], 'src/server/routes.ts': [] },
  'tab-imports-only-what-stands-below': { 'src/tab/page.ts': ['../server/routes'], 'src/server/routes.ts': [] },
  'local-imports-only-what-stands-below': { 'src/local/chat.ts': ['../teams/bot'], 'src/teams/bot.ts': [] },
  'config-knows-no-surface': { 'src/config.ts': ['./server/routes'], 'src/server/routes.ts': [] },
  'kb-checks-knowledge-only': { 'src/kb.ts': ['./replies/reply'], 'src/replies/reply.ts': [] },
  'nothing-imports-an-entry-point': { 'src/cli.ts': ['./main'] },
  'rooms-are-known': { 'src/main.ts': ['./attic/box'], 'src/attic/box.ts': [] },
  'pure-rooms-use-no-node': { 'src/knowledge/article.ts': ['node:fs'] },
  'pure-rooms-use-few-packages': { 'src/diagnosis/judge.ts': ['leftpad'] },
  'pure-files-import-no-file-readers': { 'src/knowledge/article.ts': ['./read-files'], 'src/knowledge/read-files.ts': ['node:fs'] },
  'tab-uses-no-node': { 'src/tab/page.ts': ['node:path'] },
  'botbuilder-stays-in-teams': { 'src/conversation/turn.ts': ['botbuilder'] },
  'restify-stays-in-server': { 'src/teams/bot.ts': ['restify'] },
  'openai-stays-in-assistant': { 'src/conversation/turn.ts': ['openai'] },
  'sql-stays-in-cases': { 'src/conversation/turn.ts': ['pg'] },
  'no-cycles': { 'src/cases/case.ts': ['./store'], 'src/cases/store.ts': ['./case'] },
  'every-file-is-used': { 'src/cases/forgotten.ts': ['../codes/code'] },
  'files-are-named-by-their-subject': { 'src/cases/case.ts': ['./case-helpers'], 'src/cases/case-helpers.ts': [] },
  'imports-can-be-found': { 'src/cases/case.ts': ['./nowhere'] },
  'packages-are-listed': { 'src/teams/bot.ts': ['jest'] },
};

test('the sources keep to the plan of the house', () => {
  const { status, said } = check();

  expect(said).toMatch(/^\d+ files, \d+ imports, \d+ rules, 0 violations$/m);
  expect(status).toBe(0);
});

test('a tidy tree passes and the count says how much was seen', () => {
  tidyTreeAnd({ 'src/main.ts': ['./teams/bot', './codes/code'], 'src/teams/bot.ts': ['botbuilder', '../config', 'node:path'], 'src/config.ts': ['zod'] });

  const { status, said } = check(tree);

  expect(said).toMatch(/^4 files, 7 imports, \d+ rules, 0 violations$/m);
  expect(status).toBe(0);
});

describe('in a tree that breaks every rule', () => {
  let outcome: Outcome = { status: null, said: '' };

  // One tree and one run for all of them: a run takes a second, and a rule names the file it caught.
  beforeAll(() => {
    tree = emptyTree();
    const together: Record<string, string[]> = {};
    for (const files of Object.values(violations)) {
      for (const [name, imports] of Object.entries(files)) together[name] = [...(together[name] ?? []), ...imports];
    }
    tidyTreeAnd(together);
    outcome = check(tree);
    rmSync(tree, { recursive: true, force: true });
  });

  test.each(Object.entries(violations))('%s bites, and says what to do instead', (rule, files) => {
    const caught = outcome.said.split('\n\n').filter((violation) => violation.includes(`\n  ${rule}: `));

    expect(caught.join('\n')).toMatch(/Instead:? .{20}/);
    expect(Object.keys(files).some((file) => caught.some((violation) => violation.includes(file)))).toBe(true);
  });

  test('the check fails', () => {
    expect(outcome.status).toBe(1);
  });
});

test('an import of nothing but types counts as an import', () => {
  tidyTreeAnd({ 'src/cases/case.ts': [] });
  write('src/codes/code.ts', "import type { own } from '../cases/case';\nexport type Own = typeof own;\n");

  expect(check(tree).said).toContain('codes-imports-only-what-stands-below');
});

test('an import made at run time counts as an import', () => {
  tidyTreeAnd({});
  write('src/codes/code.ts', "export const later = () => import('node:fs');\n");

  expect(check(tree).said).toContain('pure-rooms-use-no-node');
});

test('a package that is not installed is still recognised', () => {
  tidyTreeAnd({ 'src/conversation/turn.ts': ['better-sqlite3'] });

  expect(check(tree).said).toContain('sql-stays-in-cases');
});

test('a tree without sources fails instead of agreeing', () => {
  const { status, said } = check(tree);

  expect(said).toContain('nothing was checked');
  expect(status).toBe(1);
});

test('every rule has a tree that breaks it and a comment that shows the way out', () => {
  const { forbidden } = z.object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) }).parse(jest.requireActual(path.join(project, '.dependency-cruiser.cjs')));

  expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(violations).sort());
  expect(forbidden.filter(({ comment }) => !/Instead/.test(comment))).toEqual([]);
});
