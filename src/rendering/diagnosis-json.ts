import { z } from 'zod';
import type { Diagnosis } from '../core/diagnosis/diagnose';
import type { ErrorReport } from '../core/intake/read-paste';
import { redactionKinds } from '../core/intake/redact';
import { codeFromReference, codeSystems, type Code } from '../core/codes/code';
import { readingsOf } from '../core/codes/number-readings';
import { eventLogs } from '../core/intake/events/event-logs';
import { fieldsOf } from '../core/intake/events/windows-event';
import type { KnowledgeIndex } from '../core/knowledge/knowledge-index';
import type { Words } from '../core/languages/translator';
import { neighboursInWords } from '../core/replies/aadsts-in-words';

/** The machine-readable diagnosis of `flow-medic diagnose --json`. docs/diagnosis.schema.json is generated from this. */
export const diagnosisSchema = z.strictObject({
  id: z.string().optional().describe('The id of the batch line'),
  outcome: z
    .enum(['matched', 'ambiguous', 'decoded', 'none'])
    .describe('decoded: a code is known by name but has no article'),
  codes: z.array(
    z.strictObject({
      name: z.string().describe('Canonical name'),
      names: z.array(z.string()).describe('All names'),
      system: z.enum(codeSystems),
      value: z.string().describe('0xC000006D, 12002, 50126, AadLogonFailure'),
      text: z.string().describe('As written in the paste'),
      start: z.number().int().describe('Offset in the paste, in UTF-16 units'),
      end: z.number().int(),
      readings: z
        .strictObject({ hexadecimal: z.string(), decimal: z.string() })
        .nullable()
        .describe(
          'Both numbers that digits without 0x can mean; value is the one that was taken. null: there is one way to read it',
        ),
      neighbours: z
        .string()
        .nullable()
        .describe(
          'Of an AADSTS number without a published name: what the published ones around it are about, and how much that tells',
        ),
      role: z.enum(['primary', 'supporting', 'wrapper', 'unknown']),
    }),
  ),
  facts: z.record(z.string(), z.string()).describe('What the paste says, by fact or dsregcmd field'),
  events: z
    .array(
      z.strictObject({
        id: z.number().int(),
        log: z.enum(eventLogs).nullable().describe('null: not named, and the number alone does not tell'),
        provider: z.string(),
        time: z.string().describe('As written; empty when it was not pasted'),
        fields: z
          .record(z.string(), z.string())
          .describe('Status, Sub Status, Logon Type, HTTP status and the like, under their English names'),
        start: z.number().int().describe('Offset in the paste, in UTF-16 units'),
        end: z.number().int(),
      }),
    )
    .describe('Windows events in the paste, in its order'),
  matches: z
    .array(
      z.strictObject({
        article: z.string(),
        title: z.string(),
        confidence: z.number().min(0).max(1),
        codes: z.array(z.string()).describe('Canonical names the article covers'),
        why: z.array(z.string()).describe('The words of the paste that speak for it'),
        causes: z.array(
          z.strictObject({ id: z.string(), title: z.string(), state: z.enum(['likely', 'open', 'ruled out']) }),
        ),
        sources: z.array(z.strictObject({ title: z.string(), url: z.string() })),
      }),
    )
    .describe('Best first'),
  nextCheck: z
    .strictObject({
      fact: z.string(),
      ask: z.string(),
      answers: z.array(z.string()).describe('Values; not knowing is always possible too'),
    })
    .nullable(),
  steps: z.array(
    z.strictObject({
      do: z.string(),
      by: z.string(),
      minutes: z.number(),
      risk: z.string().nullable().describe('What the step weakens, or null'),
    }),
  ),
  redactions: z.array(z.strictObject({ kind: z.enum(redactionKinds), count: z.number().int() })),
});
export type DiagnosisJson = z.infer<typeof diagnosisSchema>;

/** `words` are English whoever asks: what a program reads is the same everywhere. */
export function diagnosisJson(
  diagnosis: Diagnosis,
  report: ErrorReport,
  index: KnowledgeIndex,
  words: Words,
): DiagnosisJson {
  const nameOf = (reference: string): string => {
    const code = codeFromReference(reference);
    return index.codes.byKey(code.key)?.names[0] ?? code.value;
  };
  const neighboursOf = (code: Code, called: readonly string[]): string | null => {
    if (code.system !== 'aadsts' || called.length > 1) return null;
    const neighbours = words.say(neighboursInWords(code.value, index.codes));
    return neighbours === '' ? null : neighbours;
  };
  const yesNo = Object.fromEntries(Object.entries(report.fields).filter(([, value]) => /^(?:YES|NO)$/i.test(value)));
  return {
    outcome: diagnosis.outcome,
    codes: diagnosis.codes.map(({ code, names: called, text, start, end, role }) => ({
      name: called[0] ?? code.value,
      names: [...called],
      system: code.system,
      value: code.value,
      text,
      start,
      end,
      readings: readingsOf(text) ?? null,
      neighbours: neighboursOf(code, called),
      role,
    })),
    facts: { ...yesNo, ...Object.fromEntries(diagnosis.facts.map(({ fact, value }) => [fact, value])) },
    events: report.events.map((event) => ({
      id: event.id,
      log: event.log ?? null,
      provider: event.provider,
      time: event.time,
      fields: fieldsOf(event),
      start: event.start,
      end: event.end,
    })),
    matches: diagnosis.matches.map(({ article, confidence, evidence, causes }) => ({
      article: article.id,
      title: article.title,
      confidence,
      codes: [...new Set(article.codes.map(({ id }) => nameOf(id)))],
      why: evidence.map(({ text }) => text),
      causes: causes.map(({ cause, state }) => ({ id: cause.id, title: cause.title, state })),
      sources: article.sources.map(({ title, url }) => ({ title, url })),
    })),
    nextCheck: diagnosis.nextCheck
      ? {
          fact: diagnosis.nextCheck.fact,
          ask: diagnosis.nextCheck.check.ask,
          answers: diagnosis.nextCheck.answers.map(({ value }) => value),
        }
      : null,
    steps: (diagnosis.advice?.resolution.steps ?? []).map((step) => ({
      do: step.do,
      by: step.by,
      minutes: step.minutes,
      risk: step.risk?.warning ?? null,
    })),
    redactions: report.redactions,
  };
}
