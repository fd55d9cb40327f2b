import fc from 'fast-check';
import { compileAskings } from '../../../../src/core/knowledge/explanations/askings';
import { longestQuestion } from '../../../../src/core/knowledge/explanations/question-form';
import { recogniser } from '../../../../src/core/knowledge/explanations/recogniser';
import { smallExplanations } from '../small-explanations';

const answerTo = recogniser(smallExplanations, () => compileAskings(smallExplanations));
const idOf = (text: string): string | undefined => answerTo(text)?.id;

test.each([
  ['gate-pass', 'what is a gate pass?'],
  ['gate-pass', 'WHAT DOES GP MEAN'],
  ['gate-pass', 'gate passes - what are those?'],
  ['gate-pass', 'Hi! What is a gate pass? Thank you.'],
  ['find-guard', 'where is the gaurd'],
  ['gate-pass', 'What is a gate pass? What does that mean?'],
  ['find-guard', 'where is the guard'],
  ['find-guard', 'which guard has my pass'],
])('%s answers: %s', (id, text) => {
  expect(idOf(text)).toBe(id);
});

test.each([
  ['a word more', 'what is a gate pass office'],
  ['a word of trouble', 'what is wrong with the gate pass'],
  ['another sentence that tells something', 'My run failed. What is a gate pass?'],
  ['a statement', 'this is a gate pass'],
  ['a bare name', 'gate pass'],
  ['two questions at once', 'What is a gate pass? Where is the guard?'],
  ['another form', 'which gate pass'],
  ['nothing at all', ''],
  ['only asking words', 'what is it?'],
])('nothing answers %s: %s', (_what, text) => {
  expect(idOf(text)).toBeUndefined();
});

test('a question that reads the same and asks something else is left alone', () => {
  const [first] = smallExplanations;
  if (!first) throw new Error('there is no explanation');
  const careful = [{ ...first, other_questions: ['What is the gate pass?'] }];
  const carefully = recogniser(careful, () => compileAskings(careful));

  expect(carefully('so, what is the gate pass')).toBeUndefined();
  expect(carefully('what is a gate pass')).toBe(careful[0]);
});

test('a long text is a story, whatever it asks', () => {
  expect(idOf(`what is a gate pass?${' '.repeat(longestQuestion)}`)).toBeUndefined();
});

test('what nobody asks opens nothing', () => {
  const unopened = recogniser(smallExplanations, () => {
    throw new Error('opened');
  });
  expect(unopened('The gate pass is refused')).toBeUndefined();
  expect(() => unopened('what is a gate pass')).toThrow('opened');
});

test('any text is answered or not, and always the same way', () => {
  const words = fc.constantFrom('what', 'is', 'a', 'gate', 'pass', 'guard', 'where', 'not', '?', '.', ',', 'why', 'vs');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(words).map((some) => some.join(' ')),
      ),
      (text) => {
        expect(answerTo(text)).toBe(answerTo(text));
      },
    ),
  );
});
