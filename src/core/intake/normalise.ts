import type { MappedText } from './mapped-text';

// Characters that chat clients, mail and localized consoles put in place of plain ones.
const plain: ReadonlyMap<string, string> = new Map([
  ...Array.from('\u2018\u2019\u201A\u201B\u2032\u02BC').map((quote) => [quote, "'"] as const),
  ...Array.from('\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB').map((quote) => [quote, '"'] as const),
  ...Array.from('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63').map((dash) => [dash, '-'] as const),
  ...Array.from('\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000').map(
    (space) => [space, ' '] as const,
  ),
  ...Array.from('\u2028\u2029\u0085\u000B\u000C').map((newline) => [newline, '\n'] as const),
]);

const strange =
  /\r\n?|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u00A0\u00AB\u00AD\u00BB\u02BC\u061C\u1680\u180E\u2000-\u200F\u2010-\u201F\u2028-\u2033\u205F-\u206F\u2212\u3000\uFE58\uFE63\uFEFF\uFF01-\uFF5E]/g;

// Where JSON stands in straight quotes, curly ones are part of what it says ("Der Wert f\u00fcr \u201Eclient_secret\u201C"); made
// straight they would end its strings. Where an editor curled JSON's own quotes, there are no straight ones.
const straightJson = /[{,]\s{0,20}"[^"\n]{1,80}"\s{0,20}:/;
const curlyQuote = /[\u00AB\u00BB\u201C-\u201F]/;

const fullWidthFirst = 0xff01;
const fullWidthOffset = 0xfee0;

// A console or a mail client may cut 0xC000|006D at the edge of its line.
const cutHex = /\b0x([0-9a-f]{2,7})\n{1,2}[ \t]{0,40}([0-9a-f]{1,6})\b(?![:-])/gi;

/**
 * Plain spelling of what was pasted: straight quotes, one kind of dash and space, `\n` line ends, no invisible or
 * direction-changing characters, full-width letters as ordinary ones, hex numbers whole again.
 */
export function normalise(paste: MappedText): MappedText {
  const quotesSpeak = straightJson.test(paste.text);
  const text = paste.replace(strange, ([found]) => {
    if (quotesSpeak && curlyQuote.test(found)) return "'";
    if (found.startsWith('\r')) return '\n';
    const known = plain.get(found);
    if (known !== undefined) return known;
    const unit = found.charCodeAt(0);
    if (unit >= fullWidthFirst && unit <= 0xff5e) return String.fromCharCode(unit - fullWidthOffset);
    return unit === 0 ? ' ' : '';
  });
  return joinCutNumbers(undoWrittenOut(text));
}

// "\\r\\n\\tLogon Type:\\t\\t5": a log that wrote its line ends and tabs out. In JSON they are its own, and are undone with it.
const writtenOut = /(?<!\\)(?:\\[rnt])+/g;
const opensJson = /[{[]\s{0,20}\\{0,8}"/;
/** A line end in words once is not a log; a path with a folder "temp" is none either. */
const fewestWrittenOut = 3;

/** Line ends and tabs that a log wrote out become real ones. */
function undoWrittenOut(text: MappedText): MappedText {
  if (!text.text.includes('\\') || opensJson.test(text.text)) return text;
  const runs = text.text.match(writtenOut) ?? [];
  if (runs.length < fewestWrittenOut) return text;
  return text.replace(writtenOut, (match) => (isLineEnd(match) ? plainSpace(match[0]) : undefined));
}

/**
 * Several in a row, or one behind the end of a sentence or a label; behind a drive or a word it may be a folder, and
 * behind a full stop of its own a user of this machine (`.\nadia`).
 */
function isLineEnd({ 0: run, index, input }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 3), index);
  return run.length > 2 || (/(?:^|[:;)\]\s]|[^\s.]\.)$/.test(before) && !/(?:^|[^A-Za-z])[A-Za-z]:$/.test(before));
}

function plainSpace(run: string): string {
  const isLine = run.includes('n') || run.includes('r');
  if (!isLine) return '\t';
  return run.endsWith('t') ? '\n\t' : '\n';
}

/** Makes hex numbers whole that the edge of a line cut in two. */
export function joinCutNumbers(text: MappedText): MappedText {
  return text.replace(cutHex, ([found, head = '', tail = '']) =>
    head.length + tail.length === 8 ? `0x${head}${tail}` : found,
  );
}
