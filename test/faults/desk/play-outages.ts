import { english } from '../../rendering/english';
import { startDispatcher } from '../../../src/adapters/store/dispatcher';
import type { RetryPolicy } from '../../../src/adapters/store/retry-policy';
import type { OutboxItem, Sent } from '../../../src/core/cases/outbox';
import { decodeAction } from '../../../src/core/actions/card-verb';
import { createConversation } from '../../../src/services/conversation/conversation';
import { ticketJobGivenUp, ticketJobs } from '../../../src/services/helpdesk/ticket-jobs';
import { readOutgoing } from '../../../src/services/turns/outgoing';
import type { Asker } from '../../../src/core/cases/case';
import type { Desk } from '../../../src/services/helpdesk/desk';
import { webhookDesk } from '../../../src/adapters/desks/webhook';
import type { DatabasePlace } from '../../adapters/store/stores';
import { smallPolicy } from '../../services/helpdesk/small-policy';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import type { History, Operation } from '../history/history';
import { readLedgers } from '../history/read-ledgers';
import { comeToRest } from '../run/come-to-rest';
import { below, seeded } from '../run/seeded';
import { countTries } from './count-tries';
import { outages, type IdempotentReceiver } from './idempotent-receiver';

/** Only a desk that is slow on purpose is lost patience with: a busy machine is slow too. */
const callLimitMs = 100;
const wellLimitMs = 60_000;

export interface OutagesPlay {
  place: DatabasePlace;
  receiver: IdempotentReceiver;
  escalations: number;
  /** How many requests fall into each outage. */
  perOutage: number;
  seed: number;
  /** How often a request is tried before its maker is told that it did not arrive. */
  attempts: number;
  /** A desk without its guard, to see that the checker notices. */
  unguard?: (desk: Desk) => Desk;
}

/** Makers ask IT while its desk breaks in every way there is, one after the other; at the end the desk is well. */
export async function playOutages({
  place,
  receiver,
  escalations,
  perOutage,
  seed,
  attempts,
  unguard = (desk) => desk,
}: OutagesPlay): Promise<History & { undelivered: number }> {
  const random = seeded(seed);
  const retryPolicy: RetryPolicy = {
    firstWait: 20,
    longestWait: 200,
    attempts,
    lease: 60_000,
    sendLimit: 30_000,
    poll: 5,
    passNewer: 600_000,
  };
  const opened = place.open();
  const { cases, outbox } = opened;
  const now = (): string => new Date().toISOString();
  const conversation = createConversation({
    retention: { textDays: 30, caseDays: 365 },
    engine: smallEngine,
    deskWords: english,
    cases,
    policy: smallPolicy({ routeFor: () => ({ desk: 'webhook', group: '' }), undoMs: 0 }),
    now,
    random,
    wake: () => {
      for (const one of dispatchers) one.wake();
    },
  });
  const { tickets } = conversation;
  const { desk, tries } = countTries(
    unguard(
      webhookDesk({
        url: receiver.url,
        secret: receiver.secret,
        timeLimit: () => AbortSignal.timeout(receiver.outage === 'slow' ? callLimitMs : wellLimitMs),
      }),
    ),
  );
  const desks = new Map([['webhook', desk]]);
  const told: string[] = [];
  const tell = async (item: OutboxItem): Promise<Sent> => {
    const said = readOutgoing(item);
    if (said.kind !== 'plain' && english.say(said.note).includes('did not arrive')) told.push(`${said.caseId} told`);
    return Promise.resolve({ kind: 'done' });
  };
  const senders = [
    ['teams', tell],
    ['desk', ticketJobs({ tickets, desks, deskWords: english })],
  ] as const;
  const dispatchers = senders.map(([channel, send]) =>
    startDispatcher({
      outbox,
      channel,
      send,
      clock: Date.now,
      random,
      report: (error) => opened.reported.push(error),
      retryPolicy,
      onDead: async (item, reason) => ticketJobGivenUp(item, reason, tickets),
    }),
  );

  const operations: Operation[] = [];
  const escalate = async (number: number): Promise<void> => {
    const asker: Asker = { personId: `person-${number}`, conversationId: `chat-${number}` };
    const turn = { asker, delivery: { key: `paste-${number}`, place: '{}', group: false, name: asker.personId } };
    await conversation.take({ kind: 'said', ...turn, text: '{"error":{"code":"GateRefused"}}' });
    const press = async (verb: string, inputs: Readonly<Record<string, string>> = {}): Promise<string> => {
      const current = await cases.current(asker);
      if (!current) throw new Error(`person-${number} has no case`);
      await conversation.take({
        kind: 'pressed',
        ...turn,
        caseId: current.id,
        version: current.version,
        nonce: verb,
        action: decodeAction({ verb, inputs }),
      });
      return current.id;
    };
    await press('ask-it');
    const id = await press('send', { summary: 'The gate refuses my flow.', machine: `PC-${number}` });
    operations.push({ id: `${id} filed`, acknowledged: true, effect: true, answer: 'exactly once' });
  };

  try {
    for (let from = 0; from < escalations; from += perOutage) {
      const people = Math.min(perOutage, escalations - from);
      await receiver.fail(outages[(from / perOutage) % outages.length] ?? 'down');
      // More tries than people: somebody's request meets the outage twice, and others perhaps not at all.
      const outlasted = tries(people + 1 + below(people, random));
      await Promise.all(Array.from({ length: people }, async (_, at) => escalate(from + at)));
      await outlasted;
      await receiver.mend();
      await comeToRest(outbox);
    }
    const undelivered = new Set<string>();
    const ledgers = await readLedgers(opened.database, (caseId, { kind }) => {
      if (kind === 'undelivered') undelivered.add(`${caseId} filed`);
      return kind === 'filed' || kind === 'undelivered' ? `${caseId} filed` : '';
    });
    return {
      undelivered: undelivered.size,
      // Of one that was given up nobody knows whether it arrived; its maker was told, which is what was promised.
      operations: operations.flatMap((operation) =>
        undelivered.has(operation.id)
          ? [
              { ...operation, acknowledged: false },
              {
                id: operation.id.replace('filed', 'told'),
                acknowledged: true,
                effect: false,
                answer: 'exactly once' as const,
              },
            ]
          : [operation],
      ),
      ledgers,
      answers: [...receiver.filed.map((caseId) => `${caseId} filed`), ...told],
    };
  } finally {
    await Promise.all(dispatchers.map(async (one) => one.stop()));
    await cases.close();
  }
}
