import { sql, type Transaction } from 'kysely';
import type { Case, LogEntry } from '../../core/cases/case';
import { isQuiet, type CaseEvent } from '../../core/cases/case-event';
import type { Change, Committed, IncidentChange } from '../../core/cases/case-store';
import { stateOf } from '../../core/cases/case-state';
import { outboxFormat } from '../../core/cases/event-format';
import { isOfNewerVersion, mayAppend } from '../../core/cases/newer-version';
import { newestCase } from './newest-case';
import type { Database } from './opened-database';
import type { CaseRow, Tables } from './schema';
import { rowsOf } from './stored-case';

/** Ends the transaction without a trace; the outcome is told to the caller. */
class Undo extends Error {
  constructor(readonly outcome: Exclude<Committed, 'saved'>) {
    super(outcome);
  }
}

/** Stores a change whole, or nothing of it. */
export async function commitChange(
  { db, engine }: Pick<Database, 'db' | 'engine'>,
  change: Change,
  { now, correlation }: { now: string; correlation: string },
): Promise<Committed> {
  try {
    await db.transaction().execute(async (trx) => {
      await useKeys(trx, change, now);
      for (const personId of new Set(change.cases.map(({ asker }) => asker.personId)).values())
        await oneAtATime(trx, engine, personId);
      if (change.current && !(await isStillCurrent(trx, change.current))) throw new Undo('conflict');
      // Always in the same order, so that two changes of the same cases cannot wait for each other.
      for (const aCase of change.cases.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
        await saveCase(trx, aCase);
      for (const incident of change.incidents ?? []) await changeIncident(trx, incident, now);
      for (const orderingKey of change.cancelOrderingKeys ?? []) await cancelItems(trx, orderingKey);
      const items = (change.outbox ?? []).map((item) => ({
        lane: item.orderingKey,
        channel: item.channel,
        body: item.body,
        format: outboxFormat,
        person_id: item.personId,
        case_id: item.caseId,
        created_at: now,
        due_at: item.dueAt,
        attempts: 0,
        leased_until: '',
        state: 'waiting' as const,
        reason: '',
        correlation,
      }));
      if (items.length > 0) await trx.insertInto('outbox').values(items).execute();
    });
    return 'saved';
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    throw error;
  }
}

async function useKeys(trx: Transaction<Tables>, { idempotencyKeys = [] }: Change, at: string): Promise<void> {
  for (const { key, personId } of idempotencyKeys) {
    const used = await trx
      .insertInto('once_keys')
      .values({ key, person_id: personId, at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (used.numInsertedOrUpdatedRows !== 1n) throw new Undo('done before');
  }
}

/** Changes of one person's cases go one after the other, so that each counts on from the one before. SQLite has one writer anyway. */
async function oneAtATime(trx: Transaction<Tables>, engine: Database['engine'], personId: string): Promise<void> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(hashtextextended(${personId}, 0))`.execute(trx);
}

/** Two pastes at once: the second is decided again, with the case of the first. */
async function isStillCurrent(
  trx: Transaction<Tables>,
  { asker, caseId }: NonNullable<Change['current']>,
): Promise<boolean> {
  const newest = await newestCase(trx, asker);
  return (newest?.status === 'open' ? newest.id : undefined) === caseId;
}

/** What of a case's row changes with its version. */
type CaseFace = Pick<CaseRow, 'version' | 'events' | 'changed_at'> &
  Partial<Pick<CaseRow, 'conversation_id' | 'status' | 'changed_rank'>>;

async function saveCase(trx: Transaction<Tables>, aCase: Case): Promise<void> {
  const { id, asker, version, log } = aCase;
  const changedAt = log.at(-1)?.at ?? '';
  const { rank: newest } = await trx
    .selectFrom('cases')
    .select(({ fn }) => fn.max<number | null>('changed_rank').as('rank'))
    .where('person_id', '=', asker.personId)
    .executeTakeFirstOrThrow();
  // What happens to a case quietly leaves the person with the one they work on.
  const rank = isQuiet(log.at(-1)?.event) ? {} : { changed_rank: (newest ?? 0) + 1 };
  const count = { version, events: log.length, changed_at: changedAt, ...rank };
  // What a newer version says of the case as a whole stays: its state may be one that is not known here.
  const face = isOfNewerVersion(aCase)
    ? count
    : { ...count, conversation_id: asker.conversationId, status: stateOf(aCase).status };
  const stored = await takeNextVersion(trx, aCase, face);
  const added = log.slice(stored);
  if (!mayAppend(aCase, added)) throw new Undo('newer version');
  const rows = added.filter(isOwn).map(({ at, event }, index) => rowsOf(id, stored + index, at, event));
  const texts = rows.flatMap(({ text }) => text ?? []);
  if (rows.length > 0)
    await trx
      .insertInto('case_events')
      .values(rows.map(({ event }) => event))
      .execute();
  if (texts.length > 0) await trx.insertInto('case_texts').values(texts).execute();
}

function isOwn(entry: LogEntry): entry is LogEntry & { event: CaseEvent } {
  return entry.event.kind !== 'of a newer version';
}

/** Makes the case's row that of the new version; gives the number of events that are stored already. */
async function takeNextVersion(
  trx: Transaction<Tables>,
  { id, asker, version, log }: Case,
  face: CaseFace,
): Promise<number> {
  if (version === 1) {
    const fresh = {
      id,
      person_id: asker.personId,
      conversation_id: asker.conversationId,
      status: 'open',
      opened_at: log[0]?.at ?? '',
      changed_rank: 1,
      ...face,
    };
    const inserted = await trx
      .insertInto('cases')
      .values(fresh)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows !== 1n) throw new Undo('conflict');
    return 0;
  }
  const before = await trx
    .selectFrom('cases')
    .select('events')
    .where('id', '=', id)
    .where('version', '=', version - 1)
    .executeTakeFirst();
  if (!before) throw new Undo('conflict');
  const updated = await trx
    .updateTable('cases')
    .set(face)
    .where('id', '=', id)
    .where('version', '=', version - 1)
    .executeTakeFirst();
  if (updated.numUpdatedRows !== 1n) throw new Undo('conflict');
  return before.events;
}

async function changeIncident(trx: Transaction<Tables>, change: IncidentChange, now: string): Promise<void> {
  if (change.kind === 'close') {
    await trx.deleteFrom('incidents').where('case_id', '=', change.caseId).execute();
    return;
  }
  const { fingerprint, caseId, personId, notBefore } = change;
  await trx.deleteFrom('incidents').where('fingerprint', '=', fingerprint).where('opened_at', '<', notBefore).execute();
  const opened = await trx
    .insertInto('incidents')
    .values({ fingerprint, case_id: caseId, person_id: personId, opened_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // Somebody opened it a moment ago: decide again, and follow theirs.
  if (opened.numInsertedOrUpdatedRows !== 1n) throw new Undo('conflict');
}

/**
 * Takes the items of an ordering key back. What somebody has leased once may have arrived, also when its lease is over, so it can
 * no longer be taken back; deciding again would not change that, whatever the clocks say.
 */
async function cancelItems(trx: Transaction<Tables>, orderingKey: string): Promise<void> {
  const deleted = await trx
    .deleteFrom('outbox')
    .where('lane', '=', orderingKey)
    .where('state', '=', 'waiting')
    .where('leased_until', '=', '')
    .where('attempts', '=', 0)
    .executeTakeFirst();
  if (deleted.numDeletedRows === 0n) throw new Undo('sent already');
}
