import { recognisedContentOf } from '../../../src/core/cases/recognised-content';
import { createEngine } from '../../../src/core/diagnosis/engine';
import { diagnose } from '../../../src/core/diagnosis/diagnose';
import { inOwnTerms } from '../../../src/core/knowledge/own-terms';
import { anArticle } from './an-article';
import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';
import { freshFindings, indexOf, reportOf } from './small-knowledge';

const facts = factCatalogueSchema.parse({
  MissingThing: {
    title: 'What is missing',
    values: { view: { label: 'A view' }, list: { label: 'A list' } },
    read: [{ phrase: 'the gate misses {kind} called', map: { view: 'view', list: 'list' } }],
  },
});

const article = anArticle({
  id: 'gate-misses',
  title: 'The gate misses {thing}',
  messages: [{ text: 'the gate misses {kind} called {thing} today', role: 'decisive' }],
  slots: { thing: 'the thing it names', kind: 'a kind of thing' },
  causes: [
    { id: 'view-gone', title: '{thing} was a view.', when: { MissingThing: 'view' }, resolution: 'bring-back' },
    {
      id: 'list-gone',
      title: 'The list is gone, being {kind}.',
      when: { MissingThing: 'list' },
      resolution: 'bring-back',
    },
  ],
  resolutions: [
    {
      id: 'bring-back',
      title: 'Bring back {thing}',
      steps: [{ do: 'Look. {thing} may be there.', by: 'maker', minutes: 2, verify: 'You see {thing}.' }],
    },
  ],
});
const engine = createEngine(indexOf([article], facts));
const paste = "Sorry: the gate misses view called 'All [open] *items*' today.";

test('an article speaks of what the paste names, with the noun phrase and the value in quotes', () => {
  const { matches, advice, outcome } = engine.diagnose(freshFindings(paste, engine));

  expect(outcome).toBe('matched');
  expect(matches[0]?.article.title).toBe('The gate misses the thing it names \u201CAll [open] *items*\u201D');
  expect(advice?.cause.cause.title).toBe('The thing it names \u201CAll [open] *items*\u201D was a view.');
  expect(advice?.resolution).toMatchObject({
    title: 'Bring back the thing it names \u201CAll [open] *items*\u201D',
    steps: [
      {
        do: 'Look. The thing it names \u201CAll [open] *items*\u201D may be there.',
        verify: 'You see the thing it names \u201CAll [open] *items*\u201D.',
      },
    ],
  });
});

test('without a value the noun phrase alone stands there, with a capital at the start of a sentence', () => {
  const general = inOwnTerms(article, {});

  expect(general.title).toBe('The gate misses the thing it names');
  expect(general.causes[0]?.title).toBe('The thing it names was a view.');
  expect(general.resolutions[0]?.steps[0]?.do).toBe('Look. The thing it names may be there.');
});

test('what stands in a slot chooses between causes', () => {
  const likely = (kind: string): string[] =>
    engine
      .diagnose(freshFindings(`the gate misses ${kind} called X today`, engine))
      .matches.flatMap(({ causes }) => causes.filter(({ state }) => state === 'likely').map(({ cause }) => cause.id));

  expect(likely('view')).toEqual(['view-gone']);
  expect(likely('list')).toEqual(['list-gone']);
  expect(likely('engine')).toEqual([]);
});

test('without slots in the messages no cause is chosen and no name is said', () => {
  const starred = {
    ...article,
    messages: article.messages.map(({ role, text }) => ({ role, text: text.replace(/\{\w+\}/g, '*') })),
  };
  const unread = factCatalogueSchema.parse({ MissingThing: { ...facts.MissingThing, read: [] } });
  const without = indexOf([starred], unread);
  const found = diagnose({ ...freshFindings(paste, createEngine(without)) }, without);

  expect(found.matches[0]?.article.title).toBe('The gate misses the thing it names');
  expect(found.matches[0]?.causes.map(({ state }) => state)).toEqual(['open', 'open']);
});

test('what stays of a deleted text names nothing the person pasted, and still leads to the same cause', () => {
  const essence = recognisedContentOf(reportOf(paste, engine), engine);
  const [match] = engine.diagnose(freshFindings(essence, engine)).matches;

  expect(essence).not.toMatch(/items/);
  expect(match?.article.id).toBe('gate-misses');
  expect(match?.causes[0]).toMatchObject({ state: 'likely', cause: { id: 'view-gone' } });
});
