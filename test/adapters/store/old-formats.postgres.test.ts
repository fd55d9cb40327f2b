import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { sql } from 'kysely';
import { z } from 'zod';
import { openDatabase, type DatabaseAddress } from '../../../src/adapters/store/database';
import { openStore } from '../../../src/adapters/store/store';
import { withEvents } from '../../../src/core/cases/case';
import { stateOf } from '../../../src/core/cases/case-state';
import { eventFormat, eventUpcasters, outboxFormat } from '../../../src/core/cases/event-format';
import { readTicketJob } from '../../../src/services/helpdesk/ticket-job';
import { outboxUpcasters } from '../../../src/services/turns/outbox-body';
import { readOutgoing } from '../../../src/services/turns/outgoing';
import { freshDatabase } from '../../postgres/fresh-database';

const fixture = path.join(__dirname, 'format-0');

/** The cases as the code that wrote them read them. */
const expected = z
  .array(z.looseObject({ id: z.string(), version: z.number(), events: z.array(z.looseObject({})), state: z.unknown() }))
  .parse(JSON.parse(readFileSync(path.join(fixture, 'cases.json'), 'utf8')));

const places: [string, () => Promise<{ address: DatabaseAddress; remove: () => Promise<void> }>][] = [
  [
    'SQLite',
    async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-format-'));
      const file = path.join(folder, 'cases.sqlite');
      copyFileSync(path.join(fixture, 'cases.sqlite'), file);
      return {
        address: { kind: 'sqlite', file },
        remove: async () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const { url, drop } = await freshDatabase();
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(readFileSync(path.join(fixture, 'cases.sql'), 'utf8'));
      await client.end();
      return { address: { kind: 'postgres', url }, remove: drop };
    },
  ],
];

/** Maps and sets as JSON has them. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [String(key), plain(inner)]));
  if (value instanceof Set) return [...value];
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, plain(inner)]])),
  );
}

/** The one key that got another name since. */
function inTodaysWords({ event, ...entry }: Record<string, unknown>): unknown {
  const { essence, ...rest } = z.looseObject({ essence: z.string().optional() }).parse(event);
  return { ...entry, event: essence === undefined ? rest : { ...rest, recognised: essence } };
}

describe.each(places)('a database of format 0 in %s', (_engine, place) => {
  let address: DatabaseAddress;
  let remove: () => Promise<void>;
  beforeEach(async () => {
    ({ address, remove } = await place());
  });
  afterEach(async () => remove());

  test('opens, shows the same cases, takes changes, and its rows stay as they were written', async () => {
    const database = openDatabase(address, () => undefined);
    const reported: unknown[] = [];
    const { cases, outbox, setAside } = openStore(database, {
      now: () => '2026-12-01T08:00:00.000Z',
      report: (error) => reported.push(error),
    });
    try {
      await cases.ping();
      const rows = () => sql<object>`select * from case_events order by case_id, number`.execute(database.db);
      const before = await rows();
      for (const { id, version, events, state } of expected) {
        const found = await cases.find(id);
        if (!found) throw new Error(`${id} is gone`);
        expect(found.version).toBe(version);
        expect(found.log).toEqual(events.map(inTodaysWords));
        // What was added to the state since is empty, or follows from the same events.
        expect(plain(stateOf(found))).toMatchObject(z.looseObject({}).parse(state));
      }
      expect((await rows()).rows).toEqual(before.rows);
      expect(reported).toEqual([]);
      expect((await setAside.list(9)).count).toBe(0);

      const [first] = expected;
      const open = await cases.find(first?.id ?? '');
      if (!open) throw new Error('the first case is gone');
      const changed = withEvents(open, '2026-12-01T08:00:00.000Z', [{ kind: 'asked IT' }]);
      expect(await cases.commit({ cases: [changed] })).toBe('saved');
      expect(await cases.find(open.id)).toEqual(changed);

      const due = ['2027-01-01T00:00:00.000Z', '2027-01-01T00:01:00.000Z', 9] as const;
      expect((await outbox.lease('teams', ...due)).map((item) => readOutgoing(item).kind)).toEqual(['case', 'plain']);
      expect((await outbox.lease('desk', ...due)).map((item) => readTicketJob(item).kind)).toEqual(['file']);
    } finally {
      await cases.close();
    }
  });
});

test('every format before today\u2019s has its upcasters', () => {
  expect(eventUpcasters).toHaveLength(eventFormat);
  expect(outboxUpcasters).toHaveLength(outboxFormat);
});
