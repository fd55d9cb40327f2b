import { relevantFactsOf } from '../../../src/core/diagnosis/relevant-facts';
import { articleSchema } from '../../../src/core/knowledge/article-schema';
import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';

const facts = factCatalogueSchema.parse({
  Left: {
    title: 'The left half',
    values: { YES: { label: 'Yes' }, NO: { label: 'No' } },
    read: [{ dsregcmd: 'Left' }],
  },
  Whole: {
    title: 'Both halves',
    values: { both: { label: 'Both', sets: { Left: 'YES' } }, none: { label: 'None', sets: { Left: 'NO' } } },
  },
  Weather: { title: 'The weather', values: { sun: { label: 'Sun' }, rain: { label: 'Rain' } } },
});

function causesWhen(when: Record<string, string>): Pick<ReturnType<typeof articleSchema.parse>, 'causes' | 'states'> {
  return {
    causes: articleSchema.shape.causes.parse([{ id: 'a-cause', title: 'It happens so', when, resolution: 'do-it' }]),
    states: [],
  };
}

test('a fact that a cause names bears on the article, and so does the composite it is part of', () => {
  expect([...relevantFactsOf(causesWhen({ Left: 'YES' }), facts)]).toEqual(['Left', 'Whole']);
});

test('a composite that a cause names brings its parts', () => {
  expect([...relevantFactsOf(causesWhen({ Whole: 'both' }), facts)]).toEqual(['Left', 'Whole']);
});

test('whatever else is known does not bear on it', () => {
  expect(relevantFactsOf(causesWhen({ Left: 'YES' }), facts).has('Weather')).toBe(false);
});
