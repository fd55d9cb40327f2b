import { withEvents, type Case } from '../../core/cases/case';
import { impacts, urgencies, type CaseEvent } from '../../core/cases/case-event';
import { stateOf } from '../../core/cases/case-state';
import type { CaseStore } from '../../core/cases/case-store';
import type { Engine } from '../../core/diagnosis/engine';
import type { EscalationPolicy } from './policy';
import { hiddenInWords } from '../../core/replies/verdict';
import { changes, shows, type Decision } from '../conversation/decision';
import { followersOf, succession } from './followers';
import { deskItem, ticketLane } from './outgoing';
import type { Presenter } from '../conversation/present';
import type { PressedTurn } from '../conversation/turn';
import { newsForDesk } from './news';

export interface EscalateParts {
  engine: Engine;
  cases: CaseStore;
  policy: EscalationPolicy;
  present: Presenter;
  now: () => string;
  /** Words without secrets; empty when they cannot be read. */
  clean: (words: string) => string;
}

export interface Escalations {
  /** Sends the form as the person left it. */
  send: (aCase: Case, turn: PressedTurn) => Promise<Decision>;
  /** Takes a request back that was not sent yet. */
  undo: (aCase: Case) => Promise<Decision>;
}

/** What the form holds, without secrets: the whole as it is sent, and each of its fields. */
interface Written {
  text: string;
  summary: string;
  machine: string;
  since: string;
  hidden: string;
}

const hourMs = 3_600_000;
const longestField = 200;

/** What a person does with their request to IT. */
export function escalations({ engine, cases, policy, present, now, clean }: EscalateParts): Escalations {
  const later = (ms: number): string => new Date(Date.parse(now()) + ms).toISOString();
  const stays = (aCase: Case, note: string): Decision =>
    shows({ reply: present.asker(aCase, note), caseId: aCase.id, goesOn: true });

  /** The form stays open as the person left it, with the reason why nothing was sent. */
  const staysOpen = (
    aCase: Case,
    { summary, machine, since }: Written,
    { urgency, impact }: PressedTurn['inputs'],
    note: string,
  ): Decision => {
    const { answer, change } = stays(aCase, note);
    const { reply } = answer;
    return reply.kind === 'handover'
      ? {
          answer: {
            ...answer,
            reply: {
              ...reply,
              summary,
              machine,
              since,
              urgency: urgency ?? reply.urgency,
              impact: impact ?? reply.impact,
            },
          },
          change,
        }
      : { answer, change };
  };

  /** What the person wrote in the form, redacted like any paste. */
  const written = (inputs: PressedTurn['inputs']): Written | 'empty' | 'too long' => {
    const machine = plain(inputs['machine']);
    const since = plain(inputs['since']);
    const summary = (inputs['summary'] ?? '').trim();
    if (summary === '') return 'empty';
    const reading = engine.read(
      [
        ...(machine === '' ? [] : [`Machine: ${machine}`]),
        ...(since === '' ? [] : [`Since when, how often: ${since}`]),
        summary,
      ].join('\n'),
    );
    if (reading.kind !== 'report') return reading.kind;
    return {
      text: reading.report.text,
      summary: clean(summary),
      machine: harmless(machine),
      since: clean(since),
      hidden: hiddenInWords(reading.report.redactions),
    };
  };

  /** The name becomes part of the fingerprint, so it must not be a secret or somebody's address. */
  const harmless = (machine: string): string => {
    const reading = engine.read(`Machine: ${machine}`);
    return reading.kind === 'report' && reading.report.redactions.length === 0 ? machine : '';
  };

  const send: Escalations['send'] = async (aCase, { inputs, asker, delivery }) => {
    const { title, area, fingerprint } = present.subject(aCase);
    const route = policy.routeFor(area);
    if (!route) return stays(aCase, 'No desk is connected here, so I cannot send it. Copy the summary to your IT.');
    const form = written(inputs);
    if (form === 'empty') return stays(aCase, 'The summary is empty, so nothing was sent. Write at least what fails.');
    if (form === 'too long') return stays(aCase, 'That is too long to send, so nothing was sent. Shorten the summary.');

    const recent = await cases.escalationsSince(asker.personId, later(-hourMs));
    if (recent >= policy.mostPerHour)
      return staysOpen(
        aCase,
        form,
        inputs,
        `You sent ${recent} requests within the hour, which is as many as I pass on. Nothing was sent now; it stays here, and you can send it when the hour is over. If it cannot wait, mail or call your IT.`,
      );

    const mark = fingerprint(form.machine);
    const notBefore = later(-policy.incidentMs);
    const leadId = await cases.incident(mark, notBefore);
    const lead = leadId === undefined ? undefined : await cases.find(leadId);
    const mine =
      lead &&
      [lead, ...(await followersOf(lead, cases))].find(
        ({ id, asker: { personId } }) => id !== aCase.id && personId === asker.personId,
      );
    if (mine)
      return staysOpen(
        aCase,
        form,
        inputs,
        `You asked IT about this already: ${mine.id}. Nothing was sent a second time; write \u201Ccase ${mine.id}\u201D to see where it stands.`,
      );

    const before = aCase.ledger.filter(({ event }) => event.kind === 'escalated').length;
    const key = `${aCase.id}-${before + 1}`;
    const escalated: CaseEvent = {
      kind: 'escalated',
      key,
      ...route,
      area,
      fingerprint: mark,
      title,
      urgency: urgencies.find((urgency) => urgency === inputs['urgency']) ?? 'normal',
      impact: impacts.find((impact) => impact === inputs['impact']) ?? 'one person',
      askedBy: delivery.name === '' ? 'a maker' : delivery.name,
      place: delivery.place,
      text: form.text,
      sendAt: later(policy.undoMs),
    };
    const note = form.hidden;
    const owner = { personId: asker.personId, caseId: aCase.id };
    if (lead && lead.id !== aCase.id && stateOf(lead).escalation) return follow(aCase, lead, escalated, note);

    const changed = withEvents(aCase, now(), [escalated]);
    return changes(
      changed,
      { reply: present.asker(changed, note), caseId: aCase.id, goesOn: true },
      {
        incidents: [
          { kind: 'close', caseId: aCase.id },
          { kind: 'open', fingerprint: mark, caseId: aCase.id, personId: asker.personId, notBefore },
        ],
        outbox: [deskItem({ kind: 'file', caseId: aCase.id, key }, key, { ...owner, dueAt: escalated.sendAt })],
      },
    );
  };

  /** The same outage is with IT already: one incident, one more follower. */
  const follow = (aCase: Case, lead: Case, escalated: CaseEvent, note: string): Decision => {
    const joined = withEvents(aCase, now(), [
      escalated,
      { kind: 'joined', incident: lead.id, key: stateOf(lead).escalation?.ticketKey ?? '' },
    ]);
    const followed = withEvents(lead, now(), [{ kind: 'gained follower', caseId: aCase.id }]);
    const count = (stateOf(followed).escalation?.followers.length ?? 0) + 1;
    return {
      answer: { reply: present.asker(joined, note), caseId: aCase.id, goesOn: true },
      change: {
        cases: [joined, followed],
        outbox: newsForDesk(followed, `another person has the same problem (${aCase.id}); ${count} people now.`, now()),
      },
    };
  };

  const undo: Escalations['undo'] = async (aCase) => {
    const { escalation } = stateOf(aCase);
    if (
      !escalation ||
      escalation.status !== 'on its way' ||
      escalation.follows !== undefined ||
      now() >= escalation.sendAt
    )
      return stays(
        aCase,
        'It has been sent already, so it cannot be taken back. IT can close it, or press \u201CIt works now\u201D when it does.',
      );
    const changed = withEvents(aCase, now(), [{ kind: 'escalation undone' }, { kind: 'asked IT' }]);
    const handedOn = succession(aCase, await followersOf(aCase, cases), {
      now: now(),
      notBefore: later(-policy.incidentMs),
    }) ?? { cases: [], incidents: [{ kind: 'close', caseId: aCase.id }] };
    return {
      answer: { reply: present.asker(changed, 'I took it back. Nothing was sent.'), caseId: aCase.id, goesOn: true },
      change: { ...handedOn, cases: [changed, ...handedOn.cases], cancelLanes: [ticketLane(escalation.key)] },
    };
  };

  return { send, undo };
}

function plain(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().slice(0, longestField);
}
