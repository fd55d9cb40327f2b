import type { Assumption, Repair } from './correction';
import { parseExpression } from './parse-expression';
import type { Expression } from './expression';

export type Repaired = { expression: Expression; assumes: Assumption };

/** In the order in which they are done; each leaves alone what stands in quotes, as far as the quotes are whole. */
const repairs: readonly { repair: Repair; mend: (written: string) => string }[] = [
  { repair: 'sign', mend: withoutInnerSigns },
  { repair: 'quotes', mend: (written) => (written.includes("'") ? written : written.replace(/"([^"]*)"/g, "'$1'")) },
  { repair: 'quotes', mend: (written) => written.replace(/"([^"']*)"/g, "'$1'") },
  { repair: 'quotes', mend: withLastQuoteClosed },
  { repair: 'semicolons', mend: (written) => outsideQuotes(written, (part) => part.replaceAll(';', ',')) },
  { repair: 'brackets', mend: withBracketsClosed },
];

/**
 * The expression that was probably meant by one that cannot be read: the fewest repairs after which it can be. Undefined
 * when none of them helps.
 */
export function repairWriting(written: string): Repaired | undefined {
  const sets = Array.from({ length: 2 ** repairs.length }, (_, set) =>
    repairs.filter((_each, index) => (set >> index) & 1),
  );
  for (const chosen of sets.slice(1).sort((one, other) => one.length - other.length)) {
    const mended = chosen.reduce((text, { mend }) => mend(text), written);
    const parsed = mended === written ? undefined : parseExpression(mended);
    if (parsed?.kind === 'parsed' && parsed.tree.kind !== 'text' && parsed.tree.kind !== 'number')
      return {
        expression: parsed.tree,
        assumes: { kind: 'writing', repairs: [...new Set(chosen.map(({ repair }) => repair))] },
      };
  }
  return undefined;
}

/** `json(@{body('X')})`: inside an expression there is no @ and no brace. */
function withoutInnerSigns(written: string): string {
  return outsideQuotes(written, (part) => part.replace(/@\{?|\}/g, ''));
}

/** A message that is cut at a quote takes the last one of the expression with it. */
function withLastQuoteClosed(written: string): string {
  return written.split("'").length % 2 === 0 ? `${written}'` : written;
}

/** Closes what is open at the end, and leaves out what closes nothing. */
function withBracketsClosed(written: string): string {
  const open: string[] = [];
  const mended = outsideQuotes(written, (part) => {
    let kept = '';
    for (const sign of part) {
      if (sign === '(') open.push(')');
      if (sign === '[') open.push(']');
      if (sign === ')' || sign === ']') {
        if (open.at(-1) !== sign) continue;
        open.pop();
      }
      kept += sign;
    }
    return kept;
  });
  return mended + open.reverse().join('');
}

function outsideQuotes(written: string, change: (part: string) => string): string {
  return written
    .split(/('(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
