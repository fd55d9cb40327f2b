import fc from 'fast-check';
import { walkGuide } from '../../../../src/core/knowledge/guide/walk-guide';
import { smallGuide } from '../small-knowledge';

const at = (...given: (readonly [string, string])[]): unknown =>
  walkGuide(
    smallGuide,
    given.map(([question, answer]) => ({ question, answer })),
  );

test('the guide begins with its first question and goes on by what was answered', () => {
  expect(at()).toMatchObject({ kind: 'question', id: 'start', ask: 'What is it about?' });
  expect(at(['start', 'gate'])).toMatchObject({ kind: 'question', id: 'gate' });
  expect(at(['start', 'gate'], ['gate', 'refuses'])).toEqual({ kind: 'article', id: 'gate-refused' });
  expect(at(['start', 'gate'], ['gate', 'pass'])).toEqual({ kind: 'explanation', id: 'gate-pass' });
});

test('the last answer to a question counts', () => {
  expect(at(['start', 'hinge'], ['start', 'gate'])).toMatchObject({ kind: 'question', id: 'gate' });
});

test('an answer that the guide no longer knows is asked for again', () => {
  expect(at(['start', 'roof'])).toMatchObject({ kind: 'question', id: 'start' });
});

test('a guide without a first question leads nowhere, and one that goes in a circle ends', () => {
  expect(walkGuide({}, [])).toEqual({ kind: 'nowhere' });
  const circle = { start: { ask: 'Again?', answers: { yes: { label: 'Yes', question: 'start' } } } };
  expect(walkGuide(circle, [{ question: 'start', answer: 'yes' }])).toEqual({ kind: 'nowhere' });
});

test('whatever was answered, the way ends somewhere', () => {
  const name = fc.constantFrom('start', 'gate', 'refuses', 'pass', 'hinge', 'roof');
  fc.assert(
    fc.property(fc.array(fc.record({ question: name, answer: name }), { maxLength: 12 }), (given) => {
      expect(['question', 'article', 'explanation']).toContain(walkGuide(smallGuide, given).kind);
    }),
    { seed: 20_261_130, numRuns: 200 },
  );
});
