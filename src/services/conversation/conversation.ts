import type { Case } from '../../core/cases/case';
import type { CaseStore, OnceKey } from '../../core/cases/case-store';
import { stateOf } from '../../core/cases/case-state';
import { diagnoseCase } from '../../core/cases/findings';
import type { NewOutboxItem } from '../../core/cases/outbox';
import { settling } from '../../core/cases/settle';
import type { Engine } from '../../core/diagnosis/engine';
import type { EscalationPolicy } from '../helpdesk/policy';
import { helpReply, lostCaseNotice, notYoursNotice } from '../../core/replies/plain-replies';
import { caseless } from './caseless';
import { shows, type Decision } from './decision';
import { deskActs } from '../helpdesk/desk-acts';
import { deskPresses } from '../helpdesk/desk-presses';
import { escalations } from '../helpdesk/escalate';
import { forgetting } from './forget';
import { hearing } from './hear';
import { teamsItem } from '../helpdesk/outgoing';
import { eventsOfPress } from './press';
import { presenter, type Presenter } from './present';
import { ticketDesk, type TicketDesk } from '../helpdesk/ticket-desk';
import type { Answer, PressedTurn, SaidTurn, Turn } from './turn';

export interface ConversationParts {
  engine: Engine;
  cases: CaseStore;
  policy: EscalationPolicy;
  /** ISO time. */
  now: () => string;
  /** [0, 1) */
  random: () => number;
  /** Called when something was stored that can be sent at once. */
  wake?: () => void;
}

export interface Conversation {
  /**
   * Answers a turn. By the time it resolves everything is stored: the change, and what has to be sent because of it.
   * What was said is answered by the outbox; a press by the answer itself. Undefined: this very turn was answered before.
   * Rejects only when the store fails.
   */
  take(turn: Turn): Promise<Answer | undefined>;
  present: Presenter;
  /** What desks do and what becomes of what was sent to them. */
  tickets: TicketDesk;
}

const outOfDate = 'This card was out of date, so nothing was changed. Here is where the case stands.';

/** Turns what a person does into changes of their case, and the case into the reply to show. */
export function createConversation({
  engine,
  cases,
  policy,
  now,
  random,
  wake = () => undefined,
}: ConversationParts): Conversation {
  const present = presenter({ engine, policy, now, random });
  const { facts } = engine.index.knowledge;
  const clean = (text: string): string => {
    const reading = engine.read(text);
    return reading.kind === 'report' ? reading.report.text : '';
  };
  const escalate = escalations({ engine, cases, policy, present, now, clean });
  const listen = hearing({ engine, cases, present, now, random, undo: escalate.undo });
  const acts = deskActs({ cases, present, facts, now, clean });
  const byDesk = deskPresses({ cases, policy, present, acts });
  const withoutCase = caseless({ forget: forgetting({ cases, policy, now, wake }), listen });

  const lost = (caseId: string): Decision => shows({ reply: lostCaseNotice(caseId), goesOn: true });
  const stands = (aCase: Case, note = ''): Decision =>
    shows({ reply: present.asker(aCase, note), caseId: aCase.id, goesOn: true });

  const store = settling({ cases, wake });
  /** Decides, and stores it with what is to be sent because of it. Undefined: this very turn was answered before. */
  const settle = async (
    decide: () => Promise<Decision>,
    once: readonly OnceKey[],
    sends: (decision: Decision) => NewOutboxItem[],
  ): Promise<Answer | undefined> => {
    const { kind, decided } = await store(async () => {
      const decision = await decide();
      return {
        answer: decision.answer,
        change: { ...decision.change, once, outbox: [...(decision.change.outbox ?? []), ...sends(decision)] },
      };
    });
    return kind === 'done before' ? undefined : decided.answer;
  };

  const said = async ({ asker, text, delivery }: SaidTurn): Promise<Answer | undefined> => {
    const once =
      delivery.key === '' ? [] : [{ key: `said:${asker.conversationId}:${delivery.key}`, personId: asker.personId }];
    return settle(
      async () => listen.hear(asker, text),
      once,
      ({ answer }) => [sendOf(answer, { asker, delivery })],
    );
  };

  /** The answer as a message of its own, to be sent right after it is stored. */
  const sendOf = (
    { reply, caseId }: Answer,
    { asker, delivery }: Pick<SaidTurn, 'asker' | 'delivery'>,
  ): NewOutboxItem => {
    const owner = { personId: asker.personId, caseId: caseId ?? '', dueAt: now() };
    const lane = `chat:${asker.conversationId}`;
    if (reply.kind === 'help' || reply.kind === 'notice')
      return teamsItem({ kind: 'plain', place: delivery.place, reply }, lane, owner);
    return teamsItem(
      { kind: 'case', caseId: reply.caseId, audience: 'asker', place: delivery.place, note: reply.note },
      lane,
      owner,
    );
  };

  const pressed = async (turn: PressedTurn): Promise<Answer | undefined> => {
    const { asker, delivery, caseId, verb } = turn;
    const key = pressKey(turn);
    const once = key === undefined ? [] : [{ key, personId: asker.personId }];
    // The others in a group see the case go on; the person who pressed has the answer already.
    const forGroup = ({ answer, change }: Decision): NewOutboxItem[] =>
      delivery.group && change.cases.length > 0 && answer.caseId !== undefined && answer.goesOn
        ? [
            teamsItem(
              { kind: 'refresh', caseId: answer.caseId, audience: 'asker', note: '' },
              `chat:${asker.conversationId}`,
              { personId: asker.personId, caseId: answer.caseId, dueAt: now() },
            ),
          ]
        : [];
    const decide = withoutCase.handles(verb)
      ? async () => withoutCase.press(turn)
      : byDesk.handles(verb)
        ? async () => byDesk.press(turn)
        : async () => ofCase(turn, key);
    const answer = await settle(decide, once, forGroup);
    if (answer) return answer;
    // The same press once more: it did its one thing, so the card shows where that led.
    if (withoutCase.handles(verb)) return againWithoutCase(turn);
    const found = await cases.find(caseId);
    if (!found) return lost(caseId).answer;
    const desk = byDesk.handles(verb) ? present.desk(found) : undefined;
    return desk ? { reply: desk, goesOn: true } : stands(found).answer;
  };

  const againWithoutCase = async ({ asker }: PressedTurn): Promise<Answer> => {
    const current = await cases.current(asker);
    return current ? stands(current).answer : { reply: helpReply(), goesOn: true };
  };

  const ofCase = async (turn: PressedTurn, key: string | undefined): Promise<Decision> => {
    const found = await cases.find(turn.caseId);
    if (!found) return lost(turn.caseId);
    if (found.asker.personId !== turn.asker.personId)
      return shows({ reply: notYoursNotice(turn.caseId), goesOn: false });
    const press = eventsOfPress(turn.verb, found, diagnoseCase(found, engine).diagnosis, facts);
    if (press.kind === 'view') return stands(found);
    if (found.version !== turn.version)
      return stands(found, key !== undefined && (await cases.wasDone(key)) ? '' : outOfDate);
    switch (press.kind) {
      case 'events':
        return listen.goOn(found, press.events, press.note);
      case 'send':
        return escalate.send(found, turn);
      case 'undo':
        return escalate.undo(found);
      case 'still failing':
        return listen.stillFails(found);
      case 'start over': {
        const clean = { reply: helpReply('A clean start'), goesOn: true };
        return stateOf(found).status === 'open'
          ? { ...listen.goOn(found, [{ kind: 'left' }]), answer: clean }
          : shows(clean);
      }
      case 'refused':
        return stands(found, 'That button does not fit this case any more, so nothing was changed.');
    }
  };

  return {
    take: async (turn) => (turn.kind === 'said' ? said(turn) : pressed(turn)),
    present,
    tickets: ticketDesk({ cases, acts, now, wake }),
  };
}

/** What makes two presses one. A card that belongs to no case has no nonce, and everybody has the same one: there only the delivery tells. */
function pressKey({ asker, delivery, caseId, nonce, verb }: PressedTurn): string | undefined {
  if (nonce !== '') return `press:${caseId}:${nonce}:${verb}`;
  return delivery.key === '' ? undefined : `press:${asker.conversationId}:${delivery.key}`;
}
