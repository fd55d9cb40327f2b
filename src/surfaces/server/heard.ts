import { z } from 'zod';

/** What of a line of the log is counted. */
export const heardSchema = z.looseObject({
  kind: z.string().default(''),
  channel: z.string().default(''),
  outcome: z.string().default(''),
  code: z.string().default(''),
  ms: z.number().default(0),
});

/** Kinds of activities that have a number of their own: a label with any name in it would grow without an end. */
const kinds: ReadonlySet<string> = new Set([
  'message',
  'messageReaction',
  'conversationUpdate',
  'installationUpdate',
  'adaptiveCard/action',
  'task/fetch',
  'task/submit',
]);

export function knownKind(kind: string): string {
  return kinds.has(kind) ? kind : 'other';
}
