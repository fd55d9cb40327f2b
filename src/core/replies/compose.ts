import { verbOf } from '../actions/card-verb';
import type { Case } from '../cases/case';
import { stateOf, type CaseState } from '../cases/case-state';
import { readingsOf } from '../codes/number-readings';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import { progressOf } from '../diagnosis/question-budget';
import type { Redaction } from '../intake/redact';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { isSilent, listing, message, said, silence, taught, type PlainKey, type Text } from '../languages/text';
import { closedReply } from './compose-closed';
import { decodedReply, meaningInWords } from './compose-decoded';
import { guideBelow, guideReply } from './compose-guide';
import { healthyReply } from './compose-healthy';
import { handoverReply, sentReply, type HandoverForm } from './compose-escalation';
import { stepsReply } from './compose-steps';
import { askedWithHint } from './hint-in-words';
import { linesOf, outputInWords, saidOf } from './dump-in-words';
import { personalInWords, secretsInWords } from './hidden-in-words';
import { minutesInWords, personName } from './people-and-time';
import type { CaseHead, ChoiceReply, ExhaustedReply, NothingReply, QuestionReply, Reply } from './reply';
import { answerButtons, evidenceInWords, judgedOutput, verdictOf } from './verdict';

interface Found {
  findings: Findings;
  diagnosis: Diagnosis;
}

export interface CardExtras {
  note?: Text | undefined;
  nonce?: string | undefined;
  /** The handover for IT, wanted only while the person asks IT. */
  form?: HandoverForm | undefined;
  /** Where the request can be mailed to instead. */
  mailLink?: string;
  /** ISO time, for what can be undone only so long. */
  now?: string;
  /** Where an article can be read as a whole; empty where nowhere. */
  guideOf?: (article: string) => string;
}

/** A case with everything its card is made from. */
interface Scene extends Found {
  head: CaseHead;
  state: CaseState;
  index: KnowledgeIndex;
}

/** What a case's card says now to the person who asked. */
export function composeReply(
  aCase: Case,
  found: Found,
  index: KnowledgeIndex,
  { note, nonce, form, mailLink = '', now = '', guideOf }: CardExtras = {},
): Reply {
  const state = stateOf(aCase);
  const head = headOf(aCase, { note, nonce });
  if (state.status !== 'open') return closedReply(head, state, found, { index, now });
  if (state.askingIt && form) return handoverReply(head, form);
  if (state.escalation) return sentReply(head, state.escalation, index.knowledge.facts, { mailLink, now });
  return openReply({ ...found, head, state, index }, guideOf);
}

/** Where nothing fits, the guided start goes on; where it led to an article that is the match. */
function openReply(scene: Scene, guideOf: CardExtras['guideOf']): Reply {
  const { head, state, diagnosis, index } = scene;
  const [first] = diagnosis.matches;
  const led = first ? undefined : guideReply(head, state, index.knowledge);
  const reply = led ?? byOutcome[diagnosis.outcome](scene);
  return 'guide' in reply && first && guideOf ? { ...reply, guide: guideOf(first.article.id) } : reply;
}

function headOf(aCase: Case, { note = silence, nonce = '' }: Pick<CardExtras, 'note' | 'nonce'>): CaseHead {
  const hidden = justHidden(aCase);
  return {
    caseId: aCase.id,
    version: aCase.version,
    nonce,
    note: isSilent(personalInWords(hidden)) ? note : listing('sentences', [note, personalInWords(hidden)]),
    hidden: secretsInWords(hidden),
  };
}

/** What was hidden in the paste that this card answers: it is said once. */
function justHidden({ log }: Case): readonly Redaction[] {
  const last = log.at(-1)?.event;
  return last?.kind === 'pasted' ? last.redactions : [];
}

const byOutcome: Record<Diagnosis['outcome'], (scene: Scene) => Reply> = {
  none: nothingReply,
  healthy: ({ head, findings, index }) => healthyReply(head, findings.report, index),
  decoded: ({ head, diagnosis, index }) => decodedReply(head, diagnosis, index),
  ambiguous: choiceReply,
  matched: matchedReply,
};

function matchedReply(scene: Scene): Reply {
  const { head, diagnosis, findings, index, state } = scene;
  const [first] = diagnosis.matches;
  if (!first) return nothingReply(scene);
  if (diagnosis.nextCheck) return questionReply(scene, first, diagnosis.nextCheck);
  return diagnosis.advice
    ? stepsReply(head, first, diagnosis, diagnosis.advice, findings, index, state)
    : exhaustedReply(scene, first);
}

function questionReply(scene: Scene, match: Match, next: NonNullable<Diagnosis['nextCheck']>): QuestionReply {
  const { check } = next;
  const standing = match.causes.filter(({ state }) => state !== 'ruled out').length;
  const who =
    check.by === 'maker' ? message('question.yourself') : message('question.needs', { who: personName(check.by) });
  return {
    ...scene.head,
    ...verdictOf(match, scene, scene.index.knowledge, scene.state),
    kind: 'question',
    progress: progressInWords(scene, next),
    ask: askedWithHint(check.ask, next.hint),
    findOut: taught(check.find_out),
    command: check.command ?? '',
    effort: listing('sentences', [message('question.takes', { time: minutesInWords(check.minutes) }), who]),
    answers: answerButtons(next),
    stillPossible: message('question.stillPossible', { standing, all: match.causes.length }),
  };
}

/** Nothing while an answer is given again, which is no further question. */
function progressInWords({ findings }: Found, { left }: NonNullable<Diagnosis['nextCheck']>): Text {
  return left === undefined ? silence : message('question.progress', progressOf(findings, left));
}

function choiceReply({ head, diagnosis, findings }: Scene): ChoiceReply {
  const choices = diagnosis.matches.slice(0, diagnosis.choices).map(({ article, evidence }) => ({
    title: taught(article.title),
    summary: taught(article.summary),
    matched: listing('items', evidenceInWords(evidence, diagnosis, findings.report.text)),
    label: taught(article.title),
    verb: verbOf({ kind: 'choose article', article: article.id }),
  }));
  const intro = message(findings.suggested ? 'choice.didYouMean' : 'choice.intro');
  return { ...head, kind: 'choice', intro, choices };
}

function exhaustedReply({ head, state, index, ...found }: Scene, match: Match): ExhaustedReply {
  return {
    ...head,
    ...verdictOf(match, found, index.knowledge, state),
    kind: 'exhausted',
    message: message('exhausted.message'),
  };
}

function nothingReply({ head, diagnosis, findings, index }: Scene): NothingReply {
  const unknown = diagnosis.codes
    .filter(({ role }) => role === 'unknown')
    .map((code) =>
      listing('sentences', [
        message('nothing.code', { code: said(code.text), meaning: meaningInWords(code, index.codes) }),
        ...(isWindowsNumber(code) ? [message('nothing.inNoList')] : []),
      ]),
    );
  const { inside } = diagnosis;
  // A code inside stands among the unknown ones already.
  const inWords = inside && !inside.code ? [message('nothing.words', { words: said(inside.text) })] : [];
  const judged = judgedOutput(findings.report, index.knowledge);
  const output = [...linesOf(judged, 'doubt'), ...outputInWords(judged)];
  return {
    ...head,
    ...guideBelow(index.knowledge),
    kind: 'nothing',
    understood: [...unknown, ...inWords, ...output],
    message: message(
      nothingInWords({
        unknown: unknown.length + inWords.length > 0,
        fault: saidOf(judged, 'error').length > 0,
        output: output.length > 0,
      }),
    ),
    howTo: [
      message('nothing.openHistory'),
      message('nothing.openAction'),
      message('nothing.copyError'),
      ...(findings.report.isDump ? [] : [message('nothing.dsregcmd')]),
    ],
  };
}

/** Whose words do not say yet that nobody named it. */
function isWindowsNumber({ code, text }: Diagnosis['codes'][number]): boolean {
  return (code.system === 'ntstatus' || code.system === 'hresult') && readingsOf(text) === undefined;
}

/** By what was found in the paste. */
function nothingInWords(found: Record<'unknown' | 'fault' | 'output', boolean>): PlainKey {
  if (found.unknown) return 'nothing.unknownCode';
  if (found.fault) return 'nothing.outputWithFault';
  return found.output ? 'nothing.output' : 'nothing.noCode';
}
