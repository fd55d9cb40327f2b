import { message, said, type Text } from '../../core/languages/text';
import type { Words } from '../../core/languages/translator';
import type { RequestForm } from '../../core/actions/action';
import { withEvents, type Case } from '../../core/cases/case';
import type { CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore, IncidentChange } from '../../core/cases/case-store';
import { isOfNewerVersion } from '../../core/cases/newer-version';
import type { Engine } from '../../core/diagnosis/engine';
import type { CaseCards } from '../turns/case-cards';
import type { CaseViews } from '../turns/case-views';
import { changes, shows, type Decision } from '../turns/decision';
import type { PressedTurn } from '../turns/turn';
import { followersOf, nextKeyOf, succession } from './incidents';
import { newsForDesk } from './news';
import type { EscalationPolicy } from './policy';
import { requestDetails } from './request-details';
import { subjectOf } from './request-form';
import { ticketJobItem, ticketOrderingKey } from './ticket-job';
import { writtenRequest, type WrittenRequest } from './written-request';

interface Parts {
  read: Engine['read'];
  views: Pick<CaseViews, 'of' | 'engine'>;
  cases: CaseStore;
  policy: EscalationPolicy;
  cards: CaseCards;
  /** IT's language. */
  deskWords: Words;
  /** ISO time. */
  now: () => string;
  /** Words without secrets; empty when they cannot be read. */
  clean: (words: string) => string;
}

/** What a person does with their request to IT. Both reject when the store fails. */
export interface Requests {
  /** Sends the form as the person left it, or shows why it was not sent. */
  send: (aCase: Case, form: RequestForm, turn: Pick<PressedTurn, 'asker' | 'delivery'>) => Promise<Decision>;
  /** Takes a request back that was not sent yet, or shows why it cannot be taken back. */
  undo: (aCase: Case) => Promise<Decision>;
}

const hourMs = 3_600_000;

/** The requests of one bot, by the rules of its policy. */
export function requests({ read, views, cases, policy, cards, deskWords, now, clean }: Parts): Requests {
  const later = (ms: number): string => new Date(Date.parse(now()) + ms).toISOString();
  const stays = (aCase: Case, note: Text): Decision =>
    shows({ reply: cards.asker(aCase, note), caseId: aCase.id, goesOn: true });

  /** The form stays open as the person left it, with the reason why nothing was sent. */
  const staysOpen = (
    aCase: Case,
    { summary, machine, flow, environment, since, details }: WrittenRequest,
    { urgency, impact }: RequestForm,
    note: Text,
  ): Decision => {
    const { answer, change } = stays(aCase, note);
    const { reply } = answer;
    if (reply.kind !== 'handover') return { answer, change };
    const typed = { summary, machine, flow, environment, since, withDetails: details, urgency, impact };
    return { answer: { ...answer, reply: { ...reply, ...typed } }, change };
  };

  /** Why a request that could be sent is not: too many of them, or the person asked about this already. */
  const heldBack = async (aCase: Case, lead: Case | undefined, personId: string): Promise<Text | undefined> => {
    const recent = await cases.escalationsSince(personId, later(-hourMs));
    if (recent >= policy.mostPerHour) return message('send.tooMany', { count: recent });
    const mine =
      lead &&
      [lead, ...(await followersOf(lead, cases))].find(
        ({ id, asker }) => id !== aCase.id && asker.personId === personId,
      );
    return mine && message('send.askedAlready', { case: said(mine.id) });
  };

  const leadOf = async (fingerprint: string, notBefore: string): Promise<Case | undefined> => {
    const id = await cases.incident(fingerprint, notBefore);
    return id === undefined ? undefined : cases.find(id);
  };

  const send: Requests['send'] = async (aCase, form, { asker, delivery }) => {
    const view = views.of(aCase);
    const { title, area, fingerprint } = subjectOf(aCase, view, views.engine.index);
    const route = policy.routeFor(area);
    if (!route) return stays(aCase, message('send.noDesk'));
    const details = requestDetails(aCase, view, views.engine.index);
    const written = writtenRequest(form, details.map((line) => deskWords.say(line)).join('\n'), {
      read,
      clean,
      deskWords,
    });
    if (written === 'empty') return stays(aCase, message('send.empty'));
    if (written === 'too long') return stays(aCase, message('send.tooLong'));

    const mark = fingerprint(written.machine);
    const notBefore = later(-policy.incidentMs);
    const lead = await leadOf(mark, notBefore);
    const reason = await heldBack(aCase, lead, asker.personId);
    if (reason !== undefined) return staysOpen(aCase, written, form, reason);

    const escalated: Extract<CaseEvent, { kind: 'escalated' }> = {
      kind: 'escalated',
      key: nextKeyOf(aCase),
      ...route,
      area,
      fingerprint: mark,
      title: deskWords.say(title),
      urgency: form.urgency,
      impact: form.impact,
      askedBy: delivery.name === '' ? deskWords.say(message('desk.aMaker')) : delivery.name,
      place: delivery.place,
      text: written.text,
      sendAt: later(policy.undoMs),
      form: written.form,
    };
    const other = lead?.id === aCase.id ? undefined : lead;
    // A case that a newer version went on with gains no followers here: this one gets a request of its own.
    if (other && isOfNewerVersion(other)) return open(aCase, escalated, { note: written.hidden, incidents: [] });
    if (other && stateOf(other).escalation) return follow(aCase, other, escalated, written.hidden);
    const { personId } = aCase.asker;
    return open(aCase, escalated, {
      note: written.hidden,
      incidents: [{ kind: 'open', fingerprint: mark, caseId: aCase.id, personId, notBefore }],
    });
  };

  /** A request of its own, due when it can no longer be taken back; `incidents` is what it opens. */
  const open = (
    aCase: Case,
    escalated: Extract<CaseEvent, { kind: 'escalated' }>,
    { note, incidents }: { note: Text; incidents: readonly IncidentChange[] },
  ): Decision => {
    const { key, sendAt } = escalated;
    const { personId } = aCase.asker;
    const changed = withEvents(aCase, now(), [escalated]);
    return changes(
      changed,
      { reply: cards.asker(changed, note), caseId: aCase.id, goesOn: true },
      {
        incidents: [{ kind: 'close', caseId: aCase.id }, ...incidents],
        outbox: [
          ticketJobItem({ kind: 'file', caseId: aCase.id, key }, key, { personId, caseId: aCase.id, dueAt: sendAt }),
        ],
      },
    );
  };

  /** The same outage is with IT already: one incident, one more follower. */
  const follow = (aCase: Case, lead: Case, escalated: CaseEvent, note: Text): Decision => {
    const joined = withEvents(aCase, now(), [
      escalated,
      { kind: 'joined', incident: lead.id, key: stateOf(lead).escalation?.ticketKey ?? '' },
    ]);
    const followed = withEvents(lead, now(), [{ kind: 'gained follower', caseId: aCase.id }]);
    const count = (stateOf(followed).escalation?.followers.length ?? 0) + 1;
    return {
      answer: { reply: cards.asker(joined, note), caseId: aCase.id, goesOn: true },
      change: {
        cases: [joined, followed],
        outbox: newsForDesk(followed, message('toDesk.follower', { case: said(aCase.id), count }), now()),
      },
    };
  };

  const undo: Requests['undo'] = async (aCase) => {
    const { escalation } = stateOf(aCase);
    if (
      !escalation ||
      escalation.status !== 'on its way' ||
      escalation.follows !== undefined ||
      now() >= escalation.sendAt
    )
      return stays(aCase, message('undo.tooLate'));
    const changed = withEvents(aCase, now(), [{ kind: 'escalation undone' }, { kind: 'asked IT' }]);
    const handedOn = succession(aCase, await followersOf(aCase, cases), {
      now: now(),
      notBefore: later(-policy.incidentMs),
    }) ?? { cases: [], incidents: [{ kind: 'close', caseId: aCase.id }] };
    return {
      answer: { reply: cards.asker(changed, message('undo.done')), caseId: aCase.id, goesOn: true },
      change: {
        ...handedOn,
        cases: [changed, ...handedOn.cases],
        cancelOrderingKeys: [ticketOrderingKey(escalation.key)],
      },
    };
  };

  return { send, undo };
}

/** What IT never saw, or gave back, is not with IT. */
export function isWithIt(aCase: Case): boolean {
  const status = stateOf(aCase).escalation?.status;
  return status !== undefined && status !== 'not ours' && status !== 'undelivered';
}
