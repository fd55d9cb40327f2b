import type { Journal } from './journal';
import { bounded } from './told-error';

/** What packages print of their own accord. Their arguments may be whole requests, so only errors and texts are told. */
class PrintedByPackage extends Error {
  constructor(kind: string, text: string, cause: unknown) {
    super(`A package printed to console.${kind}: ${text}`, { cause });
    this.name = 'PrintedByPackage';
  }
}

/** Leads what packages print on the console into the log, so that every line has its form and its bounds. */
export function consoleToJournal(
  journal: Pick<Journal, 'fault'>,
  target: Pick<Console, 'error' | 'warn'> = console,
): void {
  const lead =
    (kind: string) =>
    (...given: unknown[]): void => {
      const text = given.filter((one) => typeof one === 'string').join(' ');
      const error = given.find((one) => one instanceof Error);
      journal.fault(new PrintedByPackage(kind, bounded(text), error));
    };
  target.error = lead('error');
  target.warn = lead('warn');
}
