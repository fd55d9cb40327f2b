import { sql } from 'kysely';
import { openCase, withEvents, type Asker, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import type { Change } from '../../../src/core/cases/case-store';
import { keepsCases } from './case-store-contract';
import { engines, type DatabasePlace, type OpenedStore } from './stores';

const secretWords = 'error AADSTS50126 for the flow of the treasury';
const by = { id: 'ingo', name: 'Ingo IT' };

function fresh(id: string, personId = 'maya', at = '2026-11-20T08:00:00.000Z'): Case {
  return openCase(id, { personId, conversationId: 'chat' }, at, {
    kind: 'pasted',
    text: secretWords,
    recognised: 'AADSTS50126',
    redactions: [],
  });
}

function later(aCase: Case, ...events: CaseEvent[]): Case {
  return withEvents(aCase, '2026-11-20T09:00:00.000Z', events);
}

const asksIt: CaseEvent = {
  kind: 'escalated',
  key: 'FM-AAAA-1',
  desk: 'teams',
  group: '',
  area: 'sign-in',
  fingerprint: 'AADSTS50126@PC-1',
  title: 'The password was refused',
  urgency: 'normal',
  impact: 'one person',
  askedBy: 'Maya',
  place: '{}',
  text: 'Please help.',
  sendAt: '2026-11-20T09:01:00.000Z',
};

const item = {
  orderingKey: 'chat:1',
  channel: 'teams',
  body: '{}',
  dueAt: '2026-11-20T08:00:00.000Z',
  personId: 'maya',
  caseId: 'FM-AAAA',
};
const muchLater = '2027-01-01T00:00:00.000Z';
const leaseEnd = '2027-01-01T00:01:00.000Z';

describe.each(engines)('the store in %s', (_engine, place) => {
  const places: DatabasePlace[] = [];
  afterAll(async () => {
    await Promise.all(places.map(async (one) => one.remove()));
  });
  const newPlace = async (): Promise<DatabasePlace> => {
    const made = await place();
    places.push(made);
    return made;
  };

  keepsCases(async () => (await newPlace()).open().cases);

  let where: DatabasePlace;
  let store: OpenedStore;
  beforeEach(async () => {
    where = await newPlace();
    store = where.open();
  });
  afterEach(async () => {
    await store.cases.close();
  });

  test('everything of a case comes back after it was closed and opened again', async () => {
    const aCase = later(
      fresh('FM-AAAA'),
      { kind: 'answered', fact: 'SecretKind', value: 'pin' },
      { kind: 'taken', by },
    );
    await store.cases.commit({ cases: [fresh('FM-AAAA')] });
    await store.cases.commit({ cases: [aCase] });
    await store.cases.close();
    store = where.open();
    expect(await store.cases.find('FM-AAAA')).toEqual(aCase);
  });

  test('two processes that start at once on an empty database both find their tables', async () => {
    const other = where.open();
    await Promise.all([
      store.cases.ping(),
      other.cases.ping(),
      store.cases.commit({ cases: [fresh('FM-AAAA')] }),
      other.cases.commit({ cases: [fresh('FM-BBBB')] }),
    ]);
    expect((await store.cases.casesOf('maya', 9)).map(({ id }) => id).toSorted()).toEqual(['FM-AAAA', 'FM-BBBB']);
    await other.cases.close();
  });

  test('a change is stored whole or not at all: what hangs on a lost race is not sent', async () => {
    await store.cases.commit({ cases: [fresh('FM-AAAA')] });
    const stale = { ...fresh('FM-AAAA'), version: 5 };
    expect(
      await store.cases.commit({
        cases: [fresh('FM-BBBB'), stale],
        idempotencyKeys: [{ key: 'k', personId: 'maya' }],
        outbox: [item],
      }),
    ).toBe('conflict');
    expect(await store.cases.find('FM-BBBB')).toBeUndefined();
    expect(await store.cases.wasProcessed('k')).toBe(false);
    expect(await store.outbox.counts()).toEqual({ waiting: 0, dead: 0 });
  });

  test('what may happen once happens once, also when twenty try at the same time', async () => {
    const tries = await Promise.all(
      Array.from({ length: 20 }, async (_, number) =>
        store.cases.commit({
          cases: [fresh(`FM-AA${String.fromCharCode(65 + number)}A`)],
          idempotencyKeys: [{ key: 'activity-1', personId: 'maya' }],
          outbox: [item],
        }),
      ),
    );
    expect(tries.filter((outcome) => outcome === 'saved')).toHaveLength(1);
    expect(tries.filter((outcome) => outcome === 'done before')).toHaveLength(19);
    expect(await store.outbox.counts()).toEqual({ waiting: 1, dead: 0 });
  });

  test('an incident of one fingerprint is opened by one case at a time, until it is closed or runs out', async () => {
    const open = {
      kind: 'open' as const,
      fingerprint: 'code@machine',
      personId: 'maya',
      notBefore: '2000-01-01T00:00:00.000Z',
    };
    expect(await store.cases.commit({ cases: [], incidents: [{ ...open, caseId: 'FM-AAAA' }] })).toBe('saved');
    expect(await store.cases.commit({ cases: [], incidents: [{ ...open, caseId: 'FM-BBBB' }] })).toBe('conflict');
    expect(await store.cases.incident('code@machine', open.notBefore)).toBe('FM-AAAA');
    expect(await store.cases.incident('code@machine', muchLater)).toBeUndefined();
    expect(
      await store.cases.commit({ cases: [], incidents: [{ ...open, caseId: 'FM-BBBB', notBefore: muchLater }] }),
    ).toBe('saved');
    await store.cases.commit({ cases: [], incidents: [{ kind: 'close', caseId: 'FM-BBBB' }] });
    expect(await store.cases.incident('code@machine', open.notBefore)).toBeUndefined();
  });

  describe('the outbox', () => {
    test('gives the items of one ordering key one after the other, and those of others meanwhile', async () => {
      await store.cases.commit({
        cases: [],
        outbox: [
          { ...item, body: '1' },
          { ...item, body: '2' },
          { ...item, orderingKey: 'chat:2', body: '3' },
        ],
      });
      const first = await store.outbox.lease('teams', muchLater, leaseEnd, 10);
      expect(first.map(({ body }) => body)).toEqual(['1', '3']);
      expect(await store.outbox.lease('teams', muchLater, leaseEnd, 10)).toEqual([]);
      if (first[0]) await store.outbox.done(first[0]);
      expect((await store.outbox.lease('teams', muchLater, leaseEnd, 10)).map(({ body }) => body)).toEqual(['2']);
    });

    test('never gives one item to two processes', async () => {
      await store.cases.commit({
        cases: [],
        outbox: Array.from({ length: 40 }, (_, number) => ({
          ...item,
          orderingKey: `chat:${number}`,
          body: String(number),
        })),
      });
      const others = Array.from({ length: 4 }, () => where.open());
      const taken = (
        await Promise.all(others.map(async ({ outbox }) => outbox.lease('teams', muchLater, leaseEnd, 40)))
      ).flat();
      expect(taken.map(({ body }) => Number(body)).toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: 40 }, (_, number) => number),
      );
      await Promise.all(others.map(async ({ cases }) => cases.close()));
    });

    test('gives an item again when whoever had it never came back', async () => {
      await store.cases.commit({ cases: [], outbox: [item] });
      expect(await store.outbox.lease('teams', muchLater, leaseEnd, 1)).toHaveLength(1);
      expect(await store.outbox.lease('teams', '2027-01-01T00:02:00.000Z', '2027-01-01T00:03:00.000Z', 1)).toHaveLength(
        1,
      );
    });

    test('leaves alone what a process has in hand, and puts back what was not tried', async () => {
      await store.cases.commit({ cases: [], outbox: [item, { ...item, orderingKey: 'chat:2', body: '2' }] });
      const [first] = await store.outbox.lease('teams', muchLater, leaseEnd, 1);
      if (!first) throw new Error('nothing was leased');
      const afterTheLease = '2027-01-01T00:02:00.000Z';
      expect(
        (await store.outbox.lease('teams', afterTheLease, '2027-01-01T00:03:00.000Z', 9, '', [first.id])).map(
          ({ body }) => body,
        ),
      ).toEqual(['2']);
      await store.outbox.postpone(first, '2027-01-01T00:02:30.000Z');
      expect(await store.outbox.lease('teams', afterTheLease, '2027-01-01T00:04:00.000Z', 9)).toEqual([]);
      expect(await store.outbox.lease('teams', '2027-01-01T00:02:30.000Z', '2027-01-01T00:04:00.000Z', 9)).toEqual([
        expect.objectContaining({ id: first.id, attempts: 0 }),
      ]);
    });

    test('keeps what was given up, shows why, and sends it again when asked', async () => {
      await store.cases.commit({ cases: [], outbox: [item] });
      const [leased] = await store.outbox.lease('teams', muchLater, leaseEnd, 1);
      if (!leased) throw new Error('nothing was leased');
      await store.outbox.deadLetter(leased, 'the desk is gone');
      expect(await store.outbox.counts()).toEqual({ waiting: 0, dead: 1 });
      expect(await store.outbox.dead(5)).toMatchObject([{ ...item, attempts: 1, reason: 'the desk is gone' }]);
      expect(await store.outbox.resend(leased.id, muchLater)).toBe(true);
      expect(await store.outbox.resend(leased.id, muchLater)).toBe(false);
      expect(await store.outbox.lease('teams', muchLater, leaseEnd, 1)).toHaveLength(1);
    });

    test('takes an ordering key back only while nobody is sending it', async () => {
      await store.cases.commit({ cases: [], outbox: [item] });
      await store.outbox.lease('teams', muchLater, '2030-01-01T00:00:00.000Z', 1);
      expect(await store.cases.commit({ cases: [], cancelOrderingKeys: [item.orderingKey] })).toBe('sent already');
      const [other] = [{ ...item, orderingKey: 'ticket:1' }];
      await store.cases.commit({ cases: [], outbox: [other] });
      expect(await store.cases.commit({ cases: [], cancelOrderingKeys: ['ticket:1'] })).toBe('saved');
    });
  });

  test('two new cases beside the same one are not both stored, and the one that is has the higher rank', async () => {
    const other = where.open();
    const asker: Asker = { personId: 'maya', conversationId: 'chat' };
    const beside = (id: string): Change => ({ cases: [fresh(id)], current: { asker, caseId: undefined } });
    const outcomes = await Promise.all([store.cases.commit(beside('FM-AAAA')), other.cases.commit(beside('FM-BBBB'))]);
    expect(outcomes.toSorted()).toEqual(['conflict', 'saved']);
    await other.cases.close();
  });

  test('cases that are opened at once without saying beside which still have ranks of their own', async () => {
    const others = Array.from({ length: 6 }, () => where.open());
    await Promise.all(others.map(async ({ cases }, number) => cases.commit({ cases: [fresh(`FM-AAA${number}`)] })));
    const ranks = await store.database.db.selectFrom('cases').select('changed_rank').execute();
    expect(new Set(ranks.map(({ changed_rank: rank }) => rank)).size).toBe(6);
    await Promise.all(others.map(async ({ cases }) => cases.close()));
  });

  test('requests of a person who was forgotten count for an hour, under no name', async () => {
    await store.cases.commit({ cases: [fresh('FM-AAAA')] });
    await store.cases.commit({ cases: [later(fresh('FM-AAAA'), asksIt)] });
    const since = '2026-01-01T00:00:00.000Z';
    const before = await store.cases.escalationsSince('maya', since);
    await store.cases.forget('maya');
    expect([before, await store.cases.escalationsSince('maya', since)]).toEqual([1, 1]);
    expect(await store.cases.escalationsSince('noah', since)).toBe(0);
    expect(
      JSON.stringify(await store.database.db.selectFrom('forgotten_requests').selectAll().execute()),
    ).not.toContain('maya');
    // Twice forgotten is not twice counted, and what has run out counts no more.
    await store.cases.forget('maya');
    expect(await store.cases.escalationsSince('maya', since)).toBe(1);
    expect(await store.cases.escalationsSince('maya', muchLater)).toBe(0);
  });

  test('the words of a paste go after a while, and what was recognised in them stays', async () => {
    await store.cases.commit({ cases: [fresh('FM-AAAA')] });
    expect(await store.cases.purge({ textsBefore: muchLater, casesBefore: '2000', keysBefore: '2000' })).toEqual({
      texts: 1,
      cases: 0,
      keys: 0,
    });
    expect((await store.cases.find('FM-AAAA'))?.log[0]?.event).toMatchObject({
      kind: 'pasted',
      text: 'AADSTS50126',
    });
    expect(await everythingIn(store)).not.toContain('treasury');
  });

  test('an old case goes whole, and only an old one', async () => {
    await store.cases.commit({ cases: [fresh('FM-AAAA', 'maya', '2025-01-01T00:00:00.000Z'), fresh('FM-BBBB')] });
    expect(
      await store.cases.purge({ textsBefore: '2000', casesBefore: '2026-01-01T00:00:00.000Z', keysBefore: '2000' }),
    ).toMatchObject({ cases: 1 });
    expect(await store.cases.find('FM-AAAA')).toBeUndefined();
    expect(await store.cases.find('FM-BBBB')).toBeDefined();
  });

  test('forgets a person in every table, and nobody else', async () => {
    const mayas = later(fresh('FM-AAAA'), { kind: 'taken', by });
    const noahs = later(fresh('FM-BBBB', 'noah'), { kind: 'taken', by: { id: 'maya', name: 'Maya Maker' } });
    await store.cases.commit({
      cases: [fresh('FM-AAAA'), fresh('FM-BBBB', 'noah')],
      idempotencyKeys: [{ key: 'maya-1', personId: 'maya' }],
      outbox: [{ ...item, body: '{"to":"maya"}' }],
      incidents: [{ kind: 'open', fingerprint: 'f', caseId: 'FM-AAAA', personId: 'maya', notBefore: '2000' }],
    });
    await store.cases.commit({ cases: [mayas, noahs] });
    await store.cases.rememberCard({
      caseId: 'FM-AAAA',
      audience: 'asker',
      conversationId: 'maya-chat',
      activityId: '1',
      place: '{"maya":1}',
    });
    expect(await store.cases.forget('maya')).toEqual({ cases: 1, cards: 1, messages: 1, mentions: 1 });
    expect((await everythingIn(store)).toLowerCase()).not.toContain('maya');
    expect((await store.cases.find('FM-BBBB'))?.log.at(-1)?.event).toEqual({
      kind: 'taken',
      by: { id: '', name: 'IT' },
    });
    expect(store.reported).toEqual([]);
  });

  test.each<[string, (store: OpenedStore) => Promise<unknown>]>([
    [
      'an event that is no JSON',
      async ({ database: { db } }) =>
        db.updateTable('case_events').set({ body: '{"kind":' }).where('case_id', '=', 'FM-BBBB').execute(),
    ],
    [
      'an event of a known kind that lacks what it needs',
      async ({ database: { db } }) =>
        db.updateTable('case_events').set({ body: '{"kind":"chosen"}' }).where('case_id', '=', 'FM-BBBB').execute(),
    ],
    [
      'an event that is missing',
      async ({ database: { db } }) => db.deleteFrom('case_events').where('case_id', '=', 'FM-BBBB').execute(),
    ],
  ])('a case with %s is set aside and reported, and the rest goes on', async (_what, breakIt) => {
    await store.cases.commit({ cases: [fresh('FM-AAAA')] });
    await store.cases.commit({ cases: [fresh('FM-BBBB')] });
    await breakIt(store);
    expect((await store.cases.current({ personId: 'maya', conversationId: 'chat' }))?.id).toBe('FM-AAAA');
    expect(store.reported).toEqual([expect.objectContaining({ code: 'CASE_BROKEN' })]);
    expect(await store.cases.find('FM-BBBB')).toBeUndefined();
    expect(store.reported).toHaveLength(1);
    expect(
      (await sql<{ content: string }>`select content from set_aside`.execute(store.database.db)).rows[0]?.content,
    ).toContain('FM-BBBB');
  });
});

const tables = [
  'cases',
  'case_events',
  'case_texts',
  'once_keys',
  'outbox',
  'incidents',
  'shown_cards',
  'set_aside',
] as const;

async function everythingIn({ database: { db } }: OpenedStore): Promise<string> {
  return JSON.stringify(await Promise.all(tables.map(async (table) => db.selectFrom(table).selectAll().execute())));
}
