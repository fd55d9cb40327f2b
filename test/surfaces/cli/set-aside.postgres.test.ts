import { rmSync } from 'node:fs';
import path from 'node:path';
import { openCase } from '../../../src/core/cases/case';
import { eventFormat } from '../../../src/core/cases/event-format';
import { withDatabase, type DatabaseAddress } from '../../adapters/store/database-address';
import { openDatabase } from '../../../src/adapters/store/database';
import { openStore } from '../../../src/adapters/store/store';
import { run, smallProduct, type Run, type SmallProduct } from '../../main/small-product';

const id = 'FM-AAAA';
const at = '2026-11-20T08:00:00.000Z';
const reason = 'event 0 cannot be read';

let product: SmallProduct;
let address: Extract<DatabaseAddress, { kind: 'sqlite' }>;

beforeAll(() => {
  product = smallProduct();
  address = { kind: 'sqlite', file: path.join(product.root, 'cases.sqlite') };
});

afterAll(() => {
  product.remove();
});

beforeEach(async () => {
  await withDatabase(address, async ({ cases }) => {
    const paste = { kind: 'pasted' as const, text: 'it failed at the gate', redactions: [] };
    await cases.commit({ cases: [openCase(id, { personId: 'maya', conversationId: 'chat' }, at, paste)] });
  });
});

afterEach(() => {
  for (const end of ['', '-wal', '-shm']) rmSync(`${address.file}${end}`, { force: true });
});

function cases(...args: readonly string[]): Run {
  return run(product, 'cli.js', ['cases', ...args], { environment: { DATABASE_FILE: address.file } });
}

async function storeBody(body: string): Promise<void> {
  await withDatabase(address, async ({ database: { db } }) => {
    await db.updateTable('case_events').set({ body }).where('case_id', '=', id).execute();
  });
}

/** The case cannot be read, and the bot came across it. */
async function setAside(): Promise<void> {
  await storeBody('{"kind":"pasted"}');
  const reported: unknown[] = [];
  const store = openStore(
    openDatabase(address, () => undefined),
    { now: () => at, report: (error) => reported.push(error) },
  );
  expect(await store.cases.find(id)).toBeUndefined();
  await store.cases.close();
  expect(reported).toHaveLength(1);
}

const mended = '{"kind":"pasted","text":"","redactions":[]}';

describe('flow-medic cases set-aside', () => {
  test('says that there are none, and ends with 0', () => {
    const { status, out, err } = cases('set-aside');

    expect(out).toBe('0 set aside.\n');
    expect(err).toBe('');
    expect(status).toBe(0);
  });

  test('lists each with its reason and what can be done, and ends with 1', async () => {
    await setAside();

    const { status, out } = cases('set-aside');

    expect(out).toMatch(/^1 set aside\. .*flow-medic cases show <id>.*flow-medic cases restore <id>/);
    expect(out).toContain(`${id}  ${at}  ${reason}\n`);
    expect(status).toBe(1);
  });

  test('prints one JSON object when programs ask', async () => {
    await setAside();

    const { status, out } = cases('set-aside', '--json');

    expect(JSON.parse(out)).toEqual({ count: 1, cases: [{ id, at, reason }] });
    expect(status).toBe(1);
  });
});

describe('flow-medic cases show', () => {
  test('shows the stored events, and none of the words that were pasted', async () => {
    await setAside();

    const { status, out } = cases('show', id);

    expect(out).toContain(`${id}  ${at}  ${reason}\n`);
    expect(out).toContain(`0  ${at}  format ${eventFormat}  pasted  {"kind":"pasted"}\n`);
    expect(out).not.toContain('gate');
    expect(status).toBe(0);
  });

  test('prints one JSON object when programs ask', async () => {
    await setAside();

    expect(JSON.parse(cases('show', id, '--json').out)).toEqual({
      id,
      at,
      reason,
      events: [{ number: 0, at, kind: 'pasted', format: eventFormat, body: '{"kind":"pasted"}' }],
    });
  });
});

describe('flow-medic cases restore', () => {
  test('puts a case back whose rows were mended, and ends with 0', async () => {
    await setAside();
    await storeBody(mended);

    const { status, out } = cases('restore', id);

    expect(out).toBe(`${id} is back. The running bot goes on with it.\n`);
    expect(status).toBe(0);
    expect(await withDatabase(address, async (store) => store.cases.find(id))).toMatchObject({ id, version: 1 });
    expect(cases('set-aside').status).toBe(0);
  });

  test('leaves a case where it is while it cannot be read, says why, and ends with 1', async () => {
    await setAside();

    const { status, out } = cases('restore', id);

    expect(out).toContain(`${id} still cannot be read (${reason}), so it stays set aside.`);
    expect(status).toBe(1);
    expect(cases('set-aside').status).toBe(1);
  });
});

test.each(['show', 'restore'])('flow-medic cases %s says in words that no such case is set aside', (command) => {
  const { status, out, err } = cases(command, id);

  expect(err).toBe(`No case ${id} is set aside. flow-medic cases set-aside lists them.\n`);
  expect(out).toBe('');
  expect(status).toBe(2);
});
