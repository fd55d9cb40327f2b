import type { DsregcmdReading } from './dsregcmd';
import { holdsIn, type DumpValues } from './dump-conditions';
import type { DumpCondition, DumpFinding, DumpRule } from './dump-rule';

/** When the paste came, as rules name it; so an output from last month tells how it was then. */
export const pastedAtField = 'Pasted At';

/** What the rules say about an output. `pastedAt` is an ISO time. */
export function judgeDump(
  readings: readonly DsregcmdReading[],
  rules: readonly DumpRule[],
  pastedAt?: string,
): DumpFinding[] {
  if (readings.length === 0) return [];
  const values = valuesOf(readings, pastedAt);
  return rules.flatMap((rule) => {
    const holding = rule.when.find((conditions) => conditions.every((condition) => holdsIn(condition, values)));
    return holding ? [{ rule: rule.id, values: looksAt(holding, values) }] : [];
  });
}

/** What rules set aside, by field: these lines are another user's, or tell of a time that is over. */
export function fieldsSetAside(findings: readonly DumpFinding[], rules: readonly DumpRule[]): ReadonlySet<string> {
  const held = new Set(findings.map(({ rule }) => rule));
  return new Set(rules.filter(({ id }) => held.has(id)).flatMap(({ sets_aside }) => sets_aside));
}

function valuesOf(readings: readonly DsregcmdReading[], pastedAt: string | undefined): DumpValues {
  const byField = new Map<string, string[]>();
  for (const { field, value } of readings) {
    const known = byField.get(field);
    if (known) known.push(value);
    else byField.set(field, [value]);
  }
  if (pastedAt !== undefined) byField.set(pastedAtField, [pastedAt.replace('T', ' ')]);
  const last = readings.at(-1);
  return { all: (field) => byField.get(field) ?? [], cutOffAt: last?.value === '' ? last.field : undefined };
}

function looksAt(conditions: readonly DumpCondition[], values: DumpValues): Record<string, string> {
  const fields = conditions.flatMap((condition) =>
    'time' in condition
      ? [condition.time, condition.before]
      : 'same_name_as' in condition
        ? [condition.field, condition.same_name_as]
        : 'other_id_than' in condition
          ? [condition.field, condition.other_id_than]
          : [condition.field],
  );
  return Object.fromEntries(
    fields.flatMap((field) => {
      if (field === pastedAtField) return [];
      const value = values.all(field).findLast((written) => written !== '');
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
