import type { Kysely, Selectable } from 'kysely';
import type { Outbox, OutboxItem } from '../../core/cases/outbox';
import type { OutboxRow, Tables } from './schema';

type Attempt = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;

/** The outbox in the database of the cases. A sent item is deleted; one that was given up stays to be looked at. */
export function sqlOutbox(db: Kysely<Tables>, attempt: Attempt): Outbox {
  return {
    lease: async (channel, now, until, most) =>
      attempt('look what is to be sent', async () => {
        const due = await db
          .selectFrom('outbox')
          .selectAll()
          .where('state', '=', 'waiting')
          .where('channel', '=', channel)
          .where('due_at', '<=', now)
          .where('leased_until', '<', now)
          // Only the first of its lane: the ones behind it wait for it.
          .where((where) =>
            where.not(
              where.exists(
                where
                  .selectFrom('outbox as before')
                  .select('before.id')
                  .where('before.state', '=', 'waiting')
                  .whereRef('before.lane', '=', 'outbox.lane')
                  .whereRef('before.id', '<', 'outbox.id'),
              ),
            ),
          )
          .orderBy('id')
          .limit(most)
          .execute();
        const mine: OutboxItem[] = [];
        for (const row of due) {
          const taken = await db
            .updateTable('outbox')
            .set({ leased_until: until })
            .where('id', '=', row.id)
            .where('state', '=', 'waiting')
            .where('leased_until', '=', row.leased_until)
            .where('attempts', '=', row.attempts)
            .executeTakeFirst();
          if (taken.numUpdatedRows === 1n) mine.push(itemFrom(row));
        }
        return mine;
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
    bury: async ({ id, attempts }, reason) =>
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
    lane: row.lane,
    channel: row.channel,
    body: row.body,
    personId: row.person_id,
    caseId: row.case_id,
    dueAt: row.due_at,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}
