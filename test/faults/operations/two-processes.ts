import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { z } from 'zod';
import { openCase } from '../../../src/core/cases/case';
import { withDatabase, type DatabaseAddress } from '../../adapters/store/database-address';
import type { History } from '../history/history';
import { readLedgers } from '../history/read-ledgers';

const casesAtOnce = 4;
/** After that many operations of each process the next few cases are at stake: a log of thousands would only be slow to read. */
const batch = 250;

const messageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('acknowledged'), id: z.string(), caseId: z.string() }),
  z.object({ kind: z.literal('ended'), conflicts: z.number() }),
]);

export interface Race {
  address: DatabaseAddress;
  operations: number;
  /** Whether a change made from an old version is refused. */
  guarded: boolean;
}

/** Two real processes change the same few cases as fast as they can. */
export async function raceOfTwo({ address, operations, guarded }: Race): Promise<History & { conflicts: number }> {
  return withDatabase(address, async ({ cases, database }) => {
    const each = Math.ceil(operations / 2);
    const caseIds = Array.from({ length: Math.ceil(each / batch) }, (_, group) =>
      Array.from({ length: casesAtOnce }, (_case, at) => `FM-${group}-${at}`),
    );
    for (const id of caseIds.flat())
      await cases.commit({
        cases: [
          openCase(id, { personId: 'maya', conversationId: id }, new Date().toISOString(), {
            kind: 'pasted',
            text: 'broken',
            redactions: [],
          }),
        ],
      });

    const acknowledged: { id: string; caseId: string }[] = [];
    let conflicts = 0;
    const workers = ['one', 'other'].map((name) =>
      fork(path.join(__dirname, 'worker.cjs'), [
        JSON.stringify({ database: address, name, caseIds, count: each, batch, guarded }),
      ]),
    );
    try {
      await Promise.all(workers.map(async (worker) => once(worker, 'message')));
      await Promise.all(
        workers.map(async (worker) => {
          worker.on('message', (message) => {
            const told = messageSchema.parse(message);
            if (told.kind === 'acknowledged') acknowledged.push({ id: told.id, caseId: told.caseId });
            if (told.kind === 'ended') conflicts += told.conflicts;
          });
          worker.send('go');
          await endOf(worker);
        }),
      );
    } finally {
      for (const worker of workers) worker.kill('SIGKILL');
    }

    const changesOf = new Map<string, number>();
    for (const { caseId } of acknowledged) changesOf.set(caseId, (changesOf.get(caseId) ?? 0) + 1);
    const ledgers = await readLedgers(database, (_caseId, { value }) => value ?? '');
    return {
      conflicts,
      operations: acknowledged.map(({ id }) => ({ id, acknowledged: true, effect: true, answer: 'none' })),
      ledgers: ledgers.map((log) => ({ ...log, changes: 1 + (changesOf.get(log.caseId) ?? 0) })),
      answers: [],
    };
  });
}

async function endOf(worker: ChildProcess): Promise<void> {
  const code = await new Promise<number | null>((resolve) => worker.once('exit', resolve));
  if (code !== 0) throw new Error(`a worker ended with ${String(code)}`);
}
