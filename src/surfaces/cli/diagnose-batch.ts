import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Engine } from '../../core/diagnosis/engine';
import { printable } from '../../rendering/printable';
import { jsonOf } from './diagnose-json';
import { exit } from './exit';
import { readBatchFile } from './read-input';
import { UnusableInput } from './unusable-input';

const batchLine = z.object({ id: z.union([z.string(), z.number().transform(String)]), text: z.string() });

/** One line in, one line out, in order. A line that cannot be read gets its own answer and the rest goes on. */
export async function diagnoseBatch(engine: Engine, file: string | undefined): Promise<number> {
  let usable = 0;
  let lines = 0;
  for await (const line of file === undefined
    ? createInterface({ input: process.stdin, crlfDelay: Infinity })
    : readBatchFile(file).split(/\r?\n/)) {
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
