import { asksSomething, unanswered, type EscalationState } from '../cases/escalation-state';
import { checkOf } from '../diagnosis/next-check';
import type { FactCatalogue } from '../knowledge/fact-catalogue';
import { isSilent, listing, message, said, silence, taught, type PlainKey, type Text } from '../languages/text';
import { factTitle } from './fact-in-words';
import type { CaseHead, DeskReply, HandoverReply, Option, SentReply, SharedReply } from './reply';
import { talkInWords } from './talk-in-words';
import { impactInWords, impactOptions, urgencyInWords, urgencyOptions } from './urgency-in-words';
import { answerButtons } from './verdict';

/** What the handover form is filled with before the person changes it. */
export interface HandoverForm extends Pick<
  HandoverReply,
  'summary' | 'details' | 'withDetails' | 'machine' | 'flow' | 'environment' | 'since' | 'urgency' | 'impact'
> {
  /** Set when a desk is connected: its name in words. */
  destination: Text | undefined;
  mailLink: string;
}

export function handoverReply(head: CaseHead, { destination, ...form }: HandoverForm): HandoverReply {
  return {
    ...head,
    ...form,
    kind: 'handover',
    message: destination === undefined ? message('form.toCopy') : message('form.toSend', { desk: destination }),
    urgencies: [...urgencyOptions],
    impacts: [...impactOptions],
    canSend: destination !== undefined,
  };
}

type Status = EscalationState['status'];

/** The asker's card while IT has the case. */
export function sentReply(
  head: CaseHead,
  escalation: EscalationState,
  facts: FactCatalogue,
  { mailLink, now }: { mailLink: string; now: string },
): SentReply {
  const { status, ticket, wanted, note, sendAt, sentences } = escalation;
  const asksInWords = asksInOwnWords(escalation);
  return {
    ...head,
    kind: 'sent',
    title: message(asksInWords ? 'sent.asked' : titles[status]),
    lines: [
      ...linesOf[status](escalation, { now, canMail: mailLink !== '' }),
      ...(note === '' ? [] : [message('sent.itWrote', { note: said(note) })]),
    ],
    url: ticket?.url ?? '',
    ticket: ticket?.number ?? '',
    canUndo: status === 'on its way' && now < sendAt,
    talk: talkInWords(sentences, 'asker'),
    asksInWords,
    canWrite: status !== 'undelivered' && status !== 'not ours',
    ...questionOf(wanted, facts),
    confirms: status === 'fixed',
    canRetry: status === 'undelivered' || status === 'not ours',
    mailLink: status === 'undelivered' ? mailLink : '',
  };
}

/** IT asked something that is no fact of the catalogue, and waits for an answer. */
function asksInOwnWords(escalation: EscalationState): boolean {
  const waiting = unanswered(escalation);
  return escalation.status === 'taken' && waiting !== undefined && asksSomething(waiting);
}

/** What IT asks the person; its title goes before the status. */
function questionOf(
  wanted: string | undefined,
  facts: FactCatalogue,
): Pick<SentReply, 'ask' | 'findOut' | 'command' | 'answers'> & Partial<Pick<SentReply, 'title'>> {
  const asked = checkOf(wanted, facts);
  if (!asked) return { ask: silence, findOut: silence, command: '', answers: [] };
  const { ask, find_out: findOut, command = '' } = asked.check;
  return {
    title: message('sent.asked'),
    ask: taught(ask),
    findOut: taught(findOut),
    command,
    answers: answerButtons(asked),
  };
}

const titles = {
  'on its way': 'sent.onItsWay',
  filed: 'sent.filed',
  taken: 'sent.taken',
  fixed: 'sent.fixed',
  'not ours': 'sent.notOurs',
  undelivered: 'sent.undelivered',
} as const satisfies Record<Status, PlainKey>;

interface Moment {
  now: string;
  canMail: boolean;
}

const linesOf: Record<Status, (escalation: EscalationState, moment: Moment) => Text[]> = {
  'on its way': ({ sendAt, urgency, impact }, { now }) => [
    now < sendAt ? message('sent.until', { time: said(clock(sendAt)) }) : message('sent.trying'),
    message('sent.urgency', { urgency: urgencyInWords(urgency), impact: impactInWords(impact) }),
  ],
  filed: ({ follows, followers }) => [
    follows === undefined ? message('sent.willTell') : message('sent.follows', { case: said(follows) }),
    ...othersOf(followers),
  ],
  taken: ({ takenBy, followers }) => [
    takenBy ? message('sent.tookIt', { name: said(takenBy.name) }) : message('sent.somebodyTookIt'),
    ...othersOf(followers),
  ],
  fixed: ({ takenBy }) => [
    takenBy ? message('sent.saysFixed', { name: said(takenBy.name) }) : message('sent.itSaysFixed'),
  ],
  'not ours': () => [message('sent.goOn')],
  undelivered: ({ reason }, { canMail }) => [
    message(canMail ? 'sent.lostCanMail' : 'sent.lost', { reason: said(reason) }),
  ],
};

function othersOf(followers: readonly string[]): Text[] {
  return followers.length === 0 ? [] : [message('sent.othersToo', { count: followers.length })];
}

function clock(iso: string): string {
  return iso.slice(11, 19);
}

/** What IT reads, made from the case and from the summary as it was sent. */
export interface DeskBrief {
  brief: DeskReply['brief'];
  wantable: Option[];
  /** What came of it: what IT wrote, or that the asker says it works. Empty while nothing did. */
  note: Text;
  /** Empty when nobody named one. */
  machine: string;
}

export function deskReply(
  head: CaseHead,
  escalation: EscalationState,
  facts: FactCatalogue,
  { brief, wantable, note, machine }: DeskBrief,
): DeskReply {
  const { status, title, takenBy, wanted, followers, ticket, text, sentences } = escalation;
  const isOpen = status === 'filed' || status === 'taken' || status === 'on its way';
  return {
    ...head,
    // Its advice is for the person who pasted; what was hidden stands in the summary.
    hidden: silence,
    kind: 'desk',
    title: said(title),
    machine: said(machine),
    who: whoAsked(escalation),
    status: deskStatus(escalation, note),
    count: countOf(followers),
    brief,
    lines: text.split('\n'),
    wantable: isOpen ? wantable : [],
    wanted: wanted === undefined ? silence : message('desk.waiting', { fact: factTitle(facts, wanted) }),
    talk: talkInWords(sentences, 'IT'),
    readers: followers.length === 0 ? silence : message('desk.readers', { count: followers.length + 1 }),
    ticket: ticket?.number ?? '',
    url: ticket?.url ?? '',
    canTake: isOpen && takenBy === undefined,
    isOpen,
  };
}

function whoAsked({ askedBy, escalatedAt, urgency, impact }: EscalationState): Text {
  return message('desk.who', {
    name: said(askedBy),
    date: said(escalatedAt.slice(0, 10)),
    time: said(escalatedAt.slice(11, 16)),
    urgency: urgencyInWords(urgency),
    impact: impactInWords(impact),
  });
}

function deskStatus({ status, takenBy }: EscalationState, note: Text): Text {
  const stands = message(statusKeys[status]);
  const by = takenBy ? message('desk.status.by', { status: stands, name: said(takenBy.name) }) : stands;
  return isSilent(note) ? by : message('desk.status.note', { status: by, note });
}

function countOf(followers: readonly string[]): Text {
  return followers.length === 0
    ? silence
    : message('desk.count', { count: followers.length + 1, cases: listing('items', followers.map(said)) });
}

const statusKeys = {
  'on its way': 'desk.status.new',
  filed: 'desk.status.new',
  taken: 'desk.status.taken',
  fixed: 'desk.status.fixed',
  'not ours': 'desk.status.notOurs',
  undelivered: 'desk.status.new',
} as const satisfies Record<Status, PlainKey>;

/** What a group sees. */
export function sharedReply(head: CaseHead, title: string, text: Text, owner: Text): SharedReply {
  return { ...head, hidden: silence, kind: 'shared', title: said(title), message: text, owner };
}
