import type { MappedText, Span } from './mapped-text';
import { isAccountName, isUserKey, personalDataRules } from './personal-data';
import { maskOf, maskStart, redactionKinds, type Redaction, type RedactionKind, type RedactionRule } from './redaction';
import { isSecretValue } from './ordinary-values';
import { secretOfKey } from './secret-labels';
import { keyedSecretRules, secretRules } from './secrets';
import { statedPasswordRule } from './stated-password';
import { unfoldJson, type Segment } from './unfold-json';

export { redactionKinds, secretKinds, type Redaction, type RedactionKind } from './redaction';

interface Find extends Span {
  kind: RedactionKind;
}

const longestReread = 400;
const rules: readonly RedactionRule[] = [...secretRules, statedPasswordRule, ...personalDataRules];

/** One pass hides all that is secret; a second one finds what only the first mask set free, a third hardly ever anything. */
const mostPasses = 4;

/**
 * Hides secrets and personal data. Happens once, before anything else sees the text. Error codes, correlation ids and
 * times stay. Redacting a redacted text changes nothing. The segments are those of the redacted text.
 */
export function redact(text: MappedText): { text: MappedText; segments: Segment[]; redactions: Redaction[] } {
  const counts = new Map<RedactionKind, number>();
  let redacted = text;
  let segments: Segment[] | undefined;
  for (let pass = 0; pass < mostPasses && !segments; pass += 1) {
    const { text: after, unfolded } = hideOnce(redacted, counts);
    if (after === redacted) segments = unfolded;
    redacted = after;
  }
  return {
    text: redacted,
    segments: segments ?? unfoldJson(redacted),
    redactions: redactionKinds.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : [])),
  };
}

/** The text with what was found hidden; the same text when nothing was. */
function hideOnce(text: MappedText, counts: Map<RedactionKind, number>): { text: MappedText; unfolded: Segment[] } {
  const hide = (from: MappedText, finds: readonly Find[]): MappedText => {
    for (const { kind } of finds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return from.edit(finds.map(({ kind, start, end }) => ({ start, end, text: maskOf(kind) })));
  };
  const hideAll = (from: MappedText, by: readonly RedactionRule[]): MappedText =>
    by.reduce((before, rule) => hide(before, findsOf(rule, before.text)), from);

  const keyed = hideAll(text, keyedSecretRules);
  // Then what shows once JSON is taken apart: values by their keys, and secrets broken up by escapes. Last what shows in
  // the text as it stands, across the pieces.
  const unfolded = unfoldJson(keyed);
  const inside = hide(keyed, withoutOverlaps(unfolded.flatMap((segment) => findsInside(segment, keyed))));
  return { text: hideAll(inside, rules), unfolded };
}

function findsOf(rule: RedactionRule, text: string): Find[] {
  const { kind, pattern } = rule;
  const finds: Find[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const span = beyond(rule.place(match), finds.at(-1)?.end ?? 0);
    const value = span === undefined ? '' : text.slice(span.start, span.end);
    const hidden = span !== undefined && !touchesMask(text, span) && (rule.hides?.(value, match) ?? true);
    if (hidden) finds.push({ kind, ...span });
    // A secret is passed over as a whole: what looks like a label inside it is a part of it. So is a value too long to
    // be read again for every label in it.
    const read = hidden || value.length > longestReread ? (span?.end ?? 0) : 0;
    pattern.lastIndex = Math.max(match.index + match[0].length, read, match.index + 1);
  }
  return finds;
}

/** What of a place lies behind an earlier one: a pattern may look to the left of where it was found. */
function beyond(span: Span | undefined, end: number): Span | undefined {
  return span && span.end > end ? { start: Math.max(span.start, end), end: span.end } : undefined;
}

/** Whether a place holds a mask or begins inside one. */
function touchesMask(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, end).includes(maskStart) ||
    /\[hidden: [a-z -]{0,40}$/.test(text.slice(Math.max(0, start - 60), start))
  );
}

/** Secrets of one segment, as places in the text it was taken from. */
function findsInside(segment: Segment, from: MappedText): Find[] {
  const { text, path } = segment;
  const within = (start: number, end: number): Span => from.indexesOf(text.span(start, end));
  const named = kindOfKey(path.at(-1), text.text);
  if (named !== undefined) return [{ kind: named, ...within(0, text.text.length) }];
  const place = within(0, text.text.length);
  if (from.text.slice(place.start, place.end) === text.text) return [];
  return rules.flatMap((rule) =>
    findsOf(rule, text.text).map(({ kind, start, end }) => ({ kind, ...within(start, end) })),
  );
}

function kindOfKey(key: string | undefined, value: string): RedactionKind | undefined {
  if (key === undefined || value.includes(maskStart)) return undefined;
  const secret = secretOfKey(key);
  if (secret !== undefined) return isSecretValue(value.trim(), secret) ? secret : undefined;
  return isUserKey(key) && isAccountName(value.trim()) ? 'user name' : undefined;
}

/** In order, each place once: where several rules meet, the first begun is kept, widened to hold the others. */
function withoutOverlaps(finds: readonly Find[]): Find[] {
  const kept: Find[] = [];
  for (const find of [...finds].sort((one, other) => one.start - other.start)) {
    const last = kept.at(-1);
    if (last && find.start < last.end) last.end = Math.max(last.end, find.end);
    else if (find.end > find.start) kept.push({ ...find });
  }
  return kept;
}
