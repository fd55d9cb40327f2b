import type { Kysely, Migration, MigrationProvider } from 'kysely';

import type { Tables } from './schema';

/** The engines spell a number that counts by itself differently; everything else is the same. */
export type Engine = 'sqlite' | 'postgres';

/**
 * Every change the tables went through, by name, in the order of their names. A landed one is never edited. From 002 on a
 * change only adds (a table, an index, a column with a default), because older versions go on with the same tables while a
 * new one is rolled out, and after it was rolled back.
 */
export function migrationsFor(engine: Engine): MigrationProvider {
  return {
    getMigrations: async () =>
      Promise.resolve({
        '001-cases': { up: async (db: Kysely<Tables>) => createTables(db, engine) } satisfies Migration,
        '002-formats': { up: addFormats } satisfies Migration,
        '003-pulse': { up: addPulse } satisfies Migration,
        '004-forgotten-requests': { up: addForgottenRequests } satisfies Migration,
        '005-correlation': { up: addCorrelation } satisfies Migration,
      }),
  };
}

/** What was written before is format 0, and so is what a version from before goes on to write. */
async function addFormats({ schema }: Kysely<Tables>): Promise<void> {
  for (const table of ['case_events', 'outbox'])
    await schema
      .alterTable(table)
      .addColumn('format', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
}

/** What was stored before, or by an older version, belongs to nothing that is told of. */
async function addCorrelation({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .alterTable('outbox')
    .addColumn('correlation', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}

async function addForgottenRequests({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('forgotten_requests')
    .addColumn('salt', 'text', (column) => column.notNull())
    .addColumn('person_hash', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('forgotten_requests_by_age').on('forgotten_requests').column('at').execute();
}

async function addPulse({ schema }: Kysely<Tables>): Promise<void> {
  await schema
    .createTable('pulse')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('filler', 'text', (column) => column.notNull())
    .execute();
}

async function createTables(db: Kysely<Tables>, engine: Engine): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('cases')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('events', 'integer', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'text', (column) => column.notNull())
    .addColumn('changed_rank', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('cases_by_person')
    .on('cases')
    .columns(['person_id', 'conversation_id', 'status', 'changed_rank'])
    .execute();
  await schema.createIndex('cases_by_age').on('cases').column('changed_at').execute();

  await schema
    .createTable('case_events')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('ticket_key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_events_pk', ['case_id', 'number'])
    .execute();
  await schema.createIndex('case_events_by_ticket').on('case_events').column('ticket_key').execute();
  await schema.createIndex('case_events_by_actor').on('case_events').column('actor_id').execute();

  await schema
    .createTable('case_texts')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('case_texts_pk', ['case_id', 'number'])
    .execute();
  await schema.createIndex('case_texts_by_age').on('case_texts').column('at').execute();

  await schema
    .createTable('once_keys')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('once_keys_by_age').on('once_keys').column('at').execute();
  await schema.createIndex('once_keys_by_person').on('once_keys').column('person_id').execute();

  await schema
    .createTable('outbox')
    .addColumn('id', engine === 'sqlite' ? 'integer' : 'bigserial', (column) =>
      engine === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey(),
    )
    .addColumn('lane', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('leased_until', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('outbox_by_due').on('outbox').columns(['state', 'due_at']).execute();
  await schema.createIndex('outbox_by_lane').on('outbox').columns(['lane', 'state', 'id']).execute();

  await schema
    .createTable('incidents')
    .addColumn('fingerprint', 'text', (column) => column.primaryKey())
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('person_id', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .execute();

  await schema
    .createTable('shown_cards')
    .addColumn('case_id', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('conversation_id', 'text', (column) => column.notNull())
    .addColumn('activity_id', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_cards_pk', ['case_id', 'audience', 'conversation_id'])
    .execute();

  await schema
    .createTable('set_aside')
    .addColumn('case_id', 'text', (column) => column.primaryKey())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
}
