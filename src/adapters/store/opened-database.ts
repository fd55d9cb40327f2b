import type { Kysely } from 'kysely';
import type { Engine } from './migrations';
import type { Tables } from './schema';

export interface Database {
  engine: Engine;
  db: Kysely<Tables>;
  /** Brings what lies beside the file into it, so that a copy of the file holds everything; PostgreSQL keeps no such file. */
  checkpoint: () => Promise<void>;
  close: () => Promise<void>;
}
