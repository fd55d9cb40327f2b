import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { openCase } from '../../core/cases/case';
import { diagnoseCase } from '../../core/cases/findings';
import { findingsOfReport } from '../../core/diagnosis/diagnose';
import type { Engine } from '../../core/diagnosis/engine';
import { longestPaste, type ErrorReport } from '../../core/intake/read-paste';
import { composeReply } from '../../core/replies/compose';
import { explainedReply } from '../../core/replies/compose-explained';
import type { Reply } from '../../core/replies/reply';
import { defaultLanguage } from '../../core/languages/locale';
import { translator } from '../../core/languages/translator';
import { diagnosisJson, explanationJson, type DiagnosisJson } from '../../rendering/diagnosis-json';
import { printable } from '../../rendering/printable';
import { terminalText } from '../../rendering/terminal';
import type { ErrorCode } from '../../core/errors/error-catalogue';

/** Exit codes of `flow-medic diagnose`, as the README lists them. */
export const exit = { matched: 0, nothing: 1, unusable: 2 } as const;

/** The input cannot be diagnosed; the message says what to do. */
export class UnusableInput extends Error {
  readonly code = 'INPUT_UNUSABLE' satisfies ErrorCode;
}

/** The command line speaks English, and so does its JSON. */
const english = translator()(defaultLanguage);

const unusable = {
  empty: 'There was no text to read. Give a file, or pipe the error text in: flow-medic diagnose error.txt',
  'too long': `That is more than ${longestPaste / 1024} KB. Give only the part around the error.`,
} as const;

function readInput(file: string | undefined): string {
  try {
    const bytes = readFileSync(file ?? 0);
    // Windows PowerShell writes files in UTF-16 with a mark at the start.
    return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch (cause) {
    throw new UnusableInput(
      file === undefined ? 'Standard input could not be read.' : `The file ${file} could not be read.`,
      { cause },
    );
  }
}

function readReport(engine: Engine, text: string): ErrorReport {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new UnusableInput(unusable[reading.kind]);
  return reading.report;
}

function jsonOf(engine: Engine, text: string): DiagnosisJson {
  const report = readReport(engine, text);
  const explanation = engine.explain(report);
  if (explanation) return explanationJson(explanation, report, engine.index, english);
  return diagnosisJson(engine.diagnose(findingsOfReport(report)), report, engine.index, english);
}

function diagnoseOne(engine: Engine, text: string, asJson: boolean): number {
  if (asJson) {
    const json = jsonOf(engine, text);
    console.log(printable(JSON.stringify(json, null, 2)));
    return json.outcome === 'none' ? exit.nothing : exit.matched;
  }
  const report = readReport(engine, text);
  const explanation = engine.explain(report);
  const { reply, isAnswer } = explanation
    ? { reply: explainedReply(explanation), isAnswer: true }
    : diagnosed(engine, report);
  console.log(terminalText(reply, { words: english, colours: process.stdout.isTTY }));
  return isAnswer ? exit.matched : exit.nothing;
}

/** What the chat would show: the same case, the same reply. */
function diagnosed(engine: Engine, report: ErrorReport): { reply: Reply; isAnswer: boolean } {
  const aCase = openCase('', { personId: 'terminal', conversationId: 'terminal' }, new Date().toISOString(), {
    kind: 'pasted',
    text: report.text,
    redactions: report.redactions,
  });
  const found = diagnoseCase(aCase, engine);
  return { reply: composeReply(aCase, found, engine.index), isAnswer: found.diagnosis.outcome !== 'none' };
}

const batchLine = z.object({ id: z.union([z.string(), z.number().transform(String)]), text: z.string() });

/** One line in, one line out, in order. A line that cannot be read gets its own answer and the rest goes on. */
async function diagnoseBatch(engine: Engine, file: string | undefined): Promise<number> {
  let usable = 0;
  let lines = 0;
  for await (const line of file === undefined
    ? createInterface({ input: process.stdin, crlfDelay: Infinity })
    : readInput(file).split(/\r?\n/)) {
    // trim() also takes away the mark some editors put before the first line.
    const json = line.trim();
    if (json === '') continue;
    lines += 1;
    const answer = answerLine(engine, json);
    if (!('error' in answer)) usable += 1;
    if (!process.stdout.write(`${printable(JSON.stringify(answer))}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  if (lines === 0)
    throw new UnusableInput('There were no lines to read. Each line is a JSON object: {"id":"1","text":"AADSTS50126"}');
  return usable > 0 ? exit.matched : exit.unusable;
}

function answerLine(engine: Engine, line: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { id: null, error: 'This line is not JSON. Write {"id":"1","text":"..."} on one line.' };
  }
  const checked = batchLine.safeParse(parsed);
  if (!checked.success) return { id: null, error: 'This line needs an "id" and a "text", both strings.' };
  const { id, text } = checked.data;
  try {
    return { id, ...jsonOf(engine, text) };
  } catch (error) {
    if (error instanceof UnusableInput) return { id, error: error.message };
    throw error;
  }
}

/** `flow-medic diagnose`: the exit code. The engine is made first, so that knowledge that cannot be used is told before the input is read. */
export async function diagnoseCommand(
  openEngine: () => Engine,
  file: string | undefined,
  options: { json?: true; batch?: true },
): Promise<number> {
  const engine = openEngine();
  return options.batch ? diagnoseBatch(engine, file) : diagnoseOne(engine, readInput(file), options.json === true);
}
