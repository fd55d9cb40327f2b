import { z } from 'zod';

/** knowledge/dsregcmd-fields.yaml: what each line of `dsregcmd /status` means, and which values are fine. */
export const fieldReferenceSchema = z.record(
  z.string().min(2),
  z
    .strictObject({
      section: z.string().min(3),
      expected: z
        .array(z.string())
        .min(1)
        .optional()
        .describe('Values that are fine, compared without case; left out when that depends on the machine'),
      meaning: z.string().min(5).max(200),
      otherwise: z.string().min(5).max(200).optional().describe('What another value tells'),
    })
    .refine(
      ({ expected, otherwise }) => (expected === undefined) === (otherwise === undefined),
      'expected and otherwise go together',
    ),
);
export type FieldReference = z.infer<typeof fieldReferenceSchema>;

/** A field of an output in the light of the reference. */
export interface JudgedField {
  field: string;
  value: string;
  judgement: 'as expected' | 'not as expected' | 'depends';
  meaning: string;
}

/** Judges the fields of an output, the ones that are not as expected first. Fields the reference does not know are left out. */
export function judgeFields(fields: Readonly<Record<string, string>>, reference: FieldReference): JudgedField[] {
  const judged = Object.entries(fields).flatMap(([field, value]): JudgedField[] => {
    const known = reference[field];
    if (!known) return [];
    if (!known.expected) return [{ field, value, judgement: 'depends', meaning: known.meaning }];
    const fine = known.expected.some((expected) => startsWithWord(value, expected));
    return [
      {
        field,
        value,
        judgement: fine ? 'as expected' : 'not as expected',
        meaning: fine ? known.meaning : (known.otherwise ?? known.meaning),
      },
    ];
  });
  const order = ['not as expected', 'as expected', 'depends'];
  return judged.sort((one, other) => order.indexOf(one.judgement) - order.indexOf(other.judgement));
}

/** "YES (local)" begins with YES; 0x00002ee2 does not begin with 0x0. */
function startsWithWord(value: string, word: string): boolean {
  return value.toLowerCase().startsWith(word.toLowerCase()) && !/^\w/.test(value.slice(word.length));
}
