import { realEngine } from '../../golden/real-engine';
import { memoryCaseStore } from '../../adapters/store/memory-store';
import { noDesk } from '../helpdesk/small-policy';
import { Chat } from './chat';

const silent = 'take screenshot action fails, there is no interactive desktop, screen was locked in the middle';
const byWords = 'my unattended flow says the credentials are wrong but they work when I log in';

const chatOf = (): Chat => new Chat(memoryCaseStore(), realEngine(), noDesk);

test('instead of "I don\u2019t know" the person may choose what they meant', async () => {
  const chat = chatOf();
  const { reply } = await chat.says(silent);
  if (reply.kind !== 'choice') throw new Error(`not a choice but ${reply.kind}`);
  expect(reply.intro).toBe('I am not sure what this is. Did you mean one of these?');
  expect(reply.choices).toHaveLength(3);

  const [first] = reply.choices;
  await chat.presses(first?.verb ?? '');

  expect(['question', 'steps']).toContain(chat.reply.kind);
  expect('title' in chat.reply && chat.reply.title).toBe(first?.title);
});

test('who says that it is none of these is told what would help', async () => {
  const chat = chatOf();
  await chat.says(silent);
  await chat.presses('none-of-these');

  expect(chat.reply.kind).toBe('nothing');
});

test('who says it again in other words begins anew, and the choice is not held against them', async () => {
  const chat = chatOf();
  await chat.says(silent);
  const { caseId } = chat;
  await chat.says('AADSTS50126');

  expect(chat.caseId).not.toBe(caseId);
  expect(chat.reply.kind).not.toBe('choice');
});

test('an answer that only words led to can be refused, by its button or in words', async () => {
  for (const refuse of [
    async (chat: Chat) => chat.presses('none-of-these'),
    async (chat: Chat) => chat.says('not this'),
  ]) {
    const chat = chatOf();
    await chat.says(byWords);
    const before = 'title' in chat.reply ? chat.reply.title : '';
    expect('canRefuse' in chat.reply && chat.reply.canRefuse).toBe(true);

    await refuse(chat);

    expect(JSON.stringify(chat.reply)).not.toContain(before);
  }
});

test('an answer to a code cannot be refused', async () => {
  const chat = chatOf();
  await chat.says('AADSTS50126');
  const { version } = chat;
  await chat.presses('none-of-these');

  expect('canRefuse' in chat.reply && chat.reply.canRefuse).toBe(false);
  expect(chat.version).toBe(version);
});
