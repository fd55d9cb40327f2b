import { cardRenderer } from '../../src/rendering/card-templates';
import { question } from './made-up-replies';
import { english, summaryOf, textOf } from './english';
import { buttonsOn, elementsIn, readTemplate, render, textsIn } from './cards';

test('a missing or broken template is noticed at start, not when it is needed', () => {
  expect(() =>
    cardRenderer((name) => {
      if (name === 'choice') throw new Error('there is no choice.json');
      return readTemplate(name);
    }),
  ).toThrow('choice.json');
});

test('what a template makes must be a card of version 1.5', () => {
  const broken = cardRenderer((name) =>
    name === 'notice' ? { type: 'AdaptiveCard', version: '1.6', body: [] } : readTemplate(name),
  );
  expect(() => broken({ kind: 'notice', title: 'Hello', message: 'you' }, english)).toThrow();
});

test('the text twin goes along for clients that show no cards, and one sentence for those that speak', () => {
  expect(render(question)).toMatchObject({ fallbackText: textOf(question), speak: summaryOf(question) });
});

test('words in text blocks are escaped, words in text runs are not', () => {
  const card = render(question);
  expect(textsIn(card, 'TextBlock')).toEqual(
    expect.arrayContaining([
      String.raw`The gate \*refused\*`,
      String.raw`Is it \# open?`,
      String.raw`[The \[gate\]](https://example.org/gate_%28old%29)`,
    ]),
  );
  expect(textsIn(card, 'TextRun')).toEqual(
    expect.arrayContaining([
      'A *PIN*',
      'GateRefused, \u201Cwould not let in\u201D',
      'dsregcmd /status',
      ' (you said so)',
    ]),
  );
});

test('causes say their state in words, and one without a reason has no brackets', () => {
  const texts = textsIn(render(question), 'TextRun').join('');
  expect(texts).toContain('Likely: A *PIN* (you said so)Possible: RustRuled out: Dust (it is clean)');
});

test('what there is nothing to say about is not on the card', () => {
  const bare = { ...question, matched: [], known: [], notes: [], command: '' };
  const texts = textsIn(render(bare), 'TextRun').concat(textsIn(render(bare), 'TextBlock'));
  for (const words of ['Matched: ', 'Known: ', 'Good to know']) {
    expect(texts).not.toContain(words);
    expect(textsIn(render(question), 'TextRun').concat(textsIn(render(question), 'TextBlock'))).toContain(words);
  }
  expect(texts).toContain('Or type the answer.');
  expect(elementsIn(render(bare)).length).toBeLessThan(elementsIn(render(question)).length);
});

test('what just happened stands first', () => {
  const [first] = textsIn(render({ ...question, note: 'I added what you pasted.' }), 'TextRun');
  expect(first).toBe('I added what you pasted.');
});

test('every answer is a button, in order', () => {
  expect(
    buttonsOn(render(question))
      .slice(0, 2)
      .map(({ title, verb }) => [title, verb]),
  ).toEqual([
    ['Yes', 'answer:Open=YES'],
    ['I don\u2019t know', 'not-known:Open'],
  ]);
});

test('rendering changes nothing about the reply and gives the same card again', () => {
  const before = structuredClone(question);
  expect(render(question)).toEqual(render(question));
  expect(question).toEqual(before);
});

test('a card leads to the whole article where it can be read, and to nothing else', () => {
  const guide = 'https://flow-medic.example/tab/#/article/gate-refused';
  const opened = (one: string): unknown[] =>
    JSON.stringify(render({ ...question, guide: one })).match(/"type":"Action.OpenUrl".{0,200}?"url":"[^"]*"/g) ?? [];

  expect(opened(guide)).toEqual([expect.stringContaining(`"url":"${guide}"`)]);
  expect(textOf({ ...question, kind: 'exhausted', message: 'x', guide })).toContain(`Full guide: ${guide}`);
  expect(opened('')).toEqual([]);
  expect(JSON.stringify(render({ ...question, guide: 'javascript:alert(1)' }))).not.toContain('javascript');
});
