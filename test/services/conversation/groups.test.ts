import { decodeAction } from '../../../src/core/actions/card-verb';
import type { Answer } from '../../../src/services/turns/turn';
import { WithDesk } from '../helpdesk/it-desk';
import { maya, refused, type Chat } from './chat';

let desk: WithDesk;
let chat: Chat;
beforeEach(async () => {
  desk = new WithDesk();
  ({ chat } = desk);
  await chat.says(refused);
  await desk.toChats();
});

/** A press in a group, where others see the card too. */
async function pressesInGroup(verb: string): Promise<Answer | undefined> {
  const { caseId, version, nonce } = chat;
  return chat.conversation.take({
    kind: 'pressed',
    asker: maya,
    caseId,
    version,
    nonce,
    action: decodeAction({ verb, inputs: {} }),
    delivery: { ...chat.delivery(maya), group: true },
  });
}

test('an answer in a group changes the card of the others', async () => {
  const { caseId } = chat;
  await pressesInGroup('answer:SecretKind=pin');
  expect(await desk.toChats()).toEqual([expect.objectContaining({ kind: 'refresh', caseId, audience: 'asker' })]);
});

test('an example tried in a group opens a case of its own and changes no card of the others', async () => {
  const before = chat.caseId;
  const answer = await pressesInGroup('try:{"error":{"code":"BoltJammed"}}');
  expect(answer?.caseId).toEqual(expect.stringMatching(/^FM-/));
  expect(answer?.caseId).not.toBe(before);
  expect(await desk.toChats()).toEqual([]);
});

test('a look at the case in a group changes nothing for the others', async () => {
  await pressesInGroup('view');
  expect(await desk.toChats()).toEqual([]);
});
