import { validateCard } from '../../cards/validate-card';
import { render } from '../../rendering/cards';
import { refused, type Chat } from '../conversation/chat';
import { WithDesk } from './it-desk';

let desk: WithDesk;
let chat: Chat;
beforeEach(() => {
  desk = new WithDesk();
  ({ chat } = desk);
});

describe('when it did not arrive', () => {
  let caseId = '';
  beforeEach(async () => {
    caseId = await desk.escalates(refused);
    await desk.toChats();
    await chat.conversation.tickets.undelivered(caseId, `${caseId}-1`, 'the desk is down');
    await desk.looks(caseId);
  });

  test('the person is told loudly, with other ways', async () => {
    expect(await desk.toChats()).toEqual([
      expect.objectContaining({ kind: 'case', audience: 'asker', note: 'Your request to IT did not arrive.' }),
    ]);
    expect(chat.reply).toMatchObject({
      kind: 'sent',
      title: 'I could not reach IT',
      canRetry: true,
      mailLink: expect.stringContaining('mailto:'),
      lines: [expect.stringContaining('the desk is down')],
    });
    expect(validateCard(render(chat.reply))).toEqual([]);
  });

  test('it can be sent again', async () => {
    await desk.toDesks();
    await chat.presses('ask-it');
    await desk.sends();
    expect(chat.reply).toMatchObject({ kind: 'sent', title: 'On its way to IT' });
    expect(await desk.toDesks()).toEqual([{ kind: 'file', caseId, key: `${caseId}-2` }]);
  });

  test('the person can go on alone, where they stood', async () => {
    await chat.presses('ask-it');
    await chat.presses('back');
    expect(chat.reply.kind).toBe('question');
  });

  test('what did not arrive twice is told once', async () => {
    await desk.toChats();
    await chat.conversation.tickets.undelivered(caseId, `${caseId}-1`, 'the desk is down');
    expect(await desk.toChats()).toEqual([]);
  });
});

test('that a filed ticket did not arrive is not believed: the person is told nothing, and it stays with IT', async () => {
  const caseId = await desk.escalates(refused);
  await desk.files(caseId);
  await desk.toChats();
  await chat.conversation.tickets.undelivered(caseId, `${caseId}-1`, 'a late fault');
  expect(await desk.toChats()).toEqual([]);
  expect((await desk.looks(caseId)).reply).toMatchObject({ kind: 'sent', title: 'IT has it' });
});
