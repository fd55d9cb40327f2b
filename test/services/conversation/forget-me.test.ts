import { refused } from './chat';
import { ida, WithDesk } from '../helpdesk/it-desk';

const loose = { caseId: '', version: 0, nonce: '' };

let desk: WithDesk;
beforeEach(() => {
  desk = new WithDesk();
});

test('"forget me" asks first, says what goes and what cannot, and deletes nothing yet', async () => {
  await desk.chat.says(refused);
  const { caseId } = desk.chat;
  const { reply } = await desk.chat.says('forget me');
  expect(reply).toMatchObject({
    kind: 'help',
    title: 'Delete everything about you?',
    examples: [{ verb: 'forget:yes' }, { verb: 'forget:no' }],
  });
  expect(JSON.stringify(reply)).toMatch(/IT/);
  expect(await desk.chat.store.find(caseId)).toBeDefined();
});

test('keeping it changes nothing', async () => {
  await desk.chat.says(refused);
  const { caseId } = desk.chat;
  expect((await desk.chat.presses('forget:no', loose)).reply).toMatchObject({
    kind: 'notice',
    title: 'Nothing was deleted',
  });
  expect(await desk.chat.store.find(caseId)).toBeDefined();
});

test('deleting says how much, and nothing of it can be found any more', async () => {
  await desk.chat.says(refused);
  await desk.chat.says('start over');
  await desk.chat.says(refused);
  const { caseId } = desk.chat;
  const { reply } = await desk.chat.presses('forget:yes', loose);
  expect(reply).toMatchObject({ kind: 'notice', title: 'Deleted', message: expect.stringContaining('2 cases') });
  expect(await desk.chat.store.casesOf('maya', 10)).toEqual([]);
  expect(await desk.chat.store.current({ personId: 'maya', conversationId: 'chat' })).toBeUndefined();
  expect(await desk.toChats()).toEqual([]);
  // An old card says so plainly.
  expect((await desk.chat.presses('answer:SecretKind=pin', { caseId, version: 1, nonce: 'old' })).reply).toMatchObject({
    kind: 'notice',
    title: `I no longer have the case ${caseId}`,
  });
});

test('pressed twice it says that nothing is left, and not that nothing was deleted', async () => {
  await desk.chat.says(refused);
  await desk.chat.presses('forget:yes', loose);
  expect((await desk.chat.presses('forget:yes', loose)).reply).toMatchObject({
    kind: 'notice',
    title: 'I hold nothing about you',
  });
});

test('a request on its way is not sent, and IT\u2019s card finds nothing', async () => {
  const caseId = await desk.escalates(refused);
  await desk.chat.presses('forget:yes', loose);
  expect(await desk.toDesks()).toEqual([]);
  expect((await desk.presses('take', caseId)).reply).toMatchObject({ kind: 'notice', title: `${caseId} is gone` });
});

test('who acted as IT is forgotten by name, and the act stays', async () => {
  const caseId = await desk.escalates(refused);
  await desk.presses('take', caseId);
  expect((await desk.looks(caseId)).reply).toMatchObject({ lines: expect.arrayContaining(['ida took it.']) });
  const { reply } = await desk.chat.presses('forget:yes', { ...loose, asker: ida });
  expect(reply).toMatchObject({ message: expect.stringContaining('Your name was taken out of 1 note') });
  expect((await desk.looks(caseId)).reply).toMatchObject({ title: 'Somebody in IT is on it' });
  expect(JSON.stringify(await desk.chat.stored(caseId))).not.toContain('ida');
});

test('after it a paste begins anew', async () => {
  await desk.chat.says(refused);
  await desk.chat.presses('forget:yes', loose);
  await desk.chat.says(refused);
  expect(desk.chat.reply).toMatchObject({ kind: 'question', version: 1 });
});
