import fc from 'fast-check';
import type { RedactionKind } from '../../../../src/core/intake/redaction';

/** A form in which people paste a secret or personal data, and a text that looks alike and has to stay as it is. */
export interface Form {
  title: string;
  kind: RedactionKind;
  secret: fc.Arbitrary<string>;
  write(secret: string): string;
  keep: string;
}

/** What stands for the secret in a row. */
export const blank = '\u00A7';

/** A title, the text with a {@link blank} in it, and what stays. */
export type Row = readonly [title: string, text: string, keep: string];

export function formsOf(kind: RedactionKind, secret: fc.Arbitrary<string>, rows: readonly Row[]): Form[] {
  return rows.map(([title, text, keep]) => ({
    title,
    kind,
    secret,
    write: (value) => text.split(blank).join(value),
    keep,
  }));
}

export const digits = '0123456789';
export const small = 'abcdefghijklmnopqrstuvwxyz';
export const capitals = small.toUpperCase();
export const alphanumeric = `${capitals}${small}${digits}`;
export const hexDigits = `${digits}abcdef`;

export function signs(letters: string, minLength: number, maxLength: number = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
}

export function joined(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.join(''));
}

/** As policies ask for them: letters of both cases, digits, a special character. */
export const password = joined(
  signs(capitals, 1),
  signs(small, 2, 6),
  signs(`${alphanumeric}!#$*-_.?+`, 2, 8),
  signs(digits, 2),
  signs('!#$*?', 1),
);
export const token = joined(signs(alphanumeric, 20, 40), signs(digits, 2), 'aZ');
