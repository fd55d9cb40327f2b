import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startBot } from '../../src/bot';
import { openSqlite } from '../../src/adapters/store/sqlite';
import { openStore } from '../../src/adapters/store/store';
import { says } from '../surfaces/teams/activities';
import { startFakeTeams, type FakeTeams } from '../testbed/fake-teams';

let folder: string;
let teams: FakeTeams;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-ending-'));
  teams = await startFakeTeams();
});
afterEach(async () => {
  await teams.shut();
  rmSync(folder, { recursive: true, force: true });
});

test('a bot that is told to end while Teams hangs ends with its grace, and what was acknowledged is still to be sent', async () => {
  const file = path.join(folder, 'cases.sqlite');
  const grace = new AbortController();
  const reported: unknown[] = [];
  const bot = await startBot(
    {
      mode: 'local',
      host: '127.0.0.1',
      port: 0,
      playgroundPort: 1,
      database: { kind: 'sqlite', file },
      retention: { textDays: 30, caseDays: 365 },
      undoSeconds: 0,
      tab: {
        publicUrl: undefined,
        teamsAppId: undefined,
        itRole: 'FlowMedic.IT',
        publisher: { name: undefined, contact: undefined },
      },
      escalation: undefined,
    },
    undefined,
    (error) => reported.push(error),
    { graceLimit: () => grace.signal },
  );
  teams.usually('hangs');
  const { status } = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(says({ serviceUrl: teams.url }, 'AADSTS700082')),
  });
  expect(status).toBe(200);
  await teams.arrived(1);

  const closing = bot.close();
  grace.abort();
  await closing;
  expect(reported).toEqual([]);

  const { outbox, cases } = openStore(openSqlite(file), {
    now: () => new Date().toISOString(),
    report: () => undefined,
  });
  const now = new Date().toISOString();
  expect(await outbox.lease('teams', now, now, 10)).toEqual([expect.objectContaining({ attempts: 0 })]);
  await cases.close();
});
