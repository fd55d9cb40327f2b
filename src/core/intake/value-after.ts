import type { Span } from './mapped-text';
import { maskStart } from './redaction';

const opening = /(\\*)(["'`])/y;
// `;Encrypt=`, `&sp=`, `, ` and `)` at the end of a word close a value; inside one they are part of it.
const closing = /[,;&)\]}>|]{1,4}[.!?]?(?:$|[\s"'`\\]|[\w .%-]{1,40}=)/y;
/** What ends a value when as many backslashes as may stand before it do: a line end that is written out, or a quote. */
const escapedEnd = /[nrt]|u000[ad]|["'](?!\w)/y;
const mostBackslashes = 130;
/** How far behind a quote that may not close its value the one that does is looked for. */
const farthestClose = 200;
const desktopFlowQuote = "$'''";
/** Longer texts in a desktop flow are no secrets. */
const longestText = 400;
const tag = /<\/?[a-z!]/iy;

function startsWith(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/**
 * The value that begins at `at`, behind a label such as `password=`: what stands in quotes, however often these are
 * escaped and whatever is between them, or else the word. `line` takes the rest of the line (a Cookie header).
 */
export function valueAfter(text: string, at: number, reach: 'word' | 'line' = 'word'): Span | undefined {
  if (text.startsWith(maskStart, at)) return undefined;
  if (text[at] === '[') return startsWith(/\[\s{0,20}\\*["']/y, text, at) ? within(text, at + 1, ']') : undefined;
  if (text.startsWith(desktopFlowQuote, at)) return desktopFlowText(text, at + desktopFlowQuote.length);
  opening.lastIndex = at;
  const quote = opening.exec(text);
  if (!quote) return spanOf(text, at, reach === 'line' ? lineEnd(text, at) : wordEnd(text, at));
  const start = at + quote[0].length;
  return text.startsWith(maskStart, start)
    ? undefined
    : spanOf(text, start, closingQuote(text, start, quote[1]?.length ?? 0, quote[2] ?? ''));
}

/** A text of a desktop flow: `$'''Winter2024!'''`. */
function desktopFlowText(text: string, start: number): Span | undefined {
  const line = text.indexOf('\n', start);
  const end = text.slice(start, line === -1 ? start + longestText : Math.min(line, start + longestText)).indexOf("'''");
  return spanOf(text, start, end === -1 ? wordEnd(text, start) : start + end);
}

/** From `start` to `end`, without the blanks around; undefined when nothing is left. */
function spanOf(text: string, start: number, end: number): Span | undefined {
  const value = text.slice(start, end);
  const from = start + (value.length - value.trimStart().length);
  const to = start + value.trimEnd().length;
  return to > from ? { start: from, end: to } : undefined;
}

/** Up to `closer`, or to the end of a line that was cut off. */
export function within(text: string, start: number, closer: string): Span | undefined {
  let end = start;
  while (end < text.length && text[end] !== closer && text[end] !== '\n') end += 1;
  return spanOf(text, start, end);
}

/**
 * Index where the quoted value ends. JSON inside a JSON string writes its quotes with 1, 3, 7 ... backslashes; more of
 * them stand before a quote that belongs to the value. A quote in front of a letter does not close: it is an
 * apostrophe, or a password that nobody escaped.
 */
function closingQuote(text: string, start: number, escapes: number, quote: string): number {
  let slashes = 0;
  let doubtful: number | undefined;
  for (let at = start; at < text.length && at < (doubtful ?? at) + farthestClose; at += 1) {
    const sign = text[at];
    if (sign === '\n') return doubtful ?? at;
    if (sign === quote && slashes % (2 * (escapes + 1)) === escapes) {
      if (!/\w/.test(text.charAt(at + 1))) return at - escapes;
      doubtful ??= at - escapes;
    }
    slashes = sign === '\\' ? slashes + 1 : 0;
  }
  return doubtful ?? text.length;
}

function wordEnd(text: string, start: number): number {
  return endOf(text, start, (sign, at) => /\s/.test(sign) || ends(text, at, sign));
}

function lineEnd(text: string, start: number): number {
  return endOf(text, start, (sign) => sign === '\n' || sign === '"');
}

/** Where a value ends that a sign ends or what is escaped. A run of backslashes is looked at once, however long it is. */
function endOf(text: string, start: number, isEnd: (sign: string, at: number) => boolean): number {
  let at = start;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      const behind = behindBackslashes(text, at);
      if (startsWith(escapedEnd, text, behind)) return Math.max(at, behind - mostBackslashes);
      at = behind;
    } else if (isEnd(sign, at)) return at;
    else at += 1;
  }
  return text.length;
}

function behindBackslashes(text: string, start: number): number {
  let at = start;
  while (text[at] === '\\') at += 1;
  return at;
}

function ends(text: string, at: number, sign: string): boolean {
  switch (sign) {
    case '"':
    case "'":
    case '`':
      return !/\w/.test(text.charAt(at + 1));
    case '<':
      return startsWith(tag, text, at);
    case '[':
      return text.startsWith(maskStart, at);
    default:
      return ',;&)]}>|'.includes(sign) && startsWith(closing, text, at);
  }
}
