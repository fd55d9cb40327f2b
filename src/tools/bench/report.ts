import { z } from 'zod';
import type { Measured } from './measure';

const measuredSchema = z.strictObject({
  name: z.string(),
  size: z.number(),
  cpu: z.number(),
  baseline: z.number(),
  ratio: z.number(),
});

/** What a run leaves behind, to compare later runs with. */
export const benchSchema = z.strictObject({ format: z.literal(1), node: z.string(), rows: z.array(measuredSchema) });
export type BenchFile = z.infer<typeof benchSchema>;

/** A Markdown table of a run; with the ratios of an older one where both have the row. */
export function tableOf(rows: readonly Measured[], older?: BenchFile): string {
  const before = new Map(older?.rows.map((row) => [keyOf(row), row]));
  const heads = ['what', 'KB', 'CPU, ms', 'µs a KB', 'baseline, ms', 'times baseline'];
  const head = older ? [...heads, 'before', 'now by before'] : heads;
  const lines = rows.map((row) => {
    const cells = [
      row.name,
      String(row.size),
      (row.cpu / 1000).toFixed(3),
      (row.cpu / row.size).toFixed(0),
      (row.baseline / 1000).toFixed(3),
      row.ratio.toFixed(2),
    ];
    const then = before.get(keyOf(row));
    if (!older) return cells;
    return then ? [...cells, then.ratio.toFixed(2), (row.ratio / then.ratio).toFixed(2)] : [...cells, '', ''];
  });
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function keyOf({ name, size }: Pick<Measured, 'name' | 'size'>): string {
  return `${name} ${size}`;
}
