import { message, silence, type Text } from '../../core/languages/text';
import type { CaseState } from '../../core/cases/case-state';
import type { Guide } from '../../core/knowledge/guide/guide-schema';
import { walkGuide, type GuideAnswer, type GuidePlace } from '../../core/knowledge/guide/walk-guide';
import type { CaseEvent } from '../../core/cases/case-event';
import type { EscalationState } from '../../core/cases/escalation-state';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import { checkOf } from '../../core/diagnosis/next-check';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';

/** While a question is open no cause has been shown yet, so none can have helped or failed to. */
export function shownAdvice({ advice, nextCheck }: Diagnosis): Diagnosis['advice'] {
  return nextCheck ? undefined : advice;
}

/** `article/cause` of the steps on the card. */
export function shownCause(diagnosis: Diagnosis): string | undefined {
  const [match] = diagnosis.matches;
  const advice = shownAdvice(diagnosis);
  return match && advice && `${match.article.id}/${advice.cause.cause.id}`;
}

/** The articles the person chooses from; none unless several fit alike. */
export function offeredArticles({ matches, choices }: Pick<Diagnosis, 'matches' | 'choices'>): string[] {
  return matches.slice(0, choices).map(({ article }) => article.id);
}

/** The articles a diagnosis speaks of: the best one, or those to choose from. */
export function frontOf({ matches, choices }: Diagnosis): string[] {
  return matches.slice(0, Math.max(choices, 1)).map(({ article }) => article.id);
}

/** What the card asks. While IT has the case that is what IT wants to know, whatever else the diagnosis would ask. */
export function onCard(
  diagnosis: Diagnosis,
  { escalation, askingIt }: { escalation: EscalationState | undefined; askingIt: boolean },
  facts: FactCatalogue,
): Diagnosis {
  if (!escalation || askingIt) return diagnosis;
  return { ...diagnosis, choices: 0, nextCheck: checkOf(escalation.wanted, facts) };
}

/** The question of the guide on the card; it is there only while nothing that is known fits. */
export function guideQuestion(
  guide: Guide,
  { guided }: Pick<CaseState, 'guided'>,
  { matches }: Pick<Diagnosis, 'matches'>,
): Extract<GuidePlace, { kind: 'question' }> | undefined {
  const place = matches.length > 0 ? undefined : walkGuide(guide, guided);
  return place?.kind === 'question' ? place : undefined;
}

/** What answering the guide does to a case; undefined when the card does not ask that. */
export function guidedBy(
  guide: Guide,
  state: Pick<CaseState, 'guided'>,
  diagnosis: Pick<Diagnosis, 'matches'>,
  { question, answer }: GuideAnswer,
): CaseEvent | undefined {
  const asked = guideQuestion(guide, state, diagnosis);
  return asked?.id === question && asked.answers.some(({ id }) => id === answer)
    ? { kind: 'guided', question, answer }
    : undefined;
}

/** Says that IT has the answer it asked for; empty for every other answer. */
export function thanksFor(event: CaseEvent, escalation: EscalationState | undefined): Text {
  if (!('fact' in event) || escalation?.wanted !== event.fact) return silence;
  return message(event.kind === 'answered' ? 'note.answerToIt' : 'note.unknownToIt');
}
