/** Replaces [start, end) by `text`. Edits are sorted and do not overlap. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Text that remembers where in the person's paste each of its characters came from, through every change made to it,
 * so that a code found four layers deep can still be shown where the person sees it.
 */
export class MappedText {
  private constructor(
    readonly text: string,
    /** Offset in the paste of character i; index text.length holds the end. */
    private readonly origin: Int32Array | undefined,
    private readonly base: number,
  ) {}

  static of(text: string): MappedText {
    return new MappedText(text, undefined, 0);
  }

  /** Builds a text from pieces that each know their place in the paste: a linear piece maps character by character, any other to its start. */
  static fromPieces(pieces: readonly { text: string; start: number; end: number }[]): MappedText {
    const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    const origin = new Int32Array(length + 1);
    let at = 0;
    let last = 0;
    for (const piece of pieces) {
      const linear = piece.text.length === piece.end - piece.start;
      for (let index = 0; index < piece.text.length; index += 1) origin[at++] = linear ? piece.start + index : piece.start;
      last = piece.end;
    }
    origin[at] = last;
    return new MappedText(pieces.map((piece) => piece.text).join(''), origin, 0);
  }

  /** Where in the paste the character at `index` came from. */
  at(index: number): number {
    return this.origin ? (this.origin[index] ?? this.origin[this.origin.length - 1] ?? 0) : this.base + index;
  }

  /** The place in the paste of [start, end): from its first character to the end of its last one. */
  span(start: number, end: number): { start: number; end: number } {
    const from = this.at(start);
    return { start: from, end: end > start ? Math.max(this.at(end - 1) + 1, from) : from };
  }

  slice(start: number, end: number): MappedText {
    if (start === 0 && end === this.text.length) return this;
    const text = this.text.slice(start, end);
    return this.origin ? new MappedText(text, this.origin.subarray(start, end + 1), 0) : new MappedText(text, undefined, this.base + start);
  }

  edit(edits: readonly Edit[]): MappedText {
    if (edits.length === 0) return this;
    const pieces: string[] = [];
    const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    const origin = new Int32Array(this.text.length + grown + 1);
    let from = 0;
    let at = 0;
    const keep = (end: number): void => {
      pieces.push(this.text.slice(from, end));
      for (let index = from; index < end; index += 1) origin[at++] = this.at(index);
    };
    for (const edit of edits) {
      keep(edit.start);
      pieces.push(edit.text);
      const width = edit.end - edit.start;
      for (let index = 0; index < edit.text.length; index += 1) origin[at++] = this.at(edit.start + Math.min(index, Math.max(width - 1, 0)));
      from = edit.end;
    }
    keep(this.text.length);
    origin[at] = this.at(this.text.length);
    return new MappedText(pieces.join(''), origin, 0);
  }

  /** Replaces every match of a global pattern; `undefined` keeps the match as it is. */
  replace(pattern: RegExp, by: (match: RegExpExecArray) => string | undefined): MappedText {
    const edits: Edit[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const text = by(match);
      if (text !== undefined && text !== match[0]) edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
    return this.edit(edits);
  }
}
