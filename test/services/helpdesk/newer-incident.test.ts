import { withEvents, type Asker, type Case, type LogEntry } from '../../../src/core/cases/case';
import { stateOf } from '../../../src/core/cases/case-state';
import { silence } from '../../../src/core/languages/text';
import { leadHandedOn, failsAgain } from '../../../src/services/helpdesk/incidents';
import { changes } from '../../../src/services/turns/decision';
import { maya, noah, refused, type Chat } from '../conversation/chat';
import { WithDesk } from './it-desk';

const zoe: Asker = { personId: 'zoe', conversationId: 'chat-of-zoe' };
const outage = `${refused} on computer "DESK-17"`;
const now = (): string => '2026-11-20T09:00:00.000Z';

let desk: WithDesk;
let chat: Chat;
let lead = '';
let second = '';
let third = '';
beforeEach(async () => {
  desk = new WithDesk({ undoMs: 600_000 });
  ({ chat } = desk);
  lead = await desk.escalates(outage, maya);
  second = await desk.escalates(outage, { ...noah, conversationId: 'chat-of-noah' });
  third = await desk.escalates(outage, zoe);
});

/** The stored cases, with which a newer version may have gone on. */
function stored(...goneOnWith: readonly string[]): { find: (id: string) => Promise<Case | undefined> } {
  return {
    find: async (id) => {
      const found = await chat.store.find(id);
      if (!found || !goneOnWith.includes(id)) return found;
      const unread: LogEntry = { at: now(), event: { kind: 'of a newer version', name: 'merged' }, newer: true };
      return { ...found, log: [...found.log, unread] };
    },
  };
}

describe('when who led an incident goes, the lead', () => {
  const changedWith = async (...goneOnWith: readonly string[]): Promise<string[]> => {
    const policy = { incidentMs: 4 * 3_600_000 };
    const { cases } = await leadHandedOn(lead, { cases: stored(...goneOnWith), policy, now });
    return cases.map(({ id }) => id);
  };

  test('is handed to the follower who waits longest', async () => {
    expect(await changedWith()).toEqual([second, third]);
  });

  test('passes over a follower with whom a newer version went on', async () => {
    expect(await changedWith(second)).toEqual([third]);
  });

  test('is handed to nobody when a newer version went on with every follower', async () => {
    expect(await changedWith(second, third)).toEqual([]);
  });
});

describe('a follower for whom it still fails after the fix', () => {
  const changedWith = async (...goneOnWith: readonly string[]): Promise<string[]> => {
    await desk.files(lead);
    await desk.presses('it-fixed', lead);
    const goesOn = failsAgain({
      cases: stored(...goneOnWith),
      goOn: (aCase, events, note) =>
        changes(withEvents(aCase, now(), events), {
          reply: { kind: 'notice', title: note, message: silence },
          goesOn: true,
        }),
      now,
    });
    const follower = await chat.stored(second);
    expect(stateOf(follower).escalation?.follows).toBe(lead);
    return (await goesOn(follower, 'still failing')).change.cases.map(({ id }) => id);
  };

  test('opens the incident again for IT', async () => {
    expect(await changedWith()).toEqual([second, lead]);
  });

  test('leaves an incident alone with which a newer version went on', async () => {
    expect(await changedWith(lead)).toEqual([second]);
  });
});
