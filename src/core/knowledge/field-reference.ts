import type { z } from 'zod';
import type { fieldReferenceSchema } from './field-reference-schema';

/** What each line of `dsregcmd /status` means, by the field. */
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
        meaning: (fine ? known.fine : known.otherwise) ?? known.meaning,
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
