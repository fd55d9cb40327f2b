import { Chat, questions, refused } from './chat';
import { fieldChat } from './field-chat';

const [aboutSecret, aboutJoin, aboutAccount] = questions;

let chat: Chat;
beforeEach(async () => {
  chat = new Chat();
  await chat.says(refused);
});

test('a paste opens a case and asks the first question, with every answer as a button', () => {
  expect(chat.reply).toMatchObject({
    kind: 'question',
    caseId: expect.stringMatching(/^FM-/),
    version: 1,
    ask: aboutSecret,
    note: '',
  });
  expect(chat.reply.kind === 'question' && chat.reply.answers).toEqual([
    { label: 'The account\u2019s password', verb: 'answer:SecretKind=password' },
    { label: 'A PIN', verb: 'answer:SecretKind=pin' },
    { label: 'I don\u2019t know', verb: 'not-known:SecretKind' },
  ]);
});

test('every answer changes the same card, until the steps stand there', async () => {
  const { caseId } = chat;
  const second = await chat.presses('answer:SecretKind=password');
  expect([second.goesOn, second.caseId, chat.version, chat.ask]).toEqual([true, caseId, 2, aboutJoin]);
  await chat.presses('answer:JoinState=none');
  expect(chat.reply).toMatchObject({
    kind: 'steps',
    caseId,
    version: 3,
    cause: 'The machine is joined to nothing',
    heading: 'Join the machine',
  });
});

test('"I don\u2019t know" by button goes on to the next question, and the case remembers it', async () => {
  await chat.presses('not-known:SecretKind');
  expect(chat.ask).not.toBe(aboutSecret);
  expect((await chat.stored()).log.at(-1)?.event).toEqual({ kind: 'not known', fact: 'SecretKind' });
});

describe('answers by typing', () => {
  beforeEach(async () => {
    await chat.presses('answer:SecretKind=password');
    expect(chat.ask).toBe(aboutJoin);
  });

  test.each([
    ['the number of the button', '4', 'none'],
    ['the label of the button', 'Both NO', 'none'],
    ['another word for it', 'neither', 'none'],
    ['a sentence with the answer in it', 'it is not domain joined, I looked', 'none'],
  ])('%s', async (_, text, value) => {
    await chat.says(text);
    expect((await chat.stored()).log.at(-1)?.event).toEqual({ kind: 'answered', fact: 'JoinState', value });
    expect(chat.reply.kind).toBe('steps');
  });

  test.each(["i don't know", 'I don\u2019t know', '5', 'no idea, sorry'])('"%s" is not knowing', async (text) => {
    await chat.says(text);
    expect((await chat.stored()).log.at(-1)?.event).toEqual({ kind: 'not known', fact: 'JoinState' });
    expect(chat.reply.kind === 'question' && chat.ask !== aboutJoin).toBe(true);
  });

  test('"no" answers a question whose answers are YES and NO', async () => {
    chat = await fieldChat();
    await chat.says('no');
    expect((await chat.stored()).log.at(-1)?.event).toEqual({
      kind: 'answered',
      fact: 'AzureAdJoined',
      value: 'NO',
    });
  });
});

describe('answers by pasting what a command printed', () => {
  beforeEach(async () => {
    await chat.presses('answer:SecretKind=password');
  });

  test('one line of it', async () => {
    await chat.says('AzureAdJoined : YES');
    expect(chat.note).toBe('I added what you pasted to this case.');
    expect(chat.reply).toMatchObject({ kind: 'question', ask: aboutAccount });
    expect(chat.reply.kind === 'question' && chat.reply.known).toContain(
      'Joined to the cloud directory: AzureAdJoined is YES (from the dsregcmd output)',
    );
  });

  test('the line that was asked for', async () => {
    await chat.says("i don't know");
    await chat.says('AzureAdJoined : NO');
    await chat.says('DomainJoined : NO');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Join the machine' });
  });

  test('all of it, which answers more than was asked', async () => {
    await chat.says(
      '+---- Device State ----+\n\n   AzureAdJoined : NO\n EnterpriseJoined : NO\n    DomainJoined : NO\n     Device Name : DESK-1\n',
    );
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Join the machine', version: 3 });
  });

  test('a few lines, of which none gets lost', async () => {
    await chat.says("i don't know");
    expect(chat.ask).toBe(aboutAccount);
    await chat.says('AzureAdJoined : NO\nDomainJoined : NO');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Join the machine' });
  });
});

describe('changes of mind', () => {
  test('an output pasted after an answer replaces it', async () => {
    await chat.presses('answer:SecretKind=password');
    await chat.presses('answer:JoinState=none');
    expect(chat.reply.kind).toBe('steps');
    await chat.says('   AzureAdJoined : YES\n EnterpriseJoined : NO\n    DomainJoined : NO');
    expect((await chat.stored()).log.at(-1)?.event.kind).toBe('pasted');
  });
});

describe('steps that did not help', () => {
  beforeEach(async () => {
    await chat.presses('answer:SecretKind=pin');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Save the password' });
  });

  test.each([
    ['by button', (on: Chat) => on.presses('did-not-help')],
    ['by typing', (on: Chat) => on.says('Didn\u2019t help')],
  ])('%s rule their cause out, and say so', async (_, tell) => {
    await tell(chat);
    expect(chat.note).toBe('Thank you. I ruled that cause out.');
    expect((await chat.stored()).log.at(-1)?.event).toEqual({
      kind: 'did not help',
      cause: 'gate-refused/pin-saved',
    });
    // Every other cause was ruled out by the answer already.
    expect(chat.reply.kind).toBe('exhausted');
  });

  test('lead to the next cause while one is left, and in the end to IT', async () => {
    const other = new Chat();
    await other.says(refused);
    for (let asked = 0; other.reply.kind === 'question' && asked < 8; asked += 1) await other.says("i don't know");
    const causes: string[] = [];
    while (other.reply.kind === 'steps' && causes.length < 8) {
      causes.push(other.reply.cause);
      await other.presses('did-not-help');
    }
    expect(causes).toHaveLength(4);
    expect(new Set(causes).size).toBe(4);
    expect(other.reply.kind).toBe('exhausted');
  });

  test('that were never shown cannot have failed', async () => {
    const other = new Chat();
    await other.says(refused);
    await other.says('still failing');
    expect((await other.stored()).log.map(({ event }) => event.kind)).toEqual(['pasted']);
    expect(other.ask).toBe(aboutSecret);
  });
});

test('steps that helped close the case, with what it was', async () => {
  await chat.presses('answer:SecretKind=pin');
  await chat.presses('fixed');
  expect(chat.reply).toMatchObject({
    kind: 'closed',
    title: 'Fixed. Well done.',
    message: 'The gate refused the visitor. What it was: A PIN was saved as the secret',
  });
});

test('a case closed while its question was open names no cause as the one', async () => {
  await chat.says('it works now');
  expect(chat.reply).toMatchObject({ kind: 'closed', message: 'The gate refused the visitor.' });
});
