import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { Outbox, OutboxItem } from '../../core/cases/outbox';
import { outboxFormat } from '../../core/cases/event-format';
import { mendTimes } from './mend-times';
import type { OutboxRow, Tables } from './schema';
import type { Attempt } from './store-error';

/** The outbox in the database of the cases. A sent item is deleted; one that was given up stays to be looked at. */
export function sqlOutbox(db: Kysely<Tables>, attempt: Attempt): Outbox {
  return {
    lease: async (channel, now, until, most, passBefore = '', except = []) =>
      attempt('look what is to be sent', async () => {
        const due = db
          .selectFrom('outbox')
          .select('id')
          .where('state', '=', 'waiting')
          .where('channel', '=', channel)
          .where('due_at', '<=', now)
          .where('leased_until', '<', now)
          .$if(except.length > 0, (query) => query.where('id', 'not in', [...except]))
          // What only a newer version understands is left for it.
          .where('format', '<=', outboxFormat)
          // Only the first of its ordering key: the ones behind it wait for it.
          .where((where) =>
            where.not(
              where.exists(
                where
                  .selectFrom('outbox as before')
                  .select('before.id')
                  .where('before.state', '=', 'waiting')
                  .whereRef('before.lane', '=', 'outbox.lane')
                  .whereRef('before.id', '<', 'outbox.id')
                  // The newer version may be gone again, and nobody is to wait for it for ever.
                  .where((before) =>
                    before.or([
                      before('before.format', '<=', outboxFormat),
                      before('before.created_at', '>=', passBefore),
                    ]),
                  ),
              ),
            ),
          )
          .orderBy('id')
          .limit(most);
        const ids = (await due.execute()).map(({ id }) => id);
        if (ids.length === 0) return [];
        const taken = await db
          .updateTable('outbox')
          .set({ leased_until: until })
          .where('id', 'in', ids)
          // Another instance may have taken it since, sent it, put it off, or given it up.
          .where('state', '=', 'waiting')
          .where('leased_until', '<', now)
          .where('due_at', '<=', now)
          .returningAll()
          .execute();
        return taken.toSorted((one, other) => Number(one.id) - Number(other.id)).map(itemFrom);
      }),
    done: async ({ id }) =>
      attempt('note what was sent', async () => {
        await db.deleteFrom('outbox').where('id', '=', id).execute();
      }),
    retry: async ({ id, attempts }, dueAt, reason) =>
      attempt('note what is to be sent again', async () => {
        await db
          .updateTable('outbox')
          .set({ leased_until: '', due_at: dueAt, attempts: attempts + 1, reason })
          .where('id', '=', id)
          .execute();
      }),
    postpone: async ({ id }, dueAt) =>
      attempt('put back what was not sent', async () => {
        await db.updateTable('outbox').set({ leased_until: '', due_at: dueAt }).where('id', '=', id).execute();
      }),
    deadLetter: async ({ id, attempts }, reason) =>
      attempt('note what could not be sent', async () => {
        await db
          .updateTable('outbox')
          .set({ leased_until: '', state: 'dead', attempts: attempts + 1, reason })
          .where('id', '=', id)
          .execute();
      }),
    counts: async () =>
      attempt('count what is to be sent', async () => {
        const rows = await db
          .selectFrom('outbox')
          .select(['state', ({ fn }) => fn.countAll().as('count')])
          .groupBy('state')
          .execute();
        const count = (state: OutboxRow['state']): number =>
          Number(rows.find((row) => row.state === state)?.count ?? 0);
        return { waiting: count('waiting'), dead: count('dead') };
      }),
    leftToNewer: async () =>
      attempt('count what is left to a newer version', async () => {
        const { count } = await db
          .selectFrom('outbox')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('state', '=', 'waiting')
          .where('format', '>', outboxFormat)
          .executeTakeFirstOrThrow();
        return Number(count);
      }),
    oldestDue: async () =>
      attempt('look what waits longest', async () => {
        const { due } = await db
          .selectFrom('outbox')
          .select(({ fn }) => fn.min('due_at').as('due'))
          .where('state', '=', 'waiting')
          .where('format', '<=', outboxFormat)
          .executeTakeFirstOrThrow();
        // Of no rows there is no smallest, whatever the types say.
        return z.string().nullable().parse(due) ?? undefined;
      }),
    mendTimes: async (now, limits) =>
      attempt('mend the times of what is to be sent', async () => mendTimes(db, now, limits)),
    dead: async (most) =>
      attempt('list what could not be sent', async () =>
        (await db.selectFrom('outbox').selectAll().where('state', '=', 'dead').orderBy('id').limit(most).execute()).map(
          (row) => ({ ...itemFrom(row), reason: row.reason }),
        ),
      ),
    resend: async (id, dueAt) =>
      attempt(
        'send a dead letter again',
        async () =>
          (
            await db
              .updateTable('outbox')
              .set({ state: 'waiting', due_at: dueAt, attempts: 0 })
              .where('id', '=', id)
              .where('state', '=', 'dead')
              .executeTakeFirst()
          ).numUpdatedRows === 1n,
      ),
  };
}

function itemFrom(row: Selectable<OutboxRow>): OutboxItem {
  return {
    id: Number(row.id),
    orderingKey: row.lane,
    channel: row.channel,
    body: row.body,
    format: row.format,
    personId: row.person_id,
    caseId: row.case_id,
    dueAt: row.due_at,
    attempts: row.attempts,
    createdAt: row.created_at,
    correlation: row.correlation,
  };
}
