import { z } from 'zod';
import { noDiagnosis, type Diagnosis } from '../core/diagnosis/diagnose';
import type { ErrorReport } from '../core/intake/read-paste';
import { redactionKinds } from '../core/intake/redact';
import { codeFromReference, codeSystems, type Code } from '../core/codes/code';
import { readingsOf } from '../core/codes/number-readings';
import { eventLogs } from '../core/intake/events/event-logs';
import { fieldsOf } from '../core/intake/events/windows-event';
import { dumpSeverities } from '../core/knowledge/dump-severity';
import type { Explanation } from '../core/knowledge/explanations/explanation';
import type { KnowledgeIndex } from '../core/knowledge/knowledge-index';
import { correctionView } from '../core/replies/expression-in-words';
import type { Words } from '../core/languages/translator';
import { neighboursInWords } from '../core/replies/aadsts-in-words';
import { saidOf } from '../core/replies/dump-in-words';
import { explanationFields, explanationJsonSchema } from './explanation-json';
import { suggestionsJsonSchema } from './suggestions-json';

/** The machine-readable diagnosis of `flow-medic diagnose --json`. docs/diagnosis.schema.json is generated from this. */
export const diagnosisSchema = z.strictObject({
  id: z.string().optional().describe('The id of the batch line'),
  outcome: z
    .enum(['matched', 'ambiguous', 'explained', 'decoded', 'healthy', 'none'])
    .describe(
      'explained: it only asks something, and explanation answers it; decoded: a code is known by name but has no article; healthy: an output of dsregcmd shows nothing wrong. All but none end with exit code 0',
    ),
  explanation: explanationJsonSchema,
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
  inside: z
    .string()
    .nullable()
    .describe(
      'The innermost reason, a code or a sentence, when no article is about it and the matches only know the error around it',
    ),
  facts: z
    .record(z.string(), z.string())
    .describe('What the paste says, by fact or dsregcmd field; those among hints are not settled by it'),
  hints: z
    .array(z.strictObject({ fact: z.string(), value: z.string(), text: z.string() }))
    .describe(
      'Facts that a person\u2019s own words hint at, with these words. They rule no cause out; the question of such a fact offers the value first',
    ),
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
  judged: z
    .array(
      z.strictObject({
        rule: z.string(),
        severity: z.enum(dumpSeverities),
        says: z.string(),
        do: z.string().nullable(),
        lines: z.record(z.string(), z.string()).describe('The lines it looked at, by field'),
      }),
    )
    .describe('What the lines of a dsregcmd output say together; doubt: the output may not tell what it seems to'),
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
  suggestions: suggestionsJsonSchema,
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
  expressions: z
    .array(
      z.strictObject({
        action: z.string().describe('The action it belongs to; empty when the message does not say'),
        fault: z.string().describe('What is wrong, in a sentence'),
        written: z.string().describe('As it stands in the paste; empty when it does not'),
        corrected: z.string().nullable().describe('It reads as an expression. null: nothing certain can be said'),
        assumes: z.string().nullable().describe('What has to be so for the corrected one to be right'),
      }),
    )
    .describe('Expressions of the flow that the paste says are at fault'),
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
  const orNull = (text: string): string | null => (text === '' ? null : text);
  const neighboursOf = (code: Code, called: readonly string[]): string | null => {
    if (code.system !== 'aadsts' || called.length > 1) return null;
    return orNull(words.say(neighboursInWords(code.value, index.codes)));
  };
  const yesNo = Object.fromEntries(Object.entries(report.fields).filter(([, value]) => /^(?:YES|NO)$/i.test(value)));
  return {
    outcome: diagnosis.outcome,
    explanation: null,
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
    inside: diagnosis.inside?.text ?? null,
    facts: {
      ...yesNo,
      ...Object.fromEntries([...diagnosis.hints, ...diagnosis.facts].map(({ fact, value }) => [fact, value])),
    },
    hints: diagnosis.hints.map(({ fact, value, text }) => ({ fact, value, text })),
    events: report.events.map((event) => ({
      id: event.id,
      log: event.log ?? null,
      provider: event.provider,
      time: event.time,
      fields: fieldsOf(event),
      start: event.start,
      end: event.end,
    })),
    judged: judgedIn(report, index, words),
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
    expressions: report.expressions.map((finding) => {
      const { fault, written, corrected, assumes } = correctionView(finding);
      return {
        action: finding.action,
        fault: words.say(fault),
        written,
        corrected: orNull(corrected),
        assumes: orNull(words.say(assumes)),
      };
    }),
    redactions: report.redactions,
  };
}

/** A question and its answer: no article matches, nothing is asked and there is nothing to do. */
export function explanationJson(
  explanation: Explanation,
  report: ErrorReport,
  index: KnowledgeIndex,
  words: Words,
): DiagnosisJson {
  const json = diagnosisJson(noDiagnosis(report), report, index, words);
  return { ...json, outcome: 'explained', explanation: explanationFields(explanation) };
}

function judgedIn({ judged }: ErrorReport, { knowledge }: KnowledgeIndex, words: Words): DiagnosisJson['judged'] {
  const rules = knowledge.dumpRules;
  return judged.flatMap((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule);
    const said = rule && saidOf({ judged: [finding], rules }, rule.severity)[0];
    return said
      ? [
          {
            rule: rule.id,
            severity: rule.severity,
            says: words.say(said.says),
            do: rule.do ?? null,
            lines: finding.values,
          },
        ]
      : [];
  });
}
