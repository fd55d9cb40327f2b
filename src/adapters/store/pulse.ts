import type { Kysely } from 'kysely';
import type { Tables } from './schema';

/** About what a turn writes: on a full disk a few bytes may still find room where a turn does not. */
const filler = 'x'.repeat(8 * 1024);
const name = 'store';

/**
 * Writes something and takes it back, as two commits. A database that is full, read-only or locked can still be read, and
 * answers no turn.
 */
export async function writePulse(db: Kysely<Tables>, at: string): Promise<void> {
  const row = { at, filler };
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('pulse')
      .values({ name, ...row })
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
      .execute();
  });
  await db.updateTable('pulse').set({ filler: '' }).where('name', '=', name).execute();
}
