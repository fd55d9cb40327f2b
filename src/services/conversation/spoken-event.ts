import type { CaseEvent } from '../../core/cases/case-event';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import type { ErrorReport } from '../../core/intake/read-paste';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { answerIn, answerInside, choiceIn } from './understand';

/** What a person's words do to a case that waits for an answer or a choice; undefined when they are neither. */
export function spokenEvent(
  text: string,
  report: ErrorReport,
  { nextCheck, choices, matches }: Diagnosis,
  facts: FactCatalogue,
): CaseEvent | undefined {
  if (nextCheck) {
    const answer =
      answerIn(text, nextCheck, facts) ?? (isError(report) ? undefined : answerInside(text, nextCheck, facts));
    if (!answer) return undefined;
    return answer.kind === 'value'
      ? { kind: 'answered', fact: nextCheck.fact, value: answer.value }
      : { kind: 'not known', fact: nextCheck.fact };
  }
  const offered = matches.slice(0, choices).map(({ article }) => article);
  const choice = offered.length === 0 ? undefined : choiceIn(text, offered);
  if (!choice) return undefined;
  return choice.kind === 'none'
    ? { kind: 'none of the choices', articles: offered.map(({ id }) => id) }
    : { kind: 'chosen', article: choice.article };
}

/** A text with a code, a known message or a command's output is a paste, whatever words it also holds. */
function isError({ codes, messages, facts }: ErrorReport): boolean {
  return (
    codes.some(({ known }) => known) ||
    messages.length > 0 ||
    facts.some(({ from }) => from === 'dsregcmd' || from === 'event')
  );
}
