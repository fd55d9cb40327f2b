import { validateCard } from '../../cards/validate-card';
import { textOf } from '../../rendering/english';
import { buttonsOn, elementsIn, render, richTextsIn, textsIn } from '../../rendering/cards';
import { steps } from '../../rendering/made-up-replies';

const titlesOn = (card: ReturnType<typeof render>): unknown[] => buttonsOn(card).map(({ title }) => title);

test('a step that is done says so and keeps only the way back', () => {
  const texts = richTextsIn(render(steps));
  expect(texts).toEqual(
    expect.arrayContaining(['Done: Step 1. Note the name.', 'To undo: Forget the name.', 'Step 2. Join it.', 'join']),
  );
  expect(texts).not.toContain('hostname');
  const run = elementsIn(render(steps)).find(({ text }) => text === 'Step 1. Note the name.');
  expect(run).toMatchObject({ isSubtle: true });
  const lines = textOf(steps).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['  1. Done: Note the name.', '     To undo: Forget the name.', '     join']),
  );
  expect(lines).not.toContain('     hostname');
});

test('only the step that can be pressed has a button, and it carries the verb of that step', () => {
  expect(buttonsOn(render(steps)).filter(({ title }) => String(title).startsWith('Step '))).toMatchObject([
    { title: 'Step 2 is done', verb: 'step-done:2', data: { nonce: 'k3q9x2m7' } },
  ]);
});

test('who has a step of their own can say that they cannot do it', () => {
  expect(titlesOn(render(steps))).toContain('I can\u2019t do this');
  expect(titlesOn(render({ ...steps, steps: steps.steps.slice(2) }))).not.toContain('I can\u2019t do this');
});

test('going back is offered on the card and in words, only when there is something to take back', () => {
  expect(buttonsOn(render(steps))).toContainEqual(expect.objectContaining({ title: 'Back', verb: 'take-back' }));
  expect(textOf(steps)).toContain('Type \u201Cback\u201D');
  const fresh = { ...steps, canGoBack: false };
  expect(titlesOn(render(fresh))).not.toContain('Back');
  expect(textOf(fresh)).not.toContain('back\u201D');
});

test('answers can be changed in the folded part, under a heading that is there only with them', () => {
  expect(textsIn(render(steps), 'TextBlock')).toContain('Change an answer');
  expect(buttonsOn(render(steps))).toContainEqual(
    expect.objectContaining({ title: 'Joined', verb: 'change:JoinState' }),
  );
  expect(textsIn(render({ ...steps, changeable: [] }), 'TextBlock')).not.toContain('Change an answer');
});

test('with every button there are no more than Teams shows', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ label: `fact ${index}`, verb: `change:F${index}` }));
  expect(validateCard(render({ ...steps, changeable: many }))).toEqual([]);
});
