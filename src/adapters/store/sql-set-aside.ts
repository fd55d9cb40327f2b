import type { Kysely } from 'kysely';
import { z } from 'zod';
import { stateOf } from '../../core/cases/case-state';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import type { SetAsideCases } from '../../core/cases/set-aside';
import { eventsOf } from './read-cases';
import type { Tables } from './schema';
import type { Attempt } from './store-error';
import { caseFrom } from './stored-case';

/** What is kept when a case is set aside. */
const contentSchema = z.looseObject({ row: z.looseObject({ status: z.string() }) });

/** The cases with the status `set aside`. What was noted about them may be deleted earlier than they are. */
export function sqlSetAside(db: Kysely<Tables>, attempt: Attempt): SetAsideCases {
  const noted = () =>
    db
      .selectFrom('cases')
      .leftJoin('set_aside', 'set_aside.case_id', 'cases.id')
      .where('cases.status', '=', 'set aside')
      .select([
        'cases.id',
        'cases.events',
        'cases.changed_at',
        'set_aside.reason',
        'set_aside.at',
        'set_aside.content',
      ]);

  return {
    list: async (most) =>
      attempt('list what was set aside', async () => {
        const rows = await noted().orderBy('cases.changed_at').orderBy('cases.id').execute();
        return { count: rows.length, cases: rows.slice(0, most).map(lineOf) };
      }),
    count: async () =>
      attempt('count what was set aside', async () => {
        const { count } = await db
          .selectFrom('cases')
          .where('status', '=', 'set aside')
          .select(({ fn }) => fn.countAll().as('count'))
          .executeTakeFirstOrThrow();
        return Number(count);
      }),
    show: async (id) =>
      attempt('show a case that was set aside', async () => {
        const row = await noted().where('cases.id', '=', id).executeTakeFirst();
        if (!row) return undefined;
        const { events } = await eventsOf(db, row);
        return {
          ...lineOf(row),
          events: events.map(({ number, at, kind, format, body }) => ({ number, at, kind, format, body })),
        };
      }),
    restore: async (id) =>
      attempt('put a case back', async () =>
        db.transaction().execute(async (trx) => {
          const row = await trx
            .selectFrom('cases')
            .selectAll()
            .where('id', '=', id)
            .where('status', '=', 'set aside')
            .executeTakeFirst();
          if (!row) return { kind: 'not set aside' };
          const { events, texts } = await eventsOf(trx, row);
          const read = caseFrom(row, events, texts);
          if (read.kind === 'broken') return { kind: 'still broken', reason: read.reason };
          const kept = await trx.selectFrom('set_aside').select('content').where('case_id', '=', id).executeTakeFirst();
          await trx
            .updateTable('cases')
            // A newer version may know a status that is not known here.
            .set({ status: (isOfNewerVersion(read.case) ? statusIn(kept?.content) : '') || stateOf(read.case).status })
            .where('id', '=', id)
            .execute();
          await trx.deleteFrom('set_aside').where('case_id', '=', id).execute();
          return { kind: 'restored' };
        }),
      ),
  };
}

function lineOf(row: { id: string; changed_at: string; reason: string | null; at: string | null }): {
  id: string;
  reason: string;
  at: string;
} {
  return { id: row.id, reason: row.reason ?? 'the note about it was deleted by then', at: row.at ?? row.changed_at };
}

/** The status the case had before; empty when that is not known any more. */
function statusIn(content: string | undefined): string {
  return content === undefined ? '' : contentSchema.parse(JSON.parse(content)).row.status;
}
