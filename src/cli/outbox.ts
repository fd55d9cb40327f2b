import type { DeadLetter, Outbox } from '../cases/outbox';
import { openDatabase } from '../cases/store/database';
import { openStore } from '../cases/store/store';
import { readConfig } from '../config';
import { exit, UnusableInput } from './diagnose';

const mostShown = 200;

/** `flow-medic outbox`: lists what was given up, or sends it again; the exit code. 0: nothing is given up (any more), 1: something is. */
export async function outboxCommand(options: { resend?: string; json?: true }, environment: Readonly<Record<string, string | undefined>>): Promise<number> {
  // Only the database matters here, and the bot's own settings may be kept from whoever looks after it.
  const { database } = readConfig({ DATABASE_URL: environment['DATABASE_URL'], DATABASE_FILE: environment['DATABASE_FILE'] }, 'local');
  const report = (error: unknown): void => {
    console.error(error);
  };
  const now = (): string => new Date().toISOString();
  const { cases, outbox } = openStore(openDatabase(database, report, 1), { now, report });
  try {
    if (options.resend !== undefined) await resend(outbox, options.resend, now());
    const counts = await outbox.counts();
    const dead = await outbox.dead(mostShown);
    console.log(options.json ? JSON.stringify({ ...counts, letters: dead.map(letterOf) }, null, 2) : [summaryOf(counts), ...dead.map(lineOf)].join('\n'));
    return counts.dead === 0 ? exit.matched : exit.nothing;
  } finally {
    await cases.close();
  }
}

async function resend(outbox: Outbox, wanted: string, dueAt: string): Promise<void> {
  const ids = wanted === 'all' ? (await outbox.dead(mostShown)).map(({ id }) => id) : [Number(wanted)];
  for (const id of ids) {
    if (!Number.isInteger(id) || !(await outbox.resend(id, dueAt))) throw new UnusableInput(`There is no given-up message with the id ${wanted}. flow-medic outbox lists them.`);
  }
}

function summaryOf({ waiting, dead }: { waiting: number; dead: number }): string {
  return `${waiting} waiting to be sent, ${dead} given up.${dead === 0 ? '' : ' Send one again with --resend <id>, or all with --resend all; the running bot takes it from there.'}`;
}

/** What an operator needs and nothing of what was written in it. */
function letterOf({ id, channel, lane, caseId, attempts, createdAt, reason }: DeadLetter): object {
  return { id, channel, lane, case: caseId, attempts, created: createdAt, reason };
}

function lineOf({ id, channel, lane, caseId, attempts, createdAt, reason }: DeadLetter): string {
  return `${id}  ${createdAt}  ${channel}  ${caseId === '' ? '-' : caseId}  ${lane}  ${attempts} attempts: ${reason}`;
}
