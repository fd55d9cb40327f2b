import fc from 'fast-check';
import { domainsOf, judge, settled, type Domains } from '../../../src/core/diagnosis/domains';
import type { FactCatalogue } from '../../../src/core/knowledge/fact-catalogue';
import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';
import { smallFacts } from '../knowledge/small-knowledge';

const seed = 20_261_120;

function left(known: Readonly<Record<string, string>>, fact: string, facts: FactCatalogue = smallFacts): string[] {
  return [...(domainsOf(facts, new Map(Object.entries(known))).get(fact) ?? [])];
}

test('with nothing known every fact can have every value', () => {
  const domains = domainsOf(smallFacts, new Map());
  expect([...domains.keys()]).toEqual(Object.keys(smallFacts));
  for (const [fact, { values }] of Object.entries(smallFacts))
    expect([...(domains.get(fact) ?? [])]).toEqual(Object.keys(values));
});

test.each([
  ['entra', 'YES', 'NO'],
  ['hybrid', 'YES', 'YES'],
  ['domain', 'NO', 'YES'],
  ['none', 'NO', 'NO'],
])('JoinState %s settles AzureAdJoined %s and DomainJoined %s, and the two settle it', (state, entra, domain) => {
  expect([left({ JoinState: state }, 'AzureAdJoined'), left({ JoinState: state }, 'DomainJoined')]).toEqual([
    [entra],
    [domain],
  ]);
  expect(left({ AzureAdJoined: entra, DomainJoined: domain }, 'JoinState')).toEqual([state]);
});

test('one field alone narrows the state and leaves the other field open', () => {
  expect(left({ AzureAdJoined: 'YES' }, 'JoinState')).toEqual(['entra', 'hybrid']);
  expect(left({ DomainJoined: 'NO' }, 'JoinState')).toEqual(['entra', 'none']);
  expect(left({ AzureAdJoined: 'YES' }, 'DomainJoined')).toEqual(['YES', 'NO']);
});

test('a fact that has nothing to do with the known one stays open', () => {
  expect(left({ JoinState: 'none' }, 'SecretKind')).toEqual(['password', 'pin']);
});

test('follows a state through another state down to single facts, and back up', () => {
  const facts = factCatalogueSchema.parse({
    Bolt: { title: 'Bolt', values: { in: { label: 'In' }, out: { label: 'Out' } } },
    Door: {
      title: 'Door',
      values: { shut: { label: 'Shut', sets: { Bolt: 'in' } }, open: { label: 'Open', sets: { Bolt: 'out' } } },
    },
    House: {
      title: 'House',
      values: {
        asleep: { label: 'Asleep', sets: { Door: 'shut' } },
        awake: { label: 'Awake', sets: { Door: 'open' } },
      },
    },
  });
  expect(left({ House: 'asleep' }, 'Bolt', facts)).toEqual(['in']);
  expect(left({ Bolt: 'out' }, 'House', facts)).toEqual(['awake']);
});

test('facts that contradict each other all stand as they were said', () => {
  const said = { JoinState: 'hybrid', AzureAdJoined: 'NO', DomainJoined: 'NO' };
  for (const [fact, value] of Object.entries(said)) expect(left(said, fact)).toEqual([value]);
});

test('a value that the catalogue does not list says nothing', () => {
  expect(left({ JoinState: 'married' }, 'JoinState')).toEqual(['entra', 'hybrid', 'domain', 'none']);
  expect(left({ JoinState: 'married' }, 'AzureAdJoined')).toEqual(['YES', 'NO']);
});

const values = ['x', 'y', 'z'] as const;
const names = ['A', 'B', 'C', 'D'] as const;
const someValue = fc.constantFrom(...values);

/** Catalogues of four facts, each of whose values may set any of the others. */
const catalogue = fc
  .record(
    Object.fromEntries(
      names.map((name) => [
        name,
        fc.array(
          fc.dictionary(fc.constantFrom(...names.filter((other) => other !== name)), someValue, { maxKeys: 2 }),
          { minLength: 3, maxLength: 3 },
        ),
      ]),
    ),
  )
  .map((sets) =>
    factCatalogueSchema.parse(
      Object.fromEntries(
        names.map((name) => [
          name,
          {
            title: `Fact ${name}`,
            values: Object.fromEntries(
              values.map((value, index) => [value, { label: value, sets: sets[name]?.[index] ?? {} }]),
            ),
          },
        ]),
      ),
    ),
  );
const world = fc.record({ A: someValue, B: someValue, C: someValue, D: someValue });

test('no domain is ever emptied and no known fact contradicted, whatever is known and however facts set each other', () => {
  fc.assert(
    fc.property(catalogue, world, fc.subarray([...names]), (facts, all, knownNames) => {
      const known = new Map(knownNames.map((name) => [name, all[name]]));
      const domains = domainsOf(facts, known);
      expect([...domains.values()].filter((domain) => domain.size === 0)).toEqual([]);
      for (const [fact, value] of known) expect([...(domains.get(fact) ?? [])]).toEqual([value]);
    }),
    { seed, numRuns: 500 },
  );
});

test('what is really so is never excluded', () => {
  const isPossible = (facts: FactCatalogue, all: Readonly<Record<string, string>>): boolean =>
    Object.entries(all).every(([fact, value]) =>
      Object.entries(facts[fact]?.values[value]?.sets ?? {}).every(([other, wanted]) => all[other] === wanted),
    );
  let tried = 0;
  fc.assert(
    fc.property(catalogue, world, fc.subarray([...names]), (facts, all, knownNames) => {
      if (!isPossible(facts, all)) return;
      tried += 1;
      const domains = domainsOf(facts, new Map(knownNames.map((name) => [name, all[name]])));
      for (const name of names) expect([...(domains.get(name) ?? [])]).toContain(all[name]);
    }),
    { seed, numRuns: 3000 },
  );
  expect(tried).toBeGreaterThan(50);
});

describe('a condition', () => {
  const domains: Domains = new Map([
    ['Known', new Set(['a'])],
    ['Narrowed', new Set(['a', 'b'])],
    ['Open', new Set(['a', 'b', 'c'])],
  ]);

  test('holds when every fact can only be what it wants', () => {
    expect(judge({ Known: 'a' }, domains)).toBe('holds');
    expect(judge({ Narrowed: ['a', 'b'], Known: ['a', 'c'] }, domains)).toBe('holds');
    expect(judge({}, domains)).toBe('holds');
  });

  test('is open while one fact can still be something else', () => {
    expect(judge({ Narrowed: 'a' }, domains)).toBe('open');
    expect(judge({ Known: 'a', Open: ['a', 'b'] }, domains)).toBe('open');
  });

  test('fails when one fact can be nothing that it wants, whatever the others are', () => {
    expect(judge({ Narrowed: 'c' }, domains)).toBe('fails');
    expect(judge({ Open: 'a', Known: 'b' }, domains)).toBe('fails');
  });
});

test('a fact is settled with one value left, and not with two or when it is unheard of', () => {
  const domains: Domains = new Map([
    ['One', new Set(['a'])],
    ['Two', new Set(['a', 'b'])],
  ]);
  expect([settled(domains, 'One'), settled(domains, 'Two'), settled(domains, 'Three')]).toEqual([
    'a',
    undefined,
    undefined,
  ]);
});
