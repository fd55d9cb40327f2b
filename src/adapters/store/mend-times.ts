import type { Kysely } from 'kysely';
import type { Tables } from './schema';

/** Clocks of several instances may differ by that much. */
const differenceMs = 300_000;

/**
 * After a clock was set back, what was written before bears times of the future, and would wait for as long as the clock was
 * set back. A right clock cannot have written them: a creation in the future, a lease longer than leases are, a wait after an
 * attempt longer than waits are. What was created in the future keeps the wait it was created with.
 */
export async function mendTimes(
  db: Kysely<Tables>,
  now: string,
  { longestLeaseMs, longestWaitMs }: { longestLeaseMs: number; longestWaitMs: number },
): Promise<number> {
  const after = (ms: number): string => new Date(Date.parse(now) + ms).toISOString();
  const mostLease = after(longestLeaseMs + differenceMs);
  const mostWait = after(longestWaitMs + differenceMs);
  const newest = after(differenceMs);
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'created_at', 'due_at', 'leased_until', 'attempts'])
    .where('state', '=', 'waiting')
    .where((row) =>
      row.or([
        row('created_at', '>', newest),
        row('leased_until', '>', mostLease),
        row.and([row('attempts', '>', 0), row('due_at', '>', mostWait)]),
      ]),
    )
    .execute();
  for (const { id, created_at: created, due_at: due, leased_until: leased, attempts } of rows) {
    const wait = Math.max(0, Date.parse(due) - Date.parse(created));
    const times =
      created > newest
        ? { created_at: now, due_at: after(attempts > 0 ? Math.min(wait, longestWaitMs) : wait) }
        : { due_at: attempts > 0 && due > mostWait ? after(longestWaitMs) : due };
    await db
      .updateTable('outbox')
      .set({ ...times, leased_until: leased > mostLease ? '' : leased })
      .where('id', '=', id)
      .where('leased_until', '=', leased)
      .execute();
  }
  return rows.length;
}
