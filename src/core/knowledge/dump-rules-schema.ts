import { z } from 'zod';
import { dumpSeverities } from './dump-severity';

/**
 * knowledge/dsregcmd-rules.yaml: what lines of a `dsregcmd /status` output say together, where
 * knowledge/dsregcmd-fields.yaml says what each line says alone.
 */
const words = z.array(z.string().min(1)).min(1);
const field = z.string().min(2);
const duration = z.string().regex(/^\d{1,4}[mhd]$/, 'write it like 5m, 4h or 30d');

const condition = z.union([
  z.strictObject({ field, is: words }).describe('The value begins with one of these words'),
  z.strictObject({ field, other_than: words }).describe('The line is there and says something else'),
  z.strictObject({ field, unless: words }).describe('The line is not there, or says something else'),
  z.strictObject({ field, stands: z.boolean() }).describe('Whether a line with a value is there'),
  z.strictObject({ field, varies: z.literal(true) }).describe('The line is there several times and differs'),
  z.strictObject({ field, ends_with: words }),
  z.strictObject({ field, contains: words }),
  z.strictObject({ field, cut_off: z.literal(true) }).describe('The output ends here, before the value'),
  z.strictObject({ field, same_name_as: field }).describe('Both begin with the same name'),
  z.strictObject({ field, other_id_than: field }).describe('Both hold ids, and none of them is the same'),
  z
    .strictObject({
      time: field,
      end: z.literal(true).optional().describe('The last time of the line, where it holds two'),
      before: field.describe('Another field, or "Pasted At"'),
      before_end: z.literal(true).optional(),
      by_over: duration.optional(),
      by_under: duration.optional(),
    })
    .describe('A time lies before another one'),
]);

export const rule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  severity: z.enum(dumpSeverities),
  when: z
    .union([
      z
        .array(condition)
        .min(1)
        .transform((all) => [all]),
      z.array(z.array(condition).min(1)).min(1),
    ])
    .describe('All of these hold; of several lists, all of any one list'),
  says: z.string().min(10).max(300).describe('{Field} stands for the value of a line the rule looked at'),
  do: z.string().min(5).max(300).optional().describe('What to do next'),
  sets_aside: z.array(field).default([]).describe('Fields that do not count where this holds'),
});

export const dumpRulesSchema = z
  .array(rule)
  .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'an id stands twice');
