import type { EscalationState } from '../../../src/core/cases/escalation-state';
import { deskReply, handoverReply, sentReply } from '../../../src/core/replies/compose-escalation';
import { said, silence } from '../../../src/core/languages/text';
import { emptyForm } from './replies-of';
import { inEnglish, say } from '../../rendering/english';
import { smallEngine } from '../knowledge/small-knowledge';

const head = { caseId: 'FM-7K3Q', version: 3, nonce: 'k3q9x2m7', note: silence, hidden: said('I hid 1 password.') };
const { facts } = smallEngine.index.knowledge;
const extras = { mailLink: 'mailto:it@contoso.com', now: '2026-11-20T08:12:30Z' };
const filed: EscalationState = {
  kind: 'escalated',
  key: 'k',
  desk: 'servicenow',
  group: '',
  area: 'gate',
  title: 'The gate refused the visitor',
  urgency: 'high',
  impact: 'a team',
  text: 'Case FM-7K3Q\n\nAll of it',
  escalatedAt: '2026-11-20T08:12:00Z',
  sendAt: '2026-11-20T08:13:00Z',
  status: 'filed',
  follows: undefined,
  ticketKey: 'FM-7K3Q-1',
  fingerprint: 'code@machine',
  place: '{}',
  askedBy: 'Maya Maker',
  followers: [],
  ticket: { id: '1', number: 'INC1', url: 'https://desk.example.org/INC1' },
  takenBy: undefined,
  takenAt: '',
  sentences: [],
  wanted: undefined,
  note: '',
  reason: '',
};

test('a form that can be sent says where it goes; one that cannot says so', () => {
  const form = { ...emptyForm, summary: 'All of it', destination: said('ServiceNow') };
  expect(inEnglish(handoverReply(head, form))).toMatchObject({
    canSend: true,
    message: expect.stringContaining('ServiceNow'),
    urgency: 'normal',
    impact: 'one person',
  });
  expect(inEnglish(handoverReply(head, { ...form, destination: undefined }))).toMatchObject({
    canSend: false,
    message: expect.stringContaining('Nothing is connected'),
  });
});

test('a request can be undone until it is sent, and not after', () => {
  const onItsWay: EscalationState = { ...filed, status: 'on its way', ticket: undefined };
  expect(inEnglish(sentReply(head, onItsWay, facts, extras))).toMatchObject({
    canUndo: true,
    ticket: '',
    url: '',
    mailLink: '',
  });
  expect(inEnglish(sentReply(head, onItsWay, facts, { ...extras, now: filed.sendAt }))).toMatchObject({
    canUndo: false,
  });
});

test('what did not arrive can be sent again, and is offered as a mail only where there is an address', () => {
  const lost: EscalationState = { ...filed, status: 'undelivered', reason: 'it was down' };
  expect(inEnglish(sentReply(head, lost, facts, extras))).toMatchObject({
    canRetry: true,
    mailLink: extras.mailLink,
    lines: [expect.stringContaining('or mail it')],
  });
  expect(
    sentReply(head, lost, facts, { ...extras, mailLink: '' })
      .lines.map(say)
      .join(),
  ).not.toContain('mail');
});

test('the number of a ticket is said once, beside its link', () => {
  const taken = sentReply(head, { ...filed, status: 'taken', takenBy: { id: 'i', name: 'Ines' } }, facts, extras);
  expect(inEnglish(taken)).toMatchObject({
    ticket: 'INC1',
    url: 'https://desk.example.org/INC1',
    lines: ['Ines took it.'],
  });
});

test('IT asks a question of the catalogue, and the person may not know', () => {
  const asked = sentReply(head, { ...filed, status: 'taken', wanted: 'JoinState' }, facts, extras);
  expect(inEnglish(asked)).toMatchObject({ title: 'IT needs to know one thing', ask: facts.JoinState?.check?.ask });
  expect(inEnglish(asked).answers.at(-1)).toEqual({ label: 'I don\u2019t know', verb: 'not-known:JoinState' });
});

test('IT reads who asked and how many have it, and no advice for the person', () => {
  const reply = deskReply(head, { ...filed, followers: ['FM-2222'] }, facts, {
    brief: [{ name: said('Codes: '), text: said('GateRefused') }],
    wantable: [{ title: said('Joined'), value: 'JoinState' }],
    note: silence,
    machine: '',
  });
  expect(inEnglish(reply)).toMatchObject({
    hidden: '',
    canTake: true,
    isOpen: true,
    count: '2 people have this (FM-2222)',
    who: 'Asked by Maya Maker on 2026-11-20 08:12 UTC. Urgency: high. Affects: a team.',
    lines: ['Case FM-7K3Q', '', 'All of it'],
  });
  const fixed = deskReply(head, { ...filed, status: 'fixed' }, facts, {
    brief: [],
    wantable: [{ title: said('Joined'), value: 'JoinState' }],
    note: said('Oiled.'),
    machine: '',
  });
  expect(inEnglish(fixed)).toMatchObject({ canTake: false, isOpen: false, wantable: [], status: 'Fixed: Oiled.' });
});
