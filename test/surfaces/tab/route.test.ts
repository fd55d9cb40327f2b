import fc from 'fast-check';
import { articleLink } from '../../../src/surfaces/site/links';
import { addressOf, articleOfGuide, isWebAddress, pageOf } from '../../../src/surfaces/tab/route';

test.each([
  ['', { kind: 'decode' }],
  ['#/', { kind: 'decode' }],
  [addressOf.decode, { kind: 'decode' }],
  [addressOf.knowledge, { kind: 'knowledge' }],
  [addressOf.article('gate-refused'), { kind: 'article', id: 'gate-refused' }],
  [addressOf.cases, { kind: 'cases' }],
  [addressOf.case('FM-7K3Q'), { kind: 'case', id: 'FM-7K3Q' }],
  [addressOf.it, { kind: 'it' }],
])('%s leads to its page', (hash, page) => {
  expect(pageOf(hash)).toEqual(page);
});

test.each([
  '#/article/',
  '#/article/A',
  '#/article/a/b',
  '#/case/fm-1',
  '#/cases/x',
  '#/toString',
  '#/article/a%2Fb',
  '#//decode',
])('%s leads nowhere', (hash) => {
  expect(pageOf(hash)).toEqual({ kind: 'unknown' });
});

test('whatever an address says, an id in it is one of ours or there is none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `#/article/${rest}`),
      ),
      (hash) => {
        const page = pageOf(hash);
        if (page.kind === 'article') expect(page.id).toMatch(/^[a-z0-9-]{1,120}$/);
      },
    ),
  );
});

test('a guide is read in the tab, in whatever link it is wrapped up', () => {
  for (const teamsAppId of [undefined, 'the-app'])
    expect(articleOfGuide(articleLink({ origin: 'https://bot.example', teamsAppId }, 'gate-refused'))).toBe(
      'gate-refused',
    );
  expect(articleOfGuide(addressOf.article('gate-refused'))).toBe('gate-refused');
  expect(articleOfGuide('')).toBeUndefined();
  expect(articleOfGuide('%')).toBeUndefined();
});

test('where nobody said where the bot is, there is no guide to link to', () => {
  expect(articleLink({ origin: undefined, teamsAppId: 'the-app' }, 'gate-refused')).toBe('');
});

test.each([
  ['https://learn.microsoft.com/x', true],
  ['http://127.0.0.1:56150', true],
  ['http://attacker.example', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https://maya@attacker.example', false],
  ['//attacker.example', false],
  ['', false],
])('%s is opened: %s', (address, isOpened) => {
  expect(isWebAddress(address)).toBe(isOpened);
});
