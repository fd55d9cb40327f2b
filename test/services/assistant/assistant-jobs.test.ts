import type { AssistantQuestion } from '../../../src/core/assistant/assistant-question';
import { stateOf } from '../../../src/core/cases/case-state';
import { findingsOf } from '../../../src/core/cases/findings';
import type { Asked } from '../../../src/services/assistant/assistant';
import { assistantJobs, type AssistantOutcome } from '../../../src/services/assistant/assistant-jobs';
import { readOutgoing } from '../../../src/services/turns/outgoing';
import { caseViews } from '../../../src/services/turns/case-views';
import { memoryStore } from '../../adapters/store/memory-store';
import { realEngine } from '../../golden/real-engine';
import { noDesk } from '../helpdesk/small-policy';
import { Chat } from '../conversation/chat';

const engine = realEngine();
const words = 'take screenshot action fails, there is no interactive desktop, screen was locked in the middle';

/** A chat whose questions to the assistant are answered by a stand-in. */
function assisted(answer: (question: AssistantQuestion) => unknown, asks = true) {
  const { cases, outbox } = memoryStore(() => chat.now());
  const views = caseViews(engine);
  const chat: Chat = new Chat(cases, engine, noDesk, views, undefined, asks);
  const outcomes: AssistantOutcome[] = [];
  const questions: AssistantQuestion[] = [];
  const send = assistantJobs({
    cases,
    views,
    index: engine.index,
    assistant: {
      ask: async (question): Promise<Asked> => {
        questions.push(question);
        return Promise.resolve({ kind: 'answer', answer: answer(question) });
      },
    },
    now: () => chat.now(),
    wake: () => undefined,
    count: (outcome) => outcomes.push(outcome),
  });
  const lease = async (channel: string) =>
    outbox.lease(channel, '2026-11-20T09:00:00.000Z', '2026-11-20T09:10:00.000Z', 10);
  return {
    chat,
    outcomes,
    questions,
    lease,
    work: async () => {
      for (const item of await lease('assistant')) {
        expect(await send(item)).toEqual({ kind: 'done' });
        await outbox.done(item);
      }
    },
  };
}

const choosing =
  (article: string, more: object = {}) =>
  ({ candidates }: AssistantQuestion): unknown => ({
    slot: candidates.find((one) => one.article === article)?.slot ?? 'none',
    quote: 'no interactive desktop',
    facts: [],
    missing_fact: '',
    ...more,
  });

const right = 'no-interactive-desktop';

test('the first card does not wait, and is made anew where it hangs when a choice passes', async () => {
  const { chat, work, outcomes, questions, lease } = assisted(({ candidates }) => ({
    slot: candidates[0]?.slot,
    quote: 'no interactive desktop',
    facts: [],
    missing_fact: '',
  }));
  await chat.says(words);
  expect(chat.reply.kind).toBe('choice');
  const before = await chat.stored();

  await work();

  expect(outcomes).toEqual(['chose']);
  const after = await chat.stored();
  expect(after.version).toBe(before.version + 1);
  const article = questions[0]?.candidates[0]?.article;
  expect(stateOf(after).found?.article).toBe(article);
  // Only a place is stored: the words go with their text.
  expect(JSON.stringify(after.log.at(-1))).not.toContain('interactive');
  const items = (await lease('teams')).map(readOutgoing);
  expect(items.map(({ kind }) => kind)).toEqual(['case']);
  const shown = await chat.presses('view');
  expect(shown.reply).toMatchObject({
    title: engine.index.articleById.get(article ?? '')?.title,
    matched: ['\u201Cno interactive desktop\u201D'],
    canRefuse: true,
    doubts: [expect.stringContaining('Found by an assistant from your words')],
  });
});

test('"not this" leads back to what was said without the assistant, and it is not asked again', async () => {
  const { chat, work, questions } = assisted(({ candidates }) => ({
    slot: candidates[1]?.slot,
    quote: 'screen was locked',
    facts: [],
    missing_fact: '',
  }));
  await chat.says(words);
  await work();
  await chat.presses('view');
  await chat.presses('none-of-these');

  expect(chat.reply.kind).toBe('choice');
  expect(JSON.stringify(chat.reply)).not.toContain('assistant');
  await work();
  expect(questions).toHaveLength(1);
});

test('what was stored gives the same case again, also to somebody who asks no assistant', async () => {
  const { chat, work } = assisted(({ candidates }) => ({
    slot: candidates[0]?.slot,
    quote: 'no interactive desktop',
    facts: [],
    missing_fact: '',
  }));
  await chat.says(words);
  await work();
  const stored = await chat.stored();

  expect(caseViews(engine).of(stored)).toEqual(caseViews(engine).of(structuredClone(stored)));
  expect(findingsOf(stored, engine).found?.words).toBe('no interactive desktop');
});

test('a fact that an assistant reads in the words is a hint: it rules no cause out', async () => {
  const { chat, work, questions } = assisted(({ candidates, facts }) => {
    const [fact] = facts.filter(({ usedBy }) => usedBy.includes(candidates[0]?.slot ?? ''));
    return {
      slot: candidates[0]?.slot,
      quote: 'no interactive desktop',
      facts: fact ? [{ fact: fact.fact, value: fact.values[0]?.value, quote: 'screen was locked' }] : [],
      missing_fact: '',
    };
  });
  await chat.says(words);
  await work();
  const { findings, diagnosis } = caseViews(engine).of(await chat.stored());
  const named = questions[0]?.facts.length ?? 0;

  expect(named).toBeGreaterThan(0);
  expect(findings.answers.size).toBe(0);
  expect(diagnosis.facts.map(({ text }) => text)).not.toContain('screen was locked');
});

test.each<[AssistantOutcome, (question: AssistantQuestion) => unknown]>([
  ['none', () => ({ slot: 'none', quote: '', facts: [], missing_fact: '' })],
  ['refused: shape', () => undefined],
  ['refused: quote not in the text', choosing(right, { slot: 'c01', quote: 'the password is wrong' })],
  ['refused: fact not offered', choosing(right, { slot: 'c01', facts: [{ fact: 'X', value: 'y', quote: 'locked' }] })],
])('%s: the case and its card stay as they are', async (outcome, answer) => {
  const { chat, work, outcomes } = assisted(answer);
  await chat.says(words);
  const before = await chat.stored();
  await work();

  expect(outcomes).toEqual([outcome]);
  expect(await chat.stored()).toEqual(before);
});

test('a choice that comes after the person has gone on changes nothing', async () => {
  const { chat, work, outcomes, questions } = assisted(choosing(right, { slot: 'c01' }));
  await chat.says(words);
  await chat.presses('none-of-these');
  const before = await chat.stored();
  await work();

  expect(outcomes).toEqual(['late']);
  expect(questions).toEqual([]);
  expect(await chat.stored()).toEqual(before);
});

test('a new paste sets a choice aside, for it was made without knowing it', async () => {
  const { chat, work } = assisted(({ candidates }) => ({
    slot: candidates[0]?.slot,
    quote: 'no interactive desktop',
    facts: [],
    missing_fact: '',
  }));
  await chat.says(words);
  await work();
  const stored = await chat.stored();
  const pasted = { kind: 'pasted' as const, text: 'AADSTS50126', redactions: [] };

  expect(stateOf({ log: [...stored.log, { at: chat.now(), event: pasted }] }).found).toBeUndefined();
});

test.each([
  ['a decisive code', 'AADSTS50126'],
  ['a decisive code among own words', `${words} AADSTS50126`],
  ['what the searches agree on', 'the credentials of my desktop flow connection are invalid'],
])('nobody is asked about %s', async (_what, text) => {
  const { chat, work, questions } = assisted(choosing(right));
  await chat.says(text);
  await work();

  expect(questions).toEqual([]);
});

test('without an assistant nothing is put into the outbox for one', async () => {
  const { chat, lease } = assisted(choosing(right), false);
  await chat.says(words);

  expect(await lease('assistant')).toEqual([]);
});

test('what was hidden in a paste is not sent', async () => {
  const { chat, work, questions } = assisted(choosing(right));
  await chat.says(`${words}, the password: hunter2secret and anna@contoso.com`);
  await work();

  expect(questions).toHaveLength(1);
  expect(JSON.stringify(questions)).not.toMatch(/hunter2secret|anna@contoso/);
});
