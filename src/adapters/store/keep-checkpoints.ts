import type { Database } from './database';

const minuteMs = 60_000;

/** Brings what lies beside the database's file into it once a minute, so that a copy of the file lacks little. Returns how to end it. */
export function keepCheckpoints(
  { checkpoint }: Pick<Database, 'checkpoint'>,
  report: (error: unknown) => void,
): () => void {
  const timer = setInterval(() => {
    checkpoint().catch(report);
  }, minuteMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
