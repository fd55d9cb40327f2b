import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema';

/**
 * What stays of a person who was forgotten: that somebody whose id gives this hash asked IT within the hour. Without it
 * "forget me" would be the way around the limit. Every row has a salt of its own, so two of them cannot be told to be one
 * person's, and none outlives the hour by more than the next purge.
 */
const hourMs = 3_600_000;

/** When a person asked IT since `since` and did not take it back, as ISO times. */
export async function requestsSince(db: Kysely<Tables>, personId: string, since: string): Promise<string[]> {
  const events = await db
    .selectFrom('case_events')
    .innerJoin('cases', 'cases.id', 'case_events.case_id')
    .select(['case_events.kind', 'case_events.at'])
    .where('cases.person_id', '=', personId)
    .where('case_events.kind', 'in', ['escalated', 'escalation undone'])
    .where('case_events.at', '>=', since)
    .orderBy('case_events.at', 'desc')
    .execute();
  const asked = events.filter(({ kind }) => kind === 'escalated').map(({ at }) => at);
  return asked.slice(0, Math.max(0, 2 * asked.length - events.length));
}

/** Keeps the times of a person's requests of the last hour under a hash; their events are about to be deleted. */
export async function keepRequests(trx: Transaction<Tables>, personId: string, now: string): Promise<void> {
  await purgeForgottenRequests(trx, now);
  for (const at of await requestsSince(trx, personId, anHourBefore(now))) {
    const salt = randomBytes(16).toString('hex');
    await trx
      .insertInto('forgotten_requests')
      .values({ salt, person_hash: hashOf(personId, salt), at })
      .execute();
  }
}

/** How many of them are this person's. */
export async function countForgottenRequests(db: Kysely<Tables>, personId: string, since: string): Promise<number> {
  const rows = await db.selectFrom('forgotten_requests').selectAll().where('at', '>=', since).execute();
  return rows.filter(({ salt, person_hash: hash }) => hash === hashOf(personId, salt)).length;
}

export async function purgeForgottenRequests(trx: Transaction<Tables>, now: string): Promise<void> {
  await trx.deleteFrom('forgotten_requests').where('at', '<', anHourBefore(now)).execute();
}

function hashOf(personId: string, salt: string): string {
  return createHmac('sha256', salt).update(personId).digest('hex');
}

/** A clock that tells no time keeps nothing. */
function anHourBefore(now: string): string {
  const at = Date.parse(now);
  return Number.isNaN(at) ? '9999' : new Date(at - hourMs).toISOString();
}
