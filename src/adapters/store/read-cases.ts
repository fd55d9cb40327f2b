import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { Asker, Case } from '../../core/cases/case';
import type { CaseLine, ShownCard } from '../../core/cases/case-store';
import { countForgottenRequests, requestsSince } from './forgotten-requests';
import { newestCase } from './newest-case';
import type { CaseRow, EventRow, Tables, TextRow } from './schema';
import { caseFrom } from './stored-case';
import type { ErrorCode } from '../../core/errors/error-catalogue';

export interface StoreOptions {
  /** ISO time. */
  now: () => string;
  /** Told of a case that cannot be read; it is set aside. */
  report: (error: unknown) => void;
  /** What is being done now, as the log calls it; what is stored to be sent carries it on. */
  correlation?: () => string;
}

/** A stored case could not be read and was set aside: whoever runs the bot should look. */
export class BrokenCaseError extends Error {
  readonly code = 'CASE_BROKEN' satisfies ErrorCode;

  constructor(caseId: string, reason: string) {
    super(
      `The stored case ${caseId} cannot be read (${reason}). It was set aside; all other cases go on. Look at it with flow-medic cases show ${caseId}.`,
    );
    this.name = 'BrokenCaseError';
  }
}

export interface CaseReader {
  find(id: string): Promise<Case | undefined>;
  current(asker: Asker): Promise<Case | undefined>;
  casesOf(personId: string, most: number): Promise<CaseLine[]>;
  requested(most: number): Promise<string[]>;
  changedSince(since: string, most: number): Promise<string[]>;
  incident(fingerprint: string, notBefore: string): Promise<string | undefined>;
  escalationsSince(personId: string, since: string): Promise<number>;
  caseOfTicket(key: string): Promise<string | undefined>;
  cardsOf(caseId: string): Promise<ShownCard[]>;
  wasProcessed(key: string): Promise<boolean>;
}

/**
 * The rows of a case's events. Events only ever come on top, so those the row counts are the case as it was, whatever is
 * added meanwhile.
 */
export async function eventsOf(
  db: Kysely<Tables>,
  { id, events: count }: Pick<Selectable<CaseRow>, 'id' | 'events'>,
): Promise<{ events: Selectable<EventRow>[]; texts: Selectable<TextRow>[] }> {
  const events = await db
    .selectFrom('case_events')
    .selectAll()
    .where('case_id', '=', id)
    .where('number', '<', count)
    .orderBy('number')
    .execute();
  const texts = await db.selectFrom('case_texts').selectAll().where('case_id', '=', id).execute();
  return { events, texts };
}

const audienceSchema = z.enum(['asker', 'desk']);

export function readCases(db: Kysely<Tables>, { now, report }: StoreOptions): CaseReader {
  const find = async (id: string): Promise<Case | undefined> => {
    const row = await db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row || row.status === 'set aside') return undefined;
    const { events, texts } = await eventsOf(db, row);
    const read = caseFrom(row, events, texts);
    if (read.kind === 'case') return read.case;
    // Deleted while it was read: not broken, gone.
    if (!(await db.selectFrom('cases').select('id').where('id', '=', id).executeTakeFirst())) return undefined;
    await setAside(id, read.reason, JSON.stringify({ row, events, texts }));
    return undefined;
  };

  const setAside = async (id: string, reason: string, content: string): Promise<void> => {
    await db.transaction().execute(async (trx) => {
      await trx.updateTable('cases').set({ status: 'set aside' }).where('id', '=', id).execute();
      await trx
        .insertInto('set_aside')
        .values({ case_id: id, reason, content, at: now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    });
    report(new BrokenCaseError(id, reason));
  };

  return {
    find,
    current: async (asker) => {
      // A broken case is set aside while looking for it, so the next one is asked for.
      for (;;) {
        const newest = await newestCase(db, asker);
        // Who put a case aside, or fixed it, begins afresh: an older open one comes back only when it is asked for.
        if (newest?.status !== 'open') return undefined;
        const found = await find(newest.id);
        if (found) return found;
      }
    },
    casesOf: async (personId, most) => {
      const rows = await db
        .selectFrom('cases')
        .select(['id', 'status', 'changed_at'])
        .where('person_id', '=', personId)
        .orderBy('changed_rank', 'desc')
        .limit(most)
        .execute();
      return rows.map((row) => ({ id: row.id, status: row.status, changedAt: row.changed_at }));
    },
    requested: async (most) => {
      const rows = await db
        .selectFrom('cases')
        .select('id')
        .where('status', 'in', ['open', 'left'])
        .where((where) =>
          where.exists(
            where
              .selectFrom('case_events')
              .select('case_events.case_id')
              .whereRef('case_events.case_id', '=', 'cases.id')
              .where('ticket_key', '!=', ''),
          ),
        )
        .orderBy('changed_at', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ id }) => id);
    },
    changedSince: async (since, most) => {
      const rows = await db
        .selectFrom('cases')
        .select('id')
        .where('changed_at', '>=', since)
        .where('status', '!=', 'set aside')
        .orderBy('changed_at', 'desc')
        .limit(most)
        .execute();
      return rows.map(({ id }) => id);
    },
    incident: async (fingerprint, notBefore) =>
      (
        await db
          .selectFrom('incidents')
          .select('case_id')
          .where('fingerprint', '=', fingerprint)
          .where('opened_at', '>=', notBefore)
          .executeTakeFirst()
      )?.case_id,
    escalationsSince: async (personId, since) =>
      (await requestsSince(db, personId, since)).length + (await countForgottenRequests(db, personId, since)),
    caseOfTicket: async (key) =>
      (await db.selectFrom('case_events').select('case_id').where('ticket_key', '=', key).limit(1).executeTakeFirst())
        ?.case_id,
    wasProcessed: async (key) =>
      (await db.selectFrom('once_keys').select('key').where('key', '=', key).executeTakeFirst()) !== undefined,
    cardsOf: async (caseId) => {
      const rows = await db.selectFrom('shown_cards').selectAll().where('case_id', '=', caseId).execute();
      return rows.flatMap((row) => {
        const audience = audienceSchema.safeParse(row.audience);
        return audience.success
          ? [
              {
                caseId: row.case_id,
                audience: audience.data,
                conversationId: row.conversation_id,
                activityId: row.activity_id,
                place: row.place,
              },
            ]
          : [];
      });
    },
  };
}
