import type { Kysely } from 'kysely';
import type { CaseStore } from '../../core/cases/case-store';
import { purgeForgottenRequests } from './forgotten-requests';
import type { Tables } from './schema';

/** A case that is very old goes whole; the words of a younger one go first. Each statement can run twice, or on two instances at once. */
export async function purgeOld(
  db: Kysely<Tables>,
  { textsBefore, casesBefore, keysBefore }: Parameters<CaseStore['purge']>[0],
  now: string,
): ReturnType<CaseStore['purge']> {
  return db.transaction().execute(async (trx) => {
    await purgeForgottenRequests(trx, now);
    const old = trx.selectFrom('cases').select('id').where('changed_at', '<', casesBefore);
    for (const table of ['case_events', 'case_texts', 'shown_cards', 'incidents', 'set_aside'] as const)
      await trx.deleteFrom(table).where('case_id', 'in', old).execute();
    const cases = await trx.deleteFrom('cases').where('changed_at', '<', casesBefore).executeTakeFirst();
    const texts = await trx.deleteFrom('case_texts').where('at', '<', textsBefore).executeTakeFirst();
    // What was set aside holds the words too.
    await trx.deleteFrom('set_aside').where('at', '<', textsBefore).execute();
    await trx.deleteFrom('outbox').where('state', '=', 'dead').where('created_at', '<', textsBefore).execute();
    const keys = await trx.deleteFrom('once_keys').where('at', '<', keysBefore).executeTakeFirst();
    return {
      texts: Number(texts.numDeletedRows),
      cases: Number(cases.numDeletedRows),
      keys: Number(keys.numDeletedRows),
    };
  });
}
