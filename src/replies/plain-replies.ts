import { longestPaste } from '../intake/read-paste';
import type { HelpReply, NoticeReply } from './reply';

const can = [
  'Paste an error code, an error message, the run\u2019s JSON, or the output of dsregcmd /status. Any spelling will do.',
  'I say what it means, ask at most a few questions, and show the steps with who can do them.',
  'When you are stuck I write a summary your IT can act on. I hide passwords and other secrets you paste by accident.',
];
// Examples that show different kinds of paste.
const examples = [
  { label: 'Try AADSTS50126', verb: 'try:AADSTS50126' },
  { label: 'Try -1073741477', verb: 'try:-1073741477' },
  { label: 'Try WindowsIdentityIncorrect', verb: 'try:WindowsIdentityIncorrect' },
];

export function helpReply(title = 'I am Flow Medic'): HelpReply {
  return { kind: 'help', title, message: 'I help with failed Power Automate flows.', can, examples };
}

export function helloReply(openCaseId: string | undefined): HelpReply {
  const message = openCaseId === undefined ? 'I help with failed Power Automate flows. What went wrong?' : `Your case ${openCaseId} is still open: answer its question, or paste a new error.`;
  return { kind: 'help', title: 'Hello', message, can, examples };
}

export function emptyNotice(): NoticeReply {
  return { kind: 'notice', title: 'There was no text in that', message: 'I can read text only, no pictures or files. Copy the error text of the failed run and paste it here.' };
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
  return { kind: 'notice', title: `I no longer have the case ${caseId}`, message: 'Paste the error once more and I start again from there. I am sorry for the extra work.' };
}

export function notYoursNotice(caseId: string): NoticeReply {
  return { kind: 'notice', title: `${caseId} is somebody else\u2019s case`, message: 'Nothing was changed. Only the person who asked can answer here. Paste your own error and I open a case for you.' };
}

export function troubleNotice(): NoticeReply {
  return { kind: 'notice', title: 'Something went wrong on my side', message: 'It is not your flow. Your last message may not have been kept: please send it once more in a minute. If it happens again, tell whoever runs this bot.' };
}
