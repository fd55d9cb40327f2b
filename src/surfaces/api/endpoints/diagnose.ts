import { z } from 'zod';
import { findingsOfReport } from '../../../core/diagnosis/diagnose';
import type { Engine } from '../../../core/diagnosis/engine';
import type { ErrorReport } from '../../../core/intake/read-paste';
import { longestPaste } from '../../../core/intake/read-paste';
import { viewsOfFindings } from '../../../core/replies/code-view';
import { spoken } from '../../../core/replies/spoken';
import { diagnosisJson, diagnosisSchema, explanationJson } from '../../../rendering/diagnosis-json';
import type { Words } from '../../../core/languages/translator';
import type { Refusal } from '../../route';
import { endpoint, type Endpoint } from '../endpoint';
import { codeSchema } from '../schemas/code-schema';

const nothing = z.strictObject({});
const text = z
  .string()
  .describe('Anything a failed run left behind; at most 131,072 characters. Secrets in it are hidden first');

const empty: Refusal = { status: 400, code: 'text-empty', error: 'There are no words in this text.' };
const tooLong: Refusal = {
  status: 413,
  code: 'text-too-long',
  error: `A text may have at most ${longestPaste} characters. Send the part around the error.`,
};

type Read = { report: ErrorReport } | { refusal: Refusal };

/** Reads a paste, or tells why it cannot be read. Nothing of it is kept. */
function reportOf(engine: Engine, paste: string): Read {
  const reading = engine.read(paste);
  if (reading.kind === 'report') return { report: reading.report };
  return { refusal: reading.kind === 'empty' ? empty : tooLong };
}

/** `english`: what a program reads is the same everywhere. */
export function diagnoseEndpoint(engine: Engine, english: Words): Endpoint {
  const { facts } = engine.index.knowledge;
  const isKnown = (answers: Readonly<Record<string, string>>): boolean =>
    Object.entries(answers).every(([fact, value]) => Object.hasOwn(facts[fact]?.values ?? {}, value));
  return endpoint({
    method: 'POST',
    path: '/diagnose',
    summary: 'Says what a text is about, why, what to ask next and what to do. Opens no case.',
    forIt: false,
    params: nothing,
    query: nothing,
    body: z.strictObject({
      text,
      answers: z
        .record(z.string(), z.string())
        .refine(isKnown, 'unknown fact or value')
        .default({})
        .describe('What was found out since, by fact'),
      unknown: z.array(z.string().max(80)).max(100).default([]).describe('Facts that nobody can find out'),
      chosen: z.string().max(120).optional().describe('Id of the article that was chosen among several'),
    }),
    result: diagnosisSchema,
    refuses: ['text-empty', 'text-too-long'],
    answer: async ({ body }) => {
      const read = reportOf(engine, body.text);
      if ('refusal' in read) return Promise.resolve(read);
      const { report } = read;
      const explanation = engine.explain(report);
      const findings = {
        ...findingsOfReport(report),
        answers: new Map(Object.entries(body.answers)),
        unknown: new Set(body.unknown),
        chosen: body.chosen,
      };
      return Promise.resolve({
        found: explanation
          ? explanationJson(explanation, report, engine.index, english)
          : diagnosisJson(engine.diagnose(findings), report, engine.index, english),
      });
    },
  });
}

export function decodeEndpoint(engine: Engine): Endpoint {
  return endpoint({
    method: 'POST',
    path: '/decode',
    summary: 'The codes in a text: every spelling, the meaning, the family, and the article about each.',
    forIt: false,
    params: nothing,
    query: nothing,
    body: z.strictObject({ text }),
    result: z.strictObject({ codes: z.array(codeSchema) }),
    refuses: ['text-empty', 'text-too-long'],
    answer: async ({ body, words }) => {
      const read = reportOf(engine, body.text);
      return Promise.resolve(
        'refusal' in read
          ? read
          : { found: { codes: viewsOfFindings(read.report.codes, engine.index).map((view) => spoken(view, words)) } },
      );
    },
  });
}
