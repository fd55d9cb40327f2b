import type { RedactionKind, RedactionRule } from './redaction';
import type { Trigger } from './trigger-scanner';

/**
 * One form in which a secret or personal data show, as a row of a table. A test hides every example and leaves every
 * counter-example as it is.
 */
export interface SecretForm {
  id: string;
  triggers: readonly Trigger[];
  /** Source of a pattern without lookahead to what stands far away; what it says of length is bounded. */
  pattern: string;
  /** What is hidden stands between guillemets. */
  example: string;
  counterExample: string;
}

/** Rows that are told, placed and judged alike become one rule: a text is looked at once for all of them. */
export function ruleOf(
  kind: RedactionKind,
  forms: readonly SecretForm[],
  flags: string,
  rest: Pick<RedactionRule, 'place' | 'hides'>,
): RedactionRule {
  return {
    kind,
    pattern: new RegExp(forms.map(({ pattern }) => `(?:${pattern})`).join('|'), flags),
    triggers: [...new Set(forms.flatMap(({ triggers }) => triggers))],
    ...rest,
  };
}
