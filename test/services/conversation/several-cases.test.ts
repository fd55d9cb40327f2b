import { Chat, jammed, maya, noah, questions, refused } from './chat';

const [aboutSecret] = questions;

let chat: Chat;
let first = '';
let second = '';
beforeEach(async () => {
  chat = new Chat();
  await chat.says(refused);
  first = chat.caseId;
  await chat.says(jammed);
  second = chat.caseId;
});

test('another error opens another case, and the first stays as it was', async () => {
  expect(second).not.toBe(first);
  expect((await chat.stored(first)).version).toBe(1);
  await chat.presses('answer:SecretKind=pin', { caseId: first, version: 1, nonce: 'the older card' });
  expect(chat.reply).toMatchObject({ kind: 'steps', caseId: first });
});

test('words go to the case that was worked on last', async () => {
  await chat.presses('not-known:SecretKind', { caseId: first, version: 1, nonce: 'the older card' });
  await chat.says('both no');
  expect([chat.caseId, (await chat.stored(first)).log.at(-1)?.event]).toEqual([
    first,
    { kind: 'answered', fact: 'JoinState', value: 'none' },
  ]);
});

describe('"my cases"', () => {
  test('lists them, the last first, each with a button', async () => {
    const { reply } = await chat.says('my cases');
    expect(reply).toMatchObject({
      kind: 'help',
      title: 'Your cases',
      can: [
        expect.stringContaining(`${second}, open, 2026-11-20`),
        `${first}, open, 2026-11-20: The gate refused the visitor`,
      ],
    });
    expect(reply.kind === 'help' && reply.examples.map(({ verb }) => verb)).toEqual([
      `open:${second}`,
      `open:${first}`,
    ]);
  });

  test('lists nobody else\u2019s', async () => {
    expect((await chat.says('my cases', noah)).reply).toMatchObject({
      kind: 'help',
      title: 'You have no cases',
      can: [],
    });
  });

  test('lists those from another chat too', async () => {
    const { reply } = await chat.says('my cases', { ...maya, conversationId: 'another chat' });
    expect(reply.kind === 'help' && reply.can).toHaveLength(2);
  });

  test('offers no more buttons than a card shows', async () => {
    for (let more = 0; more < 8; more += 1) {
      await chat.says('start over');
      await chat.says(refused);
    }
    const { reply } = await chat.says('my cases');
    expect(reply.kind === 'help' && reply.examples.length).toBe(6);
  });

  test('names what is fixed and what was put aside, and opens both: a fixed one may come back', async () => {
    await chat.says('fixed');
    await chat.says(`case ${first}`);
    await chat.says('start over');
    const { reply } = await chat.says('my cases');
    expect(reply.kind === 'help' && reply.can).toEqual([
      expect.stringContaining(`${first}, put aside`),
      expect.stringContaining(`${second}, fixed`),
    ]);
    expect(reply.kind === 'help' && reply.examples.map(({ verb }) => verb)).toEqual([
      `open:${first}`,
      `open:${second}`,
    ]);
  });
});

describe('a case is opened again by its id', () => {
  test.each([
    ['case FM-7K3Q', (id: string) => `case ${id}`],
    ['FM-7K3Q', (id: string) => id],
    ['fm 7k3q', (id: string) => id.toLowerCase().replace('-', ' ')],
    ['fm7k3q', (id: string) => id.toLowerCase().replace('-', '')],
    ['Case: FM-7K3Q.', (id: string) => `Case: ${id}.`],
    ['open FM-7K3Q', (id: string) => `open ${id}`],
    ['show case FM-7K3Q please', (id: string) => `show case ${id} please`],
    ['my case FM-7K3Q', (id: string) => `my case ${id}`],
    ['show me FM-7K3Q', (id: string) => `show me ${id}`],
    ['with the dash a phone makes', (id: string) => `case ${id.replace('-', '\u2013')}`],
    ['with blanks around', (id: string) => `  case  ${id} `],
    ['go on with case FM-7K3Q', (id: string) => `go on with case ${id}`],
  ])('%s', async (_, written) => {
    await chat.says(written(first));
    expect([chat.caseId, chat.ask]).toEqual([first, aboutSecret]);
    await chat.says('pin');
    expect(chat.reply).toMatchObject({ kind: 'steps', caseId: first });
  });

  test('an id inside an error is no wish to open a case', async () => {
    for (const text of [`${refused} FM-ZZZZ`, 'AADSTS50126 in FM-ZZZZ'])
      expect((await chat.says(text)).reply.kind).not.toBe('notice');
  });

  test('by the button of the list', async () => {
    await chat.says('my cases');
    await chat.presses(`open:${first}`, { caseId: '', version: 0, nonce: '' });
    expect([chat.caseId, chat.ask]).toEqual([first, aboutSecret]);
  });
});

test('somebody else\u2019s case is not shown, by word or by button', async () => {
  for (const tell of [
    async () => chat.says(`case ${first}`, noah),
    async () => chat.presses(`open:${first}`, { asker: noah, caseId: '', version: 0, nonce: '' }),
  ]) {
    const { reply, caseId } = await tell();
    expect(reply).toMatchObject({ kind: 'notice', title: `I find no case ${first}` });
    expect(caseId).toBeUndefined();
    expect(JSON.stringify(reply)).not.toMatch(/gate/);
  }
  expect((await chat.stored(first)).version).toBe(1);
});

test('an id that nobody has is answered plainly', async () => {
  expect((await chat.says('case FM-ZZZZ')).reply).toMatchObject({ kind: 'notice', title: 'I find no case FM-ZZZZ' });
});

test('a case goes on in the chat where it was opened again', async () => {
  const elsewhere = { ...maya, conversationId: 'another chat' };
  await chat.says(`case ${first}`, elsewhere);
  await chat.says('pin', elsewhere);
  expect(chat.reply).toMatchObject({ kind: 'steps', caseId: first });
  expect((await chat.stored(first)).asker).toEqual(elsewhere);
  // Here the other one is at hand now.
  await chat.says('back');
  expect(chat.caseId).toBe(second);
});

test('a case that was left is open again when it is called', async () => {
  await chat.says('start over');
  await chat.says(`case ${second}`);
  expect(chat.reply).toMatchObject({ kind: 'choice', caseId: second });
});

test('a case that is fixed stays fixed when it is called', async () => {
  await chat.says('fixed');
  await chat.says(`case ${second}`);
  expect(chat.reply).toMatchObject({ kind: 'closed', caseId: second });
  expect((await chat.stored(second)).log.at(-1)?.event.kind).toBe('fixed');
});

test('after "start over" the next paste is a case of its own, whatever older case is still open', async () => {
  const chat = new Chat();
  await chat.says(refused);
  const older = chat.caseId;
  await chat.says('AADSTS50126');
  await chat.says('start over');
  await chat.says('words that name no error at all');
  expect(chat.reply.kind).toBe('nothing');
  expect(chat.caseId).not.toBe(older);
  await chat.says(`case ${older}`);
  expect(chat.caseId).toBe(older);
});
