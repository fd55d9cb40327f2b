import { verbOf } from '../actions/card-verb';
import type { Case } from '../cases/case';
import { stateOf } from '../cases/case-state';
import { readingsOf } from '../codes/number-readings';
import type { Diagnosis, Findings, Match } from '../diagnosis/diagnose';
import { decodedReply, meaningInWords } from './compose-decoded';
import { stepsReply } from './compose-steps';
import { handoverReply, sentReply, type HandoverForm } from './compose-escalation';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import type { CaseHead, ChoiceReply, ExhaustedReply, NothingReply, QuestionReply, Reply } from './reply';
import { healthyReply } from './compose-healthy';
import { askedWithHint } from './hint-in-words';
import { linesOf, outputInWords, saidOf } from './dump-in-words';
import { answerButtons, hiddenInWords, judgedOutput, minutesInWords, personName, verdictOf } from './verdict';

interface Found {
  findings: Findings;
  diagnosis: Diagnosis;
}

export interface CardExtras {
  note?: string;
  nonce?: string;
  /** The handover for IT, wanted only while the person asks IT. */
  form?: HandoverForm | undefined;
  /** Where the request can be mailed to instead. */
  mailLink?: string;
  /** ISO time, for what can be undone only so long. */
  now?: string;
}

/** What a case's card says now to the person who asked. */
export function composeReply(
  aCase: Case,
  found: Found,
  index: KnowledgeIndex,
  { note = '', nonce = '', form, mailLink = '', now = '' }: CardExtras = {},
): Reply {
  const { diagnosis, findings } = found;
  const state = stateOf(aCase);
  const head: CaseHead = {
    caseId: aCase.id,
    version: aCase.version,
    nonce,
    note,
    hidden: hiddenInWords(state.redactions),
  };
  if (state.status === 'fixed')
    return { ...head, kind: 'closed', title: 'Fixed. Well done.', message: closingWords(diagnosis) };
  if (state.status === 'left')
    return {
      ...head,
      kind: 'closed',
      title: 'Left as it is',
      message: 'This case is put aside. Paste an error whenever you want to begin again.',
    };
  if (state.askingIt && form) return handoverReply(head, form);
  if (state.escalation) return sentReply(head, state.escalation, index.knowledge.facts, { mailLink, now });
  const [first] = diagnosis.matches;
  switch (diagnosis.outcome) {
    case 'none':
      return nothingReply(head, found, index);
    case 'healthy':
      return healthyReply(head, found.findings.report, index);
    case 'decoded':
      return decodedReply(head, diagnosis, index.codes);
    case 'ambiguous':
      return choiceReply(head, diagnosis);
    case 'matched': {
      if (!first) return nothingReply(head, found, index);
      if (diagnosis.nextCheck) return questionReply(head, first, found, diagnosis.nextCheck, index, state.canGoBack);
      return diagnosis.advice
        ? stepsReply(head, first, diagnosis, diagnosis.advice, findings, index, state)
        : exhaustedReply(head, first, found, index, state.canGoBack);
    }
  }
}

function questionReply(
  head: CaseHead,
  match: Match,
  found: Found,
  next: NonNullable<Diagnosis['nextCheck']>,
  index: KnowledgeIndex,
  canGoBack: boolean,
): QuestionReply {
  const standing = match.causes.filter(({ state }) => state !== 'ruled out').length;
  const who =
    next.check.by === 'maker'
      ? 'You can do this yourself.'
      : `This needs ${personName[next.check.by]}; choose \u201CI don\u2019t know\u201D to go on without it.`;
  return {
    ...head,
    ...verdictOf(match, found, index.knowledge, canGoBack),
    kind: 'question',
    ask: askedWithHint(next.check.ask, next.hint),
    findOut: next.check.find_out,
    command: next.check.command ?? '',
    effort: `Takes ${minutesInWords(next.check.minutes)}. ${who}`,
    answers: answerButtons(next),
    stillPossible: `${standing} of ${match.causes.length} causes still possible`,
  };
}

function choiceReply(head: CaseHead, diagnosis: Diagnosis): ChoiceReply {
  const choices = diagnosis.matches.slice(0, diagnosis.choices).map(({ article, evidence }) => ({
    title: article.title,
    summary: article.summary,
    matched: evidence.map(({ text }) => text).join(', '),
    label: article.title,
    verb: verbOf({ kind: 'choose article', article: article.id }),
  }));
  return { ...head, kind: 'choice', intro: 'Several things fit what you pasted. Which one is it?', choices };
}

function exhaustedReply(
  head: CaseHead,
  match: Match,
  found: Found,
  index: KnowledgeIndex,
  canGoBack: boolean,
): ExhaustedReply {
  return {
    ...head,
    ...verdictOf(match, found, index.knowledge, canGoBack),
    kind: 'exhausted',
    message:
      'Every cause I know for this is ruled out or was tried. That is worth telling your IT: the summary holds all you found out, so nobody has to ask again.',
  };
}

function nothingReply(head: CaseHead, { diagnosis, findings }: Found, index: KnowledgeIndex): NothingReply {
  const unknown = diagnosis.codes
    .filter(({ role }) => role === 'unknown')
    .map(
      (code) =>
        `${code.text}: ${meaningInWords(code, index.codes)}${isWindowsNumber(code) ? ' It is in no list I have.' : ''}`,
    );
  const { inside } = diagnosis;
  // A code inside stands among the unknown ones already.
  const said = inside && !inside.code ? [`It says \u201C${inside.text}\u201D, and I have no article for that.`] : [];
  const judged = judgedOutput(findings.report, index.knowledge);
  const output = [...linesOf(judged, 'doubt'), ...outputInWords(judged)];
  return {
    ...head,
    kind: 'nothing',
    understood: [...unknown, ...said, ...output],
    message: nothingInWords(unknown.length + said.length > 0, output.length > 0, saidOf(judged, 'error').length > 0),
    howTo: [
      'Open the flow\u2019s run history and choose the failed run.',
      'Open the action with the red mark, and in it the last failed one.',
      'Copy the error text, or all of its outputs, and paste it here.',
      ...(findings.report.isDump
        ? []
        : ['For sign-in trouble on a machine, the output of dsregcmd /status helps too.']),
    ],
  };
}

/** Whose words do not say yet that nobody named it. */
function isWindowsNumber({ code, text }: Diagnosis['codes'][number]): boolean {
  return (code.system === 'ntstatus' || code.system === 'hresult') && readingsOf(text) === undefined;
}

function nothingInWords(hasUnknownCode: boolean, hasOutput: boolean, hasError: boolean): string {
  if (hasUnknownCode) return 'I could not match this to a problem I know.';
  if (hasError) return 'This is an output of dsregcmd, and not all in it is well. This is what I read:';
  return hasOutput
    ? 'This is an output of dsregcmd. Nothing in it names a failure; this is what I read:'
    : 'I found no error code or message in this that I know.';
}

function closingWords(diagnosis: Diagnosis): string {
  const [first] = diagnosis.matches;
  // While a question was open no cause had been shown, so none of them can be named as the one.
  const cause = diagnosis.nextCheck ? undefined : diagnosis.advice?.cause.cause.title;
  return first
    ? `${first.article.title}. ${cause === undefined ? '' : `What it was: ${cause}`}`.trim()
    : 'The case is closed.';
}
