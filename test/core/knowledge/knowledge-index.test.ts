import type { KnowledgeIndex } from '../../../src/core/knowledge/knowledge-index';
import { broken, knowledgeFolder, refused, type KnowledgeFolder } from './knowledge-folder';
import { loadFolder } from './load-folder';

let folder: KnowledgeFolder;

beforeEach(() => {
  folder = knowledgeFolder();
});

afterEach(() => {
  folder.remove();
});

const index = (): KnowledgeIndex => loadFolder(folder.root);
/** What an article that is not there gives. */
const nowhere = { code: undefined, article: undefined, messages: [], words: [] };

/** Every way to the first article of the small knowledge. */
function waysToRefused(): unknown {
  const { articleOfCode, articleById, articleOfMessage, messages, searchWords } = index();
  return {
    code: articleOfCode('aadsts:50126')?.article.id,
    article: articleById.get('machine-refused')?.id,
    messages: messages
      .filter(({ id }) => articleOfMessage(id)?.article.id === 'machine-refused')
      .map(({ phrase }) => phrase),
    words: searchWords('the demo machine does not let my robot in').map(({ article }) => article.id),
  };
}

test('an article is found by its id, its code, its message and its words', () => {
  expect(waysToRefused()).toEqual({
    code: 'machine-refused',
    article: 'machine-refused',
    messages: ['the demo machine refused the connection'],
    words: ['machine-refused'],
  });
});

test('a message leads to its article with its role', () => {
  const { messages, articleOfMessage } = index();

  expect(
    messages.map(({ id, phrase }) => [phrase, articleOfMessage(id)?.role, articleOfMessage(id)?.article.id]),
  ).toEqual([
    ['the demo machine refused the connection', 'decisive', 'machine-refused'],
    ['der Vorf\u00fchrrechner hat die Vorlage nicht angenommen', 'decisive', 'template-broken'],
  ]);
  expect(articleOfMessage('nobody#0')).toBeUndefined();
});

test('the messages of a retired article in another language lead nowhere', () => {
  folder.change(broken, 'status: draft', 'status: retired');

  expect(index().messages.map(({ phrase }) => phrase)).toEqual(['the demo machine refused the connection']);
});

test('a retired article is found by nothing', () => {
  folder.change(refused, 'status: validated', 'status: retired');

  expect(waysToRefused()).toEqual(nowhere);
});

test('one code is found under every system it may be written in', () => {
  folder.change(refused, 'aadsts:50126', 'ntstatus:0xC000006D');

  expect(index().articleOfCode('0xC000006D')?.article.id).toBe('machine-refused');
});

describe('the names of codes', () => {
  test('of the tables come first, and those of an article are added', () => {
    folder.change(
      refused,
      '{ id: aadsts:50126, role: decisive }',
      '{ id: aadsts:50126, role: decisive, name: NameOfTheArticle }',
    );

    expect(index().codes.byKey('aadsts:50126')?.names).toEqual([
      'AADSTS50126',
      'InvalidUserNameOrPassword',
      'NameOfTheArticle',
    ]);
    expect(index().codes.byName('nameofthearticle')?.code.key).toBe('aadsts:50126');
  });

  test('that only an article has are known too', () => {
    expect(index().codes.byName('demotemplatebroken')?.names).toEqual(['DemoTemplateBroken']);
  });

  test('of an event and of a sign-in error without a table are their numbers', () => {
    folder.change(broken, 'power-automate:DemoTemplateBroken', 'event:305');
    folder.change(refused, 'aadsts:50126', 'aadsts:50999');

    expect(index().codes.byKey('event:305')?.names).toEqual(['Event 305']);
    expect(index().codes.byKey('aadsts:50999')?.names).toEqual(['AADSTS50999']);
  });
});

test('a state leads to its article', () => {
  folder.change(refused, 'phrases:', "states: [{ when: { Joined: 'NO' }, role: general }]\nphrases:");

  expect(index().states).toEqual([
    { when: { Joined: 'NO' }, role: 'general', article: expect.objectContaining({ id: 'machine-refused' }) },
  ]);
});

describe('a mention', () => {
  beforeEach(() => {
    folder.change(refused, 'phrases:', 'mentions: [AzureAdPrt, KB 5021155]\nphrases:');
  });

  test.each([
    'AzureAdPrt',
    'azureadprt',
    'What is AzureAdPrt?',
    'azureadprt meaning',
    'KB5021155',
    'what is KB 5021155?',
  ])('leads "%s" to its article', (said) => {
    expect(index().articleOfMention(said)?.id).toBe('machine-refused');
  });

  test.each([
    ['a sentence', 'AzureAdPrt is NO on my machine'],
    ['half a name', 'AzureAd'],
    ['nothing', ''],
    ['ten thousand letters', 'x'.repeat(10_000)],
  ])('does not lead %s anywhere', (_what, said) => {
    expect(index().articleOfMention(said)).toBeUndefined();
  });
});
