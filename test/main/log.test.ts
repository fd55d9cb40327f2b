import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { createJournal } from '../../src/adapters/log/journal';
import { startBot } from '../../src/bot';
import { executes, says } from '../surfaces/teams/activities';
import { startFakeTeams } from '../testbed/fake-teams';

/** None of these may reach a line of the log; the secret may reach no file either. */
const secret = 'Canary-Pa55-w0rd!';
const words = 'canary words of a person about the quarter';
const paste = `${words} AADSTS700082 password: ${secret}`;
const lineSchema = z.looseObject({
  what: z.string(),
  time: z.iso.datetime(),
  level: z.string(),
  correlation: z.string().optional(),
});

test('a run with faults of every kind tells what happened under one id a turn, and nothing that was pasted', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-log-'));
  const teams = await startFakeTeams();
  const lines: string[] = [];
  const journal = createJournal((line) => lines.push(line));
  const bot = await startBot(
    {
      mode: 'local',
      host: '127.0.0.1',
      port: 0,
      playgroundPort: 1,
      database: { kind: 'sqlite', file: path.join(folder, 'cases.sqlite') },
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
    journal.fault,
    { note: journal.note },
  );
  const refusedIds: string[] = [];
  const post = async (activity: unknown, raw = JSON.stringify(activity)): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: raw,
    });
    await answer.arrayBuffer();
    if (answer.status >= 400) refusedIds.push(answer.headers.get('x-correlation-id') ?? '');
  };
  const maya = (conversation: string): Parameters<typeof says>[0] => ({
    serviceUrl: teams.url,
    conversation: { id: conversation, conversationType: 'personal' },
  });
  teams.is({ status: 500, code: 'ServiceError' }, 'broken');
  teams.is({ status: 403 }, 'refused');
  teams.is('drops', 'dropped');
  for (const conversation of ['well', 'broken', 'refused', 'dropped']) await post(says(maya(conversation), paste));
  await teams.arrived(4);
  await post(executes(maya('well'), { caseId: words, version: 1, verb: secret }, 'sent-1'));
  await post(undefined, `{"type": "${secret}`);
  await post({ type: 'message', text: paste });
  await bot.close();
  await teams.shut();

  const told = lines.map((line) => lineSchema.parse(JSON.parse(line)));
  expect(told[0]).toMatchObject({
    what: 'start',
    version: expect.any(String),
    database: expect.stringContaining('SQLite'),
    desk: 'none',
    articles: expect.any(Number),
  });
  const refused = told.filter(({ what }) => what === 'refused');
  expect(refused.length).toBe(2);
  expect(new Set(refused.map(({ correlation }) => correlation))).toEqual(new Set(refusedIds));
  const turns = told.filter(({ what }) => what === 'turn').map(({ correlation }) => correlation);
  const sends = told.filter(({ what }) => what === 'send').map(({ correlation }) => correlation);
  expect(new Set(turns).size).toBe(5);
  expect(new Set(sends).size).toBe(4);
  expect(turns).toEqual(expect.arrayContaining(sends));

  const log = lines.join('');
  for (const canary of [secret, 'canary words']) expect(log).not.toContain(canary);
  for (const file of readdirSync(folder)) expect(readFileSync(path.join(folder, file)).includes(secret)).toBe(false);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(16_000);
  rmSync(folder, { recursive: true, force: true });
});
