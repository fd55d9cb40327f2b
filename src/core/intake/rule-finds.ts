import type { Span } from './mapped-text';
import { maskStart, type RedactionKind, type RedactionRule } from './redaction';

/** Something to hide. */
export interface Find extends Span {
  kind: RedactionKind;
}

/** A value longer than this is not read again for every label in it. */
const longestReread = 400;

const sticky = new WeakMap<RedactionRule, RegExp>();

function stickyPattern(rule: RedactionRule): RegExp {
  const known = sticky.get(rule);
  if (known) return known;
  const pattern = new RegExp(rule.pattern.source, rule.pattern.flags.replace('g', 'y'));
  sticky.set(rule, pattern);
  return pattern;
}

/** What a rule finds in a text whose matches can begin at these places only, given in order. */
export function findsOf(rule: RedactionRule, text: string, places: readonly number[]): Find[] {
  const finds: Find[] = [];
  if (places.length === 0) return finds;
  const pattern = stickyPattern(rule);
  let from = 0;
  for (const place of places) {
    if (place < from) continue;
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (!match) continue;
    const span = beyond(rule.place(match), finds.at(-1)?.end ?? 0);
    const hidden = span !== undefined && isHidden(rule, match, span);
    if (hidden) finds.push({ kind: rule.kind, ...span });
    from = Math.max(match.index + match[0].length, match.index + 1, readUpTo(span, hidden));
  }
  return finds;
}

/** What of a place lies behind an earlier one: a pattern may look to the left of where it was found. */
function beyond(span: Span | undefined, end: number): Span | undefined {
  return span && span.end > end ? { start: Math.max(span.start, end), end: span.end } : undefined;
}

function isHidden(rule: RedactionRule, match: RegExpExecArray, span: Span): boolean {
  if (touchesMask(match.input, span)) return false;
  return rule.hides?.(match.input.slice(span.start, span.end), match) ?? true;
}

/** A secret is passed over as a whole: what looks like a label inside it is a part of it. */
function readUpTo(span: Span | undefined, hidden: boolean): number {
  return span && (hidden || span.end - span.start > longestReread) ? span.end : 0;
}

/** Whether a place holds a mask or begins inside one. */
function touchesMask(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, end).includes(maskStart) ||
    /\[hidden: [a-z -]{0,40}$/.test(text.slice(Math.max(0, start - 60), start))
  );
}
