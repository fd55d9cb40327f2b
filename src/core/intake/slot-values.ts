/** What stood in the slots of a phrase, by their names, in the original spelling. A slot in which nothing stood is not there. */
export type SlotValues = Readonly<Record<string, string>>;

// The marks that stand around a value and do not belong to it; brackets do when they are a pair.
const marksBefore = /^[\s'"`\u2018-\u201F\u00AB\u00BB\u2039\u203A:;,.=]+/;
const marksAfter = /[\s'"`\u2018-\u201F\u00AB\u00BB\u2039\u203A:;,.=]+$/;
const quotes: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '`': '`',
  '\u2018': '\u2019',
  '\u201C': '\u201D',
  '\u00AB': '\u00BB',
};
/** In UTF-16 units. A name is shorter; what is longer is a sentence and is shown nowhere whole. */
const longestValue = 120;

/** A value as it may be shown: one line, without the marks around it; empty when there is none or it was hidden whole. */
export function cleanValue(raw: string): string {
  const bare = raw.replace(/\s+/g, ' ').replace(marksBefore, '').replace(marksAfter, '');
  const value = bare.includes('(') === bare.includes(')') ? bare : bare.replace(/^\(|\)$/g, '');
  const said = value.replace(/\[hidden[^\]]*\]/g, '');
  if (!/[\p{L}\p{N}]/u.test(said)) return '';
  if (value.length <= longestValue) return value;
  return `${value.slice(0, longestValue).replace(/[\uD800-\uDBFF]$/, '')}\u2026`;
}

/** The text in quotes that begins within a few marks behind a place; undefined where none does. */
export function quotedBehind(text: string, place: number): { start: number; end: number } | undefined {
  const lead = /^[\s:=(]{0,3}/.exec(text.slice(place, place + 4))?.[0] ?? '';
  const start = place + lead.length;
  const closing = quotes[text[start] ?? ''];
  if (closing === undefined) return undefined;
  const bounded = text.slice(start + 1, start + 2 + longestValue * 2);
  for (let end = bounded.indexOf(closing); end !== -1; end = bounded.indexOf(closing, end + 1)) {
    // An apostrophe inside a word closes nothing.
    if (!/^[\p{L}\p{N}]/u.test(bounded.slice(end + 1))) return { start: start + 1, end: start + 1 + end };
  }
  return undefined;
}

/** What a slot at the end of a phrase takes: a quoted text, or what stands there up to the next blank. */
export function valueBehind(text: string, place: number): string {
  const quoted = quotedBehind(text, place);
  if (quoted) return text.slice(quoted.start, quoted.end);
  return /^[\s:=(]{0,3}([^\s,;)]{1,240})/.exec(text.slice(place, place + 244))?.[1] ?? '';
}

/** What a slot at the start of a phrase takes: the quoted text that ends there, or what stands there up to the last blank. */
export function valueBefore(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 244), place).trimEnd();
  const quoted = /(['"`\u2019\u201D\u00BB])[\s:,]{0,2}$/.exec(before)?.[1];
  if (quoted === undefined) return /[^\s,;(]{1,240}$/.exec(before)?.[0] ?? '';
  const opening = Object.keys(quotes).find((mark) => quotes[mark] === quoted) ?? quoted;
  const closed = before.lastIndexOf(quoted);
  const open = before.lastIndexOf(opening, closed - 1);
  return open === -1 ? '' : before.slice(open + 1, closed);
}
