import { typedWord } from '../../../src/core/actions/typed-words';
import { commands } from '../../../src/core/replies/commands';
import { WithDesk } from '../helpdesk/it-desk';
import { Chat, jammed, questions, refused } from './chat';

const [aboutSecret] = questions;

let chat: Chat;
beforeEach(() => {
  chat = new Chat();
});

describe('the list of commands', () => {
  test('is what "help" shows, and each of them does something of its own', async () => {
    const { reply } = await chat.says('help');
    const lines = reply.kind === 'help' ? reply.can.join('\n') : '';
    const kinds = commands.map(({ word }) => typedWord(word.replace(': and', ':'))?.kind);
    for (const { word } of commands) expect(lines).toContain(`\u201C${word}\u201D: `);
    expect(kinds).not.toContain(undefined);
    expect(new Set(kinds).size).toBe(commands.length);
  });

  test('has as many for Teams\u2019 menu as it takes', () => {
    expect(commands.filter(({ inMenu }) => inMenu)).toHaveLength(10);
  });
});

describe('"change an answer"', () => {
  test('asks the last question again', async () => {
    await chat.says(refused);
    await chat.says('password');
    await chat.says('change an answer');
    expect([chat.ask, chat.note]).toEqual([aboutSecret, expect.stringMatching(/^Answer this again/)]);
    await chat.says('pin');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Save the password' });
  });

  test('says so where nothing was answered, and changes nothing', async () => {
    await chat.says(refused);
    await chat.says('change an answer');
    expect([chat.version, chat.note]).toEqual([1, 'There is no answer to change here.']);
  });
});

describe('"stop"', () => {
  test('ends the questions and keeps the case', async () => {
    await chat.says(refused);
    const { caseId } = chat;
    const { reply } = await chat.says('stop');
    expect(reply).toMatchObject({
      kind: 'notice',
      title: 'I stop asking',
      message: expect.stringContaining(`${caseId} is kept`),
    });
    await chat.says(`case ${caseId}`);
    expect(chat.ask).toBe(aboutSecret);
  });

  test('without a case says that none is open', async () => {
    expect((await chat.says('stop')).reply).toMatchObject({ message: expect.stringContaining('No case is open') });
  });
});

describe('"who sees this?"', () => {
  test('says who can read it, how long it is kept, what is hidden, and how to delete it', async () => {
    const { reply } = await new WithDesk().chat.says('who sees this?');
    expect(reply).toMatchObject({ kind: 'notice', title: 'Who sees this' });
    for (const part of ['only you', 'Send to IT', 'database', 'passwords', '30 days', '365 days', 'forget me'])
      expect(JSON.stringify(reply)).toContain(part);
  });

  test('promises nothing of IT where nothing is sent to it', async () => {
    const { reply } = await chat.says('who can see this');
    expect(JSON.stringify(reply)).toContain('Nothing is sent to IT');
    expect(JSON.stringify(reply)).not.toContain('Send to IT');
  });

  test('changes nothing about an open case', async () => {
    await chat.says(refused);
    const before = await chat.stored();
    await chat.says('who sees this?');
    expect(await chat.stored(before.id)).toEqual(before);
  });
});

describe('a second error', () => {
  test('of another problem is a case of its own, and the first is kept by name', async () => {
    await chat.says(refused);
    const { caseId: first } = chat;
    const before = await chat.stored();
    await chat.says('AADSTS50126');
    expect(chat.note).toBe(
      `This is a new case, ${chat.caseId}. ${first} is kept: write \u201Ccase ${first}\u201D to go back to it.`,
    );
    expect(await chat.stored(first)).toEqual(before);
  });

  test('of the same problem is added, and the card says so', async () => {
    await chat.says(refused);
    const { caseId: first } = chat;
    await chat.says(`${refused} and GateRefused again`);
    expect([chat.caseId, chat.note]).toEqual([first, 'I added what you pasted to this case.']);
  });

  test('that changes the diagnosis of a case never does so without a word', async () => {
    await chat.says(refused);
    await chat.says('pin');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Save the password' });
    await chat.says('AzureAdJoined : NO\nEnterpriseJoined : NO\nDomainJoined : NO');
    const changed = chat.reply.kind !== 'steps' || chat.reply.heading !== 'Save the password';
    expect(chat.note).toMatch(changed ? /It changes what I think/ : /^I added what you pasted to this case\.$/);
  });

  test('first of all says nothing of another case', async () => {
    await chat.says(jammed);
    expect(chat.note).toBe('');
  });
});
