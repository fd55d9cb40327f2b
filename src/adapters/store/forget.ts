import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Forgotten } from '../../core/cases/case-store';
import { keepRequests } from './forgotten-requests';
import type { Tables } from './schema';

/** Whatever else an event holds, from whichever version, stays. */
const anyEvent = z.looseObject({});

/** Deletes a person's data from every table. Where they acted as IT in somebody else's case, their name goes and the act stays. */
export async function forgetPerson(db: Kysely<Tables>, personId: string, now: string): Promise<Forgotten> {
  return db.transaction().execute(async (trx) => {
    await keepRequests(trx, personId, now);
    const ids = (await trx.selectFrom('cases').select('id').where('person_id', '=', personId).execute()).map(
      ({ id }) => id,
    );
    let cards = 0n;
    if (ids.length > 0) {
      cards = (await trx.deleteFrom('shown_cards').where('case_id', 'in', ids).executeTakeFirst()).numDeletedRows;
      for (const table of ['case_events', 'case_texts', 'incidents', 'set_aside'] as const)
        await trx.deleteFrom(table).where('case_id', 'in', ids).execute();
    }
    const messages = await trx
      .deleteFrom('outbox')
      .where((where) =>
        where.or([where('person_id', '=', personId), ...(ids.length > 0 ? [where('case_id', 'in', ids)] : [])]),
      )
      .executeTakeFirst();
    await trx.deleteFrom('incidents').where('person_id', '=', personId).execute();
    await trx.deleteFrom('once_keys').where('person_id', '=', personId).execute();
    await trx.deleteFrom('cases').where('person_id', '=', personId).execute();

    const acts = await trx
      .selectFrom('case_events')
      .select(['case_id', 'number', 'body'])
      .where('actor_id', '=', personId)
      .execute();
    for (const { case_id: caseId, number, body } of acts) {
      const event = anyEvent.parse(JSON.parse(body));
      await trx
        .updateTable('case_events')
        .set({ actor_id: '', body: JSON.stringify({ ...event, by: { id: '', name: 'IT' } }) })
        .where('case_id', '=', caseId)
        .where('number', '=', number)
        .execute();
    }
    return {
      cases: ids.length,
      cards: Number(cards),
      messages: Number(messages.numDeletedRows),
      mentions: acts.length,
    };
  });
}
