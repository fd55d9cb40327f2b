import { eventFormat } from '../../../src/core/cases/event-format';
import { english } from '../../../src/core/languages/english';
import type { Database } from '../../../src/adapters/store/database';
import { openSqlite } from '../../../src/adapters/store/sqlite';
import { openStore, type Store } from '../../../src/adapters/store/store';
import { smallPolicy } from '../helpdesk/small-policy';
import { Chat, maya, noah, refused } from './chat';

const at = '2026-11-20T09:00:00.000Z';

/** A newer version goes on with the case. */
async function goOnNewer({ db }: Database, caseId: string): Promise<void> {
  const { version, events } = await db
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
  const body = '{"kind":"weighed","grams":7}';
  const keys = { actor_id: '', ticket_key: '', format: eventFormat + 1 };
  await db
    .insertInto('case_events')
    .values({ case_id: caseId, number: events, at, kind: 'weighed', body, ...keys })
    .execute();
  await db
    .updateTable('cases')
    .set({ version: version + 1, events: events + 1 })
    .where('id', '=', caseId)
    .execute();
}

describe('a case that a newer version went on with', () => {
  let database: Database;
  let store: Store;
  let chat: Chat;
  let caseId: string;
  beforeEach(async () => {
    database = openSqlite(':memory:');
    store = openStore(database, {
      now: () => at,
      report: (error) => {
        throw error;
      },
    });
    chat = new Chat(store.cases, undefined, smallPolicy());
    await chat.says(refused);
    caseId = chat.caseId;
  });
  afterEach(async () => store.cases.close());
  const events = async (): Promise<unknown> => database.db.selectFrom('case_events').selectAll().execute();

  test('is shown, says so, and no button changes it', async () => {
    await goOnNewer(database, caseId);
    const before = await events();
    await chat.presses('view', { caseId });
    expect([chat.reply.kind, chat.note]).toEqual(['question', english['newer.note']]);
    for (const verb of ['answer:SecretKind=password', 'not-known:SecretKind', 'start-over']) {
      await chat.presses('view', { caseId });
      await chat.presses(verb);
      expect([chat.reply.kind, chat.note]).toEqual(['question', english['newer.note']]);
    }
    expect(await events()).toEqual(before);
  });

  test('can be escalated by hand: the summary is shown to copy and to mail, and nothing is stored', async () => {
    await goOnNewer(database, caseId);
    const before = await events();
    await chat.presses('view', { caseId });
    await chat.presses('ask-it');
    expect(chat.reply).toMatchObject({ kind: 'handover', canSend: false, note: english['newer.note'] });
    expect(chat.reply.kind === 'handover' && chat.reply.details).toContain(caseId);
    expect(chat.reply.kind === 'handover' && chat.reply.mailLink).toContain('mailto:');
    expect(await events()).toEqual(before);
  });

  test('is shown again by what the person says, and the same error pasted again opens a new case', async () => {
    await goOnNewer(database, caseId);
    await chat.says('it works now');
    expect([chat.caseId, chat.note]).toEqual([caseId, english['newer.note']]);
    await chat.says(refused);
    expect(chat.caseId).not.toBe(caseId);
    expect(chat.note).toContain(`${caseId} is kept`);
  });

  test('that is with IT still gets its ticket number, and asks the desk to report again later', async () => {
    await chat.presses('ask-it');
    await chat.presses('send', { inputs: { summary: 'it fails' } });
    const key = `${caseId}-1`;
    await goOnNewer(database, caseId);
    const { tickets } = chat.conversation;
    await tickets.filed(caseId, key, { id: '1', number: 'INC001', url: '' });
    await chat.presses('view', { caseId });
    expect(chat.reply).toMatchObject({ kind: 'sent', ticket: 'INC001', note: english['newer.note'] });
    const report = { id: 'callback', key, status: 'resolved' as const, by: 'Ida', note: 'done' };
    expect(await tickets.report(report)).toBe('newer version');
    expect(await store.cases.wasProcessed('callback:callback')).toBe(false);
  });

  test('gains no followers: the next person with the same outage gets a request of their own', async () => {
    await chat.presses('ask-it');
    await chat.presses('send', { inputs: { summary: 'it fails' } });
    await goOnNewer(database, caseId);
    await chat.says(refused, noah);
    await chat.presses('ask-it', { asker: noah });
    await chat.presses('send', { asker: noah, inputs: { summary: 'it fails here too' } });
    expect(chat.reply).toMatchObject({ kind: 'sent', note: '' });
    expect(await store.cases.caseOfTicket(`${chat.caseId}-1`)).toBe(chat.caseId);
  });

  test('and that follows another one keeps that one from being taken back', async () => {
    await chat.presses('ask-it');
    await chat.presses('send', { inputs: { summary: 'it fails' } });
    await chat.says(refused, noah);
    await chat.presses('ask-it', { asker: noah });
    await chat.presses('send', { asker: noah, inputs: { summary: 'it fails' } });
    await goOnNewer(database, chat.caseId);
    await chat.presses('view', { caseId, asker: maya });
    await chat.presses('undo', { asker: maya });
    expect([chat.reply.kind, chat.note]).toEqual(['sent', english['newer.neighbour']]);
  });
});
