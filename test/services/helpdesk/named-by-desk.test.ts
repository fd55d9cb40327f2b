import { refused } from '../conversation/chat';
import { WithDesk } from './it-desk';

const password = 'Hunter2-canary';

async function reportedBy(by: string): Promise<{ stored: string; told: string }> {
  const desk = new WithDesk();
  const caseId = await desk.escalates(refused);
  await desk.files(caseId);
  const { log } = await desk.chat.stored(caseId);
  const key = log.flatMap(({ event }) => (event.kind === 'escalated' ? [event.key] : [])).at(-1) ?? '';
  expect(await desk.chat.conversation.tickets.report({ id: 'msg_1', key, status: 'taken', by, note: '' })).toBe(
    'taken in',
  );
  return {
    stored: JSON.stringify(await desk.chat.stored(caseId)),
    told: JSON.stringify([await desk.toChats(), await desk.looks(caseId)]),
  };
}

test('who a desk says took a request is stored and told without secrets', async () => {
  const { stored, told } = await reportedBy(`Ana, password=${password}`);
  expect(stored).toContain('Ana');
  expect(stored + told).not.toContain(password);
});

test('an ordinary name stays as it is, and none is IT', async () => {
  expect((await reportedBy('Ana Lee')).stored).toContain('"name":"Ana Lee"');
  expect((await reportedBy('')).stored).toContain('"name":"IT"');
});
