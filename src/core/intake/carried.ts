import { carriers, type Carrier } from './carriers';
import type { Span } from './mapped-text';
import type { Vocabulary, Words } from './vocabulary';

/** What a carrier carries: the place of the sentence behind it. */
export interface Carried extends Span {
  /** The carrier's own words, up to the carried sentence. */
  around: Span;
}

/** A .NET exception says what it was thrown for behind an arrow. */
const arrow = '--->';
/** The name of a type before its sentence. */
const typeName =
  /\s{0,3}(?:\(?Inner Exception #\d{1,3}\)?\s{0,3})?(?:[A-Za-z]\w{0,60}(?:\.[A-Za-z]\w{0,60}){0,8}(?: \(\w{1,20}\))?\s{0,2}:\s{0,3})?/y;

/** What services write behind their sentence: ids of the request and what else they tell, or a hint where to read more. */
const tail =
  /\s*(?:\b(?:error code|conversation id|code|inner ?error|trace id|correlation id|(?:client|service)?-?request ?id|activity ?id|time \(utc\)|timestamp)\s?:|please see https?:)/i;
const longestCarried = 4000;
const longestWhole = 400;
/** Real chains are three or four long, hostile ones without end. */
const deepestChain = 8;

interface Filed extends Carrier {
  ids: readonly number[];
}

/** Finds what carriers carry in a text, in its order, by words of this vocabulary. What lies in another one ends no later than that. */
export function carriedFinder(
  vocabulary: Vocabulary,
  table: readonly Carrier[] = carriers,
): (words: Words) => readonly Carried[] {
  const byLast = new Map<number, Filed[]>();
  for (const carrier of table) {
    const ids = carrier.words.split(' ').map((word) => vocabulary.add(word));
    const last = ids.at(-1) ?? 0;
    byLast.set(last, [...(byLast.get(last) ?? []), { ...carrier, ids }]);
  }
  return (words) => {
    const around = arrowsIn(words.text);
    for (const [index, id] of words.ids.entries()) {
      const filed = id === 0 ? undefined : byLast.get(id);
      const carrier = filed && firstOf(filed, words, index);
      if (carrier) around.push(carrier);
    }
    return around.length === 0 ? nothing : partsOf(around, words.text);
  };
}

const nothing: readonly Carried[] = [];

function firstOf(filed: readonly Filed[], words: Words, index: number): Span | undefined {
  for (const carrier of filed) {
    const span = placeOf(carrier, words, index);
    if (span) return span;
  }
  return undefined;
}

/** The place of a carrier whose last word is the one of this number, when it stands there. */
function placeOf({ ids, behind, whole, isPlain }: Filed, words: Words, index: number): Span | undefined {
  const { text, starts, ends } = words;
  const first = index - ids.length + 1;
  if (!ids.every((id, at) => words.ids[first + at] === id)) return undefined;
  const start = starts[first] ?? 0;
  const end = ends[index] ?? 0;
  // Words of two sentences are no carrier.
  if (/[.:;,'"]/.test(text.slice(start, end))) return undefined;
  behind.lastIndex = end;
  if (!behind.test(text) || (isPlain && !beginsThought(text, start))) return undefined;
  const own = whole?.exec(text.slice(Math.max(0, end - longestWhole), end));
  return { start: own ? end - own[0].length : start, end: behind.lastIndex };
}

/** A capital letter at the beginning of a line, or behind the end of a thought. */
function beginsThought(text: string, start: number): boolean {
  const isCapital = /[A-Z]/.test(text.charAt(start));
  return isCapital && /(?:^|[.;:,|"'([{\n]\s{0,8})$/.test(text.slice(Math.max(0, start - 10), start));
}

function arrowsIn(text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(arrow); at !== -1; at = text.indexOf(arrow, at + arrow.length))
    found.push({ start: at, end: at + arrow.length });
  return found;
}

function partsOf(carrying: readonly Span[], text: string): Carried[] {
  const parts: Carried[] = [];
  /** The ends of the parts that a place lies in, the innermost last. */
  const open: number[] = [];
  for (const around of carrying.toSorted((one, other) => one.start - other.start)) {
    while (open.length > 0 && (open.at(-1) ?? 0) <= around.start) open.pop();
    if (open.length >= deepestChain) continue;
    const part = partBehind(around, text, open.at(-1) ?? text.length);
    if (!part) continue;
    parts.push(part);
    open.push(part.end);
  }
  return parts;
}

/** The text in the quotes that open behind a carrier, or the rest of the line up to what tells of the request. */
function partBehind(around: Span, text: string, limit: number): Carried | undefined {
  typeName.lastIndex = around.end;
  const behind = typeName.test(text) ? typeName.lastIndex : around.end;
  const quote = /["']/.exec(text.charAt(behind))?.[0];
  const start = behind + (quote === undefined ? 0 : 1);
  const line = text.slice(start, Math.min(limit, start + longestCarried)).split('\n', 1)[0] ?? '';
  const closing = quote === undefined ? -1 : line.lastIndexOf(quote);
  const within = closing === -1 ? line : line.slice(0, closing);
  const length = within.search(tail);
  const end = start + (length === -1 ? within.length : length);
  // Behind a text that ends with its carrier JSON goes on.
  return start < text.length && text.slice(start, end).trim() === '' ? undefined : { around, start, end };
}

/** Tells how many carriers stand around a place. */
export function layersByCarriers(carried: readonly Carried[]): (place: number) => number {
  if (carried.length === 0) return () => 0;
  const edges = carried
    .flatMap(({ start, end }) => [
      { at: start, step: 1 },
      { at: end, step: -1 },
    ])
    .sort((one, other) => one.at - other.at);
  let layers = 0;
  const steps = edges.map(({ at, step }) => ({ at, layers: (layers += step) }));
  return (place) => {
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((steps[middle]?.at ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return steps[low - 1]?.layers ?? 0;
  };
}
