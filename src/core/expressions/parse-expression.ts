import type { Expression, Template } from './expression';

export type Parsed<Tree> = { kind: 'parsed'; tree: Tree; end: number } | { kind: 'unreadable'; at: number };

/** In UTF-16 units; the service takes no longer one. */
const longestExpression = 8192;
/** Brackets in brackets; nobody writes so many, and each costs a stack frame. */
const deepest = 60;

class Unreadable extends Error {
  constructor(readonly at: number) {
    super(`nothing that can be read stands at ${at}`);
  }
}

/** Reads an expression that is a whole text, with or without the @ before it. */
export function parseExpression(written: string): Parsed<Expression> {
  return reading(written, (reader) => {
    reader.skip('@');
    const expression = reader.expression(0);
    reader.end();
    return expression;
  });
}

/** Reads a call that begins at a place of a text, whatever follows it. */
export function parseCallAt(written: string, at: number): Parsed<Expression> {
  return reading(written.slice(at, at + longestExpression), (reader) => reader.expression(0));
}

/** Reads what a field of an action holds: an expression, or text with expressions in it. */
export function parseTemplate(written: string): Parsed<Template> {
  if (/^@(?![@{])/.test(written)) {
    const parsed = parseExpression(written);
    return parsed.kind === 'parsed' ? { ...parsed, tree: { kind: 'expression', expression: parsed.tree } } : parsed;
  }
  return reading(written, (reader) => ({ kind: 'text', parts: reader.interpolated() }));
}

function reading<Tree>(written: string, read: (reader: Reader) => Tree): Parsed<Tree> {
  if (written.length > longestExpression) return { kind: 'unreadable', at: longestExpression };
  const reader = new Reader(written);
  try {
    return { kind: 'parsed', tree: read(reader), end: reader.place };
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'unreadable', at: error.at };
    throw error;
  }
}

const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const numeral = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![A-Za-z0-9_])/y;
const words = ['true', 'false', 'null'] as const;

/** Reads one text from left to right. */
class Reader {
  place = 0;

  constructor(private readonly text: string) {}

  expression(depth: number): Expression {
    if (depth > deepest) throw new Unreadable(this.place);
    this.blanks();
    let tree = this.head(depth);
    for (let key = this.access(depth); key; key = this.access(depth)) tree = { kind: 'access', of: tree, ...key };
    this.blanks();
    return tree;
  }

  /** Text between expressions; `@@` at the start and `@@{` anywhere stand for the sign itself. */
  interpolated(): (string | Expression)[] {
    const parts: (string | Expression)[] = [];
    let text = '';
    if (this.text.startsWith('@@') && !this.text.startsWith('@@{')) this.place = 1;
    while (this.place < this.text.length) {
      if (this.skip('@@{')) text += '@{';
      else if (this.skip('@{')) {
        if (text !== '') parts.push(text);
        text = '';
        parts.push(this.expression(0));
        this.expect('}');
      } else {
        text += this.text[this.place] ?? '';
        this.place += 1;
      }
    }
    return text === '' ? parts : [...parts, text];
  }

  skip(sign: string): boolean {
    if (!this.text.startsWith(sign, this.place)) return false;
    this.place += sign.length;
    return true;
  }

  end(): void {
    if (this.place < this.text.length) throw new Unreadable(this.place);
  }

  private head(depth: number): Expression {
    if (this.text[this.place] === "'") return { kind: 'text', value: this.quoted() };
    const written = this.match(numeral);
    if (written !== undefined) return { kind: 'number', written };
    const called = this.match(name);
    if (called === undefined) throw new Unreadable(this.place);
    this.blanks();
    if (this.skip('(')) return { kind: 'call', name: called, parameters: this.parameters(depth) };
    const word = words.find((known) => known === called);
    if (word === undefined) throw new Unreadable(this.place);
    return { kind: 'word', word };
  }

  private parameters(depth: number): Expression[] {
    this.blanks();
    if (this.skip(')')) return [];
    const parameters = [this.expression(depth + 1)];
    while (this.skip(',')) parameters.push(this.expression(depth + 1));
    this.expect(')');
    return parameters;
  }

  private access(depth: number): { key: Expression; safe: boolean } | undefined {
    const before = this.place;
    this.blanks();
    const safe = this.skip('?');
    if (this.skip('[')) {
      const key = this.expression(depth + 1);
      this.expect(']');
      return { key, safe };
    }
    const value = this.skip('.') ? this.match(name) : undefined;
    if (value !== undefined) return { key: { kind: 'text', value }, safe };
    // A question mark or a point that is not followed by a name belongs to the text around.
    this.place = before;
    return undefined;
  }

  private quoted(): string {
    const start = this.place;
    let value = '';
    for (this.place += 1; this.place < this.text.length; this.place += 1) {
      const sign = this.text[this.place] ?? '';
      if (sign !== "'") value += sign;
      else if (this.text[this.place + 1] === "'") {
        value += sign;
        this.place += 1;
      } else {
        this.place += 1;
        return value;
      }
    }
    throw new Unreadable(start);
  }

  private expect(sign: string): void {
    if (!this.skip(sign)) throw new Unreadable(this.place);
  }

  private blanks(): void {
    while (/\s/.test(this.text[this.place] ?? '')) this.place += 1;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.place;
    const written = pattern.exec(this.text)?.[0];
    if (written !== undefined) this.place += written.length;
    return written;
  }
}
