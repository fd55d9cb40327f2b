/**
 * Remembers a key in a database, or tells whether it is remembered, in a process of its own: the driver lets go of a file only
 * when its process ends.
 */
const { openSqlite } = require('../../../dist/adapters/store/sqlite.js');
const { openStore } = require('../../../dist/adapters/store/store.js');

const [file, what, key] = process.argv.slice(2);
const { cases } = openStore(openSqlite(file), { now: () => '2026-11-20T08:00:00.000Z', report: () => undefined });
(async () => {
  if (what === 'remember') await cases.commit({ cases: [], idempotencyKeys: [{ key, personId: 'maya' }] });
  else console.log(await cases.wasProcessed(key));
  await cases.close();
})();
