import { createEngine, type Engine } from '../../src/core/diagnosis/engine';
import { holdsFailure } from '../../src/core/diagnosis/explain';
import { findingsOfReport } from '../../src/core/diagnosis/diagnose';
import { compileAskings } from '../../src/core/knowledge/explanations/askings';
import type { QuestionForm } from '../../src/core/knowledge/explanations/question-form';
import { recogniser } from '../../src/core/knowledge/explanations/recogniser';
import { reportOf } from '../core/knowledge/small-knowledge';
import { realEngine } from '../golden/real-engine';
import { explainedBy, readNotAskings } from './asked';

let engine: Engine;
beforeAll(() => {
  engine = realEngine();
});

/** The failures and statements that an engine takes for questions. */
function takenForQuestions(by: Engine, texts: readonly string[] = readNotAskings()): string[] {
  return texts.filter((text) => explainedBy(by, text) !== undefined);
}

test('no failure and no statement is taken for a question', () => {
  expect(readNotAskings().length).toBeGreaterThan(75);
  expect(takenForQuestions(engine)).toEqual([]);
});

test('what people say of failures in plain words is no question, in any article', () => {
  const told = engine.index.knowledge.articles.flatMap(({ phrases }) => phrases);
  const asking = /^(?:how|where|which|what)\b/i;

  expect(told.length).toBeGreaterThan(5000);
  expect(takenForQuestions(engine, told).filter((text) => !asking.test(text))).toEqual([]);
});

test.each<QuestionForm>(['meaning', 'way', 'which'])(
  'without the rule of forms, with every sentence read as a %s, statements are taken for questions',
  (form) => {
    const { explanations = [] } = engine.index.knowledge;
    const formless = recogniser(
      explanations,
      () => compileAskings(explanations),
      (about) => ({ form, about }),
    );
    const by = createEngine({ ...engine.index, explanationOf: formless });

    expect(takenForQuestions(by).length).toBeGreaterThan(0);
  },
);

const withFailure = [
  'What is NLA? AADSTS50126',
  '{"error":{"code":"WindowsIdentityIncorrect","message":"what is NLA?"}}',
  'AzureAdPrt : NO\nWhat is NLA?',
  'Event ID: 4625\nLog Name: Security\nWhat is NLA?',
];

test.each(withFailure)('a paste with a failure in it is a failure: %j', (paste) => {
  expect(holdsFailure(reportOf(paste, engine))).toBe(true);
  expect(explainedBy(engine, paste)).toBeUndefined();
});

test('without that rule the code of a question would be lost', () => {
  const codes = ['what is WindowsIdentityIncorrect', 'what does AADSTS50126 mean?'];
  const { explanations = [] } = engine.index.knowledge;
  const [first] = explanations;
  if (!first) throw new Error('there is no explanation');
  const careless = [{ ...first, names: ['WindowsIdentityIncorrect', 'AADSTS50126'] }];
  const answerTo = recogniser(careless, () => compileAskings(careless));
  const by = createEngine({ ...engine.index, explanationOf: answerTo });

  expect(codes.map((text) => answerTo(text)?.id)).toEqual([first.id, first.id]);
  expect(takenForQuestions(by, codes)).toEqual([]);
});

test('a question about a code still leads to its article', () => {
  const { matches } = engine.diagnose(findingsOfReport(reportOf('what does AADSTS50126 mean?', engine)));

  expect(matches[0]?.article.id).toBe('invalid-password');
});
