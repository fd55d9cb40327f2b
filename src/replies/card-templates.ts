import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import { escapeMarkdown } from './markdown';
import type { Reply } from './reply';
import { textOf } from './text';

/** An Adaptive Card as sent. Its shape is the template's; Teams takes version 1.5. */
export type Card = Record<string, unknown>;

export type CardRenderer = (reply: Reply) => Card;

const cardSchema = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.literal('1.5') });
const part = z.strictObject({ $part: z.string() });

/** The kinds of reply that have a template of their own name in cards/. */
export const replyKinds = ['question', 'choice', 'steps', 'exhausted', 'decoded', 'nothing', 'handover', 'closed', 'help', 'notice'] as const satisfies readonly Reply['kind'][];

/** Puts `{"$part": "verdict"}` in place: templating has no includes of its own. */
export function withParts(template: unknown, partOf: (name: string) => unknown): unknown {
  if (Array.isArray(template)) {
    return template.flatMap((item) => {
      const reference = part.safeParse(item);
      if (!reference.success) return [withParts(item, partOf)];
      const included = partOf(reference.data.$part);
      return Array.isArray(included) ? included.map((piece) => withParts(piece, partOf)) : [withParts(included, partOf)];
    });
  }
  if (template !== null && typeof template === 'object') return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, withParts(value, partOf)]));
  return template;
}

/**
 * Makes cards from replies. `read` gives the JSON of a file in cards/ by its name without `.json`. Templates are parsed
 * once here, because parsing one takes a hundred times as long as filling it.
 */
export function cardRenderer(read: (name: string) => unknown): CardRenderer {
  const templates = new Map(replyKinds.map((kind) => [kind, new Template(withParts(read(kind), (name) => read(`parts/${name}`)))]));
  return (reply) => {
    const template = templates.get(reply.kind);
    if (!template) throw new Error(`there is no card template for ${reply.kind}`);
    const lines = reply.kind === 'handover' ? reply.summary.split('\n').map((line) => (line === '' ? '\u00A0' : line)) : [];
    // The person's words go into text runs, which know no markdown; what stands in text blocks is escaped.
    const root = { ...plainHeadings(reply), lines, fallbackText: textOf(reply) };
    return cardSchema.parse(template.expand({ $root: root }));
  };
}

/** Escapes what templates put into text blocks, where markdown is alive: titles, questions, link titles. */
function plainHeadings(reply: Reply): Record<string, unknown> {
  return mapKeys({ ...reply }, new Set(['title', 'ask', 'intro', 'heading']));
}

function mapKeys(data: Record<string, unknown>, keys: ReadonlySet<string>, inCauses = false): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'string' && keys.has(key) && !inCauses) return [key, escapeMarkdown(value)];
      if (Array.isArray(value)) return [key, value.map((item: unknown) => (isRecord(item) ? mapKeys(item, keys, key === 'causes') : item))];
      return [key, value];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
