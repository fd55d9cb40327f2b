/** An expression of the Workflow Definition Language as a tree. */
export type Expression =
  | { kind: 'text'; value: string }
  | { kind: 'number'; written: string }
  | { kind: 'word'; word: 'true' | 'false' | 'null' }
  | Call
  | Access;

export interface Call {
  kind: 'call';
  name: string;
  parameters: readonly Expression[];
}

/** `of[key]`, and `of?[key]` when it is safe: a safe one gives null where an unsafe one fails. `of.name` reads as `of['name']`. */
export interface Access {
  kind: 'access';
  of: Expression;
  key: Expression;
  safe: boolean;
}

/** What a template holds: an expression alone (`@expression`), or text with expressions in it (`a @{expression} b`). */
export type Template =
  { kind: 'expression'; expression: Expression } | { kind: 'text'; parts: readonly (string | Expression)[] };

export function call(name: string, ...parameters: Expression[]): Call {
  return { kind: 'call', name, parameters };
}

export function text(value: string): Expression {
  return { kind: 'text', value };
}

export function number(value: number): Expression {
  return { kind: 'number', written: String(value) };
}

export function property(of: Expression, key: string): Access {
  return { kind: 'access', of, key: text(key), safe: true };
}

export const nothing: Expression = { kind: 'word', word: 'null' };
export const yes: Expression = { kind: 'word', word: 'true' };
export const emptyList: Expression = call('json', text('[]'));

/** An expression as the designer's expression box takes it, without the @ before it. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'text':
      return `'${expression.value.replaceAll("'", "''")}'`;
    case 'number':
      return expression.written;
    case 'word':
      return expression.word;
    case 'call':
      return `${expression.name}(${expression.parameters.map(writeExpression).join(', ')})`;
    case 'access':
      return `${writeExpression(expression.of)}${expression.safe ? '?' : ''}[${writeExpression(expression.key)}]`;
  }
}

export function writeTemplate(template: Template): string {
  if (template.kind === 'expression') return `@${writeExpression(template.expression)}`;
  const written = template.parts
    .map((part) => (typeof part === 'string' ? part.replaceAll('@{', '@@{') : `@{${writeExpression(part)}}`))
    .join('');
  // A text whose first sign is an @ would be read as an expression.
  return /^@(?![@{])/.test(written) ? `@${written}` : written;
}

/** All parts of a tree, the innermost first: in the order in which they are worked out. */
export function partsOf(expression: Expression): Expression[] {
  if (expression.kind === 'call') return [...expression.parameters.flatMap(partsOf), expression];
  return expression.kind === 'access'
    ? [...partsOf(expression.of), ...partsOf(expression.key), expression]
    : [expression];
}

/** Every call of a function in a tree, the innermost first. */
export function callsOf(expression: Expression, name: string): Call[] {
  return partsOf(expression).filter(
    (part): part is Call => part.kind === 'call' && part.name.toLowerCase() === name.toLowerCase(),
  );
}
