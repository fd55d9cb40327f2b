import type { CaseStore } from '../../core/cases/case-store';
import type { Outbox } from '../../core/cases/outbox';
import type { SetAsideCases } from '../../core/cases/set-aside';
import { commitChange } from './commit';
import { migrate, type Database } from './database';
import { forgetPerson } from './forget';
import { writePulse } from './pulse';
import { purgeOld } from './purge';
import { readCases, type StoreOptions } from './read-cases';
import { StoreError } from './store-error';
import { sqlOutbox } from './sql-outbox';
import { sqlSetAside } from './sql-set-aside';

export interface Store {
  cases: CaseStore;
  outbox: Outbox;
  setAside: SetAsideCases;
}

/**
 * Cases and outbox in one database. Connects and creates its tables at the first call, and tries again at the next one
 * when that failed: a database that comes up late, or goes and comes back, needs no restart.
 */
export function openStore(database: Database, options: StoreOptions): Store {
  const { db } = database;
  let tables: Promise<void> | undefined;
  const ready = async (): Promise<void> => {
    tables ??= migrate(database);
    try {
      await tables;
    } catch (error) {
      tables = undefined;
      throw error;
    }
  };
  /** Runs with the tables in place; every failure becomes a StoreError that says what could not be done. */
  const attempt = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
    try {
      await ready();
      return await work();
    } catch (error) {
      throw error instanceof StoreError ? error : new StoreError(what, error);
    }
  };
  const read = readCases(db, options);

  return {
    cases: {
      find: async (id) => attempt('find a case', async () => read.find(id)),
      current: async (asker) => attempt('find the current case', async () => read.current(asker)),
      casesOf: async (personId, most) => attempt('list cases', async () => read.casesOf(personId, most)),
      requested: async (most) => attempt('list requests', async () => read.requested(most)),
      changedSince: async (since, most) => attempt('list changes', async () => read.changedSince(since, most)),
      incident: async (fingerprint, notBefore) =>
        attempt('find an incident', async () => read.incident(fingerprint, notBefore)),
      escalationsSince: async (personId, since) =>
        attempt('count escalations', async () => read.escalationsSince(personId, since)),
      caseOfTicket: async (key) => attempt('find a ticket', async () => read.caseOfTicket(key)),
      cardsOf: async (caseId) => attempt('find cards', async () => read.cardsOf(caseId)),
      wasProcessed: async (key) => attempt('look up a delivery', async () => read.wasProcessed(key)),
      commit: async (change) =>
        attempt('save a change', async () =>
          commitChange(database, change, { now: options.now(), correlation: options.correlation?.() ?? '' }),
        ),
      rememberCard: async ({ caseId, audience, conversationId, activityId, place }) =>
        attempt('remember a card', async () => {
          const row = { activity_id: activityId, place, at: options.now() };
          await db
            .insertInto('shown_cards')
            .values({ case_id: caseId, audience, conversation_id: conversationId, ...row })
            .onConflict((conflict) => conflict.columns(['case_id', 'audience', 'conversation_id']).doUpdateSet(row))
            .execute();
        }),
      forget: async (personId) => attempt('forget a person', async () => forgetPerson(db, personId, options.now())),
      purge: async (limits) => attempt('delete old data', async () => purgeOld(db, limits, options.now())),
      ping: async () => attempt('write', async () => writePulse(db, options.now())),
      close: async () => database.close(),
    },
    outbox: sqlOutbox(db, attempt),
    setAside: sqlSetAside(db, attempt),
  };
}
