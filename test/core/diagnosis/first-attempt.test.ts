import { domainsOf } from '../../../src/core/diagnosis/domains';
import { effortOf, effortOfResolution } from '../../../src/core/diagnosis/effort';
import { firstAttempt } from '../../../src/core/diagnosis/first-attempt';
import { judgeCauses } from '../../../src/core/diagnosis/judge-causes';
import { smallFacts, smallIndex } from '../knowledge/small-knowledge';

function attemptAfter(tried: readonly string[], known: Readonly<Record<string, string>> = {}): string | undefined {
  const article = smallIndex.articleById.get('gate-refused');
  if (!article) throw new Error('there is no such article');
  const causes = judgeCauses(
    article,
    domainsOf(smallFacts, new Map(Object.entries(known))),
    new Set(tried.map((cause) => `gate-refused/${cause}`)),
  );
  return firstAttempt(causes, ({ cause }) => article.resolutions.find(({ id }) => id === cause.resolution))?.cause.cause
    .id;
}

test('where nothing is proven, what the person can do themselves comes before a join that an administrator has to weigh', () => {
  expect([attemptAfter([]), attemptAfter(['pin-saved']), attemptAfter(['pin-saved', 'old-secret'])]).toEqual([
    'pin-saved',
    'old-secret',
    'not-joined',
  ]);
});

test('a proven cause comes first, however much its steps ask for', () => {
  expect(attemptAfter([], { SecretKind: 'password', JoinState: 'none' })).toBe('not-joined');
});

test('nothing is tried when nothing is left', () => {
  expect(attemptAfter(['pin-saved', 'old-secret', 'not-joined', 'account-off'])).toBeUndefined();
});

test('time, rights and risk each make a resolution dearer', () => {
  const step = { do: 'Turn the key.', by: 'maker', minutes: 5 } as const;
  const dear = (...steps: Parameters<typeof effortOfResolution>[0]['steps']): number =>
    effortOfResolution({ id: 'turn', title: 'Turn the key', steps });
  expect(dear(step)).toBe(effortOf(step));
  expect(dear({ ...step, minutes: 30 })).toBeGreaterThan(dear(step));
  expect(dear(step, { ...step, by: 'it-admin' })).toBeGreaterThan(dear(step, step));
  expect(dear({ ...step, risk: { level: 'high', warning: 'It may break.', undo: 'Turn it back.' } })).toBeGreaterThan(
    dear({ ...step, risk: { level: 'low', warning: 'It may break.', undo: 'Turn it back.' } }),
  );
});
