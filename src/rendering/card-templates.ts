import { Template } from 'adaptivecards-templating';
import { z } from 'zod';
import type { Words } from '../core/languages/translator';
import type { Reply } from '../core/replies/reply';
import { spoken, type SpokenReply } from '../core/replies/spoken';
import { summaryOf } from '../core/replies/summary';
import { dataOf, forTextBlocks } from './card-data';
import { withWords } from './card-words';
import { withParts } from './template-parts';
import { clippedData, clipText, repliesWithLess, type CardData } from './shorten';
import { textOf } from './text';

/** An Adaptive Card as sent. Its shape is the template's; Teams takes version 1.5. */
export type Card = Record<string, unknown>;

/** A reply in the words of whoever reads it. */
export type CardRenderer = (reply: Reply | SpokenReply, words: Words) => Card;

const cardSchema = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.literal('1.5') });

/** The kinds of reply that have a template of their own name in cards/. */
export const replyKinds = [
  'question',
  'choice',
  'steps',
  'exhausted',
  'decoded',
  'explained',
  'whole',
  'healthy',
  'nothing',
  'guide',
  'handover',
  'sent',
  'desk',
  'shared',
  'closed',
  'help',
  'notice',
] as const satisfies readonly Reply['kind'][];

/** What a screen reader says first; the rest stands on the card. In UTF-16 units. */
const longestSpoken = 500;

/**
 * Teams counts the whole activity, two bytes a character. Older clients and documents know 40 KB; an activity of ours stays
 * below 36 KB, and what stands around its card takes up to 3 KB of them.
 */
const mostBytes = 33 * 1024;

/**
 * Makes cards from replies. `read` gives the JSON of a file in cards/ by its name without `.json`. A template is parsed once
 * for each language and kept, because parsing one takes a hundred times as long as filling it.
 */
export function cardRenderer(read: (name: string) => unknown): CardRenderer {
  const whole = new Map(replyKinds.map((kind) => [kind, withParts(read(kind), (name) => read(`parts/${name}`))]));
  const parsed = new WeakMap<Words, Map<Reply['kind'], Template>>();
  const templateOf = (kind: Reply['kind'], words: Words): Template => {
    const ofLanguage = parsed.get(words) ?? new Map<Reply['kind'], Template>();
    parsed.set(words, ofLanguage);
    const template = ofLanguage.get(kind) ?? new Template(withWords(whole.get(kind), words));
    ofLanguage.set(kind, template);
    return template;
  };
  return (reply, words) => {
    const inWords = spoken(reply, words);
    const template = templateOf(inWords.kind, words);
    const summary = clipText(words.say(summaryOf(inWords)), longestSpoken);
    const filled = (data: CardData, fallbackText: string): Card =>
      cardSchema.parse(template.expand({ $root: { ...forTextBlocks(data), fallbackText, spoken: summary } }));
    return fitting(inWords, words, filled);
  };
}

/** The card that says most and still fits. */
function fitting(reply: SpokenReply, words: Words, filled: (data: CardData, fallbackText: string) => Card): Card {
  const twin = textOf(reply, words);
  let smallest: Card | undefined;
  for (const data of dataThatSaysLess(reply, words)) {
    const whole = filled(data, twin);
    if (bytesOf(whole) <= mostBytes) return whole;
    // The twin is for clients that show no cards; it gives way before anything on the card does.
    const bare = filled(data, '');
    const room = (mostBytes - bytesOf(bare)) / 2;
    smallest = filled(data, startOf(twin, Math.max(room, 0)));
    if (room >= shortestTwin) return smallest;
  }
  return smallest ?? filled(dataOf(reply, words), twin);
}

const shortestTwin = 60;

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

/** `cut`: the card says that there is more, and has a button that shows it. */
function* dataThatSaysLess(reply: SpokenReply, words: Words): Generator<CardData> {
  let data: CardData = {};
  let cut = false;
  for (const less of repliesWithLess(reply, words)) {
    data = dataOf(less, words);
    yield { ...data, cut };
    cut = true;
  }
  for (const clipped of clippedData(data, words)) yield { ...clipped, cut };
}
