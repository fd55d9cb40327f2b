import { verbOf } from '../actions/card-verb';
import { longestPaste } from '../intake/read-paste';
import type { HelpReply, NoticeReply } from './reply';

const can = [
  'Paste an error code, an error message, the run\u2019s JSON, or the output of dsregcmd /status. Any spelling will do.',
  'I say what it means, ask at most a few questions, and show the steps with who can do them.',
  'When you are stuck I write a summary your IT can act on. I hide passwords and other secrets you paste by accident.',
];
// Examples that show different kinds of paste.
const examples = ['AADSTS50126', '-1073741477', 'WindowsIdentityIncorrect'].map((text) => ({
  label: `Try ${text}`,
  verb: verbOf({ kind: 'try example', text }),
}));

export function helpReply(title = 'I am Flow Medic'): HelpReply {
  return { kind: 'help', title, message: 'I help with failed Power Automate flows.', can, examples };
}

export function helloReply(openCaseId: string | undefined): HelpReply {
  const message =
    openCaseId === undefined
      ? 'I help with failed Power Automate flows. What went wrong?'
      : `Your case ${openCaseId} is still open: answer its question, or paste a new error.`;
  return { kind: 'help', title: 'Hello', message, can, examples };
}

export function emptyNotice(): NoticeReply {
  return {
    kind: 'notice',
    title: 'There was no text in that',
    message: 'I can read text only, no pictures or files. Copy the error text of the failed run and paste it here.',
  };
}

export function tooLongNotice(length: number): NoticeReply {
  return {
    kind: 'notice',
    title: 'That is more than I can read at once',
    message: `You pasted ${Math.round(length / 1024)} KB; I read up to ${longestPaste / 1024} KB. Nothing was kept. Paste the part around the error: the outputs of the failed action, or the lines just before and after the word \u201Cerror\u201D.`,
  };
}

export function thanksNotice(): NoticeReply {
  return { kind: 'notice', title: 'You are welcome', message: 'Paste the next error whenever there is one.' };
}

export function lostCaseNotice(caseId: string): NoticeReply {
  return {
    kind: 'notice',
    title: `I no longer have the case ${caseId}`,
    message: 'Paste the error once more and I start again from there. I am sorry for the extra work.',
  };
}

/** For a case that was called by its id. */
export function unknownCaseNotice(caseId: string): NoticeReply {
  return {
    kind: 'notice',
    title: `I find no case ${caseId}`,
    message:
      'Look at the letters once more, or write \u201Cmy cases\u201D to see yours. Very old cases are deleted; then paste the error again.',
  };
}

/** For IT, whose card may outlive the case. */
export function goneForDeskNotice(caseId: string): NoticeReply {
  return {
    kind: 'notice',
    title: `${caseId} is gone`,
    message:
      'The person took the request back or deleted their data, so there is nothing left to do here. Nothing was changed.',
  };
}

export function notYoursNotice(caseId: string): NoticeReply {
  return {
    kind: 'notice',
    title: `${caseId} is somebody else\u2019s case`,
    message:
      'Nothing was changed. Only the person who asked can answer here. Paste your own error and I open a case for you.',
  };
}

export function troubleNotice(): NoticeReply {
  return {
    kind: 'notice',
    title: 'Something went wrong on my side',
    message:
      'It is not your flow. Your last message may not have been kept: please send it once more in a minute. If it happens again, tell whoever runs this bot.',
  };
}

/** "my cases": what there is, each with a button that goes on with it. `changedAt` is an ISO time. */
export function casesReply(
  cases: readonly { id: string; status: string; title: string; changedAt: string }[],
): HelpReply {
  if (cases.length === 0)
    return { kind: 'help', title: 'You have no cases', message: 'Paste an error and I open one.', can: [], examples };
  return {
    kind: 'help',
    title: 'Your cases',
    message: 'The one you worked on last comes first. Press one to go on with it, or write its id.',
    can: cases.map(({ id, status, title, changedAt }) => `${id}, ${status}, ${changedAt.slice(0, 10)}: ${title}`),
    examples: cases
      .filter(({ status }) => status !== 'fixed')
      .map(({ id }) => ({ label: id, verb: verbOf({ kind: 'open case', caseId: id }) })),
  };
}

export function forgetReply(): HelpReply {
  return {
    kind: 'help',
    title: 'Delete everything about you?',
    message: 'This cannot be undone.',
    can: [
      'All your cases with what you pasted and answered, and what was still to be sent, are deleted at once.',
      'A request that IT has already stays in IT\u2019s own system; ask them to delete it there.',
    ],
    examples: [
      { label: 'Delete everything', verb: verbOf({ kind: 'decide to be forgotten', sure: true }) },
      { label: 'Keep it', verb: verbOf({ kind: 'decide to be forgotten', sure: false }) },
    ],
  };
}

export function forgottenNotice({
  cases,
  cards,
  messages,
  mentions,
}: {
  cases: number;
  cards: number;
  messages: number;
  mentions: number;
}): NoticeReply {
  if (cases + cards + messages + mentions === 0)
    return {
      kind: 'notice',
      title: 'I hold nothing about you',
      message:
        'There is nothing of yours left here to delete. What stands in this chat is Teams\u2019; delete it there.',
    };
  const mentioned =
    mentions === 0
      ? ''
      : ` Your name was taken out of ${mentions} note${mentions === 1 ? '' : 's'} in other people\u2019s cases.`;
  return {
    kind: 'notice',
    title: 'Deleted',
    message: `I deleted ${cases} case${cases === 1 ? '' : 's'} with all pastes and answers, ${cards} note${cards === 1 ? '' : 's'} of where their cards hang, and ${messages} message${messages === 1 ? '' : 's'} that still waited to be sent.${mentioned} What stands in this chat is Teams\u2019; delete it there.`,
  };
}

export function keptNotice(): NoticeReply {
  return { kind: 'notice', title: 'Nothing was deleted', message: 'Your cases are as they were.' };
}

export function notDeskNotice(): NoticeReply {
  return {
    kind: 'notice',
    title: 'Only IT can do that',
    message: 'Nothing was changed. These buttons are for the people of the IT desk.',
  };
}
