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
 * A stretch of a text and its place in the paste, up to where the next one begins. A linear one maps character by
 * character; of any other each character stands for the whole place.
 */
interface Piece extends Span {
  at: number;
  linear: boolean;
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
    private readonly pieces: readonly Piece[],
    /** Where this text begins in the text that the pieces are counted in. */
    private readonly from: number,
  ) {}

  static of(text: string): MappedText {
    return new MappedText(text, [{ at: 0, start: 0, end: text.length, linear: true }], 0);
  }

  /** Builds a text from pieces that each know their place in the paste: a piece as long as its place maps character by character, of any other each character stands for the whole place. */
  static fromPieces(pieces: readonly (Span & { text: string })[]): MappedText {
    const placed: Piece[] = [];
    let at = 0;
    for (const { text, start, end } of pieces) {
      if (text === '') continue;
      placed.push({ at, start, end, linear: text.length === end - start });
      at += text.length;
    }
    return new MappedText(pieces.map(({ text }) => text).join(''), placed, 0);
  }

  /** The number of the piece that holds the character at an index. */
  private pieceAt(index: number): number {
    const at = this.from + index;
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.pieces[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Behind the text, where it ends. */
  private startOf(index: number): number {
    if (index >= this.text.length && index > 0) return this.endOf(index - 1);
    const piece = this.pieces[this.pieceAt(index)];
    if (!piece) return 0;
    return piece.linear ? piece.start + this.from + index - piece.at : piece.start;
  }

  private endOf(index: number): number {
    const piece = this.pieces[this.pieceAt(index)];
    if (!piece) return 0;
    return piece.linear ? piece.start + this.from + index - piece.at + 1 : piece.end;
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

  /** Whether it stands in the paste as it is here, in one stretch. */
  get isUntouched(): boolean {
    const number = this.pieceAt(0);
    const next = this.pieces[number + 1];
    return this.pieces[number]?.linear === true && (next === undefined || next.at >= this.from + this.text.length);
  }

  slice(start: number, end: number): MappedText {
    if (start === 0 && end === this.text.length) return this;
    return new MappedText(this.text.slice(start, end), this.pieces, this.from + start);
  }

  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this;
    const texts: string[] = [];
    const pieces: Piece[] = [];
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
      if (edit.text !== '') pieces.push({ at, ...this.span(edit.start, edit.end), linear: false });
      at += edit.text.length;
      from = edit.end;
    }
    keep(this.text.length);
    return new MappedText(texts.join(''), pieces, 0);
  }

  /** Adds the pieces of [start, end) to those of another text, in which they begin at `at`. */
  private copyPieces(start: number, end: number, at: number, pieces: Piece[]): void {
    const shift = at - start - this.from;
    for (let number = this.pieceAt(start); end > start && number < this.pieces.length; number += 1) {
      const piece = this.pieces[number];
      if (!piece || piece.at >= this.from + end) return;
      const cut = Math.max(0, this.from + start - piece.at);
      pieces.push({
        at: piece.at + cut + shift,
        start: piece.linear ? piece.start + cut : piece.start,
        end: piece.end,
        linear: piece.linear,
      });
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
    const pieces: Piece[] = [];
    for (const [number, { at, start, end, linear }] of made.pieces.entries()) {
      const length = (made.pieces[number + 1]?.at ?? made.text.length) - at;
      if (linear) this.copyPieces(start, start + length, at, pieces);
      else pieces.push({ at, ...this.span(start, end), linear: false });
    }
    return new MappedText(made.text, pieces, 0);
  }
}
