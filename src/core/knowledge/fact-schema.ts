import { z } from 'zod';
import { complaintKinds } from '../expressions/complaint-kind';

/**
 * A fact is something true of the failing machine, account or flow, with a small set of values.
 * knowledge/facts/ defines each fact once: its values, its question, how to find out, and how intake reads it.
 */

const factId = z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'write it like AzureAdJoined');
const words = z.string().min(2).max(120);

const eventIds = z.union([z.number().int().min(1).max(65535), z.array(z.number().int().min(1).max(65535)).min(2)]);

export const reading = z.union([
  z
    .strictObject({ dsregcmd: z.string(), map: z.record(z.string(), z.string()).optional() })
    .describe('A dsregcmd /status field. Without a map its value is taken as it is when it is one of the values'),
  z
    .strictObject({ dump_rule: z.string(), value: z.string() })
    .describe('A rule of knowledge/dsregcmd-rules.yaml that holds for the output'),
  z
    .strictObject({ phrase: words, value: z.string(), from: z.literal('person').optional() })
    .describe(
      'Words in the paste that say it. from: person for what people write in passing: in their prose it is only offered as the first answer',
    ),
  z
    .strictObject({ phrase: words, map: z.record(z.string(), z.string()) })
    .describe('Words with one slot, as in "Logon Type: {type}", and what the text in the slot begins with'),
  z
    .strictObject({ complaint: z.enum(complaintKinds), value: z.string() })
    .describe('What a message says is wrong with an expression'),
  z
    .strictObject({ code: z.string(), value: z.string() })
    .describe('A code reference in the paste that says it; * at the end matches a prefix'),
  z
    .strictObject({ shape: z.enum(['dsregcmd-sso', 'dsregcmd', 'event', 'run-json']), value: z.string() })
    .describe('The kind of paste'),
  z
    .strictObject({ event: eventIds, value: z.string() })
    .describe('A Windows event of this number; of several the newest counts, then the rule that stands first'),
  z
    .strictObject({ event: eventIds, field: z.string(), map: z.record(z.string(), z.string()) })
    .describe('How a field of such an event begins'),
  z
    .strictObject({ log: z.enum(['device-registration', 'entra-sign-in', 'security', 'other']), value: z.string() })
    .describe('An event of this log'),
]);

const factValueDefinition = z.strictObject({
  label: z.string().min(1).max(60).describe('The text on the answer button'),
  says: z.array(words).default([]).describe('Other ways to type this answer'),
  sets: z
    .record(factId, z.string())
    .default({})
    .describe('Facts that follow from this value, and that it follows from'),
});

const asking = { ask: z.string().min(8).max(200), find_out: z.string().min(8).max(500) };

export const check = z.strictObject({
  ...asking,
  of_device: z
    .strictObject(asking)
    .optional()
    .describe(
      'The same question to somebody who pasted an output of dsregcmd, so speaks of a machine and of no connection',
    ),
  command: z.string().max(200).optional(),
  by: z.enum(['maker', 'machine-owner', 'it-admin', 'tenant-admin']),
  minutes: z.number().int().min(1).max(120),
});

export const factSchema = z.strictObject({
  title: z.string().min(3).max(80),
  values: z.record(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), factValueDefinition),
  check: check.optional().describe('Without it the fact is only ever read, never asked'),
  presupposes: z
    .array(factId)
    .optional()
    .describe('Facts its question builds on: who did not know one of them is not asked for this one'),
  read: z.array(reading).default([]),
});

export const factCatalogueSchema = z.record(factId, factSchema);
