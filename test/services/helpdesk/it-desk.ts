import type { Asker } from '../../../src/core/cases/case';
import type { OutboxItem } from '../../../src/core/cases/outbox';
import { decodeAction } from '../../../src/core/actions/card-verb';
import { readTicketJob, type TicketJob } from '../../../src/services/helpdesk/ticket-job';
import { readOutgoing, type Outgoing } from '../../../src/services/turns/outgoing';
import type { Spoken } from '../../../src/core/replies/spoken';
import { inEnglish } from '../../rendering/english';
import type { SpokenAnswer as Answer } from '../conversation/chat';
import type { Engine } from '../../../src/core/diagnosis/engine';
import type { EscalationPolicy } from '../../../src/services/helpdesk/policy';
import type { DeskReply } from '../../../src/core/replies/reply';
import { memoryStore } from '../../adapters/store/memory-store';
import { deskChannel, smallPolicy } from './small-policy';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { Chat, maya } from '../conversation/chat';

/** Of IT. */
export const ida: Asker = { personId: 'ida', conversationId: deskChannel };
export const ivan: Asker = { personId: 'ivan', conversationId: deskChannel };

interface DeskPress {
  inputs?: Readonly<Record<string, string>>;
  asker?: Asker;
  nonce?: string;
}

/** A chat with makers, the desk it sends to, and what lies in the outbox between them. */
export class WithDesk {
  readonly #store = memoryStore();
  readonly chat: Chat;
  #presses = 0;

  constructor(policy: Partial<EscalationPolicy> = {}, engine: Engine = smallEngine) {
    this.chat = new Chat(this.#store.cases, engine, smallPolicy(policy));
  }

  /** A person pastes something and sends the form as it is, or changed. Gives the case's id. */
  async escalates(text: string, asker: Asker = maya, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
    await this.chat.says(text, asker);
    await this.chat.presses('ask-it', { asker });
    await this.sends(inputs, asker);
    return this.chat.caseId;
  }

  /** Sends the form that is on the card. */
  async sends(inputs: Readonly<Record<string, string>> = {}, asker: Asker = maya): Promise<Answer> {
    const { reply } = this.chat;
    if (reply.kind !== 'handover') throw new Error(`the card shows no form but ${reply.kind}`);
    const { summary, machine, flow, environment, since, withDetails, urgency, impact } = reply;
    const fields = { summary, machine, flow, environment, since, details: `${withDetails}`, urgency, impact };
    return this.chat.presses('send', { asker, inputs: { ...fields, ...inputs } });
  }

  /** The ticket arrived. */
  async files(caseId: string, number = 'INC001'): Promise<void> {
    const { conversation } = this.chat;
    const key =
      (await this.chat.stored(caseId)).log
        .flatMap(({ event }) => (event.kind === 'escalated' ? [event.key] : []))
        .at(-1) ?? '';
    await conversation.tickets.filed(caseId, key, { id: caseId, number, url: '' });
  }

  /** IT presses a button of its card. */
  async presses(
    verb: string,
    caseId: string,
    { inputs = {}, asker = ida, nonce = `press-${(this.#presses += 1)}` }: DeskPress = {},
  ): Promise<Answer> {
    const answer = await this.chat.conversation.take({
      kind: 'pressed',
      asker,
      caseId,
      version: 0,
      nonce,
      action: decodeAction({ verb, inputs }),
      delivery: { ...this.chat.delivery(asker), name: asker.personId },
    });
    if (!answer) throw new Error('this press was answered before');
    return { ...answer, reply: inEnglish(answer.reply) };
  }

  /** IT's card, as it is made when it is sent. */
  async card(caseId: string): Promise<Spoken<DeskReply>> {
    const reply = this.chat.conversation.cards.desk(await this.chat.stored(caseId));
    if (reply?.kind !== 'desk') throw new Error(`IT has no card of ${caseId}`);
    return inEnglish(reply);
  }

  /** What the person's card shows now. */
  async looks(caseId: string, asker: Asker = maya): Promise<Answer> {
    return this.chat.presses('view', { asker, caseId });
  }

  /** Takes everything for the chats out of the outbox. */
  async toChats(): Promise<(Spoken<Outgoing> & { orderingKey: string })[]> {
    return (await this.#drain('teams')).map((item) => ({
      ...inEnglish(readOutgoing(item)),
      orderingKey: item.orderingKey,
    }));
  }

  /** Takes everything for the desks out of the outbox. */
  async toDesks(): Promise<Spoken<TicketJob>[]> {
    return (await this.#drain('desk')).map((item) => inEnglish(readTicketJob(item)));
  }

  /** An instance has the request in hand until then. */
  async beginsSending(leasedUntil: string): Promise<void> {
    await this.#store.outbox.lease('desk', '9999', leasedUntil, 1);
  }

  async #drain(channel: string): Promise<OutboxItem[]> {
    const { outbox } = this.#store;
    const items: OutboxItem[] = [];
    for (;;) {
      const some = await outbox.lease(channel, '9999', '9999-01', 100);
      if (some.length === 0) return items;
      items.push(...some);
      for (const item of some) await outbox.done(item);
    }
  }
}
