import { writeSync } from 'node:fs';
import type { Engine } from '../../src/core/diagnosis/engine';
import { memoryCaseStore } from '../adapters/store/memory-store';
import { realEngine } from '../golden/real-engine';
import { Chat } from '../services/conversation/chat';
import { smallPolicy } from '../services/helpdesk/small-policy';
import { effortOf, linesInView } from './effort';
import { plans } from './plans';

let engine: Engine;
beforeAll(() => {
  engine = realEngine();
});

/** `COUNT=1` prints the figures of docs/conversations.md. */
const prints = process.env.COUNT === '1';

/** No conversation asks for more than this of a person; docs/conversations.md has the figures of each. */
const most = { presses: 14, lines: 330 };

test.each(Object.entries(plans))('%s: comes to its end within what a person can be asked to do', async (name, plan) => {
  const { presses, lines } = await effortOf(new Chat(memoryCaseStore(), engine, smallPolicy()), plan);
  if (prints) writeSync(1, `| ${name} | ${presses} | ${lines} |\n`);
  expect(presses).toBeLessThanOrEqual(most.presses);
  expect(lines).toBeLessThanOrEqual(most.lines);
});

test('lines are counted as they break in a side panel, and what is folded is not', () => {
  const text = { type: 'TextBlock', text: 'x'.repeat(100) };
  expect(linesInView({ body: [text] })).toBe(3);
  expect(
    linesInView({
      body: [
        { ...text, isVisible: false },
        { type: 'Container', items: [text, text] },
      ],
    }),
  ).toBe(6);
  const card = { type: 'AdaptiveCard', body: [text] };
  expect(linesInView({ actions: [{ type: 'Action.ShowCard', title: 'More', card }] })).toBe(1);
});
