import type { CaseStore } from '../../core/cases/case-store';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Teams delivers again within minutes; a person presses an old button within days. */
const keyDays = 30;

/**
 * Deletes what is older than the retention, now and every hour. Every instance may run it. Returns how to end it.
 * `clock` gives milliseconds.
 */
export function keepRetention({
  cases,
  days,
  clock,
  report,
}: {
  cases: Pick<CaseStore, 'purge'>;
  days: { textDays: number; caseDays: number };
  clock: () => number;
  report: (error: unknown) => void;
}): () => void {
  const before = (age: number): string => new Date(clock() - age * dayMs).toISOString();
  const purge = (): void => {
    cases
      .purge({ textsBefore: before(days.textDays), casesBefore: before(days.caseDays), keysBefore: before(keyDays) })
      .catch(report);
  };
  purge();
  const timer = setInterval(purge, hourMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
