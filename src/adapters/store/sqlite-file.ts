import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { StoreError } from './store-error';

/** The file holds what people wrote: nobody else on the machine reads it. */
const ownerOnly = 0o600;
const othersMay = 0o077;

/** Makes the folder and the file, readable by their owner only. What lies beside the file later gets the same mode. */
export function makeReadyFor(file: string): void {
  makeFolder(path.dirname(path.resolve(file)));
  if (!existsSync(file)) closeSync(openSync(file, 'a', ownerOnly));
  else if (isOwn(statSync(file))) for (const one of [file, `${file}-wal`, `${file}-shm`]) makePrivate(one);
}

/** One folder after the other: Node's own way of making several never comes back where a system folder refuses. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

function isOwn({ uid }: Stats): boolean {
  return uid === process.getuid?.();
}

function makePrivate(file: string): void {
  if (existsSync(file) && (statSync(file).mode & othersMay) !== 0) chmodSync(file, ownerOnly);
}

/**
 * Throws when the file that was opened no longer lies under its name. SQLite would go on writing into a file that nobody
 * finds again, and what was acknowledged would be lost at the next start.
 */
export function watchFile(file: string): () => void {
  const { ino, dev } = statSync(file);
  return () => {
    const now = statSync(file, { throwIfNoEntry: false });
    if (now?.ino !== ino || now.dev !== dev)
      throw new StoreError(
        `find its file ${file} any more (it was deleted, moved or replaced: put it back, or restore a backup and start the bot again)`,
        undefined,
      );
  };
}

const codedSchema = z.looseObject({ code: z.string().catch(''), message: z.string().catch('no reason given') });

const noDatabase = 'put a backup in its place with flow-medic restore, or set DATABASE_FILE to another file';
const advices: ReadonlyMap<string, string> = new Map([
  ['SQLITE_NOTADB', `it is no database of Flow Medic, or it is damaged; ${noDatabase}`],
  ['SQLITE_CORRUPT', `it is damaged; ${noDatabase}`],
  ['SQLITE_FULL', 'the disk is full; make room'],
  ['SQLITE_BUSY', 'another program keeps it locked; end that program'],
]);

/** What is wrong with a file that cannot be opened, and what to do. */
export function adviceFor(cause: unknown): string {
  const { code, message } = codedSchema.catch({ code: '', message: 'no reason given' }).parse(cause);
  return advices.get(code) ?? `${message}; set DATABASE_FILE to a place where the bot may write`;
}
