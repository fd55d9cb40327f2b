import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Engine } from '../../src/core/diagnosis/engine';

/** The id of the explanation that answers a paste. */
export function explainedBy(engine: Engine, text: string): string | undefined {
  const reading = engine.read(text);
  return reading.kind === 'report' ? engine.explain(reading.report)?.id : undefined;
}

function yamlOf(name: string): unknown {
  return parse(readFileSync(path.join(__dirname, name), 'utf8'));
}

/** `learning` and `kept` were written before the matcher, the others after it. */
export const askingParts = ['learning', 'kept', 'second', 'third', 'fourth'] as const;

const byExplanation = z.record(z.string(), z.array(z.string()));

/** What people ask, each with the explanation that is right. */
export function readAskings(part: (typeof askingParts)[number]): (readonly [asking: string, id: string])[] {
  const parts = z.record(z.enum(askingParts), byExplanation).parse(yamlOf('askings.yaml'));
  return Object.entries(parts[part]).flatMap(([id, askings]) => askings.map((asking) => [asking, id] as const));
}

/** Failures and statements in the same words. */
export function readNotAskings(): string[] {
  return z.array(z.string()).parse(yamlOf('not-askings.yaml'));
}
