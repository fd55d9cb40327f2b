import { findingsOfReport, type Findings } from '../../core/diagnosis/diagnose';
import type { Engine } from '../../core/diagnosis/engine';
import { longestPaste, type ErrorReport } from '../../core/intake/read-paste';
import { defaultLanguage } from '../../core/languages/locale';
import { translator } from '../../core/languages/translator';
import { diagnosisJson, explanationJson, type DiagnosisJson } from '../../rendering/diagnosis-json';
import { suggestionFields } from '../../rendering/suggestions-json';
import type { GivenAnswer } from './given-answers';
import { UnusableInput } from './unusable-input';

/** The JSON is English for everybody. */
const english = translator()(defaultLanguage);

const unusable = {
  empty: 'There was no text to read. Give a file, or pipe the error text in: flow-medic diagnose error.txt',
  'too long': `That is more than ${longestPaste / 1024} KB. Give only the part around the error.`,
} as const;

/** Reads an error text. Throws {@link UnusableInput} when it is empty or too long. */
export function readReport(engine: Engine, text: string): ErrorReport {
  const reading = engine.read(text);
  if (reading.kind !== 'report') throw new UnusableInput(unusable[reading.kind]);
  return reading.report;
}

/** The diagnosis of a text as `--json` and `--batch` print it. */
export function jsonOf(engine: Engine, text: string, answers: readonly GivenAnswer[] = []): DiagnosisJson {
  const report = readReport(engine, text);
  const explanation = engine.explain(report);
  if (explanation) return explanationJson(explanation, report, engine.index, english);
  const findings = findingsWith(report, answers);
  const diagnosis = engine.diagnose(findings);
  const { articles } = engine.suggest(findings, diagnosis);
  return { ...diagnosisJson(diagnosis, report, engine.index, english), ...suggestionFields(articles) };
}

function findingsWith(report: ErrorReport, answers: readonly GivenAnswer[]): Findings {
  return {
    ...findingsOfReport(report),
    answers: new Map(answers.flatMap((one) => (one.kind === 'answered' ? [[one.fact, one.value] as const] : []))),
    unknown: new Set(answers.flatMap((one) => (one.kind === 'not known' ? [one.fact] : []))),
  };
}
