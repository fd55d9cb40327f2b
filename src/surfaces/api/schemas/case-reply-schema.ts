import { z } from 'zod';
import { linkSchema, stepSchema } from './step-schema';

const head = {
  caseId: z.string(),
  version: z.number().int(),
  nonce: z.string().describe('Goes back with an action, so that one press counts once'),
  note: z.string(),
  hidden: z.string(),
};
const buttons = z.array(z.strictObject({ label: z.string(), verb: z.string() }));
const verdict = {
  title: z.string(),
  summary: z.string(),
  guide: z.string().describe('Address of the whole article; empty when there is none'),
  matched: z.array(z.string()),
  known: z.array(z.string()),
  causes: z.array(
    z.strictObject({ title: z.string(), state: z.enum(['likely', 'open', 'ruled out']), why: z.string() }),
  ),
  notes: z.array(z.string()),
  doubts: z.array(z.string()),
  output: z.array(z.string()),
  sources: z.array(linkSchema),
  changeable: buttons,
  canGoBack: z.boolean(),
};
const options = z.array(z.strictObject({ title: z.string(), value: z.string() }));

/** What a case's card says to the person who asked, in their language: core/replies/reply.ts. */
export const caseReplySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...head,
    ...verdict,
    kind: z.literal('question'),
    progress: z.string(),
    ask: z.string(),
    findOut: z.string(),
    command: z.string(),
    effort: z.string(),
    answers: buttons,
    stillPossible: z.string(),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('choice'),
    intro: z.string(),
    choices: z.array(
      z.strictObject({
        title: z.string(),
        summary: z.string(),
        matched: z.string(),
        label: z.string(),
        verb: z.string(),
      }),
    ),
  }),
  z.strictObject({
    ...head,
    ...verdict,
    kind: z.literal('steps'),
    corrections: z.array(
      z.strictObject({ fault: z.string(), written: z.string(), corrected: z.string(), assumes: z.string() }),
    ),
    certainty: z.enum(['sure', 'likely', 'guess']),
    lead: z.string(),
    cause: z.string(),
    sure: z.string(),
    why: z.string(),
    heading: z.string(),
    division: z.string(),
    steps: z.array(stepSchema),
  }),
  z.strictObject({ ...head, ...verdict, kind: z.literal('exhausted'), message: z.string() }),
  z.strictObject({
    ...head,
    kind: z.literal('decoded'),
    codes: z.array(z.strictObject({ name: z.string(), spellings: z.string(), meaning: z.string() })),
    message: z.string(),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('healthy'),
    title: z.string(),
    message: z.string(),
    next: z.array(z.string()),
    doubts: z.array(z.string()),
    output: z.array(z.string()),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('nothing'),
    understood: z.array(z.string()),
    message: z.string(),
    howTo: z.array(z.string()),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('handover'),
    message: z.string(),
    summary: z.string(),
    machine: z.string(),
    since: z.string(),
    urgencies: options,
    impacts: options,
    urgency: z.string(),
    impact: z.string(),
    canSend: z.boolean(),
    mailLink: z.string(),
  }),
  z.strictObject({
    ...head,
    kind: z.literal('sent'),
    title: z.string(),
    lines: z.array(z.string()),
    url: z.string(),
    ticket: z.string(),
    canUndo: z.boolean(),
    ask: z.string(),
    findOut: z.string(),
    command: z.string(),
    answers: buttons,
    confirms: z.boolean(),
    canRetry: z.boolean(),
    mailLink: z.string(),
  }),
  z.strictObject({ ...head, kind: z.literal('closed'), title: z.string(), message: z.string() }),
]);
export type CaseReply = z.infer<typeof caseReplySchema>;
