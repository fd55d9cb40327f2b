/** Replaces [start, end) by `text`. Edits are sorted and do not overlap. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A stretch of the paste. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Stretches of a text and their places in the paste, as columns: what is at one index belongs together. A linear one maps
 * character by character; of any other each character stands for the whole place. Numbers and no objects, for a text full of
 * escapes has tens of thousands of stretches.
 */
class Pieces {
  /** Where each begins in the text; it goes on up to the next one. */
  readonly at: number[] = [];
  readonly start: number[] = [];
  /** Where its place ends; {@link linear} for a linear one, whose place is as long as it. */
  readonly end: number[] = [];

  static readonly linear = -1;

  get count(): number {
    return this.at.length;
  }

  add(at: number, start: number, end: number): void {
    this.at.push(at);
    this.start.push(start);
    this.end.push(end);
  }

  /** The number of the last piece that begins at a place of the text or before it. */
  numberAt(at: number): number {
    return Math.max(0, countUpTo(this.at, at) - 1);
  }

  /** Where the character at a place of the text begins in the paste. */
  startOf(at: number): number {
    const number = this.numberAt(at);
    const start = this.start[number] ?? 0;
    return this.isLinear(number) ? start + at - (this.at[number] ?? 0) : start;
  }

  /** Where the character at a place of the text ends in the paste. */
  endOf(at: number): number {
    const number = this.numberAt(at);
    return this.isLinear(number)
      ? (this.start[number] ?? 0) + at - (this.at[number] ?? 0) + 1
      : (this.end[number] ?? 0);
  }

  isLinear(number: number): boolean {
    return this.end[number] === Pieces.linear;
  }

  /** The first place of the text whose character begins at an offset of the paste or behind it. */
  firstFrom(offset: number, length: number): number {
    // Places in the paste go forward, so all pieces before this number begin before the offset.
    const number = countUpTo(this.start, offset - 1) - 1;
    if (number < 0) return 0;
    const next = this.at[number + 1] ?? length;
    if (!this.isLinear(number)) return next;
    return Math.min(next, (this.at[number] ?? 0) + offset - (this.start[number] ?? 0));
  }
}

/** How many of some ordered numbers are at most as large as a limit. */
function countUpTo(ordered: readonly number[], limit: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ordered[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Text that remembers where in the person's paste each of its characters came from, through every change made to it,
 * so that a code found four layers deep can still be shown where the person sees it. One character may stand for
 * several of the paste (`&#45;`, `\u002d`), so each knows where its part begins and where it ends. Places are kept for
 * stretches, not for characters: a change costs what it changes, and a slice costs nothing.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly pieces: Pieces,
    /** Where this text begins in the text that the pieces are counted in. */
    private readonly from: number,
  ) {}

  static of(text: string): MappedText {
    const pieces = new Pieces();
    pieces.add(0, 0, Pieces.linear);
    return new MappedText(text, pieces, 0);
  }

  /** Builds a text from pieces that each know their place in the paste: a piece as long as its place maps character by character, of any other each character stands for the whole place. */
  static fromPieces(parts: readonly (Span & { text: string })[]): MappedText {
    const pieces = new Pieces();
    let at = 0;
    for (const { text, start, end } of parts) {
      if (text === '') continue;
      pieces.add(at, start, text.length === end - start ? Pieces.linear : end);
      at += text.length;
    }
    return new MappedText(parts.map(({ text }) => text).join(''), pieces, 0);
  }

  /** Behind the text, where it ends. */
  private startOf(index: number): number {
    if (index >= this.text.length && index > 0) return this.pieces.endOf(this.from + index - 1);
    return this.pieces.startOf(this.from + index);
  }

  /** The place in the paste of [start, end): from where its first character begins to where its last one ends. */
  span(start: number, end: number): Span {
    const from = this.startOf(start);
    return { start: from, end: end > start ? Math.max(this.pieces.endOf(this.from + end - 1), from) : from };
  }

  /** The characters that came from a place of the paste: the way back from {@link span}. */
  indexesOf({ start, end }: Span): Span {
    const firstFrom = (offset: number): number => {
      const index = this.pieces.firstFrom(offset, this.from + this.text.length) - this.from;
      return Math.min(Math.max(index, 0), this.text.length);
    };
    return { start: firstFrom(start), end: firstFrom(end) };
  }

  /** Whether it stands in the paste as it is here, in one stretch. */
  get isUntouched(): boolean {
    const number = this.pieces.numberAt(this.from);
    const next = this.pieces.at[number + 1];
    return this.pieces.isLinear(number) && (next === undefined || next >= this.from + this.text.length);
  }

  slice(start: number, end: number): MappedText {
    if (start === 0 && end === this.text.length) return this;
    return new MappedText(this.text.slice(start, end), this.pieces, this.from + start);
  }

  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this;
    const texts: string[] = [];
    const pieces = new Pieces();
    let from = 0;
    let at = 0;
    const keep = (end: number): void => {
      texts.push(this.text.slice(from, end));
      this.copyPieces(from, end, at, pieces);
      at += end - from;
    };
    for (const edit of edits) {
      keep(edit.start);
      texts.push(edit.text);
      if (edit.text !== '') {
        const { start, end } = this.span(edit.start, edit.end);
        pieces.add(at, start, end);
      }
      at += edit.text.length;
      from = edit.end;
    }
    keep(this.text.length);
    return new MappedText(texts.join(''), pieces, 0);
  }

  /** Adds the pieces of [start, end) to those of another text, in which they begin at `at`. */
  private copyPieces(start: number, end: number, at: number, to: Pieces): void {
    const { pieces, from } = this;
    const shift = at - start - from;
    for (let number = pieces.numberAt(from + start); end > start && number < pieces.count; number += 1) {
      const begins = pieces.at[number] ?? 0;
      if (begins >= from + end) return;
      const cut = Math.max(0, from + start - begins);
      const place = pieces.start[number] ?? 0;
      to.add(begins + cut + shift, pieces.isLinear(number) ? place + cut : place, pieces.end[number] ?? Pieces.linear);
    }
  }

  /** Replaces every match of a global pattern; `undefined` keeps the match as it is, and what both begin and end with keeps its place. */
  replace(pattern: RegExp, by: (match: RegExpExecArray) => string | undefined): MappedText {
    const edits: Edit[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const [before] = match;
      const after = by(match);
      if (after === undefined || after === before) continue;
      const shorter = Math.min(before.length, after.length);
      let head = 0;
      while (head < shorter && before[head] === after[head]) head += 1;
      let tail = 0;
      while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
      edits.push({
        start: match.index + head,
        end: match.index + before.length - tail,
        text: after.slice(head, after.length - tail),
      });
    }
    return this.edit(edits);
  }

  /** A text made from this one's characters (its places are places in this text), with its places in the paste. */
  through(made: MappedText): MappedText {
    const pieces = new Pieces();
    for (let number = 0; number < made.pieces.count; number += 1) {
      const at = made.pieces.at[number] ?? 0;
      const start = made.pieces.start[number] ?? 0;
      const length = (made.pieces.at[number + 1] ?? made.text.length) - at;
      if (made.pieces.isLinear(number)) this.copyPieces(start, start + length, at, pieces);
      else {
        const place = this.span(start, made.pieces.end[number] ?? start);
        pieces.add(at, place.start, place.end);
      }
    }
    return new MappedText(made.text, pieces, 0);
  }
}
