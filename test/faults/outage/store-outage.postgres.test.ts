import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freshDatabase } from '../../postgres/fresh-database';
import { knowledgeFolder, type KnowledgeFolder } from '../../core/knowledge/knowledge-folder';
import { compileBeside } from '../../core/knowledge/load-folder';
import { countOf, judge, longestRun, nothingWrong } from '../run/fault-run';
import { outliveOutages } from './outlive';
import { startTcpProxy } from './tcp-proxy';

let knowledge: KnowledgeFolder;
beforeAll(() => {
  knowledge = knowledgeFolder();
});
afterAll(() => {
  knowledge.remove();
});

const postgresOutages = countOf({ small: 3, full: 300 });
/** A call into silence is given up after seconds only, so not every outage is a silent one. */
const silentEvery = countOf({ small: 3, full: 15 });
/** Each of these takes as long as a turn waits for the lock. */
const locks = countOf({ small: 1, full: 30 });

test(
  'a PostgreSQL that goes away or falls silent is told to people, makes the bot not ready, and is used again when it is back',
  async () => {
    const { url, drop } = await freshDatabase();
    const { hostname, port } = new URL(url);
    const proxy = await startTcpProxy({ host: hostname, port: Number(port) });
    const through = new URL(url);
    through.port = String(proxy.port);
    try {
      const startedAt = Date.now();
      const { faults, ...history } = await outliveOutages({
        count: postgresOutages,
        knowledge: compileBeside(knowledge.root),
        through: { kind: 'postgres', url: through.href },
        direct: { kind: 'postgres', url },
        fail: async (number) => {
          if (number % silentEvery === silentEvery - 1) proxy.silence();
          else await proxy.cut();
        },
        mend: proxy.mend,
      });
      expect(faults).toEqual([]);
      expect(judge('store outages', 'PostgreSQL', postgresOutages, startedAt, history)).toEqual(nothingWrong);
    } finally {
      await proxy.cut();
      await drop();
    }
  },
  longestRun,
);

test(
  'a SQLite file that another process keeps locked is told to people, makes the bot not ready, and is used again when it is free',
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-lock-'));
    const file = path.join(folder, 'cases.sqlite');
    let holder: ChildProcess | undefined;
    try {
      const startedAt = Date.now();
      const { faults, ...history } = await outliveOutages({
        count: locks,
        knowledge: compileBeside(knowledge.root),
        through: { kind: 'sqlite', file },
        direct: { kind: 'sqlite', file },
        fail: async () => {
          holder = fork(path.join(__dirname, 'lock-holder.cjs'), [file]);
          await once(holder, 'message');
        },
        mend: async () => {
          const gone = holder && once(holder, 'exit');
          holder?.send('let go');
          await gone;
        },
      });
      expect(faults).toEqual([]);
      expect(judge('store outages', 'SQLite', locks, startedAt, history)).toEqual(nothingWrong);
    } finally {
      holder?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  },
  longestRun,
);
