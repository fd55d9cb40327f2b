import { english } from '../../rendering/english';
import { z } from 'zod';
import { startDispatcher } from '../../../src/adapters/store/dispatcher';
import type { RetryPolicy } from '../../../src/adapters/store/retry-policy';
import type { OutboxItem, Sent } from '../../../src/core/cases/outbox';
import type { Store } from '../../../src/adapters/store/store';
import { createConversation } from '../../../src/services/conversation/conversation';
import { noDesk } from '../../services/helpdesk/small-policy';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import type { DatabasePlace, OpenedStore } from '../../adapters/store/stores';
import type { History, Operation } from '../history/history';
import { readLedgers } from '../history/read-ledgers';
import { below, seeded } from '../run/seeded';
import { DeliveryPool } from './delivery-pool';
import { frailStore, type Unguard } from './frail-store';
import { causeOf, operationsPerVisit, visit } from './people';

const retryPolicy: RetryPolicy = {
  firstWait: 1,
  longestWait: 5,
  sendLimit: 60_000,
  attempts: 12,
  lease: 60_000,
  poll: 5,
  passNewer: 600_000,
};
const itemSchema = z.looseObject({ place: z.string() });
const placeSchema = z.object({ operation: z.string() });
const deathRate = 0.02;
/** Where a guard is missing, dying at the wrong moment must be sure to happen. */
const deathRateWithoutGuard = 0.2;
const mostWindows = 60;

export interface DeliveriesPlay {
  place: DatabasePlace;
  operations: number;
  seed: number;
  /** A guard to take away, to see that the checker notices. */
  unguard?: Unguard;
}

/** People paste and press while two instances over one database take the deliveries in any order, and die now and then. */
export async function playDeliveries({
  place,
  operations: wanted,
  seed,
  unguard = (store) => store,
}: DeliveriesPlay): Promise<History> {
  const random = seeded(seed);
  const pool = new DeliveryPool(random, 8);
  const operations = new Map<string, Operation>();
  const answers: string[] = [];
  const diesAt = (rate: number) => (): boolean => random() < rate;
  const send = async ({ body }: OutboxItem): Promise<Sent> => {
    await new Promise(setImmediate);
    answers.push(placeSchema.parse(JSON.parse(itemSchema.parse(JSON.parse(body)).place)).operation);
    return { kind: 'done' };
  };
  const instances = [place.open(), place.open()].map((opened) =>
    instanceOver(opened, frailStore(unguard(opened, diesAt(deathRateWithoutGuard)), diesAt(deathRate)), {
      random,
      send,
    }),
  );

  const visits = Math.ceil(wanted / operationsPerVisit);
  const people = Array.from({ length: mostWindows }, async (_, person) => {
    for (let number = person; number < visits; number += mostWindows) {
      await visit({
        number,
        // A conversation of its own for every visit, as if the earlier one were long ago.
        asker: { personId: `person-${person}`, conversationId: `chat-${number}` },
        cases: instances[below(2, random)]?.opened.cases ?? failing(),
        began: (operation) => {
          operations.set(operation.id, operation);
          return operation;
        },
        deliver: async (turn) =>
          pool.send(async () => {
            await instances[below(2, random)]?.conversation.take(turn);
          }),
      });
    }
  });
  try {
    await Promise.all(people);
    await pool.settled();
    await Promise.all(instances.map(async ({ dispatcher }) => dispatcher.idle()));
    return {
      operations: [...operations.values()],
      ledgers: await readLedgers((instances[0]?.opened ?? failing()).database, causeOf),
      answers,
    };
  } finally {
    await Promise.all(instances.map(async ({ dispatcher }) => dispatcher.stop()));
    await Promise.all(instances.map(async ({ opened }) => opened.cases.close()));
  }
}

interface Instance {
  opened: OpenedStore;
  conversation: ReturnType<typeof createConversation>;
  dispatcher: ReturnType<typeof startDispatcher>;
}

function instanceOver(
  opened: OpenedStore,
  { cases, outbox }: Store,
  { random, send }: { random: () => number; send: (item: OutboxItem) => Promise<Sent> },
): Instance {
  const dispatcher = startDispatcher({
    outbox,
    channel: 'teams',
    send,
    clock: Date.now,
    random,
    report: (error) => opened.reported.push(error),
    onDead: async () => Promise.resolve(),
    retryPolicy,
  });
  const now = (): string => new Date().toISOString();
  const conversation = createConversation({
    retention: { textDays: 30, caseDays: 365 },
    engine: smallEngine,
    deskWords: english,
    cases,
    policy: noDesk,
    now,
    random,
    wake: () => {
      dispatcher.wake();
    },
  });
  return { opened, conversation, dispatcher };
}

function failing(): never {
  throw new Error('there are two instances');
}
