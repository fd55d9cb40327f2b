import { partsOfWords, tokensOf, wordsOfPhrase, type PhrasePart } from './phrase-words';
import { cleanValue, quotedBehind, valueBefore, valueBehind, type SlotValues } from './slot-values';
import { Vocabulary, type Words } from './vocabulary';

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
  /** The same in words that were looked up in the matcher's vocabulary before. */
  findIn(words: Words): FoundPhrase<Id>[];
}

const widestGap = 8;

type Part = { word: number } | { slot: string };

interface Filed<Id> {
  id: Id;
  /** From the first word to the last one. */
  parts: Part[];
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

/** The phrases that begin with one word: those that go on with a gap or end there, and the others by their second word. */
interface Beginners<Id> {
  alone: Filed<Id>[];
  followed: Map<number, Filed<Id>[]>;
}

/**
 * Looks for all phrases in one pass over the words of a text. Phrases are filed under their first two words, so the
 * time does not grow with the number of phrases that do not begin like the text at hand. `split` takes a phrase apart;
 * the vocabulary can be shared with others who look at the same words.
 */
export function phraseMatcher<Id>(
  phrases: Iterable<{ id: Id; phrase: string }>,
  split: (phrase: string) => readonly string[] = wordsOfPhrase,
  vocabulary: Vocabulary = new Vocabulary(),
): PhraseMatcher<Id> {
  const byFirst: (Beginners<Id> | undefined)[] = [];
  for (const { id, phrase } of phrases) {
    const filed = fileOf(id, split(phrase), vocabulary);
    if (filed) addBeginner(byFirst, filed);
  }
  const findIn = (words: Words): FoundPhrase<Id>[] => {
    const found = new Map<Id, FoundPhrase<Id>>();
    for (const [at, word] of words.ids.entries()) {
      const beginners = word === 0 ? undefined : byFirst[word];
      if (!beginners) continue;
      for (const filed of beginners.alone) findAt(filed, words, at, found);
      for (const filed of beginners.followed.get(words.ids[at + 1] ?? 0) ?? []) findAt(filed, words, at, found);
    }
    return [...found.values()];
  };
  return { findIn, find: (text) => findIn(vocabulary.wordsIn(text)) };
}

function addBeginner<Id>(byFirst: (Beginners<Id> | undefined)[], filed: Filed<Id>): void {
  const [first, second] = filed.parts;
  if (!first || !('word' in first)) return;
  const beginners: Beginners<Id> = (byFirst[first.word] ??= { alone: [], followed: new Map<number, Filed<Id>[]>() });
  if (!second || !('word' in second)) {
    beginners.alone.push(filed);
    return;
  }
  const followed = beginners.followed.get(second.word);
  if (followed) followed.push(filed);
  else beginners.followed.set(second.word, [filed]);
}

function findAt<Id>(filed: Filed<Id>, words: Words, at: number, found: Map<Id, FoundPhrase<Id>>): void {
  const known = found.get(filed.id);
  // Where a phrase stands again, only what it names there is new.
  if (known && (!filed.hasSlots || namesSomething(known))) return;
  const hit = foundAt(filed, words, at);
  if (hit && (!known || namesSomething(hit))) found.set(filed.id, hit);
}

function namesSomething({ slots }: { slots: SlotValues }): boolean {
  return Object.keys(slots).length > 0;
}

function foundAt<Id>(filed: Filed<Id>, words: Words, at: number): FoundPhrase<Id> | undefined {
  const fit = fitAt(filed.parts, words, at);
  const start = words.starts[at];
  const end = fit && words.ends[fit.last];
  if (!fit || start === undefined || end === undefined) return undefined;
  return { id: filed.id, start, end, slots: slotsOf(filed, fit, words.text, start, end) };
}

function fileOf<Id>(id: Id, words: readonly string[], vocabulary: Vocabulary): Filed<Id> | undefined {
  const parts = partsOfWords(words);
  const first = parts.findIndex((part) => 'word' in part);
  if (first === -1) return undefined;
  const last = parts.findLastIndex((part) => 'word' in part);
  return {
    id,
    parts: parts.slice(first, last + 1).map((part) => ('word' in part ? { word: vocabulary.add(part.word) } : part)),
    leading: slotName(parts[first - 1]),
    trailing: slotName(parts[last + 1]),
    hasSlots: parts.some((part) => slotName(part) !== ''),
  };
}

function slotName(part: PhrasePart | undefined): string {
  return part && 'slot' in part ? part.slot : '';
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

/** Where a phrase that begins with the token `at` ends, when it stands there; the nearest end for a gap. */
function fitAt(parts: readonly Part[], words: Words, at: number): Fit | undefined {
  let token = at;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (!part) break;
    if ('slot' in part) return fitBehindGap(part.slot, parts.slice(index + 1), words, token);
    if (words.ids[token] !== part.word) return undefined;
    token += 1;
  }
  return { last: token - 1, values: [] };
}

function fitBehindGap(slot: string, rest: readonly Part[], words: Words, token: number): Fit | undefined {
  for (const next of endsOfGap(slot, words, token)) {
    const fit = fitAt(rest, words, next);
    if (!fit) continue;
    const raw = words.text.slice(words.ends[token - 1] ?? 0, words.starts[next] ?? words.text.length);
    return { last: fit.last, values: [{ slot, raw }, ...fit.values] };
  }
  return undefined;
}

/** The tokens with which the phrase may go on behind a gap, nearest first. A quoted text is one thing, however long. */
function* endsOfGap(slot: string, { text, starts, ends }: Words, token: number): Generator<number> {
  const quoted = slot === '' ? undefined : quotedBehind(text, ends[token - 1] ?? 0);
  if (quoted) {
    let behind = token;
    while ((starts[behind] ?? Infinity) <= quoted.end) behind += 1;
    yield behind;
  }
  for (let gap = 0; gap <= widestGap; gap += 1) yield token + gap;
}
