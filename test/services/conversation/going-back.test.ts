import { Chat, jammed, questions, refused } from './chat';
import { fieldChat } from './field-chat';

const [aboutSecret, aboutJoin, aboutAccount] = questions;

let chat: Chat;
beforeEach(async () => {
  chat = new Chat();
  await chat.says(refused);
});

describe.each([
  ['the button', (on: Chat) => on.presses('take-back')],
  ['"back"', (on: Chat) => on.says('back')],
  ['"Undo"', (on: Chat) => on.says('Undo')],
])('%s takes back', (_, goBack) => {
  test('an answer, and asks the question again', async () => {
    await chat.presses('answer:SecretKind=password');
    await goBack(chat);
    expect([chat.ask, chat.note]).toEqual([aboutSecret, 'I took the last step back.']);
  });

  test('"I don\u2019t know"', async () => {
    await chat.presses('not-known:SecretKind');
    await goBack(chat);
    expect(chat.ask).toBe(aboutSecret);
  });

  test('one thing after the other, until nothing is left', async () => {
    await chat.presses('answer:SecretKind=password');
    await chat.presses('answer:JoinState=entra');
    expect(chat.ask).toBe(aboutAccount);
    await goBack(chat);
    expect(chat.ask).toBe(aboutJoin);
    await goBack(chat);
    expect(chat.ask).toBe(aboutSecret);
    expect(chat.reply).toMatchObject({ canGoBack: false });
  });

  test('that steps did not help', async () => {
    await chat.presses('answer:SecretKind=pin');
    await chat.presses('did-not-help');
    expect(chat.reply.kind).toBe('exhausted');
    await goBack(chat);
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Save the password' });
  });

  test('a step that was done', async () => {
    await chat.presses('answer:SecretKind=password');
    await chat.presses('answer:JoinState=none');
    await chat.presses('step-done:1');
    await goBack(chat);
    expect(chat.reply.kind === 'steps' && chat.reply.steps.map(({ done }) => done)).toEqual([false, false]);
  });
});

test('the first card offers nothing to take back, and saying so changes nothing but says why', async () => {
  expect(chat.reply).toMatchObject({ canGoBack: false });
  await chat.says('back');
  expect([chat.ask, chat.note]).toEqual([aboutSecret, 'There is nothing to take back.']);
  await chat.presses('take-back');
  expect(chat.note).toMatch(/does not fit/);
  expect((await chat.stored()).log).toHaveLength(1);
});

test('a choice is taken back by its button and by word', async () => {
  const other = new Chat();
  await other.says(jammed);
  await other.presses('choose:bolt-jammed');
  expect(other.reply).toMatchObject({ kind: 'steps', title: 'The bolt of the gate is jammed', canGoBack: true });
  await other.presses('take-back');
  expect(other.reply.kind).toBe('choice');
  await other.presses('none-of-these');
  expect(other.reply.kind).not.toBe('choice');
  await other.says('back');
  expect(other.reply.kind).toBe('choice');
});

test('"back" on the summary for IT leads to the question and takes nothing back', async () => {
  await chat.presses('answer:SecretKind=password');
  await chat.presses('ask-it');
  await chat.says('back');
  expect(chat.ask).toBe(aboutJoin);
});

test('a paste is no step: what is taken back is the answer before it', async () => {
  await chat.presses('answer:SecretKind=password');
  await chat.says('AzureAdJoined : YES');
  await chat.says('back');
  expect(chat.ask).toBe(aboutSecret);
  expect(chat.reply.kind === 'question' && chat.reply.known).toContain(
    'Joined to the cloud directory: AzureAdJoined is YES (from the dsregcmd output)',
  );
});

describe('an earlier answer', () => {
  beforeEach(async () => {
    await chat.presses('answer:SecretKind=password');
    await chat.presses('answer:JoinState=none');
    expect(chat.reply.kind).toBe('steps');
  });

  test('can be changed: its question comes again with every answer, and the verdict follows the new one', async () => {
    expect(chat.reply.kind === 'steps' && chat.reply.changeable).toContainEqual({
      label: 'What was saved as the secret',
      verb: 'change:SecretKind',
    });
    await chat.presses('change:SecretKind');
    expect(chat.reply.kind === 'question' && [chat.ask, chat.reply.answers.length]).toEqual([aboutSecret, 3]);
    await chat.presses('answer:SecretKind=pin');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Save the password' });
  });

  test('stands when the person thinks better of it', async () => {
    await chat.presses('change:SecretKind');
    await chat.says('back');
    expect(chat.reply).toMatchObject({ kind: 'steps', heading: 'Join the machine' });
  });

  test('can be changed to not knowing', async () => {
    await chat.presses('change:JoinState');
    await chat.presses('not-known:JoinState');
    expect((await chat.stored()).log.at(-1)?.event).toEqual({ kind: 'not known', fact: 'JoinState' });
    expect(chat.ask).not.toBe(aboutJoin);
  });
});

describe('a fact that was read from a paste', () => {
  test('is not offered to change', async () => {
    await chat.says('AzureAdJoined : YES\nDomainJoined : NO');
    expect(chat.reply).toMatchObject({ changeable: [] });
    await chat.presses('change:AzureAdJoined');
    expect(chat.note).toMatch(/does not fit/);
  });

  test('is not offered to change when it was not known before', async () => {
    await chat.presses('answer:SecretKind=password');
    await chat.presses('not-known:JoinState');
    await chat.presses('not-known:AzureAdJoined');
    await chat.says('AzureAdJoined : YES');
    const changeable = 'changeable' in chat.reply ? chat.reply.changeable.map(({ verb }) => verb) : [];
    expect(changeable).toContain('change:SecretKind');
    expect(changeable).not.toContain('change:AzureAdJoined');
    await chat.presses('ask-it');
    expect(chat.reply.kind === 'handover' && chat.reply.details).toMatch(
      /Could not be found out\n- How the machine is joined\n\n/,
    );
  });

  test('outweighs an older answer even when a newer answer was given and taken back', async () => {
    chat = await fieldChat();
    await chat.presses('answer:AzureAdJoined=NO');
    await chat.says('AzureAdJoined : YES');
    await chat.presses('change:AzureAdJoined');
    await chat.presses('answer:AzureAdJoined=NO');
    await chat.says('back');
    await chat.says('back');
    expect('known' in chat.reply && chat.reply.known).toContain(
      'Joined to the cloud directory: AzureAdJoined is YES (from the dsregcmd output)',
    );
  });
});
