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
      fine: z
        .string()
        .min(5)
        .max(200)
        .optional()
        .describe('What an expected value tells, where the meaning does not say it'),
      otherwise: z.string().min(5).max(200).optional().describe('What another value tells'),
    })
    .refine(
      ({ expected, otherwise }) => (expected === undefined) === (otherwise === undefined),
      'expected and otherwise go together',
    ),
);
