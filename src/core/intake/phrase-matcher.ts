import { partsOfWords, tokensOf, wordsOfPhrase, type PhrasePart, type Token } from './phrase-words';
import { cleanValue, quotedBehind, valueBefore, valueBehind, valueBetween, type SlotValues } from './slot-values';

export { tokensOf, wordsOfPhrase };

export interface FoundPhrase<Id> {
  id: Id;
  start: number;
  end: number;
  slots: SlotValues;
}

/**
 * Word sequences to look for; `*` stands for up to eight words. `{name}` is a slot: it stands for up to eight words or a
 * quoted text, and what stands there is handed on under its name.
 */
export interface PhraseMatcher<Id> {
  /** Every phrase found in a text, with the place of its words. A phrase is reported once. */
  find(text: string): FoundPhrase<Id>[];
}

const widestGap = 8;

interface Filed<Id> {
  id: Id;
  /** From the first word to the last one. */
  parts: PhrasePart[];
  /** Slots outside the words; empty where there is none. */
  leading: string;
  trailing: string;
  hasSlots: boolean;
}

/** A way in which a phrase stands in a text. */
interface Fit {
  last: number;
  /** For each slot that was filled, where its value lies between the words. */
  values: { slot: string; raw: string }[];
}

/**
 * Looks for all phrases in one pass over the words of a text. Phrases are filed under their first two words, so the
 * time does not grow with the number of phrases that do not begin like the text at hand. `split` takes a phrase apart.
 */
export function phraseMatcher<Id>(
  phrases: Iterable<{ id: Id; phrase: string }>,
  split: (phrase: string) => readonly string[] = wordsOfPhrase,
): PhraseMatcher<Id> {
  const byStart = new Map<string, Filed<Id>[]>();
  for (const { id, phrase } of phrases) {
    const filed = fileOf(id, split(phrase));
    const key = filed && keyOf(filed.parts);
    if (!filed || key === undefined) continue;
    const beginners = byStart.get(key);
    if (beginners) beginners.push(filed);
    else byStart.set(key, [filed]);
  }
  return {
    find(text) {
      const tokens = tokensOf(text);
      const found = new Map<Id, FoundPhrase<Id>>();
      tokens.forEach((token, at) => {
        const next = tokens[at + 1];
        const candidates = [
          ...(byStart.get(token.word) ?? []),
          ...(next ? (byStart.get(`${token.word} ${next.word}`) ?? []) : []),
        ];
        for (const filed of candidates) {
          const known = found.get(filed.id);
          // Where a phrase stands again, only what it names there is new.
          if (known && (!filed.hasSlots || namesSomething(known))) continue;
          const hit = foundAt(filed, { text, tokens }, at);
          if (hit && (!known || namesSomething(hit))) found.set(filed.id, hit);
        }
      });
      return [...found.values()];
    },
  };
}

function namesSomething({ slots }: { slots: SlotValues }): boolean {
  return Object.keys(slots).length > 0;
}

function foundAt<Id>(filed: Filed<Id>, words: Words, at: number): FoundPhrase<Id> | undefined {
  const fit = fitAt(filed.parts, words, at);
  const first = words.tokens[at];
  const last = fit && words.tokens[fit.last];
  if (!fit || !first || !last) return undefined;
  const slots = slotsOf(filed, fit, words.text, first.start, last.end);
  return { id: filed.id, start: first.start, end: last.end, slots };
}

function fileOf<Id>(id: Id, words: readonly string[]): Filed<Id> | undefined {
  const parts = partsOfWords(words);
  const first = parts.findIndex((part) => 'word' in part);
  if (first === -1) return undefined;
  const last = parts.findLastIndex((part) => 'word' in part);
  return {
    id,
    parts: parts.slice(first, last + 1),
    leading: slotName(parts[first - 1]),
    trailing: slotName(parts[last + 1]),
    hasSlots: parts.some((part) => slotName(part) !== ''),
  };
}

function slotName(part: PhrasePart | undefined): string {
  return part && 'slot' in part ? part.slot : '';
}

function keyOf([first, second]: readonly PhrasePart[]): string | undefined {
  if (!first || !('word' in first)) return undefined;
  return second && 'word' in second ? `${first.word} ${second.word}` : first.word;
}

function slotsOf<Id>(filed: Filed<Id>, fit: Fit, text: string, start: number, end: number): SlotValues {
  const raw = [
    ...fit.values,
    ...(filed.leading === '' ? [] : [{ slot: filed.leading, raw: valueBefore(text, start) }]),
    ...(filed.trailing === '' ? [] : [{ slot: filed.trailing, raw: valueBehind(text, end) }]),
  ];
  return Object.fromEntries(
    raw.flatMap(({ slot, raw: written }) => {
      const value = slot === '' ? '' : cleanValue(written);
      return value === '' ? [] : [[slot, value] as const];
    }),
  );
}

interface Words {
  text: string;
  tokens: readonly Token[];
}

/** Where a phrase that begins with the token `at` ends, when it stands there; the nearest end for a gap. */
function fitAt(parts: readonly PhrasePart[], words: Words, at: number): Fit | undefined {
  let token = at;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) break;
    if ('slot' in part) return fitBehindGap(part.slot, parts.slice(index + 1), words, token);
    if (words.tokens[token]?.word !== part.word) return undefined;
    token += 1;
  }
  return { last: token - 1, values: [] };
}

function fitBehindGap(slot: string, rest: readonly PhrasePart[], words: Words, token: number): Fit | undefined {
  for (const next of endsOfGap(slot, words, token)) {
    const fit = fitAt(rest, words, next);
    if (!fit) continue;
    const raw = valueBetween(words.text, words.tokens[token - 1], words.tokens[next]);
    return { last: fit.last, values: [{ slot, raw }, ...fit.values] };
  }
  return undefined;
}

/** The tokens with which the phrase may go on behind a gap, nearest first. A quoted text is one thing, however long. */
function* endsOfGap(slot: string, { text, tokens }: Words, token: number): Generator<number> {
  const quoted = slot === '' ? undefined : quotedBehind(text, tokens[token - 1]?.end ?? 0);
  if (quoted) {
    let behind = token;
    while ((tokens[behind]?.start ?? Infinity) <= quoted.end) behind += 1;
    yield behind;
  }
  for (let gap = 0; gap <= widestGap; gap += 1) yield token + gap;
}
