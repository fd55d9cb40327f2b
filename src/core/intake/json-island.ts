/** A value inside a JSON island: [start, end) of its characters (without quotes) and the keys that lead to it. */
export interface JsonLeaf {
  path: readonly string[];
  start: number;
  end: number;
  quoted: boolean;
}

export interface JsonIsland {
  leaves: JsonLeaf[];
  /** Where the prose goes on. */
  end: number;
}

interface Frame {
  kind: '{' | '[';
  /** The key whose value comes next; undefined while a key is expected. */
  key: string | undefined;
  /** It stands in quotes that are not escaped; the closing one must be skipped with it. */
  inQuotes: boolean;
}

const deepestNesting = 64;
const bareWord = /[^\s,:{}[\]"'][^,:{}[\]"\n]{0,4000}/y;
const space = /(?:\s|\/\/[^\n]{0,400}\n|\/\*[^*]{0,400}\*\/)+/y;
// What hides a secret is a value, not a list.
const mask = /\[hidden: [a-z -]{1,40}\]/y;
// "{"code": an unescaped JSON text that stands in quotes as if it were a string.
const unescapedInner = /"\s{0,20}[{[]\s{0,20}(?:"[\w$@. -]{1,60}"\s{0,20}:|[{[])/y;

/**
 * Reads JSON as people paste it: cut off, with comments, single quotes, trailing commas, raw line ends, values in
 * unescaped quotes. Never fails; whatever is neither a key nor punctuation becomes a leaf, so no character is lost.
 */
export function readJsonIsland(text: string, start: number): JsonIsland {
  const leaves: JsonLeaf[] = [];
  const frames: Frame[] = [];
  let at = start;
  let inQuotes = false;
  const keys = (): string[] => frames.flatMap((frame) => frame.key ?? []);
  const top = (): Frame | undefined => frames.at(-1);
  const take = (leafStart: number, leafEnd: number, quoted: boolean): void => {
    const frame = top();
    if (frame?.kind === '{' && frame.key === undefined && nextSign(text, quoted ? leafEnd + 1 : leafEnd) === ':') {
      frame.key = text.slice(leafStart, leafEnd).trim();
      return;
    }
    if (leafEnd > leafStart) leaves.push({ path: keys(), start: leafStart, end: leafEnd, quoted });
  };

  while (at < text.length) {
    space.lastIndex = at;
    if (space.test(text)) {
      at = space.lastIndex;
      continue;
    }
    const sign = text.charAt(at);
    mask.lastIndex = at;
    if (sign === '[' && mask.test(text)) {
      take(at, mask.lastIndex, false);
      at = mask.lastIndex;
    } else if (sign === '{' || sign === '[') {
      if (frames.length >= deepestNesting)
        return { leaves: [...leaves, { path: keys(), start: at, end: text.length, quoted: false }], end: text.length };
      frames.push({ kind: sign, key: undefined, inQuotes });
      inQuotes = false;
      at += 1;
    } else if (sign === '}' || sign === ']') {
      const closed = frames.pop();
      at += closed?.inQuotes && text[at + 1] === '"' ? 2 : 1;
      if (frames.length === 0) return { leaves, end: at };
    } else if (sign === ',') {
      const frame = top();
      if (frame?.kind === '{') frame.key = undefined;
      at += 1;
    } else if (sign === ':') {
      at += 1;
    } else if (sign === '"' || sign === "'") {
      unescapedInner.lastIndex = at;
      if (sign === '"' && top()?.key !== undefined && unescapedInner.test(text)) {
        inQuotes = true;
        at += 1;
        continue;
      }
      const end = closingQuote(text, at, sign);
      take(at + 1, end, true);
      at = Math.min(end + 1, text.length);
    } else {
      bareWord.lastIndex = at;
      const end = bareWord.test(text) ? bareWord.lastIndex : at + 1;
      take(at, end, false);
      at = end;
    }
  }
  return { leaves, end: text.length };
}

function nextSign(text: string, at: number): string {
  space.lastIndex = at;
  return text.charAt(space.test(text) ? space.lastIndex : at);
}

/** Index of the quote that ends the string opened at `open`, or the end of a text that was cut off. */
function closingQuote(text: string, open: number, quote: string): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === quote) return at;
  }
  return text.length;
}
