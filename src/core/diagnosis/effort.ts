import type { Person, Resolution } from '../knowledge/article';

/** What needs somebody else's rights costs a person more than what they can do alone. In questions, as everything here. */
const rightsCost: Record<Person, number> = { maker: 0, 'machine-owner': 0.6, 'it-admin': 1.2, 'tenant-admin': 1.5 };
const riskCost = { low: 0.3, medium: 1, high: 3 } as const;

/** What a question or a step costs the person: a quick one that they can do alone costs 1. */
export function effortOf({ by, minutes }: { by: Person; minutes: number }): number {
  return 1 + rightsCost[by] + Math.log2(1 + minutes) / 6;
}

/** What it costs to try a resolution: its time as a whole, and the highest rights and the worst risk that any step asks for. */
export function effortOfResolution({ steps }: Resolution): number {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return (
    Math.max(...steps.map(({ by }) => effortOf({ by, minutes }))) +
    Math.max(0, ...steps.map(({ risk }) => (risk ? riskCost[risk.level] : 0)))
  );
}
