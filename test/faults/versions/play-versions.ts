import { openDatabase, type DatabaseAddress } from '../../../src/adapters/store/database';
import { openStore, type Store } from '../../../src/adapters/store/store';
import { startDispatcher } from '../../../src/adapters/store/dispatcher';
import { chatRetryPolicy } from '../../../src/adapters/store/retry-policy';
import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import type { CaseStore } from '../../../src/core/cases/case-store';
import { below, seeded } from '../run/seeded';
import { NewerVersion, type Written } from './newer-version';

/** Who works on the database: this version alone, both while the new one is rolled out, the new one, and both, then this one, after it is rolled back. */
const phases = [['this'], ['this', 'newer'], ['newer'], ['this', 'newer'], ['this']] as const;

export interface Versions {
  address: DatabaseAddress;
  operations: number;
  seed: number;
  /** This version with a guard taken away. */
  unguard?: (cases: CaseStore) => CaseStore;
}

export interface Outcome {
  cases: number;
  /** Events that were acknowledged, by this version and by the newer one. */
  acknowledged: { this: number; newer: number };
  /** Changes that this version did not make, because a newer one went on with the case. */
  leftAlone: number;
  conflicts: number;
  casesLost: number;
  eventsLost: number;
  /** Items of the newer version that are not there any more, or that somebody else tried to send. */
  itemsLost: number;
  faults: number;
}

/** Both versions change the same cases of one database at the same time, each over a connection of its own. */
export async function playVersions({
  address,
  operations,
  seed,
  unguard = (cases) => cases,
}: Versions): Promise<Outcome> {
  const random = seeded(seed);
  const faults: unknown[] = [];
  const now = (): string => new Date().toISOString();
  const report = (error: unknown): void => void faults.push(error);
  const open = (): Store & { database: ReturnType<typeof openDatabase> } => {
    const database = openDatabase(address, report);
    return { ...openStore(database, { now, report }), database };
  };
  const [mine, others] = [open(), open()];
  await mine.cases.ping();
  await others.cases.ping();
  const guarded = unguard(mine.cases);
  const newer = new NewerVersion(others.database.db, now);
  const written: Written[] = [];
  const caseIds: string[] = [];
  let leftAlone = 0;
  let conflicts = 0;

  const opensHere = async (caseId: string): Promise<void> => {
    const paste = { kind: 'pasted' as const, text: 'it failed', redactions: [] };
    await mine.cases.commit({ cases: [openCase(caseId, { personId: caseId, conversationId: caseId }, now(), paste)] });
    written.push({ caseId, number: 0, body: JSON.stringify({ ...paste, text: '' }) });
  };

  const addsHere = async (caseId: string, value: string): Promise<void> => {
    for (;;) {
      const found = await guarded.find(caseId);
      if (!found) return;
      const event = { kind: 'answered' as const, fact: 'operation', value };
      const item = {
        orderingKey: `chat:${caseId}`,
        channel: 'teams',
        body: '{}',
        dueAt: now(),
        personId: caseId,
        caseId,
      };
      const changed = withEvents(found, now(), [event]);
      const committed = await guarded.commit({ cases: [changed], outbox: [item] });
      if (committed === 'saved') written.push({ caseId, number: changed.log.length - 1, body: JSON.stringify(event) });
      if (committed === 'newer version') leftAlone += 1;
      if (committed !== 'conflict') return;
      conflicts += 1;
    }
  };

  const addsThere = async (caseId: string, value: string): Promise<void> =>
    newer.adds(
      caseId,
      random() < 0.5 ? { kind: 'weighed', value } : { kind: 'answered', fact: 'operation', value, sure: true },
    );

  const operate = async (who: 'this' | 'newer', number: number): Promise<void> => {
    const fresh = `FM-${who}-${number}`;
    if (caseIds.length < 4 || random() < 0.1) {
      await (who === 'this' ? opensHere(fresh) : newer.opens(fresh));
      caseIds.push(fresh);
      return;
    }
    // Mostly the latest cases, so that the versions meet in them.
    const caseId = caseIds[Math.max(0, caseIds.length - 1 - below(6, random))] ?? '';
    await (who === 'this' ? addsHere(caseId, String(number)) : addsThere(caseId, String(number)));
  };

  const dispatcher = startDispatcher({
    outbox: mine.outbox,
    channel: 'teams',
    send: async ({ body }) => {
      if (body !== '{}') report(new Error(`an item of the newer version was sent: ${body}`));
      return Promise.resolve({ kind: 'done' });
    },
    clock: Date.now,
    random,
    onDead: async ({ body }) => {
      report(new Error(`given up: ${body}`));
      return Promise.resolve();
    },
    report,
    retryPolicy: { ...chatRetryPolicy, passNewer: 0, poll: 5 },
  });
  try {
    const each = Math.ceil(operations / phases.flat().length);
    for (const [phase, versions] of phases.entries())
      await Promise.all(
        versions.flatMap((who, at) =>
          // Two hands a version, so that each also meets itself.
          [0, 1].map(async (hand) => {
            for (let number = hand; number < each; number += 2)
              await operate(who, (phase * 2 + at) * each + number).catch(report);
          }),
        ),
      );
    await dispatcher.idle();
    return {
      ...(await lossesOf(mine, caseIds, [...written, ...newer.written])),
      cases: caseIds.length,
      acknowledged: { this: written.length, newer: newer.written.length },
      leftAlone,
      conflicts: conflicts + newer.conflicts,
      faults: faults.length,
    };
  } finally {
    await dispatcher.stop();
    await Promise.all([mine.cases.close(), others.cases.close()]);
  }
}

async function lossesOf(
  { cases, database: { db } }: Store & { database: ReturnType<typeof openDatabase> },
  caseIds: readonly string[],
  written: readonly Written[],
): Promise<Pick<Outcome, 'casesLost' | 'eventsLost' | 'itemsLost'>> {
  const found = await Promise.all(caseIds.map(async (id) => cases.find(id)));
  const rows = await db.selectFrom('case_events').select(['case_id', 'number', 'body']).execute();
  const bodyOf = new Map(rows.map(({ case_id: caseId, number, body }) => [`${caseId} ${number}`, body]));
  const counts = await db.selectFrom('cases').select(['id', 'events']).execute();
  const eventsOf = new Map(counts.map(({ id, events }) => [id, events]));
  const items = await db
    .selectFrom('outbox')
    .select(['attempts', 'state'])
    .where('body', '=', '{"kind":"poll"}')
    .execute();
  const added = written.filter(({ number, body }) => number > 0 && /weighed|sure/.test(body)).length;
  return {
    casesLost: found.filter((one) => one === undefined).length,
    // Another body in its place is a rewritten event; a count that leaves it out hides it from everybody.
    eventsLost: written.filter(
      ({ caseId, number, body }) => bodyOf.get(`${caseId} ${number}`) !== body || number >= (eventsOf.get(caseId) ?? 0),
    ).length,
    itemsLost: added - items.filter(({ attempts, state }) => attempts === 0 && state === 'waiting').length,
  };
}

/** As a version that drops what it does not know: it reads the case without it, and stores it so. */
export function withoutGuard(cases: CaseStore): CaseStore {
  const forgetful = ({ log, ...rest }: Case): Case => ({
    ...rest,
    log: log.flatMap(({ at, event }) => (event.kind === 'of a newer version' ? [] : [{ at, event }])),
  });
  return {
    ...cases,
    find: async (id) => {
      const found = await cases.find(id);
      return found && forgetful(found);
    },
  };
}
