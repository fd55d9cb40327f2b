import { longestPaste } from '../../../src/core/intake/read-paste';
import { Chat, jammed, named, noah, questions, refused } from './chat';

const [aboutSecret] = questions;

let chat: Chat;
beforeEach(() => {
  chat = new Chat();
});

describe('a paste while a case is open', () => {
  test('about something else opens a new case and leaves the old one as it was', async () => {
    await chat.says(refused);
    const first = chat.caseId;
    const before = await chat.stored();
    const { goesOn } = await chat.says('AADSTS50126');
    expect(chat.reply).toMatchObject({ kind: 'steps', title: 'The name or password is wrong', version: 1 });
    expect([goesOn, chat.caseId === first]).toEqual([false, false]);
    expect(await chat.stored(first)).toEqual(before);
  });

  test('about the same problem is added to it', async () => {
    await chat.says(refused);
    const first = chat.caseId;
    const { goesOn } = await chat.says('Sorry, the gate would not let this visitor in.');
    expect([goesOn, chat.caseId, chat.version, chat.note]).toEqual([
      true,
      first,
      2,
      'I added what you pasted to this case.',
    ]);
  });

  test('about one of the problems to choose from is added and settles the choice', async () => {
    await chat.says(jammed);
    const first = chat.caseId;
    await chat.says('{"outer":{"error":{"code":"HingeJammed"}}}');
    expect(chat.caseId).toBe(first);
  });

  test('is a paste although it holds the words of an answer', async () => {
    await chat.says(refused);
    const first = await chat.stored();
    await chat.says('AADSTS50126: Error validating credentials due to invalid username or password.');
    expect(chat.reply).toMatchObject({ title: 'The name or password is wrong', version: 1 });
    expect(await chat.stored(first.id)).toEqual(first);
  });

  test('of another person in the same chat is a case of their own', async () => {
    await chat.says(refused);
    const first = await chat.stored();
    await chat.says('1', noah);
    expect(chat.reply.kind).toBe('nothing');
    expect(await chat.stored(first.id)).toEqual(first);
  });
});

describe('rubbish', () => {
  test('while a question is open keeps the case and says how to answer', async () => {
    await chat.says(refused);
    const first = chat.caseId;
    const { goesOn } = await chat.says('qwertz uiop');
    expect([goesOn, chat.caseId, chat.ask]).toEqual([true, first, aboutSecret]);
    expect(chat.note).toBe(
      'I could not read that as an answer. Press a button, type one of the answers or its number.',
    );
    await chat.says('pin');
    expect(chat.reply).toMatchObject({ kind: 'steps', caseId: first });
  });

  test('while a question about a command\u2019s output is open names the output too', async () => {
    await chat.says(refused);
    await chat.says('password');
    await chat.says('qwertz uiop');
    expect(chat.note).toMatch(/paste the output of the command/);
  });

  test('while a choice is open keeps the case', async () => {
    await chat.says(jammed);
    const first = chat.caseId;
    await chat.says('qwertz uiop');
    expect(chat.reply).toMatchObject({ kind: 'choice', caseId: first });
  });

  test('with no question open is answered with what would help', async () => {
    await chat.says('qwertz uiop');
    expect(chat.reply).toMatchObject({ kind: 'nothing', understood: [] });
  });
});

describe('a choice between problems', () => {
  beforeEach(async () => {
    await chat.says(jammed);
    expect(chat.reply).toMatchObject({ kind: 'choice', intro: expect.stringContaining('Which one') });
  });

  test('is made by button', async () => {
    await chat.presses('choose:bolt-jammed');
    expect(chat.reply).toMatchObject({ kind: 'steps', title: 'The bolt of the gate is jammed', version: 2 });
  });

  test('is made by typing the number in the list, or the title', async () => {
    const titles = chat.reply.kind === 'choice' ? chat.reply.choices.map(({ title }) => title) : [];
    await chat.says('2');
    expect(chat.reply).toMatchObject({ kind: 'steps', title: titles[1], version: 2 });
    const other = new Chat();
    await other.says(jammed);
    await other.says('the hinge of the gate is jammed');
    expect(other.reply).toMatchObject({ kind: 'steps', title: 'The hinge of the gate is jammed' });
  });

  test.each([
    ['by button', (on: Chat) => on.presses('none-of-these')],
    ['by typing', (on: Chat) => on.says('none of these')],
  ])('"none of these" %s leaves what is known of the codes', async (_, tell) => {
    await tell(chat);
    expect(chat.reply).toMatchObject({ kind: 'decoded', version: 2 });
  });
});

test('a code known by name only is decoded, without advice', async () => {
  await chat.says(named);
  expect(chat.reply).toMatchObject({ kind: 'decoded', codes: [{ name: 'STATUS_NAMED_ONLY' }] });
});

test('an empty paste is answered and opens no case', async () => {
  for (const nothing of ['', '  \n\t ', '\u200B\u200B', '<div></div>']) {
    const { reply, caseId } = await chat.says(nothing);
    expect(reply).toMatchObject({ kind: 'notice', title: 'There was no text in that' });
    expect(caseId).toBeUndefined();
  }
});

test('a paste that is too long is answered, opens no case and leaves the open one alone', async () => {
  await chat.says(refused);
  const before = await chat.stored();
  const { reply, caseId } = await chat.says('x'.repeat(longestPaste + 1));
  expect(reply).toMatchObject({ kind: 'notice', message: expect.stringContaining('Nothing was kept') });
  expect(caseId).toBeUndefined();
  expect(await chat.stored(before.id)).toEqual(before);
  // The longest that is still read is not refused.
  expect((await chat.says('x'.repeat(longestPaste))).reply.kind).not.toBe('notice');
});

test('what is stored of a paste and of its card holds no secret', async () => {
  await chat.says(`${refused} password=Hunter2!x for maya@contoso.com`);
  const everything = JSON.stringify([await chat.stored(), chat.reply]);
  expect(everything).not.toMatch(/Hunter2|maya@contoso/);
  expect(chat.reply).toMatchObject({ hidden: expect.stringContaining('Please change this') });
});
