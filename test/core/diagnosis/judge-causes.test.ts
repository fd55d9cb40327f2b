import { domainsOf } from '../../../src/core/diagnosis/domains';
import { judgeCauses, standingCauses, type JudgedCause } from '../../../src/core/diagnosis/judge-causes';
import type { Article } from '../../../src/core/knowledge/article';
import { anArticle, type ArticleWish } from '../knowledge/an-article';
import { smallFacts, smallIndex } from '../knowledge/small-knowledge';

function withCauses(causes: ArticleWish['causes']): Article {
  return anArticle({ id: 'example', causes });
}

function judged(
  article: Article | undefined,
  known: Readonly<Record<string, string>>,
  tried: readonly string[] = [],
): JudgedCause[] {
  if (!article) throw new Error('there is no such article');
  return judgeCauses(article, domainsOf(smallFacts, new Map(Object.entries(known))), new Set(tried));
}

function states(causes: readonly JudgedCause[]): Record<string, string> {
  return Object.fromEntries(causes.map(({ cause, state }) => [cause.id, state]));
}

const gateRefused = smallIndex.articleById.get('gate-refused');

test('with nothing known every cause is open', () => {
  expect(states(judged(gateRefused, {}))).toEqual({
    'pin-saved': 'open',
    'not-joined': 'open',
    'account-off': 'open',
    'old-secret': 'open',
  });
});

test('a fact rules causes in and out, and each says by which fact', () => {
  const causes = judged(gateRefused, { SecretKind: 'pin' });
  expect(states(causes)).toEqual({
    'pin-saved': 'likely',
    'not-joined': 'ruled out',
    'account-off': 'ruled out',
    'old-secret': 'ruled out',
  });
  for (const { because } of causes) expect(because).toEqual([{ fact: 'SecretKind', values: ['pin'] }]);
});

test('a fact that follows from another rules out as well, and says what is left of it', () => {
  const [, notJoined] = judged(gateRefused, { AzureAdJoined: 'YES' });
  expect(notJoined?.state).toBe('ruled out');
  expect(notJoined?.because).toEqual([{ fact: 'JoinState', values: ['entra', 'hybrid'] }]);
});

test('half of a condition leaves the cause open, with what speaks for it so far', () => {
  const accountOff = judged(gateRefused, { SecretKind: 'password', AzureAdJoined: 'YES' }).find(
    ({ cause }) => cause.id === 'account-off',
  );
  expect(accountOff).toMatchObject({ state: 'open', because: [{ fact: 'SecretKind', values: ['password'] }] });
});

test('any of several conditions is enough to make a cause likely, and only all of them failing rules it out', () => {
  const article = withCauses([
    {
      id: 'either',
      title: 'Either of two things',
      when: [{ SecretKind: 'pin' }, { AccountState: 'disabled' }],
      resolution: 'replace-it',
    },
    { id: 'other', title: 'Something else', when: { GuardAwake: 'NO' }, resolution: 'replace-it' },
    { id: 'third', title: 'A third thing', when: { GuardAwake: 'YES' }, resolution: 'replace-it' },
  ]);
  expect(states(judged(article, { SecretKind: 'password', AccountState: 'disabled' }))).toMatchObject({
    either: 'likely',
  });
  expect(states(judged(article, { SecretKind: 'password' }))).toMatchObject({ either: 'open' });
  expect(states(judged(article, { SecretKind: 'password', AccountState: 'enabled' }))).toMatchObject({
    either: 'ruled out',
  });
});

test('names a fact once, however many conditions name it', () => {
  const article = withCauses([
    {
      id: 'either',
      title: 'Either of two things',
      when: [
        { SecretKind: 'pin', AccountState: 'disabled' },
        { SecretKind: 'pin', GuardAwake: 'NO' },
      ],
      resolution: 'replace-it',
    },
    { id: 'other', title: 'Something else', when: { GateKind: 'iron' }, resolution: 'replace-it' },
  ]);
  expect(judged(article, { SecretKind: 'pin' })[0]).toMatchObject({
    state: 'open',
    because: [{ fact: 'SecretKind', values: ['pin'] }],
  });
  expect(judged(article, { SecretKind: 'password' })[0]).toMatchObject({
    state: 'ruled out',
    because: [{ fact: 'SecretKind', values: ['password'] }],
  });
});

test('a condition that has failed speaks no longer for its cause', () => {
  const article = withCauses([
    {
      id: 'either',
      title: 'Either of two things',
      when: [{ SecretKind: 'pin', AccountState: 'disabled' }, { GuardAwake: 'NO' }],
      resolution: 'replace-it',
    },
    { id: 'other', title: 'Something else', when: { GateKind: 'iron' }, resolution: 'replace-it' },
  ]);
  expect(judged(article, { SecretKind: 'pin', AccountState: 'enabled' })[0]).toMatchObject({
    state: 'open',
    because: [],
  });
});

test('the only cause left standing is likely by itself; with two left neither is', () => {
  const causes = [
    { id: 'pin', title: 'The secret is a PIN', when: { SecretKind: 'pin' }, resolution: 'replace-it' },
    { id: 'rest', title: 'Whatever remains', resolution: 'replace-it' },
  ];
  expect(states(judged(withCauses(causes), { SecretKind: 'password' }))).toEqual({ pin: 'ruled out', rest: 'likely' });
  expect(states(judged(withCauses(causes), {}))).toEqual({ pin: 'open', rest: 'open' });
});

test('a cause whose steps were tried in vain is ruled out, even when its facts hold', () => {
  const causes = judged(gateRefused, { SecretKind: 'pin' }, ['gate-refused/pin-saved', 'another-article/not-joined']);
  expect(causes[0]).toMatchObject({ state: 'ruled out', tried: true });
  expect(causes.slice(1).map(({ tried }) => tried)).toEqual([false, false, false]);
});

test('proven causes come before open ones, then those with more that speaks for them, then frequent ones', () => {
  const article = withCauses([
    { id: 'rare', title: 'A rare thing', frequency: 'rare', when: { GateKind: 'iron' }, resolution: 'replace-it' },
    {
      id: 'common',
      title: 'A common thing',
      frequency: 'common',
      when: { GateKind: 'wood' },
      resolution: 'replace-it',
    },
    {
      id: 'spoken-for',
      title: 'Something with a fact behind it',
      frequency: 'common',
      when: { SecretKind: 'pin', GateKind: 'iron' },
      resolution: 'replace-it',
    },
    { id: 'proven', title: 'A proven thing', frequency: 'rare', when: { SecretKind: 'pin' }, resolution: 'replace-it' },
    {
      id: 'out',
      title: 'An impossible thing',
      frequency: 'common',
      when: { SecretKind: 'password' },
      resolution: 'replace-it',
    },
  ]);
  expect(standingCauses(judged(article, { SecretKind: 'pin' })).map(({ cause }) => cause.id)).toEqual([
    'proven',
    'spoken-for',
    'common',
    'rare',
  ]);
});
