import fc from 'fast-check';
import { domainsOf } from '../../../src/core/diagnosis/domains';
import { isSettled, nextCheck, type Inquiry } from '../../../src/core/diagnosis/next-check';
import type { Article } from '../../../src/core/knowledge/article';
import type { FactCatalogue } from '../../../src/core/knowledge/fact-catalogue';
import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';
import { anArticle } from '../knowledge/an-article';
import { smallArticles } from '../knowledge/small-articles';
import { smallFacts } from '../knowledge/small-knowledge';

const seed = 20_261_120;

function inquiry(article: Article, own: Partial<Inquiry> = {}): Inquiry {
  return { article, facts: smallFacts, known: new Map(), unknown: new Set(), tried: new Set(), ...own };
}

function known(values: Readonly<Record<string, string>>): Inquiry['known'] {
  return new Map(Object.entries(values));
}

/** Facts A, B, ... with the values 1 and 2, each asked at the given price. */
function pricedFacts(prices: Readonly<Record<string, { by: string; minutes: number }>>): FactCatalogue {
  return factCatalogueSchema.parse(
    Object.fromEntries(
      Object.entries(prices).map(([fact, price]) => [
        fact,
        {
          title: `Fact ${fact}`,
          values: { 1: { label: 'One' }, 2: { label: 'Two' } },
          check: { ask: `What is ${fact} like?`, find_out: 'Look at it.', ...price },
        },
      ]),
    ),
  );
}

/** An article whose causes each have a condition and a way out of their own. */
function withConditions(...conditions: Readonly<Record<string, string>>[]): Article {
  return anArticle({
    id: 'priced',
    causes: conditions.map((when, index) => ({
      id: `cause-${index}`,
      title: `Cause number ${index}`,
      when,
      resolution: `way-${index}`,
    })),
    resolutions: conditions.map((_, index) => ({
      id: `way-${index}`,
      title: `Way number ${index}`,
      steps: [{ do: 'Do it.', by: 'maker', minutes: 1 }],
    })),
  });
}

const gateRefused = smallArticles.find(({ id }) => id === 'gate-refused') ?? anArticle({ id: 'missing' });
const free = { by: 'maker', minutes: 1 };

describe('which question is asked', () => {
  const halves = withConditions({ A: '1', B: '1' }, { A: '1', B: '2' }, { A: '2', C: '1' }, { A: '2', C: '2' });

  test('the one that separates most', () => {
    expect(nextCheck(inquiry(halves, { facts: pricedFacts({ C: free, B: free, A: free }) }))?.fact).toBe('A');
  });

  test('at the same price the order of the catalogue does not outweigh what a question separates', () => {
    expect(nextCheck(inquiry(halves, { facts: pricedFacts({ A: free, B: free, C: free }) }))?.fact).toBe('A');
  });

  test('of two that separate alike, the one the person can answer without somebody else\u2019s rights', () => {
    const twins = withConditions({ A: '1', B: '1' }, { A: '2', B: '2' });
    expect(
      nextCheck(inquiry(twins, { facts: pricedFacts({ A: { by: 'it-admin', minutes: 1 }, B: free }) }))?.fact,
    ).toBe('B');
    expect(
      nextCheck(
        inquiry(twins, {
          facts: pricedFacts({ A: { by: 'machine-owner', minutes: 1 }, B: { by: 'tenant-admin', minutes: 1 } }),
        }),
      )?.fact,
    ).toBe('A');
  });

  test('of two that separate alike, the quicker one', () => {
    const twins = withConditions({ A: '1', B: '1' }, { A: '2', B: '2' });
    expect(
      nextCheck(
        inquiry(twins, { facts: pricedFacts({ A: { by: 'maker', minutes: 60 }, B: { by: 'maker', minutes: 2 } }) }),
      )?.fact,
    ).toBe('B');
  });

  test('one that tells all causes apart before its parts', () => {
    const states = withConditions(
      { JoinState: 'entra' },
      { JoinState: 'hybrid' },
      { JoinState: 'domain' },
      { JoinState: 'none' },
    );
    expect(nextCheck(inquiry(states))?.fact).toBe('JoinState');
  });

  test('a part of a state that was not known to the person, because the part may be', () => {
    const states = withConditions({ JoinState: 'entra' }, { JoinState: 'none' });
    expect(nextCheck(inquiry(states, { unknown: new Set(['JoinState']) }))?.fact).toBe('AzureAdJoined');
  });
});

describe('what is never asked', () => {
  test('what is known, also when it only follows from something else', () => {
    const joined = withConditions(
      { AzureAdJoined: 'YES' },
      { AzureAdJoined: 'NO', SecretKind: 'pin' },
      { AzureAdJoined: 'NO', SecretKind: 'password' },
    );
    expect(nextCheck(inquiry(joined, { known: known({ JoinState: 'none' }) }))?.fact).toBe('SecretKind');
  });

  test('what the person could not find out', () => {
    expect(nextCheck(inquiry(gateRefused))?.fact).toBe('SecretKind');
    expect(nextCheck(inquiry(gateRefused, { unknown: new Set(['SecretKind']) }))?.fact).not.toBe('SecretKind');
  });

  test('a fact that can only be read', () => {
    expect(nextCheck(inquiry(withConditions({ GateKind: 'iron' }, { GateKind: 'wood' })))).toBeUndefined();
  });

  test('a fact that no cause names', () => {
    const facts = pricedFacts({ A: free, B: free });
    expect(
      nextCheck(inquiry(withConditions({ A: '1' }, { A: '2' }), { facts, unknown: new Set(['A']) })),
    ).toBeUndefined();
  });
});

test('offers only the values still possible, with the words of their buttons, in the order of the catalogue', () => {
  const states = withConditions({ JoinState: 'entra' }, { JoinState: 'hybrid' }, { JoinState: 'none' });
  const check = nextCheck(
    inquiry(states, { known: known({ AzureAdJoined: 'YES' }), unknown: new Set(['DomainJoined']) }),
  );
  expect(check?.answers).toEqual([
    { value: 'entra', label: 'Only AzureAdJoined YES' },
    { value: 'hybrid', label: 'Both YES' },
  ]);
});

describe('when it stops', () => {
  test('an article with one cause asks nothing', () => {
    expect(nextCheck(inquiry(anArticle({ id: 'single' })))).toBeUndefined();
  });

  test('causes with one way out need not be told apart', () => {
    const article = anArticle({
      id: 'same-way',
      causes: [
        { id: 'one', title: 'One thing', when: { SecretKind: 'pin' }, resolution: 'replace-it' },
        { id: 'two', title: 'Another thing', when: { SecretKind: 'password' }, resolution: 'replace-it' },
      ],
    });
    expect(isSettled(inquiry(article))).toBe(true);
    expect(nextCheck(inquiry(article))).toBeUndefined();
  });

  test('a proven cause is enough to act on', () => {
    const article = withConditions({ A: '1' }, { B: '1' }, { B: '2' });
    expect(
      nextCheck(inquiry(article, { facts: pricedFacts({ A: free, B: free }), known: known({ A: '1' }) })),
    ).toBeUndefined();
  });

  test('after a proven cause did not help, the rest is told apart', () => {
    const article = withConditions({ A: '1' }, { B: '1' }, { B: '2' });
    expect(
      nextCheck(
        inquiry(article, {
          facts: pricedFacts({ A: free, B: free }),
          known: known({ A: '1' }),
          tried: new Set(['priced/cause-0']),
        }),
      )?.fact,
    ).toBe('B');
  });

  test('when every cause is ruled out', () => {
    expect(
      nextCheck(inquiry(gateRefused, { tried: new Set(gateRefused.causes.map(({ id }) => `gate-refused/${id}`)) })),
    ).toBeUndefined();
  });
});

describe('whatever is answered', () => {
  const askable = Object.values(smallFacts).filter(({ check }) => check).length;

  /** Walks through the questions with random answers, and tells every question to `see`. */
  function walk(
    article: Article,
    answers: readonly number[],
    see: (asked: Inquiry, check: NonNullable<ReturnType<typeof nextCheck>>) => void,
  ): number {
    let state = inquiry(article);
    let questions = 0;
    for (let check = nextCheck(state); check; check = nextCheck(state)) {
      see(state, check);
      // One more than there are answers stands for "I don't know".
      const answer = check.answers[(answers[questions] ?? 0) % (check.answers.length + 1)];
      state = answer
        ? { ...state, known: new Map(state.known).set(check.fact, answer.value) }
        : { ...state, unknown: new Set([...state.unknown, check.fact]) };
      questions += 1;
      if (questions > askable) throw new Error('it asks without end');
    }
    return questions;
  }

  test('a question is asked once at most, offers what its fact can still be, and the questions end', () => {
    let questions = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...smallArticles),
        fc.array(fc.nat(11), { minLength: askable, maxLength: askable }),
        (article, answers) => {
          questions += walk(article, answers, (state, check) => {
            expect(state.known.has(check.fact) || state.unknown.has(check.fact)).toBe(false);
            expect(check.answers.map(({ value }) => value)).toEqual([
              ...(domainsOf(smallFacts, state.known).get(check.fact) ?? []),
            ]);
            expect(check.answers.length).toBeGreaterThan(1);
          });
        },
      ),
      { seed, numRuns: 300 },
    );
    expect(questions).toBeGreaterThan(30);
  });
});
