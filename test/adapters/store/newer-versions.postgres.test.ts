import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import { stateOf } from '../../../src/core/cases/case-state';
import { eventFormat, outboxFormat } from '../../../src/core/cases/event-format';
import { isOfNewerVersion } from '../../../src/core/cases/newer-version';
import { engines, type DatabasePlace, type OpenedStore } from './stores';

const later = '2026-11-20T09:00:00.000Z';
const muchLater = '2027-01-01T00:00:00.000Z';
const leaseEnd = '2027-01-01T00:01:00.000Z';
const item = { orderingKey: 'chat:1', channel: 'teams', body: '{}', dueAt: later, personId: 'maya', caseId: 'FM-AAAA' };

/** As a newer version adds an event: in the same tables, with what is not known here. */
async function addNewer({ database: { db } }: OpenedStore, body: object, format = eventFormat + 1): Promise<void> {
  const { version, events } = await db
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', 'FM-AAAA')
    .executeTakeFirstOrThrow();
  const kind = 'kind' in body && typeof body.kind === 'string' ? body.kind : '';
  await db
    .insertInto('case_events')
    .values({
      case_id: 'FM-AAAA',
      number: events,
      at: later,
      kind,
      body: JSON.stringify(body),
      actor_id: '',
      ticket_key: '',
      format,
    })
    .execute();
  await db
    .updateTable('cases')
    .set({ version: version + 1, events: events + 1, status: 'paused' })
    .where('id', '=', 'FM-AAAA')
    .execute();
}

const found = async ({ cases }: OpenedStore): Promise<Case> => {
  const stored = await cases.find('FM-AAAA');
  if (!stored) throw new Error('the case is gone');
  return stored;
};

describe.each(engines)('a newer version in %s', (_engine, place) => {
  let where: DatabasePlace;
  let store: OpenedStore;
  beforeEach(async () => {
    where = await place();
    store = where.open();
    const paste = { kind: 'pasted' as const, text: 'it failed', redactions: [] };
    await store.cases.commit({
      cases: [openCase('FM-AAAA', { personId: 'maya', conversationId: 'chat' }, later, paste)],
    });
  });
  afterEach(async () => {
    await store.cases.close();
    await where.remove();
  });

  test.each<[string, object, number, object]>([
    [
      'a kind of event',
      { kind: 'merged', into: 'FM-BBBB' },
      eventFormat + 1,
      { kind: 'of a newer version', name: 'merged' },
    ],
    ['a kind of event, without a format', { kind: 'merged' }, 0, { kind: 'of a newer version', name: 'merged' }],
    ['a key of an event', { kind: 'chosen', article: 'a', sure: true }, 1, { kind: 'chosen', article: 'a' }],
    [
      'a key deep in an event',
      { kind: 'taken', by: { id: 'i', name: 'Ingo', team: 'night' } },
      1,
      { kind: 'taken', by: { id: 'i', name: 'Ingo' } },
    ],
    [
      'a shape of a known event',
      { kind: 'chosen', articles: ['a'] },
      eventFormat + 1,
      { kind: 'of a newer version', name: 'chosen' },
    ],
    ['nothing but the number', { kind: 'chosen', article: 'a' }, eventFormat + 1, { kind: 'chosen', article: 'a' }],
  ])('that added %s has a case that is shown and never set aside', async (_what, body, format, event) => {
    await addNewer(store, body, format);
    const stored = await found(store);
    expect(stored.log.at(-1)).toEqual({ at: later, event, newer: true });
    expect(isOfNewerVersion(stored)).toBe(true);
    expect(stateOf(stored).texts).toEqual(['it failed']);
    expect(store.reported).toEqual([]);
    expect((await store.setAside.list(9)).count).toBe(0);
  });

  test('has a case that takes no answer, and what hangs on the answer is not stored either', async () => {
    await addNewer(store, { kind: 'merged' });
    const rows = async (): Promise<unknown> =>
      Promise.all(
        (['cases', 'case_events', 'outbox', 'once_keys'] as const).map(async (table) =>
          store.database.db.selectFrom(table).selectAll().execute(),
        ),
      );
    const before = await rows();
    const answered = withEvents(await found(store), later, [{ kind: 'answered', fact: 'JoinState', value: 'none' }]);
    const idempotencyKeys = [{ key: 'press', personId: 'maya' }];
    expect(await store.cases.commit({ cases: [answered], outbox: [item], idempotencyKeys })).toBe('newer version');
    expect(await rows()).toEqual(before);
  });

  test('has a case that still learns that its request arrived, and keeps the status it was given', async () => {
    await addNewer(store, { kind: 'merged', into: 'FM-BBBB' });
    const filed = withEvents(await found(store), later, [{ kind: 'filed', id: '1', number: '17', url: '' }]);
    expect(await store.cases.commit({ cases: [filed] })).toBe('saved');
    expect(await found(store)).toEqual(filed);
    const { db } = store.database;
    expect(await db.selectFrom('cases').select('status').executeTakeFirst()).toEqual({ status: 'paused' });
    const bodies = await db.selectFrom('case_events').select('body').where('number', '=', 1).execute();
    expect(bodies).toEqual([{ body: '{"kind":"merged","into":"FM-BBBB"}' }]);
  });

  test('has items in the outbox that nobody else sends, and that hold up what is behind them only so long', async () => {
    await store.cases.commit({ cases: [], outbox: [item, { ...item, body: '{"behind":1}' }] });
    await store.database.db
      .updateTable('outbox')
      .set({ format: outboxFormat + 1 })
      .where('body', '=', '{}')
      .execute();
    expect(await store.outbox.lease('teams', muchLater, leaseEnd, 9)).toEqual([]);
    expect(await store.outbox.leftToNewer()).toBe(1);
    const passing = await store.outbox.lease('teams', muchLater, leaseEnd, 9, muchLater);
    expect(passing.map(({ body }) => body)).toEqual(['{"behind":1}']);
    expect(await store.outbox.counts()).toEqual({ waiting: 2, dead: 0 });
  });

  test('may have changed the tables already, and this one starts all the same', async () => {
    const { db } = store.database;
    await db.schema
      .alterTable('cases')
      .addColumn('mood', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db
      .withTables<{ kysely_migration: { name: string; timestamp: string } }>()
      .insertInto('kysely_migration')
      .values({ name: '900-moods', timestamp: '9999-01-01T00:00:00.000Z' })
      .execute();
    const again = where.open();
    expect(await again.cases.find('FM-AAAA')).toBeDefined();
    await again.cases.close();
  });

  test('a name of IT that is to be forgotten goes from its events, and whatever else they hold stays', async () => {
    await addNewer(store, { kind: 'taken', by: { id: 'ingo', name: 'Ingo', team: 'night' }, mood: 'calm' });
    await store.database.db.updateTable('case_events').set({ actor_id: 'ingo' }).where('number', '=', 1).execute();
    expect(await store.cases.forget('ingo')).toMatchObject({ mentions: 1 });
    const [row] = await store.database.db.selectFrom('case_events').select('body').where('number', '=', 1).execute();
    expect(JSON.parse(row?.body ?? '')).toEqual({ kind: 'taken', by: { id: '', name: 'IT' }, mood: 'calm' });
  });

  test('or a mended row brings back a case that was set aside', async () => {
    const { db } = store.database;
    await addNewer(store, { kind: 'chosen' }, eventFormat);
    expect(await store.cases.find('FM-AAAA')).toBeUndefined();
    expect(await store.setAside.list(9)).toMatchObject({
      count: 1,
      cases: [{ id: 'FM-AAAA', reason: 'event 1 cannot be read' }],
    });
    expect((await store.setAside.show('FM-AAAA'))?.events).toMatchObject([
      { kind: 'pasted' },
      { body: '{"kind":"chosen"}' },
    ]);
    expect(JSON.stringify(await store.setAside.show('FM-AAAA'))).not.toContain('it failed');
    expect(await store.setAside.restore('FM-AAAA')).toEqual({ kind: 'still broken', reason: 'event 1 cannot be read' });
    await db
      .updateTable('case_events')
      .set({ body: '{"kind":"chosen","article":"a"}' })
      .where('number', '=', 1)
      .execute();
    expect(await store.setAside.restore('FM-AAAA')).toEqual({ kind: 'restored' });
    expect(stateOf(await found(store)).chosen).toBe('a');
    expect(await store.setAside.restore('FM-AAAA')).toEqual({ kind: 'not set aside' });
    expect(await store.setAside.show('FM-AAAA')).toBeUndefined();
  });
});
