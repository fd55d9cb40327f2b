import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import { dataOf, forTextBlocks } from './card-data';
import type { Reply } from '../core/replies/reply';
import { clippedData, clipText, repliesWithLess, type CardData } from './shorten';
import { summaryOf, textOf } from './text';

/** An Adaptive Card as sent. Its shape is the template's; Teams takes version 1.5. */
export type Card = Record<string, unknown>;

export type CardRenderer = (reply: Reply) => Card;

const cardSchema = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.literal('1.5') });
const part = z.strictObject({ $part: z.string() });

/** The kinds of reply that have a template of their own name in cards/. */
export const replyKinds = [
  'question',
  'choice',
  'steps',
  'exhausted',
  'decoded',
  'healthy',
  'nothing',
  'handover',
  'sent',
  'desk',
  'shared',
  'closed',
  'help',
  'notice',
] as const satisfies readonly Reply['kind'][];

/** Puts `{"$part": "verdict"}` in place: templating has no includes of its own. */
export function withParts(template: unknown, partOf: (name: string) => unknown): unknown {
  if (Array.isArray(template)) {
    return template.flatMap((item) => {
      const reference = part.safeParse(item);
      return reference.success ? [withParts(partOf(reference.data.$part), partOf)].flat() : [withParts(item, partOf)];
    });
  }
  if (template !== null && typeof template === 'object')
    return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, withParts(value, partOf)]));
  return template;
}

/** What a screen reader says first; the rest stands on the card. In UTF-16 units. */
const longestSpoken = 500;

/** Teams refuses large messages; a card stays well below, counted as Teams counts: two bytes a character. */
const mostBytes = 20 * 1024;

/**
 * Makes cards from replies. `read` gives the JSON of a file in cards/ by its name without `.json`. Templates are parsed
 * once here, because parsing one takes a hundred times as long as filling it.
 */
export function cardRenderer(read: (name: string) => unknown): CardRenderer {
  const templates = new Map(
    replyKinds.map((kind) => [kind, new Template(withParts(read(kind), (name) => read(`parts/${name}`)))]),
  );
  return (reply) => {
    const template = templates.get(reply.kind);
    if (!template) throw new Error(`there is no card template for ${reply.kind}`);
    const filled = (data: CardData, fallbackText: string): Card =>
      cardSchema.parse(template.expand({ $root: { ...forTextBlocks(data), fallbackText, spoken } }));
    const twin = textOf(reply);
    const spoken = clipText(summaryOf(reply), longestSpoken);
    let smallest: Card | undefined;
    for (const data of dataThatSaysLess(reply)) {
      const whole = filled(data, twin);
      if (bytesOf(whole) <= mostBytes) return whole;
      // The twin is for clients that show no cards; it gives way before anything on the card does.
      const bare = filled(data, '');
      const room = (mostBytes - bytesOf(bare)) / 2;
      smallest = filled(data, startOf(twin, Math.max(room, 0)));
      if (room >= shortestTwin) return smallest;
    }
    return smallest ?? filled(dataOf(reply), twin);
  };
}

const shortestTwin = 100;

function bytesOf(card: Card): number {
  return JSON.stringify(card).length * 2;
}

/** As many characters of a text as fit into so many characters of JSON. */
function startOf(text: string, room: number): string {
  let length = 0;
  let used = '\u2026'.length;
  for (const character of text) {
    used += JSON.stringify(character).length - 2;
    if (used > room) return clipText(text, length);
    length += character.length;
  }
  return text;
}

function* dataThatSaysLess(reply: Reply): Generator<CardData> {
  let data = dataOf(reply);
  for (const less of repliesWithLess(reply)) {
    data = dataOf(less);
    yield data;
  }
  yield* clippedData(data);
}
