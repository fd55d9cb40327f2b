import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shippedPersonChecks } from '../../../src/adapters/identity/person-token';
import { openSqlite } from '../../../src/adapters/store/sqlite';
import { openStore } from '../../../src/adapters/store/store';
import { shippedDoorPolicy, startBot, type RunningBot } from '../../../src/bot';
import type { Config, Shared } from '../../../src/config';
import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { people } from '../../../src/surfaces/local/playground-config';
import type { FakeEntra } from '../../testbed/fake-entra';
import { appId, mayaId, tenantId } from '../api/running-api';

export interface RunningTab {
  /** The tab's page. */
  address: string;
  bot: RunningBot;
  reported: unknown[];
  close(): Promise<void>;
}

interface Production {
  entra: FakeEntra;
  /** Pages that may frame the tab besides Microsoft's. */
  hosts: readonly string[];
}

/** The whole bot over the shipped knowledge, with a few cases: in local mode, or in production with the fake Entra. */
export async function startTab(production?: Production): Promise<RunningTab> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-tab-'));
  const file = path.join(folder, 'cases.sqlite');
  await fill(file, production ? mayaId : people.maker.aadObjectId);
  const shared: Shared = {
    port: 0,
    database: { kind: 'sqlite', file },
    retention: { textDays: 3650, caseDays: 3650 },
    undoSeconds: 0,
    escalation: undefined,
    tab: {
      publicUrl: undefined,
      teamsAppId: undefined,
      itRole: 'FlowMedic.IT',
      publisher: { name: undefined, contact: undefined },
    },
  };
  const config: Config = production
    ? {
        ...shared,
        mode: 'production',
        host: '127.0.0.1',
        metrics: { host: '127.0.0.1', port: 0 },
        identity: {
          credentials: { appId, tenantId, proof: { kind: 'secret', secret: 'not-a-real-one' } },
          tenants: [tenantId],
        },
      }
    : { ...shared, mode: 'local', host: '127.0.0.1', playgroundPort: 1 };
  const reported: unknown[] = [];
  const bot = await startBot(config, undefined, (error) => reported.push(error), {
    policy: {
      ...shippedDoorPolicy,
      // One page asks more in a minute here than a person does.
      http: { ...shippedDoorPolicy.http, people: undefined },
      web: {
        checks: shippedPersonChecks,
        keysOf: () => production?.entra.keys ?? '',
        testHosts: production?.hosts ?? [],
      },
    },
  });
  return {
    address: `http://127.0.0.1:${bot.port}/tab/`,
    bot,
    reported,
    close: async () => {
      await bot.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Cases of a person: one with a question, one with IT that somebody else follows, one fixed. */
async function fill(file: string, personId: string): Promise<void> {
  const { cases } = openStore(openSqlite(file), {
    now: () => new Date().toISOString(),
    report: (error) => {
      throw error;
    },
  });
  const at = new Date().toISOString();
  const opened = (id: string, who: string, text: string): Case =>
    openCase(id, { personId: who, conversationId: `chat of ${who}` }, at, { kind: 'pasted', text, redactions: [] });
  const escalated = (id: string, askedBy: string): CaseEvent => ({
    kind: 'escalated',
    key: `${id}-1`,
    desk: 'teams',
    group: '',
    area: 'sign-in',
    fingerprint: 'aadsts:50126@sign-in',
    title: 'Microsoft Entra ID refused the user name or the password',
    urgency: 'high',
    impact: 'a team',
    askedBy,
    place: '{}',
    text: 'Summary',
    sendAt: at,
  });
  const asked = opened('FM-2222', personId, 'AADSTS50126');
  const led = opened('FM-3333', personId, 'error 0xC000006D in an unattended run');
  const followed = opened('FM-4444', 'otto', 'AADSTS50126');
  const fixed = opened('FM-5555', personId, '0x801C0021');
  await cases.commit({ cases: [asked, led, followed, fixed] });
  await cases.commit({
    cases: [
      withEvents(led, at, [
        escalated('FM-3333', 'Maya Maker'),
        { kind: 'filed', id: 'x', number: 'INC042', url: 'https://desk.example/INC042' },
        { kind: 'taken', by: { id: 'ida', name: 'Ida IT' } },
        { kind: 'gained follower', caseId: 'FM-4444' },
      ]),
      withEvents(followed, at, [
        escalated('FM-4444', 'Otto Other'),
        { kind: 'joined', incident: 'FM-3333', key: 'FM-3333-1' },
      ]),
      withEvents(fixed, at, [{ kind: 'fixed' }]),
    ],
  });
  await cases.close();
}
