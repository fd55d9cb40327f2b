/**
 * One of two processes that change the same cases by compare-and-swap; the loser reads again. Settings are its argument.
 * `guarded: false` stores whatever it made over what is there, to see that the checker notices.
 */
const { openPostgres } = require('../../../dist/adapters/store/database.js');
const { openSqlite } = require('../../../dist/adapters/store/sqlite.js');
const { openStore } = require('../../../dist/adapters/store/store.js');
const { withEvents } = require('../../../dist/core/cases/case.js');

const { database, name, caseIds, count, batch, guarded } = JSON.parse(process.argv[2]);
const opened = database.kind === 'postgres' ? openPostgres(database.url, () => undefined) : openSqlite(database.file);
const now = () => new Date().toISOString();
const { cases } = openStore(opened, { now, report: () => undefined });

async function store(change) {
  if (guarded) return cases.commit(change);
  for (let tries = 0; tries < 50; tries += 1) {
    const newest = await Promise.all(
      change.cases.map(async (aCase) => ({ ...aCase, version: ((await cases.find(aCase.id))?.version ?? 0) + 1 })),
    );
    const committed = await cases.commit({ ...change, cases: newest });
    if (committed !== 'conflict') return committed;
  }
  return 'saved';
}

async function operate(number) {
  const id = `${name}-${number}`;
  const few = caseIds[Math.floor(number / batch) % caseIds.length];
  const caseId = few[number % few.length];
  for (;;) {
    const found = await cases.find(caseId);
    // Set aside as broken, which happens only where nobody checks the version.
    if (!found) return undefined;
    const changed = withEvents(found, now(), [{ kind: 'answered', fact: 'operation', value: id }]);
    const committed = await store({ cases: [changed], idempotencyKeys: [{ key: id, personId: name }] });
    if (committed !== 'conflict') return { id, caseId };
    conflicts += 1;
  }
}

let conflicts = 0;
process.once('message', async () => {
  for (let number = 0; number < count; number += 1) {
    // Where nobody checks the version, rows collide in the end; what was refused is not acknowledged.
    const done = await (guarded ? operate(number) : operate(number).catch(() => undefined));
    if (done) process.send({ kind: 'acknowledged', ...done });
  }
  await cases.close();
  process.send({ kind: 'ended', conflicts }, () => process.disconnect());
});
cases.ping().then(() => process.send({ kind: 'ready' }));
