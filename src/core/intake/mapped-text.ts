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
 * Text that remembers where in the person's paste each of its characters came from, through every change made to it,
 * so that a code found four layers deep can still be shown where the person sees it. One character may stand for
 * several of the paste (`&#45;`, `\u002d`), so each knows where its part begins and where it ends.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    private readonly origin: { starts: Int32Array; ends: Int32Array } | undefined,
    private readonly base: number,
  ) {}

  static of(text: string): MappedText {
    return new MappedText(text, undefined, 0);
  }

  /** Builds a text from pieces that each know their place in the paste: a piece as long as its place maps character by character, of any other each character stands for the whole place. */
  static fromPieces(pieces: readonly (Span & { text: string })[]): MappedText {
    const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    let at = 0;
    for (const piece of pieces) {
      const linear = piece.text.length === piece.end - piece.start;
      for (let index = 0; index < piece.text.length; index += 1) {
        starts[at] = linear ? piece.start + index : piece.start;
        ends[at] = linear ? piece.start + index + 1 : piece.end;
        at += 1;
      }
    }
    return new MappedText(pieces.map((piece) => piece.text).join(''), { starts, ends }, 0);
  }

  private startOf(index: number): number {
    return this.origin ? (this.origin.starts[index] ?? this.endOf(this.text.length - 1)) : this.base + index;
  }

  private endOf(index: number): number {
    return this.origin ? (this.origin.ends[index] ?? 0) : this.base + index + 1;
  }

  /** The place in the paste of [start, end): from where its first character begins to where its last one ends. */
  span(start: number, end: number): Span {
    const from = this.startOf(start);
    return { start: from, end: end > start ? Math.max(this.endOf(end - 1), from) : from };
  }

  /** The characters that came from a place of the paste: the way back from {@link span}. */
  indexesOf({ start, end }: Span): Span {
    const firstFrom = (offset: number): number => {
      let low = 0;
      let high = this.text.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.startOf(middle) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return { start: firstFrom(start), end: firstFrom(end) };
  }

  slice(start: number, end: number): MappedText {
    if (start === 0 && end === this.text.length) return this;
    const text = this.text.slice(start, end);
    if (!this.origin) return new MappedText(text, undefined, this.base + start);
    return new MappedText(
      text,
      { starts: this.origin.starts.subarray(start, end), ends: this.origin.ends.subarray(start, end) },
      0,
    );
  }

  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this;
    const pieces: string[] = [];
    const length = this.text.length + edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    const starts = new Int32Array(length);
    const ends = new Int32Array(length);
    let from = 0;
    let at = 0;
    const keep = (end: number): void => {
      pieces.push(this.text.slice(from, end));
      if (this.origin) {
        starts.set(this.origin.starts.subarray(from, end), at);
        ends.set(this.origin.ends.subarray(from, end), at);
        at += end - from;
        return;
      }
      for (let index = from; index < end; index += 1) {
        starts[at] = this.base + index;
        ends[at] = this.base + index + 1;
        at += 1;
      }
    };
    for (const edit of edits) {
      keep(edit.start);
      pieces.push(edit.text);
      const { start, end } = this.span(edit.start, edit.end);
      for (let index = 0; index < edit.text.length; index += 1) {
        starts[at] = start;
        ends[at] = end;
        at += 1;
      }
      from = edit.end;
    }
    keep(this.text.length);
    return new MappedText(pieces.join(''), { starts, ends }, 0);
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
    const pieces = Array.from({ length: made.text.length }, (_, index) => {
      const inner = made.span(index, index + 1);
      return { text: made.text.charAt(index), ...this.span(inner.start, inner.end) };
    });
    return MappedText.fromPieces(pieces);
  }
}
