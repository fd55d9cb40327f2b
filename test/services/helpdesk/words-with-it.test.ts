import { refused, type Chat } from '../conversation/chat';
import { WithDesk } from './it-desk';

let desk: WithDesk;
let chat: Chat;
beforeEach(() => {
  desk = new WithDesk();
  ({ chat } = desk);
});

describe('words while IT has it', () => {
  test.each(['yes', '1', 'pin', 'i don\u2019t know'])(
    '"%s" answers no question that is not on the card',
    async (text) => {
      await desk.escalates(refused);
      const { version } = await chat.stored();
      await chat.says(text);
      const { log } = await chat.stored();
      expect(log.length).toBe(3);
      expect(version).toBe(3);
      expect(chat.note).toMatch(/IT has this case/);
    },
  );

  test('"ask it" says that IT has it', async () => {
    await desk.escalates(refused);
    await chat.says('ask it');
    expect([chat.reply.kind, chat.note]).toEqual(['sent', 'IT has this already.']);
  });

  test('a paste is added, and IT is told', async () => {
    const caseId = await desk.escalates(refused);
    await desk.files(caseId);
    await desk.toDesks();
    await chat.says('AzureAdJoined : NO\nEnterpriseJoined : NO\nDomainJoined : NO');
    expect([chat.reply.kind, chat.note]).toEqual(['sent', 'I added what you pasted to this case.']);
    expect(await desk.toDesks()).toEqual([
      expect.objectContaining({ kind: 'comment', text: `${caseId}: the person pasted more.` }),
    ]);
  });

  test('another error is another case', async () => {
    const caseId = await desk.escalates(refused);
    await chat.says('AADSTS50126');
    expect(chat.caseId).not.toBe(caseId);
    expect(chat.reply.kind).toBe('steps');
  });

  test('looking at the case again tells IT nothing', async () => {
    const caseId = await desk.escalates(refused);
    await desk.toDesks();
    await chat.says(`case ${caseId}`);
    expect(await desk.toDesks()).toEqual([]);
  });
});
