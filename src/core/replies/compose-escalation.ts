import type { EscalationState } from '../cases/escalation-state';
import { checkOf } from '../diagnosis/next-check';
import type { FactCatalogue } from '../knowledge/fact-catalogue';
import { answerButtons } from './verdict';
import type { CaseHead, DeskReply, HandoverReply, SentReply, SharedReply } from './reply';

/** What the handover form is filled with before the person changes it. */
export interface HandoverForm {
  summary: string;
  machine: string;
  /** Set when a desk is connected: its name in words. */
  destination: string | undefined;
  mailLink: string;
}

const urgencyWords = [
  { title: 'Can wait', value: 'low' },
  { title: 'Normal', value: 'normal' },
  { title: 'Urgent: work is stopped', value: 'high' },
];
const impactWords = [
  { title: 'Only me', value: 'one person' },
  { title: 'My team', value: 'a team' },
  { title: 'Many people', value: 'many people' },
];

export function handoverReply(
  head: CaseHead,
  { summary, machine, destination, mailLink }: HandoverForm,
): HandoverReply {
  return {
    ...head,
    kind: 'handover',
    message:
      destination === undefined
        ? 'This summary is ready to copy into a mail or a ticket for your IT. Nothing is connected here that could send it.'
        : `This goes to ${destination} exactly as it stands below. Change or shorten it as you like; secrets you type are hidden.`,
    summary,
    machine,
    since: '',
    urgencies: urgencyWords,
    impacts: impactWords,
    urgency: 'normal',
    impact: 'one person',
    canSend: destination !== undefined,
    destination: destination ?? '',
    mailLink,
  };
}

/** The asker's card while IT has the case. */
export function sentReply(
  head: CaseHead,
  escalation: EscalationState,
  facts: FactCatalogue,
  { mailLink, now }: { mailLink: string; now: string },
): SentReply {
  const { status, ticket, wanted, note, sendAt } = escalation;
  const asked = checkOf(wanted, facts);
  const check = asked?.check;
  return {
    ...head,
    kind: 'sent',
    title: check ? 'IT needs to know one thing' : titles[status],
    lines: [...linesOf(escalation, now, mailLink !== ''), ...(note === '' ? [] : [`IT wrote: ${note}`])],
    url: ticket?.url ?? '',
    ticket: ticket?.number ?? '',
    canUndo: status === 'on its way' && now < sendAt,
    ask: check?.ask ?? '',
    findOut: check?.find_out ?? '',
    command: check?.command ?? '',
    answers: asked ? answerButtons(asked) : [],
    confirms: status === 'fixed',
    canRetry: status === 'undelivered' || status === 'not ours',
    mailLink: status === 'undelivered' ? mailLink : '',
  };
}

const titles: Record<EscalationState['status'], string> = {
  'on its way': 'On its way to IT',
  filed: 'IT has it',
  taken: 'Somebody in IT is on it',
  fixed: 'IT says it is fixed',
  'not ours': 'IT says this is not theirs',
  undelivered: 'I could not reach IT',
};

function linesOf(
  { status, follows, takenBy, sendAt, reason, urgency, impact, followers }: EscalationState,
  now: string,
  canMail: boolean,
): string[] {
  const others =
    followers.length === 0
      ? []
      : [
          `${followers.length} more ${followers.length === 1 ? 'person has' : 'people have'} the same problem; IT sees that.`,
        ];
  switch (status) {
    case 'on its way':
      return [
        now < sendAt
          ? `It is sent at ${clock(sendAt)} UTC. Until then you can take it back.`
          : 'It is being sent. I keep trying until it arrives, and tell you if it does not.',
        `Urgency: ${urgency}. Affects: ${impact}.`,
      ];
    case 'filed':
      return [
        follows === undefined
          ? 'I tell you here as soon as somebody takes it.'
          : `The same problem was reported a little earlier, as ${follows}. Yours was added to it, so IT sees one incident and you hear of it here.`,
        ...others,
      ];
    case 'taken':
      return [`${takenBy?.name ?? 'Somebody'} took it.`, ...others];
    case 'fixed':
      return [`${takenBy?.name ?? 'IT'} says it is fixed. Run the flow again: did it work?`];
    case 'not ours':
      return ['You can change the request and send it again, or go on by yourself.'];
    case 'undelivered':
      return [
        `Your request did not arrive (${reason}). Nothing is lost: send it again${canMail ? ', or mail it with the button below' : ''}.`,
      ];
  }
}

function clock(iso: string): string {
  return iso.slice(11, 19);
}

/** What IT reads, made from the case and from the summary as it was sent. */
export interface DeskBrief {
  brief: string[];
  wantable: { title: string; value: string }[];
}

export function deskReply(
  head: CaseHead,
  escalation: EscalationState,
  facts: FactCatalogue,
  { brief, wantable }: DeskBrief,
): DeskReply {
  const { status, title, urgency, impact, takenBy, wanted, followers, ticket, escalatedAt, text, note, askedBy } =
    escalation;
  const isOpen = status === 'filed' || status === 'taken' || status === 'on its way';
  return {
    ...head,
    // Its advice is for the person who pasted; what was hidden stands in the summary.
    hidden: '',
    kind: 'desk',
    title,
    who: `Asked by ${askedBy} on ${escalatedAt.slice(0, 10)} ${escalatedAt.slice(11, 16)} UTC. Urgency: ${urgency}. Affects: ${impact}.`,
    status: `${deskStatus[status]}${takenBy ? ` (${takenBy.name})` : ''}${note === '' ? '' : `: ${note}`}`,
    count: followers.length === 0 ? '' : `${followers.length + 1} people have this (${followers.join(', ')})`,
    brief,
    lines: text.split('\n'),
    wantable: isOpen ? wantable : [],
    wanted: wanted === undefined ? '' : `Waiting for the person\u2019s answer: ${facts[wanted]?.title ?? wanted}`,
    ticket: ticket?.number ?? '',
    url: ticket?.url ?? '',
    canTake: isOpen && takenBy === undefined,
    isOpen,
  };
}

const deskStatus: Record<EscalationState['status'], string> = {
  'on its way': 'New',
  filed: 'New',
  taken: 'Taken',
  fixed: 'Fixed',
  'not ours': 'Not ours',
  undelivered: 'New',
};

/** What a group sees. */
export function sharedReply(head: CaseHead, title: string, message: string, owner: string): SharedReply {
  return { ...head, hidden: '', kind: 'shared', title, message, owner };
}
