import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { said } from '../../../src/core/languages/text';
import { terminalWords } from '../../../src/rendering/terminal-words';
import type { Choice } from '../../../src/surfaces/cli/terminal-case';
import { terminalPrompt } from '../../../src/surfaces/cli/terminal-prompt';

const choices: Choice[] = [
  { label: said('A PIN'), event: { kind: 'answered', fact: 'SavedSecret', value: 'pin' } },
  {
    label: said('The \u001b[31mpassword\nof old'),
    event: { kind: 'answered', fact: 'SavedSecret', value: 'password' },
  },
  { label: said('Back'), event: { kind: 'took back' } },
  { label: said('End'), event: 'end' },
];

/** A terminal whose keys are pressed as soon as the question is on it. */
async function choosing(press: (input: PassThrough) => void): Promise<{ chosen: Choice | undefined; shown: string }> {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  let pressed = false;
  output.on('data', (part: Buffer) => {
    shown += part.toString();
    if (pressed || !shown.includes('Ctrl+C ends')) return;
    pressed = true;
    // The package listens to keys only after it has shown the question.
    setImmediate(() => setImmediate(() => press(input)));
  });
  const chosen = await terminalPrompt({ input, output }, terminalWords())(choices);
  return { chosen, shown: stripVTControlCharacters(shown) };
}

const down = '\u001b[B';

test.each([
  ['Enter takes the first', '\r', 0],
  ['an arrow goes down', `${down}\r`, 1],
  ['a number goes to its choice', '3\r', 2],
  ['the word goes to its choice', 'back\r', 2],
  ['arrows do not go past the end', `${down.repeat(9)}\r`, 3],
])('%s', async (_what, keys, expected) => {
  const { chosen } = await choosing((input) => {
    for (const key of keys.match(/\u001b\[B|./gs) ?? []) input.write(key);
  });

  expect(chosen).toBe(choices[expected]);
});

test('choices have numbers, and a label gives the terminal no orders', async () => {
  const { shown } = await choosing((input) => input.write('\r'));

  expect(shown).toContain('1. A PIN');
  expect(shown).toContain('2. The \\u001b[31mpassword\\u000aof old');
});

test.each([
  ['Ctrl+C', (input: PassThrough) => input.write('\u0003')],
  ['the end of the input', (input: PassThrough) => input.end()],
])('%s leaves without a choice', async (_what, leave) => {
  expect((await choosing(leave)).chosen).toBeUndefined();
});
