import { appendFileSync } from 'node:fs';

/** `npm run attack` runs the full counts; within `npm test` the same tests run small ones. */
const isFull = process.env['ATTACK'] === 'full';
/** ATTACK_SCALE=0.1 runs a tenth of the full counts. */
const scale = Number(process.env['ATTACK_SCALE'] ?? 1);

/** The seed of this run: printed with every failure, and set with ATTACK_SEED to see a failure again. */
export const seed = Number(process.env['ATTACK_SEED'] ?? 20261130);

/** Every try follows from the seed and its own number alone, so a run that was ended goes on with ATTACK_FROM. */
const from = Number(process.env['ATTACK_FROM'] ?? 0);

/** A run of the full counts takes long; the limit only ends what hangs. */
export const longestRun = isFull ? 3_600_000 : 120_000;

/** The numbers of the tries of this run. */
export function triesOf(counts: { small: number; full: number }): readonly number[] {
  const count = isFull ? Math.max(1, Math.round(counts.full * scale)) : counts.small;
  const first = isFull ? Math.min(from, count) : 0;
  return Array.from({ length: count - first }, (_, index) => first + index);
}

/** The seed of one try. */
export function seedOf(attempt: number): number {
  return (seed + Math.imul(attempt + 1, 0x9e3779b1)) >>> 0;
}

/** One line of the table that `npm run attack` prints. Passed: the bot did what it must; failed: it did not. */
export interface AttackRow {
  threat: string;
  tries: number;
  passed: number;
  failed: number;
  seconds: number;
  /** What was seen with the guard taken out. */
  control: string;
}

export function recordRow(row: AttackRow): void {
  const file = process.env['ATTACK_ROWS'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

/** Tells how far a long run is, so that it can go on from there. */
export function recordProgress(threat: string, attempt: number): void {
  const file = process.env['ATTACK_PROGRESS'];
  if (file !== undefined)
    appendFileSync(file, `${threat}: try ${attempt} done (ATTACK_SEED=${seed} ATTACK_FROM=${attempt + 1})\n`);
}
