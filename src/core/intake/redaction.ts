import type { Span } from './mapped-text';
import type { Run } from './runs-of-signs';
import type { Trigger } from './trigger-scanner';

/** What was hidden, for the person: they should know, and change a secret that was pasted. */
export interface Redaction {
  kind: RedactionKind;
  count: number;
}

export const redactionKinds = [
  'password',
  'token',
  'key',
  'signed link',
  'private key',
  'user name',
  'e-mail address',
  'device id',
  'card or bank number',
  'phone number',
  'personal number',
] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/** Kinds that give access: whoever pasted one should change it. */
export const secretKinds: ReadonlySet<RedactionKind> = new Set([
  'password',
  'token',
  'key',
  'signed link',
  'private key',
]);

/** One way secrets or personal data show in a text. */
export interface RedactionRule {
  kind: RedactionKind;
  /** Global. Finds the secret, or the words that announce it. */
  pattern: RegExp;
  /**
   * Where a match can begin: at one of these, or in a run of signs. Nowhere else is the pattern tried, so it has to begin
   * with something that is not in every line; what stands before that is looked at by `(?<=...)`.
   */
  triggers: readonly Trigger[] | Run;
  /** The value in question, as its place in `match.input`. */
  place(match: RegExpExecArray): Span | undefined;
  /** Whether the value is to be hidden; without it every one is. */
  hides?(value: string, match: RegExpExecArray): boolean;
}

/** The mask keeps the kind, so that a reader still understands the sentence. */
export function maskOf(kind: RedactionKind): string {
  return `[hidden: ${kind}]`;
}

export const maskStart = '[hidden';

/** The first group of a match that took part, as its place in the text. Needs the pattern's `d` flag. */
export function groupPlace(match: RegExpExecArray): Span | undefined {
  const place = match.indices?.slice(1).find((indices) => indices !== undefined);
  return place && { start: place[0], end: place[1] };
}

/** A match itself. */
export function whole(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** From where the first group begins, which may be to the left of the match, to the end of the match. */
export function fromGroup(match: RegExpExecArray): Span {
  return { start: groupPlace(match)?.start ?? match.index, end: match.index + match[0].length };
}

/** Numbers and names of errors are what the person came for; a value that is one is never a secret. */
export function looksLikeCode(text: string): boolean {
  return /^[("'[]{0,3}(?:0x[0-9a-f]{1,8}|-\d{6,10}|AADSTS\d{4,7}|(?:STATUS|ERROR|E|NTE|TPM|AAD|DSREG|WININET|SEC|RPC|WC)_[A-Z0-9_]{3,80})[)\]"',.;:/]{0,3}$/i.test(
    text,
  );
}

const guid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** Correlation and request ids are GUIDs: only a label can make one a secret. */
export function isGuid(text: string): boolean {
  return guid.test(text);
}
