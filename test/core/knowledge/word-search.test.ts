import fc from 'fast-check';
import type { Article } from '../../../src/core/knowledge/article';
import { compileLexicon, openLexicon } from '../../../src/core/knowledge/lexicon';
import { wordSearch, type WordSearch } from '../../../src/core/knowledge/word-search';
import { anArticle } from './an-article';

const articles = [
  anArticle({
    id: 'machine-offline',
    title: 'The machine is not connected to the cloud',
    phrases: ['the machine is offline', 'power automate cannot reach my computer for the desktop flow'],
  }),
  anArticle({
    id: 'gateway-timeout',
    title: 'No answer came in time',
    phrases: ['gateway timeout in my flow', 'the sql connector ends with a gateway timeout'],
  }),
  anArticle({
    id: 'list-missing',
    title: 'The list of the flow is gone',
    phrases: ['the sharepoint list is not found', 'my flow cannot find its list'],
  }),
  anArticle({
    id: 'no-linux',
    title: 'The platform is not accepted',
    phrases: [
      'sign-in from linux is refused by the policy',
      'the policy does not know my platform',
      'where is the policy of my platform',
    ],
  }),
  anArticle({
    id: 'quota-used',
    title: 'The allowance of the day is used up',
    phrases: ['my flow used up the actions of the day'],
  }),
  anArticle({
    id: 'quota-idle',
    title: 'The connection was idle',
    phrases: ['my flow used up the patience of the connection'],
  }),
];
const searchIn = (all: readonly Article[]): WordSearch => wordSearch(() => openLexicon(compileLexicon(all), all));
const search = searchIn(articles);
const idsFor = (text: string): string[] => search(text).map(({ article }) => article.id);

test.each([
  ['in the words of a phrase', 'the machine is offline'],
  ['in other words of the same meaning', 'my PC is disconnected'],
  ['with a letter wrong', 'my machhine is ofline'],
  ['between a greeting and thanks', 'Hello everybody, the machine is offline again. Please help, thanks!'],
  ['with words of two phrases of the article', 'the computer is offline and power automate cannot reach it'],
])('finds an article %s', (_how, text) => {
  expect(idsFor(text)[0]).toBe('machine-offline');
});

test('is surest of what was said in its own words, and never surer than words allow', () => {
  const [exact] = search('the machine is offline');
  const [vague] = search('the machine is offline since the painter was in our flow room');

  expect(exact?.confidence).toBeGreaterThan(vague?.confidence ?? 0);
  expect(exact?.confidence).toBeLessThanOrEqual(0.7);
});

describe('in a story', () => {
  const before =
    'Hello all, I built a process in Power Automate that reads invoices and enters them into our ledger, with two loops and a condition. It was running for months.';
  const after = 'I restarted everything twice and asked my colleagues. Any thoughts?';
  const detour = 'The invoices come from three suppliers and are sorted by colour and by weight. '.repeat(8);

  test.each([
    ['among other sentences', `${before} Since Monday my computer is offline. ${after}`],
    ['on a line of its own', `${before}\nthe machine is offline\n${after}`],
    ['in a story longer than a saying', `${before} ${detour} Since Monday the machine is offline. ${after}`],
  ])('finds the complaint %s', (_where, text) => {
    expect(idsFor(text)[0]).toBe('machine-offline');
  });

  test.each([
    ['without a complaint', `${before} ${after}`],
    [
      'whose complaint fits only roughly',
      `${before} The machine for the coffee of the whole kitchen is offline. ${after}`,
    ],
    [
      'that does not speak of us',
      `${before.replace('Power Automate', 'a tool')} ${detour} The machine is offline. ${after}`,
    ],
    ['about another product', `${before} nginx ends with a gateway timeout. ${after}`],
  ])('finds nothing %s', (_which, text) => {
    expect(idsFor(text)).toEqual([]);
  });
});

test('asks more of a text of very many words, which shares some with any article by chance', () => {
  const told = 'the sharepoint list of my flow is not found, the policy of my platform used up the actions of the day';
  const more = 'cable chair lamp desk shelf door key carpet curtain plant mug pen bin cup';

  expect(idsFor(told)[0]).toBe('list-missing');
  expect(idsFor(`${told} ${more}`)).toEqual([]);
});

test('an article about something else leaves what a phrase proves as it was', () => {
  const others = [1, 2, 3, 4].map((number) =>
    anArticle({ id: `other-${number}`, title: 'The strawberry cake', phrases: ['mouldy strawberry cake'] }),
  );
  const before = search('the machine is offline')[0]?.confidence;

  expect(before).toBeGreaterThan(0);
  expect(searchIn([...articles, ...others])('the machine is offline')[0]?.confidence).toBe(before);
});

test('shows the words as the person wrote them', () => {
  expect(search("My flow can't find its list")[0]?.words).toEqual(['flow', "can't find", 'list']);
});

test('puts the article first whose phrase says more of the same small words', () => {
  expect(idsFor('my flow used up the actions of the day')[0]).toBe('quota-used');
});

describe('finds nothing', () => {
  test.each([
    ['for nothing', ''],
    ['for small words only', 'please help me, it does not work'],
    ['for a subject of which no article speaks', 'the strawberry cake is mouldy'],
    ['when other things outweigh what is shared', 'the coffee machine in the canteen kitchen is offline'],
    ['when one word is shared among others', 'the gateway drug debate'],
    ['for another product', 'nginx gateway timeout'],
    ['when nothing is said to be wrong', 'please make my flow reach every computer'],
    ['for a text too long to be a saying', `the machine is offline ${'and so on '.repeat(70)}`],
  ])('%s', (_when, text) => {
    expect(idsFor(text)).toEqual([]);
  });

  test('without articles', () => {
    expect(searchIn([])('the machine is offline')).toEqual([]);
  });
});

test('does not take a question what something is for a complaint', () => {
  expect(idsFor('where is the policy of my platform')).toEqual(['no-linux']);
  expect(idsFor('what is the policy of my platform')).toEqual([]);
});

describe('the name of another product', () => {
  test('does not matter when ours is named too', () => {
    expect(idsFor('my desktop flow that reads SAP cannot reach my computer')[0]).toBe('machine-offline');
  });

  test('does not matter to an article that speaks of it', () => {
    expect(idsFor('sign-in from Linux is refused by a policy')).toEqual(['no-linux']);
    expect(idsFor('the SQL connector has a gateway timeout')).toEqual(['gateway-timeout']);
  });

  test('takes an article out that does not', () => {
    expect(idsFor('the policy does not know my platform')).toEqual(['no-linux']);
    expect(idsFor('the policy does not know my Fortnite platform')).toEqual([]);
  });
});

test('a text about flows needs to fit less well than one that may be about anything', () => {
  const loose = 'the gateway timeout came after lunch';

  expect(idsFor(loose)).toEqual([]);
  expect(idsFor(`${loose} in my flow`)).toEqual(['gateway-timeout']);
});

const words = [
  'machine',
  'offline',
  'gateway',
  'timeout',
  'list',
  'not',
  'found',
  'flow',
  'my',
  'the',
  'policy',
  'linux',
  'cake',
  'sap',
  'machien',
  'is',
  'gone',
];
const saying = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((said) => said.join(' '));

test('gives the same answer whatever the order of articles, best first, each article once', () => {
  const reversed = searchIn([...articles].reverse());
  fc.assert(
    fc.property(saying, (text) => {
      const hits = search(text);
      const confidences = hits.map(({ confidence }) => confidence);

      expect(reversed(text)).toEqual(hits);
      expect(confidences).toEqual([...confidences].sort((one, other) => other - one));
      expect(confidences.every((confidence) => confidence > 0 && confidence <= 0.7)).toBe(true);
      expect(new Set(hits.map(({ article }) => article.id)).size).toBe(hits.length);
    }),
    { seed: 5021155, numRuns: 400 },
  );
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (text) => Array.isArray(search(text))),
    { seed: 53003, numRuns: 400 },
  );
});

describe('a single shared word', () => {
  // Among many articles a rare word weighs so much that nothing but this rule keeps it from deciding alone.
  const many = searchIn([
    ...articles,
    anArticle({ id: 'too-fast', title: 'The allowance of the day is used up', phrases: ['throttled'] }),
    ...Array.from({ length: 40 }, (_, number) =>
      anArticle({ id: `other-${number}`, title: `Subject qwx${number}`, phrases: [`subject${number} breaks`] }),
    ),
  ]);
  const found = (text: string): string[] => many(text).map(({ article }) => article.id);

  test('is enough when it is all that was said', () => {
    expect(found('throttled')).toEqual(['too-fast']);
  });

  test.each([
    'my flow and the courier are throttled',
    'my flow broke and the courier was throttled',
    'my flow was broken, throttled by the courier',
  ])('is not enough when more was said: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is not enough in a story', () => {
    const story = 'I built a flow in Power Automate that reads invoices. It is throttled. Any thoughts?';
    expect(found(story)).toEqual([]);
  });
});
