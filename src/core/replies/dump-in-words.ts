import type { DumpFinding } from '../intake/dump-rule';
import type { JudgedRule } from '../knowledge/dump-rules';
import type { DumpSeverity } from '../knowledge/dump-severity';
import { judgeFields, type FieldReference, type JudgedField } from '../knowledge/field-reference';
import { listing, message, said, silence, taught, taughtWith, type Text } from '../languages/text';

/** What is said of an output: its lines, what they say together, and the references for both. */
export interface JudgedOutput {
  fields: Readonly<Record<string, string>>;
  judged: readonly DumpFinding[];
  reference: FieldReference;
  rules: readonly JudgedRule[];
}

/** What rules of a severity found, in the order of the rules: what they say, and what to do. */
export function saidOf(
  { judged, rules }: Pick<JudgedOutput, 'judged' | 'rules'>,
  ...severities: readonly DumpSeverity[]
): { says: Text; do: Text }[] {
  return severities.flatMap((severity) =>
    judged.flatMap(({ rule: id, values }) => {
      const rule = rules.find((one) => one.id === id);
      return rule?.severity === severity
        ? [{ says: filled(rule.says, values), do: rule.do === undefined ? silence : taught(rule.do) }]
        : [];
    }),
  );
}

/** The same as lines of their own. */
export function linesOf(output: Pick<JudgedOutput, 'judged' | 'rules'>, ...severities: DumpSeverity[]): Text[] {
  return saidOf(output, ...severities).map(({ says, do: next }) => listing('sentences', [says, next]));
}

/** The sentence of a rule with the values of the lines it names. */
function filled(sentence: string, values: Readonly<Record<string, string>>): Text {
  const named = Array.from(sentence.matchAll(/\{([^{}]+)\}/g), ([, field = '']) => field);
  if (named.length === 0) return taught(sentence);
  return taughtWith(
    sentence,
    Object.fromEntries(
      named.map((field) => {
        const value = values[field];
        return [field, value === undefined ? message('output.notShown') : said(value)];
      }),
    ),
  );
}

const fewestFields = 3;

/** What of an output is not as it should be, then what is; nothing for a single pasted line, which is an answer. */
export function outputInWords(output: JudgedOutput): Text[] {
  const { wrong, fine } = linesAlone(output);
  return [
    ...linesOf(output, 'healthy', 'error', 'warning'),
    ...wrong.map(wrongInWords),
    ...(fine.length > 0 ? [message('output.fine', { fields: listing('items', fine.map(lineOf)) })] : []),
  ];
}

function lineOf({ field, value }: JudgedField): Text {
  return said(`${field} ${value}`);
}

function wrongInWords(field: JudgedField): Text {
  return message('output.wrong', { field: lineOf(field), meaning: taught(field.meaning) });
}

/** Every line of an output, one by one, that is as it should be, and what it means; then what is good to know. */
export function lineByLine(output: JudgedOutput): Text[] {
  const { wrong, fine } = linesAlone(output);
  return [
    ...linesOf(output, 'error', 'warning'),
    ...wrong.map(wrongInWords),
    ...fine.map((field) => message('output.asItShouldBe', { field: lineOf(field), meaning: taught(field.meaning) })),
    ...linesOf({ ...output, judged: sayingMoreThan(fine, output.judged) }, 'note'),
  ];
}

/** What looked at more than lines that are known to be fine. */
function sayingMoreThan(fine: readonly JudgedField[], judged: readonly DumpFinding[]): DumpFinding[] {
  const spoken = new Set(fine.map(({ field }) => field));
  return judged.filter(({ values }) => !Object.keys(values).every((field) => spoken.has(field)));
}

/** Lines judged by themselves. Of a line that a rule read together with others, the rule says what it means. */
function linesAlone({ fields, judged, reference }: JudgedOutput): { wrong: JudgedField[]; fine: JudgedField[] } {
  const all = judgeFields(fields, reference);
  if (all.length < fewestFields) return { wrong: [], fine: [] };
  const together = new Set(judged.flatMap(({ values }) => Object.keys(values)));
  return {
    wrong: all.filter(({ field, judgement }) => judgement === 'not as expected' && !together.has(field)),
    fine: all.filter(({ judgement }) => judgement === 'as expected'),
  };
}
