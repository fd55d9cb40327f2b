/** Holds the write lock of a SQLite file, as a backup or a stuck process does, until it is told to let go. */
const Libsql = require('libsql');

const database = new Libsql(process.argv[2], { timeout: 5_000 });
database.exec('begin immediate');
process.send('locked');
process.once('message', () => {
  database.exec('rollback');
  process.send('free', () => process.disconnect());
});
process.once('disconnect', () => process.exit());
