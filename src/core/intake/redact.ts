import type { MappedText, Span } from './mapped-text';
import { isAccountName, isUserKey, personalDataRules } from './personal-data';
import { maskOf, maskStart, redactionKinds, type Redaction, type RedactionKind, type RedactionRule } from './redaction';
import { isSecretValue } from './ordinary-values';
import { secretOfKey } from './secret-labels';
import { keyedSecretRules, secretRules } from './secrets';
import { statedPasswordRule } from './stated-password';
import { findsOf, type Find } from './rule-finds';
import { placesOfRules, type RulePlaces } from './rule-places';
import { unfoldJson, type Segment } from './unfold-json';

export { redactionKinds, secretKinds, type Redaction, type RedactionKind } from './redaction';

const rules: readonly RedactionRule[] = [...secretRules, statedPasswordRule, ...personalDataRules];
const placesIn = placesOfRules([...keyedSecretRules, ...rules]);

/** One pass hides all that is secret; a second one finds what only the first mask set free, a third hardly ever anything. */
const mostPasses = 4;

/**
 * Hides secrets and personal data. Happens once, before anything else sees the text. Error codes, correlation ids and
 * times stay. Redacting a redacted text changes nothing. The segments are those of the redacted text.
 */
export function redact(text: MappedText): { text: MappedText; segments: Segment[]; redactions: Redaction[] } {
  const counts = new Map<RedactionKind, number>();
  const page = pageOf(text, counts);
  let segments: Segment[] | undefined;
  for (let pass = 0; pass < mostPasses && !segments; pass += 1) {
    const before = page.text;
    const unfolded = hideOnce(page);
    if (page.text === before) segments = unfolded;
  }
  return {
    text: page.text,
    segments: segments ?? unfoldJson(page.text),
    redactions: redactionKinds.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : [])),
  };
}

/** A text as it stands, with where rules can match in it. */
interface Page {
  text: MappedText;
  places: RulePlaces;
  hide(finds: readonly Find[]): void;
}

function pageOf(text: MappedText, counts: Map<RedactionKind, number>): Page {
  return {
    text,
    places: placesIn(text.text),
    hide(finds) {
      if (finds.length === 0) return;
      for (const { kind } of finds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const edits = finds.map(({ kind, start, end }) => ({ start, end, text: maskOf(kind) }));
      this.text = this.text.edit(edits);
      this.places = this.places.after(edits, this.text.text);
    },
  };
}

/** Hides what is found, and hands back the segments the page had before the last rules ran. */
function hideOnce(page: Page): Segment[] {
  hideBy(keyedSecretRules, page);
  // Then what shows once JSON is taken apart: values by their keys, and secrets broken up by escapes. Last what shows in
  // the text as it stands, across the pieces.
  const unfolded = unfoldJson(page.text);
  page.hide(withoutOverlaps(unfolded.flatMap((segment) => findsInside(segment, page.text))));
  hideBy(rules, page);
  return unfolded;
}

function hideBy(these: readonly RedactionRule[], page: Page): void {
  for (const rule of these) page.hide(findsOf(rule, page.text.text, page.places.of(rule)));
}

/** No rule matches in fewer signs: a label, a sign behind it and a value. */
const shortestSecret = 4;

/** Secrets of one segment, as places in the text it was taken from. */
function findsInside(segment: Segment, from: MappedText): Find[] {
  const { text, path } = segment;
  const within = (start: number, end: number): Span => from.indexesOf(text.span(start, end));
  const named = kindOfKey(path.at(-1), text.text);
  if (named !== undefined) return [{ kind: named, ...within(0, text.text.length) }];
  // What stands in the text as it is, is found there.
  if (text.text.length < shortestSecret || text.isUntouched) return [];
  const places = placesIn(text.text);
  const possible = places.among(rules);
  if (possible.length === 0) return [];
  const place = within(0, text.text.length);
  if (from.text.slice(place.start, place.end) === text.text) return [];
  return possible.flatMap((rule) =>
    findsOf(rule, text.text, places.of(rule)).map(({ kind, start, end }) => ({ kind, ...within(start, end) })),
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
