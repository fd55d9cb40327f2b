import { z } from 'zod';
import { impacts, urgencies } from '../../../core/cases/case-event';

const follower = z.strictObject({ caseId: z.string(), askedBy: z.string(), since: z.iso.datetime() });

const request = {
  caseId: z.string(),
  title: z.string(),
  area: z.string(),
  status: z.enum(['on its way', 'filed', 'taken', 'undelivered']),
  urgency: z.enum(urgencies),
  impact: z.enum(impacts),
  askedBy: z.string(),
  since: z.iso.datetime(),
  takenBy: z.string().describe('Empty while nobody has it'),
  waitsForPerson: z.boolean().describe('IT asked the person something'),
  ticket: z.strictObject({ number: z.string(), url: z.string() }),
  followers: z.array(follower).describe('Others with the same outage who still wait'),
};

export const requestsSchema = z.strictObject({ requests: z.array(z.strictObject(request)) });
export const outagesSchema = z.strictObject({
  outages: z.array(z.strictObject({ ...request, people: z.number().int().min(2) })),
});

const outcomes = z.strictObject({
  alone: z.number().int(),
  'by IT': z.number().int(),
  'with IT': z.number().int(),
  left: z.number().int(),
  open: z.number().int(),
});
const totals = { cases: z.number().int(), outcomes, perDay: z.array(z.number().int()) };

export const figuresSchema = z.strictObject({
  ...totals,
  days: z.array(z.iso.date()).describe('UTC'),
  cutOff: z.boolean().describe('There were more cases; the newest are counted'),
  articles: z.array(
    z.strictObject({
      ...totals,
      article: z.string().describe('Empty for what no article was about'),
      title: z.string(),
      gaveUpAt: z
        .array(z.strictObject({ where: z.string(), times: z.number().int() }))
        .describe('Where people went on to IT or left'),
      inVain: z
        .array(z.strictObject({ cause: z.string(), times: z.number().int() }))
        .describe('Causes whose steps did not help'),
    }),
  ),
});
