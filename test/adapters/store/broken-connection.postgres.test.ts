import { sql } from 'kysely';
import { openPostgres } from '../../../src/adapters/store/database';
import { startTcpProxy } from '../../faults/outage/tcp-proxy';
import { freshDatabase } from '../../postgres/fresh-database';

test('a connection that breaks in the middle of a query fails that query, and neither the process nor the next one', async () => {
  const { url, drop } = await freshDatabase();
  const { hostname, port } = new URL(url);
  const proxy = await startTcpProxy({ host: hostname, port: Number(port) });
  const through = new URL(url);
  through.port = String(proxy.port);
  const { db } = openPostgres(through.href, () => undefined, 1);
  const direct = openPostgres(url, () => undefined, 1);
  try {
    const asleep = sql`select pg_sleep(4)`.execute(db).then(
      () => 'slept',
      () => 'failed',
    );
    // Only while a query runs is the connection one that the pool does not listen to.
    for (let running = false; !running;)
      running =
        (
          await sql`select 1 from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()`.execute(
            direct.db,
          )
        ).rows.length > 0;
    await proxy.cut();
    expect(await asleep).toBe('failed');
    await proxy.mend();
    expect((await sql`select 1`.execute(db)).rows).toHaveLength(1);
  } finally {
    await db.destroy();
    await direct.db.destroy();
    await proxy.cut();
    await drop();
  }
});
