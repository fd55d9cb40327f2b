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
 * unescaped quotes. Behind so many leaves the rest is one. Never fails; whatever is neither a key nor punctuation becomes a leaf, so no character is lost.
 */
export function readJsonIsland(text: string, start: number, mostLeaves = Infinity): JsonIsland {
  return new IslandReader(text, start, mostLeaves).read();
}

class IslandReader {
  private readonly leaves: JsonLeaf[] = [];
  private readonly frames: Frame[] = [];
  private inQuotes = false;
  private path: readonly string[] | undefined;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly mostLeaves: number,
  ) {}

  read(): JsonIsland {
    const { text } = this;
    while (this.at < text.length) {
      const behindSpace = endOfMatch(space, text, this.at);
      if (behindSpace !== undefined) this.at = behindSpace;
      else if (this.leaves.length >= this.mostLeaves) return this.restAsOne();
      else if (this.readSign(text.charAt(this.at))) return { leaves: this.leaves, end: this.at };
    }
    return { leaves: this.leaves, end: text.length };
  }

  private restAsOne(): JsonIsland {
    const end = this.text.length;
    this.leaves.push({ path: this.keys(), start: this.at, end, quoted: false });
    return { leaves: this.leaves, end };
  }

  /** Reads on from a sign; whether the island ends there. */
  private readSign(sign: string): boolean {
    switch (sign) {
      case '{':
      case '[':
        return this.open(sign);
      case '}':
      case ']':
        return this.close();
      case ',':
        this.nextMember();
        return false;
      case ':':
        this.at += 1;
        return false;
      case '"':
      case "'":
        this.readQuoted(sign);
        return false;
      default:
        this.readBare();
        return false;
    }
  }

  private open(sign: '{' | '['): boolean {
    const behindMask = sign === '[' ? endOfMatch(mask, this.text, this.at) : undefined;
    if (behindMask !== undefined) {
      this.take(this.at, behindMask, false);
      this.at = behindMask;
      return false;
    }
    if (this.frames.length >= deepestNesting) {
      this.at = this.restAsOne().end;
      return true;
    }
    this.path = undefined;
    this.frames.push({ kind: sign, key: undefined, inQuotes: this.inQuotes });
    this.inQuotes = false;
    this.at += 1;
    return false;
  }

  private close(): boolean {
    this.path = undefined;
    const closed = this.frames.pop();
    this.at += closed?.inQuotes && this.text[this.at + 1] === '"' ? 2 : 1;
    return this.frames.length === 0;
  }

  private nextMember(): void {
    const frame = this.frames.at(-1);
    if (frame?.kind === '{') {
      frame.key = undefined;
      this.path = undefined;
    }
    this.at += 1;
  }

  private readQuoted(quote: string): void {
    const isValue = this.frames.at(-1)?.key !== undefined;
    if (quote === '"' && isValue && endOfMatch(unescapedInner, this.text, this.at) !== undefined) {
      this.inQuotes = true;
      this.at += 1;
      return;
    }
    const end = closingQuote(this.text, this.at, quote);
    this.take(this.at + 1, end, true);
    this.at = Math.min(end + 1, this.text.length);
  }

  private readBare(): void {
    const end = endOfMatch(bareWord, this.text, this.at) ?? this.at + 1;
    this.take(this.at, end, false);
    this.at = end;
  }

  /** What was read is a key where one is expected and a colon follows, and a value otherwise. */
  private take(start: number, end: number, quoted: boolean): void {
    const frame = this.frames.at(-1);
    const isKey = frame?.kind === '{' && frame.key === undefined && nextSign(this.text, quoted ? end + 1 : end) === ':';
    if (isKey) {
      frame.key = this.text.slice(start, end).trim();
      this.path = undefined;
    } else if (end > start) this.leaves.push({ path: this.keys(), start, end, quoted });
  }

  /** The keys that lead to what is read; the same list for all that stands under the same keys. */
  private keys(): readonly string[] {
    this.path ??= this.frames.flatMap((frame) => frame.key ?? []);
    return this.path;
  }
}

/** Where a match of a sticky pattern at a place ends. */
function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function nextSign(text: string, at: number): string {
  return text.charAt(endOfMatch(space, text, at) ?? at);
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
