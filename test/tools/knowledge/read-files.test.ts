import { rmSync } from 'node:fs';
import path from 'node:path';
import { KnowledgeError } from '../../../src/core/knowledge/knowledge-error';
import { readKnowledgeFiles } from '../../../src/tools/knowledge/read-files';
import { broken, knowledgeFolder, refused, type KnowledgeFolder } from '../../core/knowledge/knowledge-folder';
import { loadFolder } from '../../core/knowledge/load-folder';

let folder: KnowledgeFolder;

beforeEach(() => {
  folder = knowledgeFolder();
});

afterEach(() => {
  folder.remove();
});

const problems = (): string[] =>
  readKnowledgeFiles(folder.root).problems.map(({ file, line, message }) => `${file}:${line} ${message}`);

/** The line of a file that holds these words, counted from 1. */
function lineOf(file: string, words: string): number {
  const index = folder
    .read(file)
    .split('\n')
    .findIndex((line) => line.includes(words));
  if (index < 0) throw new Error(`${file} does not hold ${words}`);
  return index + 1;
}

test('a valid folder is read whole', () => {
  const { knowledge, codes } = readKnowledgeFiles(folder.root);

  expect(problems()).toEqual([]);
  expect(knowledge.articles.map(({ id }) => id).sort()).toEqual(['machine-refused', 'template-broken']);
  expect(Object.keys(knowledge.facts)).toEqual(['SavedSecret', 'Joined']);
  expect([...knowledge.resolutions.keys()]).toEqual(['save-again']);
  expect(codes).toEqual([expect.objectContaining({ names: ['AADSTS50126', 'InvalidUserNameOrPassword'] })]);
});

test('a problem knows the article\u2019s own file even when two files hold one id', () => {
  folder.write('articles/desktop-flows/copy.yaml', folder.read(refused));
  const { knowledge, fileOf } = readKnowledgeFiles(folder.root);

  expect(knowledge.articles.filter(({ id }) => id === 'machine-refused').map((article) => fileOf.get(article))).toEqual(
    [path.normalize('articles/desktop-flows/copy.yaml'), path.normalize(refused)],
  );
});

describe('broken YAML', () => {
  test.each([
    ['a quote that is never closed', 'title: The', "title: 'The"],
    ['a line that stands too far left', '  - id: pin-saved', ' - id: pin-saved\n   - x'],
    ['a key that stands twice', 'owner: kb-team', 'owner: kb-team\nowner: somebody'],
    ['an alias of nothing', 'owner: kb-team', 'owner: *team'],
    ['a text that begins with a star', 'text: the demo', 'text: * demo'],
    ['a tab before a key', 'owner: kb-team', '\towner: kb-team'],
  ])('%s is named with its file', (_what, from, to) => {
    folder.change(refused, from, to);

    const found = problems();
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((problem) => problem.startsWith(`${path.normalize(refused)}:`))).toBe(true);
  });

  test('is named with its line and reason, and not with a second problem about what it lacks', () => {
    folder.change(refused, 'owner: kb-team', 'owner: kb-team\nowner: somebody');

    expect(problems()).toEqual([expect.stringMatching(new RegExp(`:${lineOf(refused, 'owner: somebody')} .*unique`))]);
  });

  test('in one file does not hide problems in another', () => {
    folder.change(refused, 'title: The', "title: 'The");
    folder.change(broken, 'status: draft', 'status: perfect');

    expect(problems().filter((problem) => problem.startsWith(path.normalize(broken)))).toHaveLength(1);
    expect(problems().filter((problem) => problem.startsWith(path.normalize(refused))).length).toBeGreaterThan(0);
  });

  test.each(['', '# nothing but a comment\n', 'just words\n', '- a\n- list\n'])(
    'a file that holds %j is no article',
    (text) => {
      folder.write(refused, text);

      expect(problems()).toEqual([
        expect.stringMatching(/^articles.*machine-refused\.yaml:\d+ the file: .*expected object/),
      ]);
    },
  );
});

describe('an unknown key is named with its own line', () => {
  test.each([
    ['of an article', refused, 'summary: Windows', 'colour: red\nsummary: Windows', 'colour'],
    ['of a cause', refused, '    title: A PIN is', '    titel: x\n    title: A PIN is', 'causes.0.titel'],
    ['of a step', refused, '        minutes: 2', '        minutes: 2\n        hours: 1', 'resolutions.0.steps.0.hours'],
    ['of a fact', 'facts/account.yaml', '  check:', '  chek: {}\n  check:', 'SavedSecret.chek'],
    ['of a shared resolution', 'resolutions.yaml', '  title: Save', '  tilte: x\n  title: Save', '0.tilte'],
    ['of a message file', 'messages/de.yaml', 'messages:', 'mesages: {}\nmessages:', 'mesages'],
    [
      'of a message',
      'messages/de.yaml',
      ', seen: demo-page }',
      ',\n        sein: x, seen: demo-page }',
      'messages.template-broken.0.sein',
    ],
  ])('%s', (_where, file, from, to, key) => {
    folder.change(file, from, to);

    expect(problems()).toEqual([
      `${path.normalize(file)}:${lineOf(file, `${key.split('.').at(-1) ?? ''}:`)} ${key}: there is no such key`,
    ]);
  });
});

describe('a wrong value is named with its line, its path and a reason', () => {
  test.each<[string, string, string, string, RegExp]>([
    [
      'a status nobody knows',
      'status: validated',
      'status: perfect',
      'status:',
      /^status: .*"validated"\|"draft"\|"retired"/,
    ],
    [
      'an id with capitals',
      'id: machine-refused',
      'id: MachineRefused',
      'id: MachineRefused',
      /^id: use small letters/,
    ],
    ['a code of no system', 'aadsts:50126', 'entra:50126', 'entra:50126', /^codes\.0\.id: write system:value/],
    ['hex in small letters', 'aadsts:50126', 'ntstatus:0xc000006d', 'ntstatus', /^codes\.0\.id: .*hex in capitals/],
    [
      'a role nobody knows',
      'role: decisive }\nmessages',
      'role: main }\nmessages',
      'role: main',
      /^codes\.0\.role: .*decisive/,
    ],
    ['a person nobody knows', 'by: maker', 'by: user', 'by: user', /^resolutions\.0\.steps\.0\.by: .*tenant-admin/],
    ['minutes as a word', 'minutes: 2', 'minutes: two', 'minutes: two', /^resolutions\.0\.steps\.0\.minutes: .*number/],
    ['a link that is not safe', "url: 'https://", "url: 'http://", 'http://', /^sources\.0\.url: /],
    ['a link to a host without a domain', 'learn.example.com', 'localhost', 'localhost', /^sources\.0\.url: /],
    ['a day that is none', 'reviewed: 2026-11-20', 'reviewed: 2026-13-40', 'reviewed:', /^reviewed: /],
    [
      'a condition that is a word',
      'when: { SavedSecret: pin }',
      'when: pin',
      'when: pin',
      /^causes\.0\.when: .*expected record/,
    ],
    [
      'an empty list of values',
      'when: { SavedSecret: pin }',
      'when: { SavedSecret: [] }',
      'SavedSecret: []',
      /^causes\.0\.when\.SavedSecret: /,
    ],
    [
      'too few examples',
      'matches: [AADSTS50126, The demo machine refused the connection.]',
      'matches: [AADSTS50126]',
      'matches:',
      /^examples\.matches: .*2/,
    ],
  ])('%s', (_what, from, to, at, words) => {
    folder.change(refused, from, to);

    const found = readKnowledgeFiles(folder.root).problems;
    expect(found).toEqual([
      { file: path.normalize(refused), line: lineOf(refused, at), message: expect.stringMatching(words) },
    ]);
  });

  test.each<[string, string, string, string, RegExp]>([
    ['a fact id that begins small', 'facts/machine.yaml', 'Joined:', 'joined:', /joined: write it like AzureAdJoined/],
    [
      'a reading without its value',
      'facts/machine.yaml',
      '{ dsregcmd: AzureAdJoined }',
      '{ phrase: it is joined }',
      /Joined\.read\.0\.value: .*string/,
    ],
    [
      'a shape nobody knows',
      'facts/machine.yaml',
      '{ dsregcmd: AzureAdJoined }',
      "{ shape: letter, value: 'YES' }",
      /Joined\.read\.0\.shape: .*run-json/,
    ],
    [
      'a message nobody says where it was seen',
      'messages/de.yaml',
      ', seen: demo-page }',
      ' }',
      /messages\.template-broken\.0\.seen: /,
    ],
    ['a source whose link is not safe', 'messages/de.yaml', 'https://', 'http://', /sources\.demo-page\.url: /],
    ['a resolution without steps', 'resolutions.yaml', 'steps:', 'stages:', /0\.steps: /],
  ])('%s', (_what, file, from, to, words) => {
    folder.change(file, from, to);

    expect(problems().join('\n')).toMatch(words);
  });

  test('what is missing is named where it is missing', () => {
    folder.change(refused, '    title: The saved password is old.\n', '');

    expect(problems()).toEqual([
      expect.stringMatching(new RegExp(`:${lineOf(refused, 'id: password-old')} causes\\.1\\.title: `)),
    ]);
  });

  test('two mistakes in one file are both named', () => {
    folder.change(refused, 'status: validated', 'status: perfect');
    folder.change(refused, 'owner: kb-team', 'owner: k');

    expect(problems()).toHaveLength(2);
  });
});

describe('what is doubled between files', () => {
  test('a fact is named where it stands the second time', () => {
    folder.write('facts/z.yaml', `# again\n${folder.read('facts/machine.yaml')}`);

    expect(problems()).toEqual([`${path.normalize('facts/z.yaml')}:2 fact Joined is defined twice`]);
  });

  test('a shared resolution is named where it stands the second time', () => {
    const text = folder.read('resolutions.yaml');
    folder.write('resolutions.yaml', text + text);

    expect(problems()).toEqual([`resolutions.yaml:${text.split('\n').length} resolution save-again is defined twice`]);
  });
});

describe('what is not there', () => {
  test.each([
    ['articles', /^articles:0 there are no \.yaml files/],
    ['facts', /^facts:0 there are no \.yaml files/],
    ['codes', /^codes:0 there are no \.tsv files/],
    ['resolutions.yaml', /^resolutions\.yaml:0 the file cannot be read/],
  ])('%s is named in words', (name, words) => {
    rmSync(path.join(folder.root, name), { recursive: true });

    expect(problems()).toEqual([expect.stringMatching(words)]);
  });

  test('a folder without articles is no knowledge base', () => {
    for (const file of [refused, broken]) rmSync(path.join(folder.root, file));

    expect(problems()).toEqual([expect.stringMatching(/^articles:0 there are no/)]);
  });
});

test('every line of a code table that is no code is named', () => {
  folder.write(
    'codes/20-more.tsv',
    '# codes\nentra\t1\tNo\nntstatus\t0xC000006D\tSTATUS_LOGON_FAILURE\nntstatus\t0x1C000006D\tNo\n',
  );

  expect(problems()).toEqual([
    expect.stringMatching(/20-more\.tsv:2 not a code/),
    expect.stringMatching(/20-more\.tsv:4 not a code/),
  ]);
});

test('loading refuses all of it and says every problem in one error', () => {
  folder.change(refused, 'status: validated', 'status: perfect');
  folder.change(broken, 'status: draft', 'status: perfect');

  const load = (): unknown => loadFolder(folder.root);
  expect(load).toThrow(KnowledgeError);
  expect(load).toThrow(
    /knowledge\/articles.template-broken\.yaml|knowledge.articles.cloud-flows.template-broken\.yaml:\d+/,
  );
  expect(load).toThrow(/machine-refused\.yaml:5 {2}status: /);
});

test('loading a valid folder gives its articles', () => {
  expect([...loadFolder(folder.root).articleById.keys()].sort()).toEqual(['machine-refused', 'template-broken']);
});
