import { refused, type Chat } from '../conversation/chat';
import { WithDesk } from './it-desk';

let desk: WithDesk;
let chat: Chat;
beforeEach(() => {
  desk = new WithDesk();
  ({ chat } = desk);
});

describe('taking it back', () => {
  beforeEach(async () => {
    await desk.escalates(refused);
  });

  test.each([
    ['by the button', async (on: Chat) => on.presses('undo')],
    ['by "undo"', async (on: Chat) => on.says('undo')],
    ['by "back"', async (on: Chat) => on.says('back')],
  ])('%s within the minute: nothing is sent, and the form is there again', async (_, undo) => {
    await undo(chat);
    expect([chat.reply.kind, chat.note]).toEqual(['handover', 'I took it back. Nothing was sent.']);
    expect(await desk.toDesks()).toEqual([]);
    // It can be sent again, and is then a request of its own.
    await desk.sends();
    expect(await desk.toDesks()).toEqual([{ kind: 'file', caseId: chat.caseId, key: `${chat.caseId}-2` }]);
  });

  test.each([
    ['by the button', async (on: Chat) => on.presses('undo')],
    ['by "undo"', async (on: Chat) => on.says('undo')],
  ])('%s after the minute is too late, and the person is told what to do', async (_, undo) => {
    chat.wait(61);
    await undo(chat);
    expect([chat.reply.kind, chat.note]).toEqual(['sent', expect.stringMatching(/^It has been sent already/)]);
    expect(await desk.toDesks()).toHaveLength(1);
  });

  test.each([
    ['while it is being sent', '9999-01'],
    ['when it may have been sent by an instance that died', '2026'],
  ])('%s is too late too, whatever the clock says, and is told in words', async (_what, leasedUntil) => {
    await desk.beginsSending(leasedUntil);
    await chat.presses('undo');
    expect([chat.reply.kind, chat.note]).toEqual(['sent', expect.stringMatching(/^It has been sent already/)]);
    expect((await chat.stored()).log.map(({ event }) => event.kind)).not.toContain('escalation undone');
  });

  test('does not count against how much one may send', async () => {
    for (let times = 0; times < 4; times += 1) {
      await chat.presses('undo');
      await desk.sends();
    }
    expect(chat.reply).toMatchObject({ kind: 'sent', canUndo: true });
  });
});
