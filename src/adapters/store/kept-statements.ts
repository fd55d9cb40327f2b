import type Libsql from 'libsql';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** More than the store has; what comes in many forms (a list of ids) may not fill the memory. */
const mostKept = 256;

/**
 * The database with statements that are prepared once: preparing costs more than most of them take. SQLite prepares one anew by itself
 * when the tables changed. One that failed is not used again, for it may be stuck where it failed.
 */
export function keptStatements(database: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();

  const prepare = (sql: string): SqliteStatement => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    const whole = <Result>(work: () => Result): Result => {
      try {
        return work();
      } catch (error) {
        kept.delete(sql);
        throw error;
      }
    };
    const careful: SqliteStatement = {
      reader: statement.reader,
      all: (parameters) => whole(() => statement.all(parameters)),
      run: (parameters) => whole(() => statement.run(parameters)),
      iterate: (parameters) => statement.iterate(parameters),
    };
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, careful);
    return careful;
  };

  return {
    prepare,
    close: () => {
      kept.clear();
      database.close();
    },
  };
}
