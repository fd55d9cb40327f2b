import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../src/core/diagnosis/engine';
import { realEngine } from '../golden/real-engine';
import { askingParts, explainedBy, readAskings } from './asked';

let engine: Engine;
beforeAll(() => {
  engine = realEngine();
});

/** Nine in ten, and a wrong answer never. */
const goal = 0.9;

test.each(askingParts)('of the %s askings nine in ten are answered, and none wrongly', (part) => {
  const askings = readAskings(part);
  const answers = askings.map(([asking, id]) => ({ asking, id, answer: explainedBy(engine, asking) }));
  const wrong = answers.filter(({ answer, id }) => answer !== undefined && answer !== id);
  const right = answers.filter(({ answer, id }) => answer === id);

  expect(wrong).toEqual([]);
  expect(right.length / askings.length).toBeGreaterThanOrEqual(goal);
});

test('a hundred askings were written before the matcher, and all of them are different', () => {
  const before = [...readAskings('learning'), ...readAskings('kept')];
  const all = askingParts.flatMap((part) => readAskings(part));

  expect(before).toHaveLength(100);
  expect(new Set(all.map(([asking]) => asking)).size).toBe(all.length);
});

test('at least fifty explanations answer, and the build knows all their questions', () => {
  const { explanations = [] } = engine.index.knowledge;
  const unanswered = explanations.flatMap(({ id, askings }) =>
    askings.filter((asking) => explainedBy(engine, asking) !== id),
  );

  expect(explanations.length).toBeGreaterThanOrEqual(50);
  expect(unanswered).toEqual([]);
});

/** The decoys that ask for something of ours; each was read and is answered rightly. */
const asksOfOurs = [
  'what is the difference between a cloud flow and a desktop flow?',
  'how do I share a flow with a colleague?',
  'where do I find the run history?',
  'what is a connector?',
  'what does unattended mean?',
  'what is hybrid join?',
  'what does PRT stand for?',
  'what is a machine group?',
];

test('of the decoys only those are answered that really ask', () => {
  const decoys = readFileSync(path.join(__dirname, '..', 'decoys', 'decoys.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  expect(decoys.length).toBeGreaterThan(450);
  expect(decoys.filter((decoy) => explainedBy(engine, decoy) !== undefined)).toEqual(asksOfOurs);
});

/** What makers wrote who have a problem, or nothing to do with us, and yet ask for something of ours. */
const asksInPlainWords = [
  'Hi, how do I find out which action in the flow really failed?',
  'how can I check if the machine is hybrid joined',
  'Which licence do I need to run an unattended desktop flow?',
  "what's a child flow good for and when should I use one",
  'what is the difference between a cloud flow and a desktop flow?',
  'can someone explain me what an environment is in power platform, I am new',
];

test('of two thousand complaints and remarks in plain words only those are answered that really ask', () => {
  const lines = ['sayings.yaml', 'blind.yaml'].flatMap((name) =>
    readFileSync(path.join(__dirname, '..', 'plain-words', name), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );

  expect(lines.length).toBeGreaterThan(2000);
  expect(lines.filter((line) => explainedBy(engine, line) !== undefined)).toEqual(asksInPlainWords);
});
