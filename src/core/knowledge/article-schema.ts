import { z } from 'zod';
import { speakers } from '../codes/speaker';
import { areas } from './area';

/**
 * One article: one problem a maker can have, with its causes and what resolves each of them.
 * The zod schema is the only definition; the TypeScript type (article.ts) and the editor's JSON Schema come from it.
 * It judges the files when the knowledge is compiled; a program that loads the compiled knowledge never needs it.
 */

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');
const sentence = z.string().trim().min(3).max(600);
export const httpsUrl = z.url({ protocol: /^https$/, hostname: z.regexes.domain });

/**
 * How much a code or message says when it stands alone, weakest first.
 * - wrapper: only says that something inside failed (ActionFailed)
 * - umbrella: many problems hide under it (WindowsIdentityIncorrect)
 * - general: names the phase that failed; a decisive one beside it is the cause (STATUS_LOGON_FAILURE)
 * - decisive: names this problem
 */
export const evidenceRole = z.enum(['wrapper', 'umbrella', 'general', 'decisive']);

/** `system:value`, for example `ntstatus:0xC000006D`, `aadsts:50126`, `dataverse:0x80040220`, `power-automate:AadLogonFailure`. */
const codeRef = z
  .string()
  .regex(
    /^(?:(?:ntstatus|hresult|dataverse):0x[0-9A-F]{8}|(?:win32|winhttp|event|kerberos|rdp|rdp-extended):\d{1,5}|sql:-?\d{1,5}|sharepoint:-\d{1,10}|aadsts:\d{4,7}|(?:power-automate|oauth|drs|gateway|msal|adfs|connector):[A-Za-z0-9_]{3,80})$/,
    'write system:value, for example ntstatus:0xC000006D, winhttp:12002, aadsts:50126, kerberos:24 or power-automate:AadLogonFailure; hex in capitals, eight digits',
  );

/** Counts only where one of these products or services speaks in the paste: a generic number or sentence is not theirs alone. */
const saidBy = z.array(z.enum(speakers)).min(1).optional();

const codeEvidence = z.strictObject({
  id: codeRef,
  role: evidenceRole,
  name: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_]*$/)
    .optional()
    .describe('Only when the code tables do not name it'),
  said_by: saidBy,
});

/**
 * `*` stands for up to eight words, for example a machine id. `{column}` is a slot: it stands for up to eight words or a
 * quoted text, and the article's own texts may say what stood there.
 */
const messageEvidence = z.strictObject({ text: z.string().min(6).max(300), role: evidenceRole, said_by: saidBy });

/** `{ column: the column }`: a slot of the messages, and how the article's texts call it when nothing stood there. */
const slots = z.record(
  z.string().regex(/^[a-z][a-z_]{0,30}$/, 'write it like column or sub_code'),
  z
    .string()
    .regex(
      /^(?:the|a|an|this|that|your|its|their|another|one|some|somebody|whatever|what) [^{}]{1,80}[^\s.,;:!?{}]$/,
      'write a noun phrase that a sentence can go on with, for example "the column"',
    ),
);

const factValue = z.union([z.string(), z.array(z.string()).min(1)]);
/** Every fact of one condition must hold; a list of values means any of them. */
export const condition = z.record(z.string(), factValue);

export const person = z.enum(['maker', 'machine-owner', 'it-admin', 'tenant-admin']);

const link = z.strictObject({ title: z.string().min(3).max(160), url: httpsUrl });

const risk = z.strictObject({
  level: z.enum(['low', 'medium', 'high']),
  warning: sentence.describe('What it weakens or can break'),
  safer: sentence.optional().describe('The safer way to take first'),
  undo: sentence.describe('How to take it back'),
});

export const step = z.strictObject({
  do: sentence,
  by: person,
  minutes: z.number().int().min(1).max(2880),
  command: z.string().max(300).optional(),
  verify: sentence.optional(),
  links: z.array(link).max(4).optional(),
  risk: risk.optional(),
});

export const resolutionSchema = z.strictObject({
  id,
  title: sentence,
  steps: z.array(step).min(1).max(10),
});

export const cause = z.strictObject({
  id,
  title: sentence.describe('One sentence a maker understands'),
  why: sentence.optional(),
  frequency: z.enum(['common', 'sometimes', 'rare']).default('sometimes'),
  when: z
    .union([condition, z.array(condition).min(1)])
    .default({})
    .describe('Several conditions in a list: any of them'),
  resolution: id.describe('One of this article, or a shared one of knowledge/resolutions.yaml'),
});

const source = z.strictObject({
  title: z.string().min(3).max(200),
  url: httpsUrl,
  seed: z
    .string()
    .regex(/^00\d_[0-9a-f]{16}\.txt$/)
    .optional(),
  kb: z.number().int().optional(),
  supports: z.array(id).min(1).describe('The causes it speaks for'),
});

export const articleSchema = z.strictObject({
  id,
  title: z.string().min(8).max(120),
  summary: z.string().min(20).max(500).describe('What it means, in one or two plain sentences'),
  status: z.enum(['validated', 'draft', 'retired']),
  area: z.enum(areas).describe('The folder it lies in; IT\u2019s routes go by it'),
  applies_to: z
    .array(
      z.enum(['approvals', 'desktop-flows', 'cloud-flows', 'connections', 'devices', 'sign-in', 'hosted-machines']),
    )
    .min(1)
    .describe('Where a maker meets it'),
  codes: z.array(codeEvidence).default([]),
  messages: z.array(messageEvidence).default([]).describe('Texts as the product prints them'),
  slots: slots
    .default({})
    .describe(
      'Slots of the messages, each with the noun phrase for it; "{column}" in a text is the phrase and the value',
    ),
  shows: z
    .array(z.enum(['corrected-expressions']))
    .default([])
    .describe('What is made of the paste itself and shown above the steps'),
  states: z
    .array(z.strictObject({ when: condition, role: evidenceRole }))
    .default([])
    .describe('Facts a paste shows that name this problem by themselves, such as a dsregcmd field with a wrong value'),
  phrases: z.array(z.string().min(8).max(200)).default([]).describe('What people say when they have no code'),
  mentions: z
    .array(z.string().min(2).max(120))
    .default([])
    .describe('Names of fields, commands, settings or documents that lead here when they are all a person writes'),
  excludes: z
    .strictObject({
      words: z.array(z.string().min(3)).default([]),
      codes: z.array(codeRef).default([]),
      facts: condition.default({}).describe('Facts that a paste shows; any of them vetoes'),
    })
    .optional()
    .describe('Any of these in the paste vetoes the article'),
  causes: z.array(cause).min(1).max(16),
  resolutions: z.array(resolutionSchema).default([]),
  returns: z
    .strictObject({
      remind_after_days: z.number().int().min(1).max(400).describe('Days after the fix when a reminder is in time'),
      why: sentence.describe('Why it will happen again, and roughly when, in one sentence'),
    })
    .optional()
    .describe('Only where the fix itself runs out: a password or a certificate that expires'),
  notes: z.array(sentence).default([]).describe('Good to know; never an instruction that belongs in a step'),
  examples: z.strictObject({
    matches: z.array(z.string().min(3)).min(2),
    near_misses: z.array(z.string().min(3)).min(1),
  }),
  sources: z.array(source).min(1),
  owner: z.string().min(2),
  reviewed: z.iso.date(),
  review_due: z.iso.date(),
});
