import { z } from 'zod';
import type { AssistantQuestion } from './assistant-question';

const noSlot = 'none';
const slots = [...Array.from({ length: 30 }, (_, place) => `c${String(place + 1).padStart(2, '0')}`), noSlot];
const mostFacts = 8;
const longestQuote = 200;
const shortestQuote = 3;

/**
 * What an assistant may answer. The schema is the same for every question, and holds no optional keys, transforms or unions,
 * which services do not take. `quote`: the words of the text that led to the choice.
 */
export const assistantAnswerSchema = z.strictObject({
  slot: z.enum(slots),
  quote: z.string(),
  facts: z.array(z.strictObject({ fact: z.string(), value: z.string(), quote: z.string() })),
  missing_fact: z.string(),
});

/** Words of the text by their place, in UTF-16 units: they are not kept a second time, and go when the text goes. */
export interface Quote {
  start: number;
  end: number;
}

/** What an assistant chose, after every check. */
export interface AssistantChoice {
  article: string;
  quote: Quote;
  facts: readonly { fact: string; value: string; quote: Quote }[];
  /** The fact that would decide; undefined when it named none. */
  wanted: string | undefined;
}

/** The check that an answer did not pass. */
export const answerRules = [
  'shape',
  'slot not offered',
  'quote not in the text',
  'quote of what was hidden',
  'fact not offered',
  'value not of the fact',
  'fact named twice',
  'too many facts',
  'missing fact not of the choice',
] as const;
export type AnswerRule = (typeof answerRules)[number];

export type CheckedAnswer =
  { kind: 'choice'; choice: AssistantChoice } | { kind: 'none' } | { kind: 'refused'; rule: AnswerRule };

type Answer = z.infer<typeof assistantAnswerSchema>;

/**
 * Checks an answer exactly: the slot was offered, the facts and values are the catalogue's and were offered, each quote stands
 * in the text word for word. One check that fails refuses all of it. Nothing else of the answer is used.
 */
export function checkAssistantAnswer(answer: unknown, question: AssistantQuestion): CheckedAnswer {
  const parsed = assistantAnswerSchema.safeParse(answer);
  if (!parsed.success) return { kind: 'refused', rule: 'shape' };
  const { slot, quote, facts, missing_fact: missing } = parsed.data;
  if (slot === noSlot) return { kind: 'none' };
  const candidate = question.candidates.find((one) => one.slot === slot);
  if (!candidate) return { kind: 'refused', rule: 'slot not offered' };
  const rule = ruleBrokenBy(parsed.data, question);
  if (rule) return { kind: 'refused', rule };
  return {
    kind: 'choice',
    choice: {
      article: candidate.article,
      quote: placeOf(quote, question.text),
      facts: facts.map((told) => ({ fact: told.fact, value: told.value, quote: placeOf(told.quote, question.text) })),
      wanted: missing === '' ? undefined : missing,
    },
  };
}

/** The first rule that is broken, in the order in which they stand here. */
function ruleBrokenBy(
  { slot, quote, facts, missing_fact: missing }: Answer,
  { text, facts: askable }: AssistantQuestion,
): AnswerRule | undefined {
  const offered = new Map(askable.map((one) => [one.fact, one]));
  const quotes = [quote, ...facts.map((told) => told.quote)];
  const isOfFact = ({ fact, value }: Answer['facts'][number]): boolean =>
    offered.get(fact)?.values.some((one) => one.value === value) === true;
  const broken: readonly [AnswerRule, boolean][] = [
    ['too many facts', facts.length > mostFacts],
    ['fact named twice', new Set(facts.map(({ fact }) => fact)).size < facts.length],
    ['fact not offered', facts.some(({ fact }) => !offered.has(fact))],
    ['value not of the fact', !facts.every(isOfFact)],
    ['quote not in the text', !quotes.every((one) => isQuote(one, text))],
    ['quote of what was hidden', quotes.some((one) => touchesHidden(placeOf(one, text), text))],
    ['missing fact not of the choice', missing !== '' && offered.get(missing)?.usedBy.includes(slot) !== true],
  ];
  return broken.find(([, isBroken]) => isBroken)?.[0];
}

/** The same characters in the same order, and nothing else will do. */
function isQuote(quote: string, text: string): boolean {
  return quote.trim().length >= shortestQuote && quote.length <= longestQuote && text.includes(quote);
}

function placeOf(quote: string, text: string): Quote {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

/** Where intake has hidden something, it says what kind of thing. */
const mask = /\[hidden: [^\]]*\]/g;

function touchesHidden({ start, end }: Quote, text: string): boolean {
  return [...text.matchAll(mask)].some(({ index, 0: hidden }) => start < index + hidden.length && index < end);
}
