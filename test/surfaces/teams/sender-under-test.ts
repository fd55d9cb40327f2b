import { BotAdapter, TurnContext, type Activity, type ConversationReference, type ResourceResponse } from 'botbuilder';
import type { Case } from '../../../src/core/cases/case';
import type { Sent } from '../../../src/core/cases/outbox';
import type { Outgoing } from '../../../src/services/turns/outgoing';
import { silence } from '../../../src/core/languages/text';
import { translator } from '../../../src/core/languages/translator';
import { english } from '../../rendering/english';
import { outboxFormat } from '../../../src/core/cases/event-format';
import { sdkReference } from '../../../src/surfaces/teams/conversation-reference';
import { conversationGate } from '../../../src/surfaces/teams/connector/conversation-gate';
import { teamsSender } from '../../../src/surfaces/teams/sender';
import { memoryStore } from '../../adapters/store/memory-store';
import { render } from '../../rendering/cards';
import { Chat } from '../../services/conversation/chat';

/** Takes what is sent to Teams, or fails as told. The SDK's own adapter would wait seconds before it gives up. */
class FakeTeams extends BotAdapter {
  fault: Error | undefined;
  readonly changed: string[] = [];
  readonly sent: Partial<Activity>[] = [];

  sendActivities(_context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    if (this.fault) return Promise.reject(this.fault);
    this.sent.push(...activities);
    return Promise.resolve(activities.map((_, at) => ({ id: `card-${this.sent.length + at + 1}` })));
  }

  override updateActivity(_context: TurnContext, { id = '' }: Partial<Activity>): Promise<ResourceResponse> {
    if (this.fault) return Promise.reject(this.fault);
    this.changed.push(id);
    return Promise.resolve({ id });
  }

  deleteActivity(): Promise<void> {
    return Promise.reject(new Error('the bot deletes nothing'));
  }

  continueConversation(
    reference: Partial<ConversationReference>,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    return logic(new TurnContext(this, TurnContext.applyConversationReference({ type: 'event' }, reference, true)));
  }
}

export interface SenderUnderTest {
  /** Faults the sender told of. */
  reported: unknown[];
  /** The ids of the cards that were changed in place. */
  changed(): string[];
  failsWith(fault: Error): void;
  recovers(): void;
  /** Changes the case's card quietly, as it lies in the outbox. */
  refresh(): Promise<Sent>;
  /** Sends the case's card as a new message. */
  send(): Promise<Sent>;
  close(): Promise<void>;
}

const place = JSON.stringify({
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  channelId: 'msteams',
  bot: { id: 'bot' },
  user: { id: 'maya', name: 'Maya' },
  conversation: { id: 'chat' },
});

/** The sender over a store that holds one case, whose card `card-1` hangs in a personal chat. */
export async function senderOver(aCase: Case): Promise<SenderUnderTest> {
  const { cases } = memoryStore();
  await cases.commit({ cases: [aCase] });
  await cases.rememberCard({
    caseId: aCase.id,
    audience: 'asker',
    conversationId: 'chat',
    activityId: 'card-1',
    place,
  });
  const teams = new FakeTeams();
  const reported: unknown[] = [];
  const send = teamsSender({
    adapter: { reach: async (to, logic) => teams.continueConversation(sdkReference(to), logic) },
    gate: conversationGate(() => 0),
    cases,
    cards: new Chat(cases).conversation.cards,
    card: render,
    wordsFor: translator(),
    deskWords: english,
    report: (error) => reported.push(error),
  });
  const sends = async (outgoing: Outgoing): Promise<Sent> =>
    send({ body: JSON.stringify(outgoing), format: outboxFormat }, new AbortController().signal);
  return {
    reported,
    changed: () => teams.changed,
    failsWith: (fault) => (teams.fault = fault),
    recovers: () => (teams.fault = undefined),
    refresh: async () => sends({ kind: 'refresh', caseId: aCase.id, audience: 'asker', note: silence }),
    send: async () => sends({ kind: 'case', caseId: aCase.id, audience: 'asker', place, note: silence }),
    close: async () => cases.close(),
  };
}
