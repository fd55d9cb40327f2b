import type { DeadLetter, Outbox } from '../../core/cases/outbox';
import { printable, printableLine } from '../../rendering/printable';
import { exit } from './exit';
import { UnusableInput } from './unusable-input';

const mostShown = 200;

/** The outbox of the database that the settings name. */
export interface OpenOutbox {
  outbox: Outbox;
  close: () => Promise<void>;
}

/** `flow-medic outbox`: lists what was given up, or sends it again; the exit code. 0: nothing is given up (any more), 1: something is. */
export async function outboxCommand(
  { outbox, close }: OpenOutbox,
  options: { resend?: string; json?: true },
  now: () => string,
): Promise<number> {
  try {
    if (options.resend !== undefined) await resend(outbox, options.resend, now());
    const counts = { ...(await outbox.counts()), newer: await outbox.leftToNewer() };
    const dead = await outbox.dead(mostShown);
    console.log(
      options.json
        ? printable(JSON.stringify({ ...counts, letters: dead.map(letterOf) }, null, 2))
        : [summaryOf(counts), ...dead.map(lineOf)].map(printableLine).join('\n'),
    );
    return counts.dead === 0 ? exit.matched : exit.nothing;
  } finally {
    await close();
  }
}

async function resend(outbox: Outbox, wanted: string, dueAt: string): Promise<void> {
  const ids = wanted === 'all' ? (await outbox.dead(mostShown)).map(({ id }) => id) : [Number(wanted)];
  for (const id of ids) {
    if (!Number.isInteger(id) || !(await outbox.resend(id, dueAt)))
      throw new UnusableInput(`There is no given-up message with the id ${wanted}. flow-medic outbox lists them.`);
  }
}

function summaryOf({ waiting, newer, dead }: { waiting: number; newer: number; dead: number }): string {
  const left = newer === 0 ? '' : ` (${newer} of them only by a newer version, which is not lost meanwhile)`;
  return `${waiting} waiting to be sent${left}, ${dead} given up.${dead === 0 ? '' : ' Send one again with --resend <id>, or all with --resend all; the running bot takes it from there.'}`;
}

/** What an operator needs and nothing of what was written in it. */
function letterOf({ id, channel, orderingKey, caseId, attempts, createdAt, reason }: DeadLetter): object {
  return { id, channel, orderingKey, case: caseId, attempts, created: createdAt, reason };
}

function lineOf({ id, channel, orderingKey, caseId, attempts, createdAt, reason }: DeadLetter): string {
  return `${id}  ${createdAt}  ${channel}  ${caseId === '' ? '-' : caseId}  ${orderingKey}  ${attempts} attempts: ${reason}`;
}
