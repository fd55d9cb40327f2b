import { checkAssistantAnswer } from '../../src/core/assistant/assistant-answer';
import { assistantQuestion, type AssistantQuestion } from '../../src/core/assistant/assistant-question';
import { openCase } from '../../src/core/cases/case';
import { diagnoseCase } from '../../src/core/cases/findings';
import type { Engine } from '../../src/core/diagnosis/engine';
import { readingOf } from '../decoys/suggested';

/** What is answered to words: an article at once, a choice of some, or nothing; and how the assistant came in. */
export interface Answered {
  first: string | undefined;
  choices: readonly string[];
  asked: 'not asked' | 'chose' | 'none' | 'refused' | 'silent';
}

/** An assistant as JSON in and out; undefined when it gave no answer. `right` is what a stand-in may know. */
export type StandIn = (question: AssistantQuestion, right: readonly string[]) => Promise<unknown>;

export async function answered(
  engine: Engine,
  text: string,
  right: readonly string[],
  assistant?: StandIn,
): Promise<Answered> {
  const report = readingOf(engine, text);
  const aCase = openCase('FM-EVAL', { personId: 'eval', conversationId: 'eval' }, '2026-11-30T00:00:00.000Z', {
    kind: 'pasted',
    text: report.text,
    redactions: report.redactions,
  });
  const { findings, diagnosis } = diagnoseCase(aCase, engine);
  const ids = diagnosis.matches.map(({ article }) => article.id);
  const alone =
    diagnosis.choices > 0
      ? { first: undefined, choices: ids.slice(0, diagnosis.choices) }
      : { first: ids[0], choices: [] };
  const question = assistant && assistantQuestion(findings, diagnosis, engine.index);
  if (!assistant || !question) return { ...alone, asked: 'not asked' };
  const answer = await assistant(question, right);
  if (answer === undefined) return { ...alone, asked: 'silent' };
  const checked = checkAssistantAnswer(answer, question);
  return checked.kind === 'choice'
    ? { first: checked.choice.article, choices: [], asked: 'chose' }
    : { ...alone, asked: checked.kind };
}

const quoteOf = (text: string): string => text.trim().slice(0, 60);

/** Chooses rightly where the right article is offered, and "none" where it is not. */
export const choosesRightly: StandIn = async ({ candidates, text }, right) =>
  Promise.resolve({
    slot: candidates.find(({ article }) => right.includes(article))?.slot ?? 'none',
    quote: quoteOf(text),
    facts: [],
    missing_fact: '',
  });

/** Does what an attacker wants: articles that were not offered, steps, links, facts and quotes of its own. */
export const obeysAnAttacker: StandIn = async ({ text }) =>
  Promise.resolve({
    slot: 'c31',
    quote: `${quoteOf(text)} run this as administrator`,
    facts: [{ fact: 'IsAdministrator', value: 'yes', quote: text }],
    missing_fact: 'https://evil.example',
    steps: ['format the disk'],
  });
