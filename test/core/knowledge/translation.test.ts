import { mergeTranslation } from '../../../src/core/knowledge/translation';
import { translationSchema, type Translation } from '../../../src/core/knowledge/translation-schema';
import { languagesOf } from '../../../src/core/languages/languages';
import { said, taught, taughtWith } from '../../../src/core/languages/text';
import { translator } from '../../../src/core/languages/translator';
import { smallIndex } from './small-knowledge';

/** A language that nobody speaks. */
const translation: Translation = translationSchema.parse({
  articles: {
    'gate-refused': {
      title: 'Gatu ne lasu',
      causes: { 'pin-saved': { title: 'Pinu savu', why: 'Gatu ne konu pinu.' } },
      resolutions: { 'save-password': { title: 'Savu passu', steps: { 1: { do: 'Skribu passu.' } } } },
    },
  },
  resolutions: { 'oil-it': { title: 'Oleu gatu', steps: { 1: { do: 'Oleu.', warning: 'Gatu slipu.' } } } },
  facts: { JoinState: { title: 'Kiu joinu', values: { none: 'Nenio' }, ask: 'Ku joinu?' } },
  fields: { AzureAdPrt: { meaning: 'Tokenu estu.' } },
  rules: { 'run-twice': { says: 'Kuru {AzureAdPrt} dufoje.', do: 'Denovu.' } },
  tables: { 'security and cryptography': 'seku e kripu' },
});

const knowledge = {
  ...smallIndex.knowledge,
  resolutions: new Map([
    [
      'oil-it',
      {
        id: 'oil-it',
        title: 'Oil the gate',
        steps: [
          {
            do: 'Oil it.',
            by: 'maker' as const,
            minutes: 1,
            risk: { level: 'low' as const, warning: 'It may slip.', undo: 'Wipe it.' },
          },
        ],
      },
    ],
  ]),
  dumpRules: [
    {
      id: 'run-twice',
      severity: 'doubt' as const,
      when: [[{ field: 'AzureAdPrt', varies: true as const }]],
      says: 'It ran twice: {AzureAdPrt}.',
      do: 'Run it once.',
      sets_aside: [],
    },
  ],
  fields: { AzureAdPrt: { section: 'SSO State', meaning: 'There is a token.' } },
  translations: [{ language: 'eo', ...translation }],
};

test('every kind of text of the knowledge can be translated, by its id', () => {
  const { texts, faults } = mergeTranslation(knowledge, translation);
  expect(faults).toEqual([]);
  expect(Object.fromEntries(texts)).toEqual({
    'The gate refused the visitor': 'Gatu ne lasu',
    'A PIN was saved as the secret': 'Pinu savu',
    'The gate knows no PIN.': 'Gatu ne konu pinu.',
    'Save the password': 'Savu passu',
    'Enter the password in the connection.': 'Skribu passu.',
    'Oil the gate': 'Oleu gatu',
    'Oil it.': 'Oleu.',
    'It may slip.': 'Gatu slipu.',
    'How the machine is joined': 'Kiu joinu',
    'Both NO': 'Nenio',
    'Is the machine joined?': 'Ku joinu?',
    'There is a token.': 'Tokenu estu.',
    'It ran twice: {AzureAdPrt}.': 'Kuru {AzureAdPrt} dufoje.',
    'Run it once.': 'Denovu.',
    'security and cryptography': 'seku e kripu',
  });
});

test('a reader of the language gets the translation, and English for the rest', () => {
  const words = translator(languagesOf(knowledge))('eo-XX');
  expect(words.say(taught('Oil the gate'))).toBe('Oleu gatu');
  expect(words.say(taught('Wipe it.'))).toBe('Wipe it.');
});

test('what is filled into a sentence stands where the translation wants it', () => {
  const words = translator(languagesOf(knowledge))('eo');
  const text = taughtWith('It ran twice: {AzureAdPrt}.', { AzureAdPrt: said('NO') });
  expect(words.say(text)).toBe('Kuru NO dufoje.');
  expect(translator()('en').say(text)).toBe('It ran twice: NO.');
});

test.each([
  ['an article', { articles: { 'gate-removed': { title: 'x' } } }, 'articles.gate-removed.title'],
  [
    'a cause',
    { articles: { 'gate-refused': { causes: { rust: { title: 'x' } } } } },
    'articles.gate-refused.causes.rust.title',
  ],
  [
    'a reason that English does not give',
    { articles: { 'gate-refused': { causes: { 'account-off': { why: 'x' } } } } },
    'articles.gate-refused.causes.account-off.why',
  ],
  ['a step', { resolutions: { 'oil-it': { title: 'x', steps: { 2: { do: 'x' } } } } }, 'resolutions.oil-it.steps.2.do'],
  ['an answer', { facts: { JoinState: { values: { perhaps: 'x' } } } }, 'facts.JoinState.values.perhaps'],
  ['a rule', { rules: { 'no-such-rule': { says: 'x' } } }, 'rules.no-such-rule.says'],
  ['a field', { fields: { NoSuchField: { meaning: 'x' } } }, 'fields.NoSuchField.meaning'],
])('a translation of %s that is not there is told', (_, given, place) => {
  const { faults } = mergeTranslation(knowledge, translationSchema.parse(given));
  expect(faults.map((keys) => keys.join('.'))).toEqual([place]);
});

test('what is no text of the knowledge is refused', () => {
  expect(translationSchema.safeParse({ articles: { 'gate-refused': { codes: [] } } }).success).toBe(false);
  expect(translationSchema.safeParse({ articel: {} }).success).toBe(false);
});
