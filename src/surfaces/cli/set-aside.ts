import type { SetAsideCase, SetAsideCases, SetAsideEvent } from '../../core/cases/set-aside';
import { printable, printableLine } from '../../rendering/printable';
import { exit } from './exit';
import { UnusableInput } from './unusable-input';

const mostShown = 200;

/** The cases of the database that the settings name. */
export interface OpenSetAside {
  setAside: SetAsideCases;
  close: () => Promise<void>;
}

interface Options {
  json?: true;
}

/** `flow-medic cases set-aside`: lists what was set aside; the exit code. 0: nothing is, 1: something is. */
export async function listSetAside({ setAside, close }: OpenSetAside, { json }: Options): Promise<number> {
  try {
    const { count, cases } = await setAside.list(mostShown);
    print(json ? JSON.stringify({ count, cases }, null, 2) : [summaryOf(count), ...cases.map(lineOf)]);
    return count === 0 ? exit.matched : exit.nothing;
  } finally {
    await close();
  }
}

/** `flow-medic cases show ID`: what is stored of a case that was set aside, without the words of its pastes. */
export async function showSetAside({ setAside, close }: OpenSetAside, id: string, { json }: Options): Promise<number> {
  try {
    const found = await setAside.show(id);
    if (!found) throw notSetAside(id);
    print(json ? JSON.stringify(found, null, 2) : [lineOf(found), ...found.events.map(eventLineOf)]);
    return exit.matched;
  } finally {
    await close();
  }
}

/** `flow-medic cases restore ID`: puts it back; the exit code. 0: it is back, 1: it still cannot be read and stays aside. */
export async function restoreSetAside({ setAside, close }: OpenSetAside, id: string): Promise<number> {
  try {
    const restored = await setAside.restore(id);
    if (restored.kind === 'not set aside') throw notSetAside(id);
    console.log(
      restored.kind === 'restored'
        ? `${id} is back. The running bot goes on with it.`
        : `${id} still cannot be read (${restored.reason}), so it stays set aside. Mend its rows in case_events, or try again with a newer version.`,
    );
    return restored.kind === 'restored' ? exit.matched : exit.nothing;
  } finally {
    await close();
  }
}

/** JSON, or lines for a person: what is stored may hold anything. */
function print(output: string | readonly string[]): void {
  console.log(typeof output === 'string' ? printable(output) : output.map(printableLine).join('\n'));
}

function notSetAside(id: string): UnusableInput {
  return new UnusableInput(`No case ${id} is set aside. flow-medic cases set-aside lists them.`);
}

function summaryOf(count: number): string {
  return `${count} set aside.${count === 0 ? '' : ' Look at one with flow-medic cases show <id>, put one back with flow-medic cases restore <id>.'}`;
}

function lineOf({ id, at, reason }: SetAsideCase): string {
  return `${id}  ${at}  ${reason}`;
}

function eventLineOf({ number, at, kind, format, body }: SetAsideEvent): string {
  return `${number}  ${at}  format ${format}  ${kind}  ${body}`;
}
