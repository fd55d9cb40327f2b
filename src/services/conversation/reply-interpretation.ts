import { message, type Text } from '../../core/languages/text';
import type { CaseAction } from '../../core/actions/action';
import { plainWords } from '../../core/actions/typed-words';
import type { CaseEvent } from '../../core/cases/case-event';
import type { EscalationState } from '../../core/cases/escalation-state';
import type { Diagnosis } from '../../core/diagnosis/diagnose';
import type { NextCheck } from '../../core/diagnosis/next-check';
import { refusableArticles } from '../../core/diagnosis/suggest';
import type { ErrorReport } from '../../core/intake/read-paste';
import type { Article } from '../../core/knowledge/article';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { deniesAlike, valueInOwnWords } from './own-words';

type Answer = Extract<CaseAction, { kind: 'answer' | 'not known' }>;
type Choice = Extract<CaseAction, { kind: 'choose article' | 'none of these' }>;

/** What a person's words do to a case that waits for an answer or a choice: the action of the button they stand for. Undefined when they are neither. */
export function interpretReply(
  text: string,
  report: ErrorReport,
  { nextCheck, choices, matches }: Diagnosis,
  facts: FactCatalogue,
): Answer | Choice | undefined {
  if (notThis.has(plainWords(text)) && refusableArticles({ matches, choices }).length > 0)
    return { kind: 'none of these' };
  if (nextCheck)
    return answerIn(text, nextCheck, facts) ?? (isError(report) ? undefined : answerInside(text, nextCheck, facts));
  const offered = matches.slice(0, choices).map(({ article }) => article);
  return offered.length === 0 ? undefined : choiceIn(text, offered);
}

// "I don't know where to look" is one; "Unknown user name or bad password" and "I can't connect" are errors.
const notKnown =
  /^(?:i |im )?(?:(?:really |just )?(?:dont know|do not know|dunno|idk|have no idea|no idea|not sure|unsure|cant tell|cannot tell|no clue|dont have access)\b|(?:unknown|cant|cannot|skip|weiss nicht|weiß nicht|ich weiß es nicht|keine ahnung|je ne sais pas|no se|nie wiem|ne vem)$)/;
const yes = new Set([
  'yes',
  'y',
  'yep',
  'yeah',
  'yup',
  'true',
  'correct',
  'ja',
  'oui',
  'si',
  'tak',
  'da',
  'it is',
  'it does',
  'it says yes',
]);
const no = new Set([
  'no',
  'n',
  'nope',
  'nah',
  'false',
  'nein',
  'non',
  'nie',
  'ne',
  'it is not',
  'it isnt',
  'it does not',
  'it says no',
]);
const longestAnswer = 80;

/** What nothing but a yes or a no says. */
export function yesOrNo(text: string): 'yes' | 'no' | undefined {
  if (text.length > longestAnswer) return undefined;
  const said = plainWords(text);
  return yes.has(said) ? 'yes' : no.has(said) ? 'no' : undefined;
}

/**
 * Reads words as nothing but an answer to the open question: the button's text, its number, yes and no, or one of the
 * ways the catalogue knows to say it. Undefined when they are no answer, or fit two answers alike.
 */
export function answerIn(text: string, check: NextCheck, facts: FactCatalogue): Answer | undefined {
  if (text.length > longestAnswer) return undefined;
  const said = plainWords(text);
  if (said === '') return undefined;
  // The catalogue first: of an account, "unknown" may be what the directory says.
  const exact = check.answers.filter(({ value }) => sayingsOf(value, check, facts).includes(said));
  if (exact.length === 1 && exact[0]) return { kind: 'answer', fact: check.fact, value: exact[0].value };
  if (notKnown.test(said)) return { kind: 'not known', fact: check.fact };
  return /^\d$/.test(said) ? numbered(Number(said), check) : polar(text, check);
}

/** The text twin numbers the buttons, and the last one is "I don't know". */
function numbered(number: number, { fact, answers }: NextCheck): Answer | undefined {
  const answer = answers[number - 1];
  if (answer) return { kind: 'answer', fact, value: answer.value };
  return number === answers.length + 1 ? { kind: 'not known', fact } : undefined;
}

function polar(text: string, { fact, answers }: NextCheck): Answer | undefined {
  const said = yesOrNo(text);
  const answer =
    said &&
    answers.find(({ value }) => value.toLowerCase() === said || (said === 'yes' ? value === 'on' : value === 'off'));
  return answer && { kind: 'answer', fact, value: answer.value };
}

/**
 * Finds an answer inside a sentence ("it is domain joined I think"). The longest saying wins: "not domain joined" holds
 * "domain joined". Only for words that are nothing else: an error text may hold an answer's words by chance.
 */
export function answerInside(text: string, check: NextCheck, facts: FactCatalogue): Answer | undefined {
  if (text.length > longestAnswer) return undefined;
  const said = plainWords(text);
  const inside = check.answers
    .flatMap(({ value }) =>
      sayingsOf(value, check, facts)
        .filter((saying) => saying.length > 2 && ` ${said} `.includes(` ${saying} `) && deniesAlike(said, saying))
        .map((saying) => ({ value, saying })),
    )
    .toSorted((one, other) => other.saying.length - one.saying.length);
  const [best] = inside;
  // Another answer that is no part of this one is said as well: nobody can tell which is meant.
  if (best && inside.some(({ value, saying }) => value !== best.value && !isPartOf(saying, best.saying)))
    return undefined;
  const value = best?.value ?? valueInOwnWords(text, check, facts);
  return value === undefined ? undefined : { kind: 'answer', fact: check.fact, value };
}

function isPartOf(saying: string, longer: string): boolean {
  return saying !== longer && ` ${longer} `.includes(` ${saying} `);
}

function sayingsOf(value: string, check: NextCheck, facts: FactCatalogue): string[] {
  const definition = facts[check.fact]?.values[value];
  return [value, definition?.label ?? '', ...(definition?.says ?? [])]
    .map(plainWords)
    .filter((saying) => saying !== '');
}

/** What says of the one article on the card that it is not the person's; "no" may answer its question. */
const notThis = new Set(['not this', 'not this one', 'it is not this', 'something else']);
const noneOfThese = new Set([
  'none of these',
  'none of them',
  'none',
  'no',
  'neither',
  'neither of them',
  'keine',
  'keiner davon',
]);

/** Reads words as a choice between articles: the number in the list, the title, or "none of these". */
export function choiceIn(text: string, articles: readonly Pick<Article, 'id' | 'title'>[]): Choice | undefined {
  const said = plainWords(text);
  if (noneOfThese.has(said)) return { kind: 'none of these' };
  const chosen = /^\d$/.test(said)
    ? articles[Number(said) - 1]
    : articles.find(({ title }) => plainWords(title) === said);
  return chosen && { kind: 'choose article', article: chosen.id };
}

/** Reads words as an answer to a question of the guide: its number in the list, or what stands on its button. */
export function guideAnswerIn(text: string, answers: readonly { id: string; label: string }[]): string | undefined {
  const said = plainWords(text);
  const given = /^\d$/.test(said) ? answers[Number(said) - 1] : answers.find(({ label }) => plainWords(label) === said);
  return given?.id;
}

/** A text with a code, a known message or a command's output is a paste, whatever words it also holds. */
function isError({ codes, messages, facts }: ErrorReport): boolean {
  return (
    codes.some(({ known }) => known) ||
    messages.length > 0 ||
    facts.some(({ from }) => from === 'dsregcmd' || from === 'event')
  );
}

/** What an answer or a choice is in the case's own log. */
export function eventOfReply(action: Answer | Choice, { matches, choices }: Diagnosis): CaseEvent {
  switch (action.kind) {
    case 'answer':
      return { kind: 'answered', fact: action.fact, value: action.value };
    case 'not known':
      return { kind: 'not known', fact: action.fact };
    case 'choose article':
      return { kind: 'chosen', article: action.article };
    case 'none of these':
      return { kind: 'none of the choices', articles: refusableArticles({ matches, choices }) };
  }
}

/** Says how to go on after words that fit nothing, by what the card waits for. */
export function notUnderstood(
  { nextCheck, choices }: Pick<Diagnosis, 'nextCheck' | 'choices'>,
  escalation: EscalationState | undefined,
): Text {
  if (nextCheck?.check.command !== undefined) return message('notUnderstood.answerOrOutput');
  if (nextCheck || choices > 0) return message('notUnderstood.answer');
  if (escalation?.status === 'fixed') return message('notUnderstood.didItWork');
  const isWithIt = escalation && escalation.status !== 'not ours' && escalation.status !== 'undelivered';
  return message(isWithIt ? 'notUnderstood.withIt' : 'notUnderstood.noError');
}
