/** Opens an empty database and ends itself by kill -9 before the n-th statement of a migration. Settings are its argument. */
const { armedMigrations } = require('./kill-points.cjs');
const migrations = require('../../../dist/adapters/store/migrations.js');
const { openPostgres } = require('../../../dist/adapters/store/database.js');
const { openSqlite } = require('../../../dist/adapters/store/sqlite.js');
const { openStore } = require('../../../dist/adapters/store/store.js');

const { database, hit } = JSON.parse(process.argv[2]);
const { migrationsFor } = migrations;
migrations.migrationsFor = (engine) => armedMigrations(migrationsFor(engine), hit);

const opened = database.kind === 'postgres' ? openPostgres(database.url, () => undefined) : openSqlite(database.file);
const { cases } = openStore(opened, { now: () => '', report: () => undefined });
cases.ping().then(async () => cases.close());
