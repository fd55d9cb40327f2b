import { appendFileSync } from 'node:fs';
import { checkHistory, type Verdict } from '../history/check-history';
import type { History } from '../history/history';

/** `npm run faults` runs the full counts; within `npm test` the same tests run small ones. */
const isFull = process.env['FAULTS'] === 'full';
/** FAULTS_SCALE=0.1 runs a tenth of the full counts. */
const scale = Number(process.env['FAULTS_SCALE'] ?? 1);

export function countOf(counts: { small: number; full: number }): number {
  return isFull ? Math.max(1, Math.round(counts.full * scale)) : counts.small;
}

/** The seed of this run: printed with every failure, and set with FAULTS_SEED to see a failure again. */
export const seed = Number(process.env['FAULTS_SEED'] ?? 20261126);

/** A run of the full counts takes long; the limit only ends what hangs. */
export const longestRun = isFull ? 3_600_000 : 120_000;

/** One line of the table that `npm run faults` prints. */
export interface FaultRow {
  fault: string;
  engine: string;
  count: number;
  acknowledged: number;
  lost: number;
  doubled: number;
  repeated: number;
  seconds: number;
}

export function recordRow(row: FaultRow): void {
  const file = process.env['FAULTS_ROWS'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

/** Checks a history, adds it to the table, and gives what is wrong with it, with the seed that shows it again. */
export function judge(
  fault: string,
  engine: string,
  count: number,
  startedAt: number,
  history: History,
): { seed: number; violations: Verdict['violations'] } {
  const { violations, acknowledged, lost, doubled, repeated } = checkHistory(history);
  recordRow({ fault, engine, count, acknowledged, lost, doubled, repeated, seconds: (Date.now() - startedAt) / 1000 });
  return { seed, violations: violations.slice(0, 20) };
}

export const nothingWrong = { seed, violations: [] };
