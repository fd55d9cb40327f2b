import { verbOf } from '../actions/card-verb';
import { longestPaste } from '../intake/read-paste';
import { listing, message, said, silence, type Text } from '../languages/text';
import type { Guide } from '../knowledge/guide/guide-schema';
import { commandLines } from './commands';
import { guideButtons } from './compose-guide';
import type { AnswerButton, HelpReply, NoticeReply, Reply } from './reply';
import { summaryOf } from './summary';

const can: Text[] = [message('help.paste'), message('help.answer'), message('help.summary')];
// Examples that show different kinds of paste.
export const exampleButtons: AnswerButton[] = ['AADSTS50126', '-1073741477', 'WindowsIdentityIncorrect'].map(
  (example) => ({
    label: message('buttons.try', { example: said(example) }),
    verb: verbOf({ kind: 'try example', text: example }),
  }),
);

/** The guide's first answers stand first: who has an error pastes it. */
function ways(guide: Guide): AnswerButton[] {
  return [...guideButtons(guide), ...exampleButtons];
}

export function helpReply(guide: Guide): HelpReply {
  return {
    kind: 'help',
    title: message('help.title'),
    message: message('help.message'),
    can: [...can, message('help.words'), ...commandLines],
    examples: ways(guide),
  };
}

/** For a new problem. `left` is the case that was put aside for it. */
export function cleanStartReply(guide: Guide, left: string | undefined): HelpReply {
  const kept = left === undefined ? message('help.message') : message('help.cleanStartKept', { case: said(left) });
  return {
    kind: 'help',
    title: message('help.cleanStart'),
    message: kept,
    can: can.slice(0, 1),
    examples: ways(guide),
  };
}

export function helloReply(guide: Guide, openCaseId: string | undefined): HelpReply {
  const greeting =
    openCaseId === undefined ? message('hello.message') : message('hello.openCase', { case: said(openCaseId) });
  return { kind: 'help', title: message('hello.title'), message: greeting, can, examples: ways(guide) };
}

function notice(title: Text, text: Text): NoticeReply {
  return { kind: 'notice', title, message: text };
}

export function emptyNotice(): NoticeReply {
  return notice(message('empty.title'), message('empty.message'));
}

export function tooLongNotice(length: number): NoticeReply {
  const size = Math.round(length / 1024);
  return notice(message('tooLong.title'), message('tooLong.message', { size, most: longestPaste / 1024 }));
}

export function thanksNotice(): NoticeReply {
  return notice(message('thanks.title'), message('thanks.message'));
}

export function lostCaseNotice(caseId: string): NoticeReply {
  return notice(message('lost.title', { case: said(caseId) }), message('lost.message'));
}

/** For a case that was called by its id. */
export function unknownCaseNotice(caseId: string): NoticeReply {
  return notice(message('unknownCase.title', { case: said(caseId) }), message('unknownCase.message'));
}

/** For IT, whose card may outlive the case. */
export function goneForDeskNotice(caseId: string): NoticeReply {
  return notice(message('gone.title', { case: said(caseId) }), message('gone.message'));
}

export function notYoursNotice(caseId: string): NoticeReply {
  return notice(message('notYours.title', { case: said(caseId) }), message('notYours.message'));
}

export function troubleNotice(): NoticeReply {
  return notice(message('trouble.title'), message('trouble.message'));
}

/** What is left of an older card of a case that has a newer one now: one line, with where the case stands. */
export function goesOnBelowNotice(caseId: string, newer?: Reply): NoticeReply {
  const stands = newer === undefined ? silence : 'title' in newer ? newer.title : summaryOf(newer);
  return notice(silence, message('goesOnBelow', { case: said(caseId), stands }));
}

export function forgetReply(): HelpReply {
  return {
    kind: 'help',
    title: message('forget.title'),
    message: message('forget.message'),
    can: [message('forget.cases'), message('forget.withIt')],
    examples: [
      { label: message('buttons.deleteEverything'), verb: verbOf({ kind: 'decide to be forgotten', sure: true }) },
      { label: message('buttons.keepIt'), verb: verbOf({ kind: 'decide to be forgotten', sure: false }) },
    ],
  };
}

/** How much was deleted. */
interface Forgotten {
  cases: number;
  cards: number;
  messages: number;
  mentions: number;
}

export function forgottenNotice({ cases, cards, messages, mentions }: Forgotten): NoticeReply {
  if (cases + cards + messages + mentions === 0)
    return notice(message('forgotten.nothing'), message('forgotten.nothingLeft'));
  const deleted = [
    message('forgotten.message', { cases, cards, messages }),
    ...(mentions === 0 ? [] : [message('forgotten.mentions', { mentions })]),
    message('forgotten.chat'),
  ];
  return notice(message('forgotten.title'), listing('sentences', deleted));
}

export function keptNotice(): NoticeReply {
  return notice(message('kept.title'), message('kept.message'));
}

export function notDeskNotice(): NoticeReply {
  return notice(message('notDesk.title'), message('notDesk.message'));
}

/** How long what a person wrote is kept, and their whole cases; in days. */
export interface Retention {
  textDays: number;
  caseDays: number;
}

/** Who can read a case, what is kept how long, and what is hidden. */
export function readersNotice({
  textDays,
  caseDays,
  group,
  canAskIt,
}: Retention & { group: boolean; canAskIt: boolean }): NoticeReply {
  return notice(
    message('readers.title'),
    listing('sentences', [
      message(group ? 'readers.group' : 'readers.alone'),
      message(canAskIt ? 'readers.it' : 'readers.noIt'),
      message('readers.operators'),
      message('readers.hidden'),
      message('readers.kept', { textDays, caseDays }),
      message('readers.forget'),
    ]),
  );
}

/** Nothing more is asked; the case, where there is one, is kept. */
export function stoppedNotice(caseId: string | undefined): NoticeReply {
  return notice(
    message('stopped.title'),
    caseId === undefined ? message('stopped.nothing') : message('stopped.message', { case: said(caseId) }),
  );
}
