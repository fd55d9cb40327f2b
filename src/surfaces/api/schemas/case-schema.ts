import { z } from 'zod';
import { caseReplySchema } from './case-reply-schema';

const line = {
  id: z.string(),
  title: z.string(),
  status: z.enum(['open', 'fixed', 'left']),
  withIt: z.boolean().describe('IT has, or had, a request of it'),
  changedAt: z.iso.datetime(),
};

export const casesSchema = z.strictObject({ cases: z.array(z.strictObject(line)) });

export const caseSchema = z.strictObject({
  ...line,
  reply: caseReplySchema,
  chat: z.string().describe('Address where the case goes on in the chat; empty when there is none'),
});

/** A press of a button of the case's reply. */
export const pressSchema = z.strictObject({
  version: z.number().int().min(1),
  nonce: z.string().max(40),
  verb: z.string().min(1).max(200),
});
