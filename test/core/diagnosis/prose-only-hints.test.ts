import fc from 'fast-check';
import { findingsOfReport, type Diagnosis, type Findings } from '../../../src/core/diagnosis/diagnose';
import { relevantFactsOf } from '../../../src/core/diagnosis/relevant-facts';
import { createEngine, type Engine } from '../../../src/core/diagnosis/engine';
import { indexKnowledge } from '../../../src/core/knowledge/knowledge-index';
import { realEngine } from '../../golden/real-engine';

const engine = realEngine();
const { facts, articles } = engine.index.knowledge;

function findingsBy(by: Engine, text: string): Findings {
  const reading = by.read(text);
  if (reading.kind !== 'report') throw new Error(`cannot read ${JSON.stringify(text)}: ${reading.kind}`);
  return findingsOfReport(reading.report);
}

const diagnosisOf = (text: string, by = engine): Diagnosis => by.diagnose(findingsBy(by, text));
const ruledOut = ({ matches }: Diagnosis): string[] =>
  (matches[0]?.causes ?? []).filter(({ state }) => state === 'ruled out').map(({ cause }) => cause.id);
const isDeadEnd = ({ outcome, nextCheck, advice }: Diagnosis): boolean =>
  outcome === 'matched' && nextCheck === undefined && advice === undefined;

/** The same knowledge with a person's words as good as a product's sentence. */
function withSettlingProse(): Engine {
  const settling = Object.fromEntries(
    Object.entries(facts).map(([fact, definition]) => [
      fact,
      {
        ...definition,
        read: definition.read.map((reading) => ('from' in reading ? { ...reading, from: undefined } : reading)),
      },
    ]),
  );
  return createEngine(indexKnowledge({ ...engine.index.knowledge, facts: settling }, engine.index.codes));
}

/** What people say in passing of these facts. */
function sayingsOf(some: Iterable<string>): string[] {
  return [...some].flatMap((fact) =>
    (facts[fact]?.read ?? []).flatMap((reading) =>
      'value' in reading && 'phrase' in reading && reading.from === 'person' ? reading.phrase.replace(/\*/g, '') : [],
    ),
  );
}

const sayings = sayingsOf(Object.keys(facts));

/** An example of every article that a code or message leads to, with what people may say of the facts it asks for. */
const decisive = articles.flatMap((article) => {
  const paste = article.examples.matches.find((example) => {
    const [first] = diagnosisOf(example).matches;
    const strongest = first?.evidence.find(({ role }) => role === 'decisive' || role === 'general');
    return first?.article.id === article.id && strongest !== undefined;
  });
  return paste === undefined ? [] : [{ paste, bearing: sayingsOf(relevantFactsOf(article, facts)) }];
});

/** A paste with a few sayings, half of them about what its article asks for. */
const withSayings = fc.constantFrom(...decisive).chain(({ paste, bearing }) =>
  fc.record({
    paste: fc.constant(paste),
    said: fc.uniqueArray(
      fc.oneof(fc.constantFrom(...sayings), fc.constantFrom(...(bearing.length > 0 ? bearing : sayings))),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
);

/** What becomes worse when a person adds what they say in passing; empty when nothing does. */
function harmOf({ paste, said }: { paste: string; said: readonly string[] }, by: Engine): string[] {
  const before = diagnosisOf(paste, by);
  const after = diagnosisOf([paste, ...said.map((saying) => `\n\nThe thing here: ${saying}.`)].join(''), by);
  const known = new Set(ruledOut(before));
  return [
    ...(after.matches[0]?.article.id === before.matches[0]?.article.id ? [] : ['another article leads']),
    ...(after.outcome === before.outcome ? [] : ['another outcome']),
    ...ruledOut(after).filter((cause) => !known.has(cause)),
    ...(isDeadEnd(after) && !isDeadEnd(before) ? ['a dead end'] : []),
  ];
}

test('there are sayings, and examples that a code or message speaks for', () => {
  expect(sayings.length).toBeGreaterThan(100);
  expect(decisive.filter(({ bearing }) => bearing.length > 0).length).toBeGreaterThan(30);
  expect(decisive.length).toBeGreaterThan(150);
});

test('what is said in passing rules no cause out and changes no article', () => {
  fc.assert(
    fc.property(withSayings, (paste) => {
      expect(harmOf(paste, engine)).toEqual([]);
    }),
    { seed: 20_261_130, numRuns: 400 },
  );
});

test('where prose settles, it rules causes out', () => {
  const careless = withSettlingProse();
  expect(() => {
    fc.assert(
      fc.property(withSayings, (paste) => {
        expect(harmOf(paste, careless)).toEqual([]);
      }),
      { seed: 20_261_130, numRuns: 400, endOnFailure: true },
    );
  }).toThrow();
});

test.each([
  'The connection with my work account gives AADSTS50126. With a local account it works.',
  'Could I use a local account instead? The connection says AADSTS50126.',
  'AADSTS50126. It is a local account.',
])('%s ends in no dead end', (paste) => {
  expect(isDeadEnd(diagnosisOf(paste))).toBe(false);
  expect(diagnosisOf(paste).matches[0]?.article.id).toBe('invalid-password');
});

test('with prose that settles, a word in passing ends in a dead end', () => {
  expect(isDeadEnd(diagnosisOf('AADSTS50126. It is a local account.', withSettlingProse()))).toBe(true);
});

test('only facts with a question are hinted at: a hint has to be confirmed', () => {
  const unasked = Object.entries(facts).filter(
    ([, { check, read }]) =>
      !check && read.some((reading) => 'value' in reading && 'phrase' in reading && reading.from === 'person'),
  );
  expect(unasked).toEqual([]);
});

test('what is hinted at is the first answer of its question, with the words it is taken from', () => {
  const { nextCheck, hints, facts: known } = diagnosisOf('InvalidConnectionCredentials. We entered the PIN');
  expect(hints).toContainEqual({ fact: 'SignInMessage', value: 'pin', text: 'entered the PIN' });
  expect(known.map(({ fact }) => fact)).not.toContain('SignInMessage');
  expect(nextCheck).toMatchObject({ fact: 'SignInMessage', hint: 'entered the PIN' });
  expect(nextCheck?.answers[0]?.value).toBe('pin');
});

test('what is hinted at makes a cause the first to be tried, and proves none', () => {
  const causesOf = (text: string): string[] =>
    (diagnosisOf(text).matches[0]?.causes ?? []).map(({ cause, state, weight }) => `${cause.id} ${state} ${weight}`);
  const plain = causesOf('InvalidConnectionCredentials');
  const hinted = causesOf('InvalidConnectionCredentials. We entered the PIN');

  expect(hinted).not.toEqual(plain);
  expect(hinted.filter((cause) => cause.includes('likely'))).toEqual(plain.filter((cause) => cause.includes('likely')));
});

test('an answer settles what a hint did not, whichever way', () => {
  const findings = findingsBy(engine, 'InvalidConnectionCredentials. We entered the PIN');
  const answered = engine.diagnose({ ...findings, answers: new Map([['SignInMessage', 'wrong']]) });
  expect(answered.hints.map(({ fact }) => fact)).not.toContain('SignInMessage');
  expect(answered.facts).toContainEqual({ fact: 'SignInMessage', value: 'wrong', from: 'answer', text: 'wrong' });
});

test('a service that says it tells it', () => {
  const { facts: known } = diagnosisOf('{"error":{"code":"X","message":"An unattended run was refused."}}');
  expect(known).toContainEqual({ fact: 'RunMode', value: 'unattended', from: 'words', text: 'unattended' });
});

test('with one of two modes it works: the other one fails', () => {
  expect(diagnosisOf('It works attended, AADSTS50126').hints).toEqual([]);
  expect(diagnosisOf('When attended, it works. AADSTS50126').hints).toEqual([
    { fact: 'RunMode', value: 'unattended', text: 'attended' },
  ]);
});

test('who hints at both values of a fact has hinted at neither', () => {
  const hinted = (text: string): string[] => diagnosisOf(text).hints.map(({ fact }) => fact);
  expect(hinted('It fails attended. AADSTS50126')).toContain('RunMode');
  expect(hinted('It fails attended. It fails unattended. AADSTS50126')).not.toContain('RunMode');
});
