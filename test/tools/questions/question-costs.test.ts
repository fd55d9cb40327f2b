import { questionCosts } from '../../../src/tools/questions/question-costs';
import type { Article } from '../../../src/core/knowledge/article';
import { articleSchema } from '../../../src/core/knowledge/article-schema';
import type { FactCatalogue } from '../../../src/core/knowledge/fact-catalogue';
import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';

const check = { ask: 'What is it like there?', find_out: 'Look at the machine.', by: 'maker', minutes: 1 };

/** Facts A, B, C with the values yes and no. */
const facts: FactCatalogue = factCatalogueSchema.parse(
  Object.fromEntries(
    ['A', 'B', 'C'].map((fact) => [
      fact,
      { title: `Fact ${fact} of three`, values: { yes: { label: 'Yes' }, no: { label: 'No' } }, check },
    ]),
  ),
);

function article(conditions: readonly Record<string, string>[]): Article {
  return articleSchema.parse({
    id: 'three-doors',
    title: 'Three doors that may be shut',
    summary: 'One of the doors is shut, and it matters which.',
    status: 'draft',
    area: 'devices',
    applies_to: ['devices'],
    causes: conditions.map((when, index) => ({
      id: `cause-${index}`,
      title: `Door ${index} is shut.`,
      when,
      resolution: `open-${index}`,
    })),
    resolutions: conditions.map((_, index) => ({
      id: `open-${index}`,
      title: `Open door ${index}`,
      steps: [{ do: 'Open it.', by: 'maker', minutes: 1 }],
    })),
    examples: { matches: ['three doors', 'a shut door'], near_misses: ['a window'] },
    sources: [{ title: 'Doors', url: 'https://example.com/doors', supports: ['cause-0'] }],
    owner: 'kb-team',
    reviewed: '2026-11-20',
    review_due: '2027-05-20',
  });
}

test('a single cause costs no question', () => {
  expect(questionCosts(article([{ A: 'yes' }]), facts)).toEqual({
    article: 'three-doors',
    engine: { mean: 0, max: 0 },
    best: { mean: 0, max: 0 },
  });
});

test('two causes that one fact tells apart cost one question', () => {
  expect(questionCosts(article([{ A: 'yes' }, { A: 'no' }]), facts)).toMatchObject({
    engine: { mean: 1, max: 1 },
    best: { mean: 1, max: 1 },
  });
});

test('the engine asks first what splits the causes, and so needs no more questions than the best tree', () => {
  const costs = questionCosts(
    article([
      { A: 'yes', B: 'yes' },
      { A: 'yes', B: 'no' },
      { A: 'no', C: 'yes' },
      { A: 'no', C: 'no' },
    ]),
    facts,
  );
  expect(costs).toMatchObject({ engine: { mean: 2, max: 2 }, best: { mean: 2, max: 2 } });
});

test('a fact that bears on no cause is not counted among the situations', () => {
  const plain = article([{ A: 'yes' }, { A: 'no' }]);
  expect(questionCosts(plain, facts)).toEqual(
    questionCosts(plain, { A: facts.A ?? { title: '', values: {}, read: [] } }),
  );
});
