import { validateCard } from '../../cards/validate-card';
import { textOf } from '../../rendering/english';
import { buttonsOn, elementsIn, isObject, render, richTextsIn, textsIn, type Json } from '../../rendering/cards';
import { question, steps } from '../../rendering/made-up-replies';

type Card = ReturnType<typeof render>;
const titlesOn = (card: Card): unknown[] => buttonsOn(card).map(({ title }) => title);

/** What is in view before anything is opened. */
function inView(card: Card): Json[] {
  const isHidden = ({ isVisible, type }: Json): boolean => isVisible === false || type === 'Action.ShowCard';
  const walk = (value: unknown): Json[] => {
    if (Array.isArray(value)) return value.flatMap(walk);
    if (!isObject(value) || isHidden(value)) return [];
    return [
      value,
      ...Object.entries(value).flatMap(([key, item]) => (key === 'fallback' || key === 'data' ? [] : walk(item))),
    ];
  };
  return walk(card);
}

const textInView = (card: Card): string =>
  inView(card)
    .flatMap(({ text, codeSnippet }) => [text, codeSnippet].filter((words) => typeof words === 'string'))
    .join('\n');

test('one step is in view, with who, a command to copy and how to check it; the others can be opened', () => {
  const card = render(steps);
  expect(textInView(card)).toContain('Step 2 of 3. \nYou, about 1 minute\nJoin it.\njoin\nCheck: \nIt is noted.');
  for (const words of ['Note the name.', 'Wait.']) {
    expect(textInView(card)).not.toContain(words);
    expect(richTextsIn(card).join('\n')).toContain(words);
  }
  expect(textsIn(card, 'TextBlock')).toContain('\u25B8 All 3 steps, 1 done');
});

test('the list tells what is done, what is to be done now, and whose the others are', () => {
  expect(richTextsIn(render(steps))).toEqual(
    expect.arrayContaining(['Done: 1. Note the name.', 'To undo: Forget the name.', 'Now: 2. Join it.', '3. Wait.']),
  );
  expect(textsIn(render(steps), 'TextBlock')).toEqual(expect.arrayContaining(['For you', 'For IT']));
  const lines = textOf(steps).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['  1. Done: Note the name.', '     To undo: Forget the name.', '     join']),
  );
  expect(lines).not.toContain('     hostname');
});

test('a command is a block to copy, and monospace text where a client has no such block', () => {
  expect(elementsIn(render(steps)).find(({ type }) => type === 'CodeBlock')).toMatchObject({
    codeSnippet: 'join',
    fallback: { type: 'RichTextBlock', inlines: [{ text: 'join', fontType: 'Monospace' }] },
  });
});

test('a risk is named in view and told when it is opened', () => {
  const risky = steps.steps.map((step) => ({ ...step, risk: 'It beeps.', weighs: true, safer: 'Be quiet.' }));
  const card = render({ ...steps, steps: risky });
  expect(textInView(card)).toContain('\u25B8 Risk: weigh this first');
  expect(textInView(card)).not.toContain('It beeps.');
  expect(richTextsIn(card)).toEqual(expect.arrayContaining(['It beeps.', 'Safer first: Be quiet.']));
  expect(
    textsIn(render({ ...steps, steps: risky.map((step) => ({ ...step, weighs: false })) }), 'TextBlock'),
  ).toContain('\u25B8 Note this first');
});

test('at most three buttons are in view besides the one for more', () => {
  for (const reply of [steps, { ...steps, isTheirs: true }]) {
    const card = render(reply);
    const pressed = inView(card).filter(({ type }) => type === 'Action.Execute');
    expect(pressed).toHaveLength(3);
    expect(elementsIn(card).filter(({ type }) => type === 'Action.ShowCard')).toMatchObject([{ title: 'More' }]);
  }
});

test('a step that is done and did not help leads on, and after the last one so does the cause', () => {
  expect(buttonsOn(render(steps))).toContainEqual(
    expect.objectContaining({ title: 'Done, still failing', verb: 'step-done:2' }),
  );
  expect(titlesOn(render(steps))).toContain('None of it helped');
  expect(titlesOn(render({ ...steps, doneVerb: 'did-not-help' }))).not.toContain('None of it helped');
});

test('who has a step of their own can say that they cannot do it', () => {
  expect(titlesOn(render(steps))).toContain('I can\u2019t do this');
  expect(titlesOn(render({ ...steps, isTheirs: true }))).not.toContain('I can\u2019t do this');
});

test('what the problem means is in view on the first card about it, and can be opened on the next ones', () => {
  expect(textInView(render(steps))).toContain('It would not open.');
  const next = render({ ...steps, introduces: false });
  expect(textInView(next)).not.toContain('It would not open.');
  expect(richTextsIn(next)).toContain('It would not open.');
});

test('going back is offered on the card and in words, only when there is something to take back', () => {
  expect(buttonsOn(render(steps))).toContainEqual(expect.objectContaining({ title: 'Back', verb: 'take-back' }));
  expect(textOf(steps)).toContain('Type \u201Cback\u201D');
  const fresh = { ...steps, canGoBack: false };
  expect(titlesOn(render(fresh))).not.toContain('Back');
  expect(textOf(fresh)).not.toContain('back\u201D');
});

test('answers can be changed in the folded part, in a list that is there only with them', () => {
  const lists = (card: Card): Json[] => elementsIn(card).filter(({ type }) => type === 'Input.ChoiceSet');
  expect(lists(render(steps))).toMatchObject([
    { id: 'change', label: 'Change an answer', choices: [{ title: 'Joined', value: 'change:JoinState' }] },
  ]);
  expect(buttonsOn(render(steps))).toContainEqual(
    expect.objectContaining({ title: 'Ask me again', verb: 'pick:change' }),
  );
  expect(lists(render({ ...steps, changeable: [] }))).toEqual([]);
});

test('with every button there are no more than Teams shows', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ label: `fact ${index}`, verb: `change:F${index}` }));
  expect(validateCard(render({ ...steps, changeable: many }))).toEqual([]);
});

test('up to five answers are buttons, more become a list with one button', () => {
  const answers = Array.from({ length: 6 }, (_, index) => ({ label: `Answer ${index}`, verb: `answer:A=${index}` }));
  const answered = (count: number): Card => render({ ...question, answers: answers.slice(0, count) });
  expect(buttonsOn(answered(5)).slice(0, 5)).toMatchObject(answers.slice(0, 5).map(({ label }) => ({ title: label })));
  expect(elementsIn(answered(5)).map(({ type }) => type)).not.toContain('Input.ChoiceSet');
  expect(elementsIn(answered(6)).find(({ type }) => type === 'Input.ChoiceSet')).toMatchObject({
    id: 'answer',
    choices: answers.map(({ label, verb }) => ({ title: label, value: verb })),
  });
  expect(buttonsOn(answered(6))[0]).toMatchObject({ title: 'Answer', verb: 'pick:answer' });
});
