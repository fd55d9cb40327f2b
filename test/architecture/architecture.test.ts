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
  const run = spawnSync(process.execPath, [path.join(project, 'scripts', 'check-architecture.cjs'), ...folder], {
    encoding: 'utf8',
  });
  return { status: run.status, said: run.stdout + run.stderr };
}

let tree = '';

function emptyTree(): string {
  // A blank in the path, because a checkout may have one.
  tree = mkdtempSync(path.join(os.tmpdir(), 'flow medic tree '));
  write(
    'package.json',
    JSON.stringify({
      name: 'tree',
      dependencies: { botbuilder: '1', restify: '1', openai: '1', preact: '1', pg: '1', zod: '1', leftpad: '1' },
      devDependencies: { jest: '1' },
    }),
  );
  for (const name of ['botbuilder', 'restify', 'openai', 'preact', 'pg', 'zod', 'leftpad', 'jest']) {
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
  const all: Record<string, readonly string[]> = {
    'src/main.ts': ['./core/codes/code', 'botbuilder', 'restify', 'node:fs'],
    'src/core/codes/code.ts': ['zod'],
    ...files,
  };
  for (const [name, imports] of Object.entries(all)) {
    write(
      name,
      `${imports.map((module, index) => `import * as m${index} from '${module}';\nexport const e${index} = m${index};`).join('\n')}\nexport const own = 1;\n`,
    );
  }
}

/** For each rule the smallest tree that breaks it. A rule without an entry here fails the last test. */
const violations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'core-codes-imports-only-what-stands-below': {
    'src/core/codes/code.ts': ['../intake/report'],
    'src/core/intake/report.ts': [],
  },
  'core-expressions-imports-only-what-stands-below': {
    'src/core/expressions/expression.ts': ['../intake/report'],
    'src/core/intake/report.ts': [],
  },
  'core-errors-imports-only-what-stands-below': {
    'src/core/errors/error-catalogue.ts': ['../intake/report'],
    'src/core/intake/report.ts': [],
  },
  'core-intake-imports-only-what-stands-below': {
    'src/core/intake/report.ts': ['../knowledge/article'],
    'src/core/knowledge/article.ts': [],
  },
  'core-knowledge-imports-only-what-stands-below': {
    'src/core/knowledge/article.ts': ['../intake/report'],
    'src/core/intake/report.ts': [],
  },
  'core-diagnosis-imports-only-what-stands-below': {
    'src/core/diagnosis/judge.ts': ['../cases/case'],
    'src/core/cases/case.ts': [],
  },
  'core-assistant-imports-only-what-stands-below': {
    'src/core/assistant/assistant-answer.ts': ['../cases/case'],
    'src/core/cases/case.ts': [],
  },
  'core-cases-imports-only-what-stands-below': {
    'src/core/cases/case.ts': ['../replies/reply'],
    'src/core/replies/reply.ts': [],
  },
  'core-actions-imports-only-what-stands-below': {
    'src/core/actions/action.ts': ['../replies/reply'],
    'src/core/replies/reply.ts': [],
  },
  'core-languages-imports-only-what-stands-below': {
    'src/core/languages/catalogue.ts': ['../actions/action'],
    'src/core/actions/action.ts': [],
  },
  'core-replies-imports-only-what-stands-below': {
    'src/core/replies/reply.ts': ['../../services/turns/turn'],
    'src/services/turns/turn.ts': [],
  },
  'rendering-imports-only-what-stands-below': {
    'src/rendering/card.ts': ['../services/turns/turn'],
    'src/services/turns/turn.ts': [],
  },
  'services-turns-imports-only-what-stands-below': {
    'src/services/turns/turn.ts': ['../helpdesk/policy'],
    'src/services/helpdesk/policy.ts': [],
  },
  'services-assistant-imports-only-what-stands-below': {
    'src/services/assistant/assistant-jobs.ts': ['../helpdesk/policy'],
    'src/services/helpdesk/policy.ts': [],
  },
  'services-helpdesk-imports-only-what-stands-below': {
    'src/services/helpdesk/policy.ts': ['../conversation/messages'],
    'src/services/conversation/messages.ts': [],
  },
  'services-conversation-imports-only-what-stands-below': {
    'src/services/conversation/messages.ts': ['../../surfaces/teams/bot'],
    'src/surfaces/teams/bot.ts': [],
  },
  'surfaces-route-imports-only-what-stands-below': {
    'src/surfaces/route.ts': ['./server/http-server'],
    'src/surfaces/server/http-server.ts': [],
  },
  'adapters-store-imports-only-what-stands-below': {
    'src/adapters/store/store.ts': ['../desks/jira'],
    'src/adapters/desks/jira.ts': [],
  },
  'adapters-knowledge-imports-only-what-stands-below': {
    'src/adapters/knowledge/load-knowledge.ts': ['../desks/jira'],
    'src/adapters/desks/jira.ts': [],
  },
  'adapters-desks-imports-only-what-stands-below': {
    'src/adapters/desks/jira.ts': ['../../surfaces/teams/bot'],
    'src/surfaces/teams/bot.ts': [],
  },
  'adapters-log-imports-only-what-stands-below': {
    'src/adapters/log/journal.ts': ['../desks/jira'],
    'src/adapters/desks/jira.ts': [],
  },
  'adapters-settings-imports-only-what-stands-below': {
    'src/adapters/settings/list-of-guids.ts': ['../desks/jira'],
    'src/adapters/desks/jira.ts': [],
  },
  'adapters-identity-imports-only-what-stands-below': {
    'src/adapters/identity/identity-settings.ts': ['../../surfaces/teams/bot'],
    'src/surfaces/teams/bot.ts': [],
  },
  'adapters-assistant-imports-only-what-stands-below': {
    'src/adapters/assistant/model.ts': ['../desks/jira'],
    'src/adapters/desks/jira.ts': [],
  },
  'adapters-pictures-imports-only-what-stands-below': {
    'src/adapters/pictures/picture.ts': ['../desks/jira'],
    'src/adapters/desks/jira.ts': [],
  },
  'surfaces-teams-imports-only-what-stands-below': {
    'src/surfaces/teams/bot.ts': ['../server/routes'],
    'src/surfaces/server/routes.ts': [],
  },
  'surfaces-server-imports-only-what-stands-below': {
    'src/surfaces/server/routes.ts': ['../../adapters/store/store'],
    'src/adapters/store/store.ts': [],
  },
  'surfaces-cli-imports-only-what-stands-below': {
    'src/surfaces/cli/diagnose.ts': ['../server/routes'],
    'src/surfaces/server/routes.ts': [],
  },
  'surfaces-tab-imports-only-what-stands-below': {
    'src/surfaces/tab/page.ts': ['../server/routes'],
    'src/surfaces/server/routes.ts': [],
  },
  'surfaces-site-imports-only-what-stands-below': {
    'src/surfaces/site/files.ts': ['../server/routes'],
    'src/surfaces/server/routes.ts': [],
  },
  'surfaces-api-imports-only-what-stands-below': {
    'src/surfaces/api/endpoint.ts': ['../tab/page'],
    'src/surfaces/tab/page.ts': [],
  },
  'packages-of-the-page-stay-in-the-tab': { 'src/surfaces/api/endpoint.ts': ['preact'] },
  'surfaces-local-imports-only-what-stands-below': {
    'src/surfaces/local/chat.ts': ['../teams/bot'],
    'src/surfaces/teams/bot.ts': [],
  },
  'config-knows-no-surface': { 'src/config.ts': ['./surfaces/server/routes'], 'src/surfaces/server/routes.ts': [] },
  'tools-know-core-only': { 'src/tools/kb.ts': ['../rendering/card'], 'src/rendering/card.ts': [] },
  'nothing-that-runs-imports-tools': {
    'src/bot.ts': ['./tools/knowledge/read-files'],
    'src/tools/knowledge/read-files.ts': [],
  },
  'nothing-imports-an-entry-point': { 'src/cli.ts': ['./main'] },
  'rooms-are-known': { 'src/main.ts': ['./attic/box'], 'src/attic/box.ts': [] },
  // Through another file, so that only reachability can see it; that file itself has no rule about node.
  'core-reaches-no-node': {
    'src/core/knowledge/through.ts': ['../../tools/knowledge/read-files'],
    'src/tools/knowledge/read-files.ts': ['node:crypto'],
  },
  'core-uses-few-packages': { 'src/core/diagnosis/judge.ts': ['leftpad'] },
  'tab-reaches-no-node': {
    'src/surfaces/tab/page.ts': ['../../core/diagnosis/far'],
    'src/core/diagnosis/far.ts': ['node:path'],
  },
  'botbuilder-stays-in-teams': { 'src/services/turns/turn.ts': ['botbuilder'] },
  'restify-stays-in-server': { 'src/surfaces/teams/bot.ts': ['restify'] },
  'openai-stays-in-assistant': { 'src/services/turns/turn.ts': ['openai'] },
  'sql-stays-in-the-store': { 'src/services/turns/turn.ts': ['pg'] },
  'no-cycles': { 'src/core/cases/case.ts': ['./store'], 'src/core/cases/store.ts': ['./case'] },
  'every-file-is-used': { 'src/core/cases/forgotten.ts': ['../codes/code'] },
  'files-are-named-by-their-subject': {
    'src/core/cases/case.ts': ['./case-helpers'],
    'src/core/cases/case-helpers.ts': [],
  },
  'imports-can-be-found': { 'src/core/cases/case.ts': ['./nowhere'] },
  'packages-are-listed': { 'src/surfaces/teams/bot.ts': ['jest'] },
};

test('the sources keep to the plan of the house', () => {
  const { status, said } = check();

  expect(said).toMatch(/^\d+ files, \d+ imports, \d+ rules, 0 violations$/m);
  expect(status).toBe(0);
});

test('a tidy tree passes and the count says how much was seen', () => {
  tidyTreeAnd({
    'src/main.ts': ['./surfaces/teams/bot', './core/codes/code'],
    'src/surfaces/teams/bot.ts': ['botbuilder', '../../config', 'node:path'],
    'src/config.ts': ['zod'],
  });

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
  tidyTreeAnd({ 'src/core/cases/case.ts': [] });
  write('src/core/codes/code.ts', "import type { own } from '../cases/case';\nexport type Own = typeof own;\n");

  expect(check(tree).said).toContain('core-codes-imports-only-what-stands-below');
});

test('an import made at run time counts as an import', () => {
  tidyTreeAnd({});
  write('src/core/codes/code.ts', "export const later = () => import('node:fs');\n");

  expect(check(tree).said).toContain('core-reaches-no-node');
});

test('a package that is not installed is still recognised', () => {
  tidyTreeAnd({ 'src/services/turns/turn.ts': ['better-sqlite3'] });

  expect(check(tree).said).toContain('sql-stays-in-the-store');
});

test('a tree without sources fails instead of agreeing', () => {
  const { status, said } = check(tree);

  expect(said).toContain('nothing was checked');
  expect(status).toBe(1);
});

test('every rule has a tree that breaks it and a comment that shows the way out', () => {
  const { forbidden } = z
    .object({ forbidden: z.array(z.object({ name: z.string(), comment: z.string() })) })
    .parse(jest.requireActual(path.join(project, '.dependency-cruiser.cjs')));

  expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(violations).sort());
  expect(forbidden.filter(({ comment }) => !/Instead/.test(comment))).toEqual([]);
});
