import { message } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { DeskReply, HandoverReply, Option, SentReply, Spoke } from '../core/replies/reply';
import type { Spoken } from '../core/replies/spoken';

/** What the summary is sent with; in a text without a form it can be read and not changed. */
export function formLines(
  { canSend, machine, flow, environment, since, urgencies, impacts, urgency, impact }: Spoken<HandoverReply>,
  words: Words,
): string[] {
  if (!canSend) return [];
  const titleOf = (options: readonly Spoken<Option>[], chosen: string): string =>
    options.find(({ value }) => value === chosen)?.title ?? chosen;
  return [
    ...named(words.say(message('labels.machine')), machine),
    ...named(words.say(message('labels.flow')), flow),
    ...named(words.say(message('labels.environment')), environment),
    ...named(words.say(message('labels.since')), since),
    ...named(words.say(message('labels.urgency')), titleOf(urgencies, urgency)),
    ...named(words.say(message('labels.affects')), titleOf(impacts, impact)),
    '',
  ];
}

/** A label and what it labels, when there is something. */
export function named(label: string, value: string): string[] {
  return value === '' ? [] : [`${label}${value}`];
}

export function ticketLine({ ticket, url }: Spoken<SentReply | DeskReply>, words: Words): string[] {
  return named(words.say(message('labels.ticket')), [ticket, url].filter((part) => part !== '').join(' '));
}

/** What both sides said to each other. */
export function talkLines(talk: readonly Spoken<Spoke>[]): string[] {
  return talk.map(({ who, words }) => `${who}${words}`);
}

/** What IT asks the person. */
export function asked({ ask, findOut, command, answers }: Spoken<SentReply>): string[] {
  return ask === ''
    ? []
    : [
        '',
        ask,
        findOut,
        ...(command === '' ? [] : [`  ${command}`]),
        '',
        ...answers.map(({ label }, index) => `  ${index + 1}. ${label}`),
      ];
}

export function deskLines(reply: Spoken<DeskReply>, words: Words): string[] {
  const { caseId, title, machine, status, who, count, wanted, talk, brief, lines } = reply;
  const briefly = brief.map(({ name, text }) => `${name}${text}`);
  const known = [status, who, count, wanted, ...talkLines(talk), ...briefly].filter((line) => line !== '');
  return [
    `${caseId} ${title}`.trim(),
    ...named(words.say(message('labels.machine')), machine),
    ...known,
    ...ticketLine(reply, words),
    ...(lines.length === 0 ? [] : ['', ...lines]),
  ];
}
