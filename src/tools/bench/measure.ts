import type { Baseline } from './baseline';
import type { Row } from './rows';

/** Medians of CPU time in microseconds, of the same texts in the same run. */
export interface Measured {
  name: string;
  size: number;
  cpu: number;
  baseline: number;
  /** `cpu` by `baseline`: what can be compared between machines and runs. */
  ratio: number;
}

/** Time that the process spent, not time that passed: other programs on the machine matter less. In microseconds. */
function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Short texts are timed several at once, for a clock of microseconds is too coarse for one. */
const charactersAtOnce = 4096;

/** Measures all rows turn by turn, so that what disturbs the machine for a while disturbs all of them alike. */
export function measure(rows: readonly Row[], baseline: Baseline, turns: number, warmUp: number): Measured[] {
  const samples = rows.map((): { cpu: number[]; baseline: number[] } => ({ cpu: [], baseline: [] }));
  for (let turn = -warmUp; turn < turns; turn += 1) {
    for (const [index, row] of rows.entries()) {
      const one = measureOnce(row, baseline);
      const kept = samples[index];
      if (turn < 0 || !kept) continue;
      kept.cpu.push(one.cpu);
      kept.baseline.push(one.baseline);
    }
  }
  return rows.map(({ name, size }, index) => {
    const cpu = median(samples[index]?.cpu ?? []);
    const beside = median(samples[index]?.baseline ?? []);
    return { name, size, cpu, baseline: beside, ratio: beside === 0 ? 0 : cpu / beside };
  });
}

function measureOnce({ text, size, prepare }: Row, baseline: Baseline): { cpu: number; baseline: number } {
  const count = Math.max(1, Math.round(charactersAtOnce / (size * 1024)));
  const texts = Array.from({ length: count }, text);
  const works = texts.map(prepare);
  const beside = cpuOf(() => texts.map(baseline));
  return { cpu: cpuOf(() => works.map((work) => work())) / count, baseline: beside / count };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
