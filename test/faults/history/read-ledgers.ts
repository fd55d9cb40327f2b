import { z } from 'zod';
import type { Database } from '../../../src/adapters/store/database';
import type { StoredLedger } from './history';

const eventSchema = z.looseObject({
  kind: z.string(),
  fact: z.string().optional(),
  value: z.string().optional(),
  step: z.number().optional(),
});
export type StoredEvent = z.infer<typeof eventSchema> & { text: string };

/** Reads the tables themselves, past the store that is under test. `causeOf` names the operation that caused an event. */
export async function readLedgers(
  { db }: Database,
  causeOf: (caseId: string, event: StoredEvent) => string,
): Promise<StoredLedger[]> {
  const cases = await db.selectFrom('cases').select(['id', 'version', 'events']).execute();
  const events = await db
    .selectFrom('case_events')
    .select(['case_id', 'number', 'body'])
    .orderBy('case_id')
    .orderBy('number')
    .execute();
  const texts = await db.selectFrom('case_texts').select(['case_id', 'number', 'text']).execute();
  const textOf = new Map(texts.map(({ case_id: caseId, number, text }) => [`${caseId} ${number}`, text]));
  const eventsOf = new Map<string, typeof events>();
  for (const event of events) {
    const known = eventsOf.get(event.case_id);
    if (known) known.push(event);
    else eventsOf.set(event.case_id, [event]);
  }
  return cases.map(({ id, version, events: count }) => {
    const rows = eventsOf.get(id) ?? [];
    return {
      caseId: id,
      version,
      events: count,
      numbers: rows.map(({ number }) => number),
      causes: rows.map(({ number, body }) =>
        causeOf(id, { ...eventSchema.parse(JSON.parse(body)), text: textOf.get(`${id} ${number}`) ?? '' }),
      ),
    };
  });
}
