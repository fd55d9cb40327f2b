import { factCatalogueSchema } from '../../../src/core/knowledge/fact-schema';
import { givenAnswers, howToAnswer } from '../../../src/surfaces/cli/given-answers';
import { UnusableInput } from '../../../src/surfaces/cli/unusable-input';

const check = { ask: 'Which one is it?', find_out: 'Look at it.', by: 'maker', minutes: 1 };
const facts = factCatalogueSchema.parse({
  SavedSecret: { title: 'Secret', values: { pin: { label: 'A PIN' }, password: { label: 'The password' } }, check },
  Owner: { title: 'Owner', values: { known: { label: 'Known' }, unknown: { label: 'Not there' } }, check },
});

test.each([
  ['a value', 'SavedSecret=pin', { kind: 'answered', fact: 'SavedSecret', value: 'pin' }],
  ['blanks around it', ' SavedSecret = pin ', { kind: 'answered', fact: 'SavedSecret', value: 'pin' }],
  ['that nobody can tell', 'SavedSecret=unknown', { kind: 'not known', fact: 'SavedSecret' }],
  ['a value that is called unknown', 'Owner=unknown', { kind: 'answered', fact: 'Owner', value: 'unknown' }],
])('%s is read', (_what, given, event) => {
  expect(givenAnswers([given], facts)).toEqual([event]);
});

test.each([
  ['no value', 'SavedSecret', /like --answer Fact=value/],
  ['an empty value', 'SavedSecret=', /like --answer Fact=value/],
  ['no fact', '=pin', /like --answer Fact=value/],
  ['a fact with a slip', 'SavedSecrt=pin', /Did you mean SavedSecret\?/],
  ['a fact of nobody', 'Weather=nice', /no fact Weather\. What is asked/],
  ['a name that every object has', 'constructor=pin', /no fact constructor/],
  ['a value of nobody', 'SavedSecret=pen', /one of: pin, password, unknown\./],
  ['a value that every object has', 'SavedSecret=constructor', /one of: pin, password, unknown\./],
])('%s is refused in words', (_what, given, words) => {
  expect(() => givenAnswers([given], facts)).toThrow(UnusableInput);
  expect(() => givenAnswers([given], facts)).toThrow(words);
});

test('each way to answer that is told can be given', () => {
  const fact = facts['SavedSecret'];
  if (!fact?.check) throw new Error('the fact is asked');
  const told = howToAnswer({
    fact: 'SavedSecret',
    check: fact.check,
    answers: Object.entries(fact.values).map(([value, { label }]) => ({ value, label })),
  });
  const ways = told.flatMap((line) => /--answer (\S+)/.exec(line)?.[1] ?? []);

  expect(ways).toHaveLength(3);
  expect(givenAnswers(ways, facts)).toHaveLength(3);
});
