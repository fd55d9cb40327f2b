import { EventEmitter, once } from 'node:events';
import { startDispatcher, type Dispatcher } from '../../src/adapters/store/dispatcher';
import { chatRetryPolicy } from '../../src/adapters/store/retry-policy';
import type { Sent } from '../../src/core/cases/outbox';
import { said } from '../../src/core/languages/text';
import { translator } from '../../src/core/languages/translator';
import { chatOrderingKey, teamsItem } from '../../src/services/turns/outgoing';
import { createTeamsAdapter } from '../../src/surfaces/teams/adapter';
import { conversationGate, type ConversationGate } from '../../src/surfaces/teams/connector/conversation-gate';
import { teamsSender } from '../../src/surfaces/teams/sender';
import { memoryStore } from '../adapters/store/memory-store';
import { render } from '../rendering/cards';
import { english } from '../rendering/english';
import { Chat } from '../services/conversation/chat';
import { startFakeTeams, type FakeTeams } from './fake-teams';

/** What a control leaves out. */
interface Guards {
  gate?: ConversationGate;
}

/** The outgoing side as bot.ts wires it, over a fake Teams, with a clock and limits that the test moves. */
export class SendingSide {
  readonly reported: unknown[] = [];
  readonly outcomes: [conversation: string, sent: Sent][] = [];
  readonly store = memoryStore(() => this.iso());
  readonly dispatcher: Dispatcher;
  readonly #limits: AbortController[] = [];
  readonly #news = new EventEmitter();
  #now = Date.UTC(2026, 10, 20, 8);

  private constructor(
    readonly teams: FakeTeams,
    { gate = conversationGate(() => this.#now) }: Guards,
  ) {
    const { cases, outbox } = this.store;
    const report = (error: unknown): void => {
      this.reported.push(error);
    };
    const send = teamsSender({
      adapter: createTeamsAdapter(undefined),
      gate,
      cases,
      cards: new Chat(cases).conversation.cards,
      card: render,
      wordsFor: translator(),
      deskWords: english,
      report,
    });
    this.dispatcher = startDispatcher({
      outbox,
      channel: 'teams',
      send: async (item, signal) => {
        const sent = await send(item, signal);
        this.outcomes.push([item.orderingKey.replace('chat:', ''), sent]);
        this.#news.emit('outcome');
        return sent;
      },
      clock: () => this.#now,
      random: () => 0.5,
      report,
      onDead: async (_item, reason) => {
        report(new Error(reason));
        return Promise.resolve();
      },
      retryPolicy: { ...chatRetryPolicy, poll: 1_000_000 },
      timeLimit: () => {
        const limit = new AbortController();
        this.#limits.push(limit);
        return limit.signal;
      },
    });
  }

  static async start(guards: Guards = {}): Promise<SendingSide> {
    return new SendingSide(await startFakeTeams(), guards);
  }

  iso(): string {
    return new Date(this.#now).toISOString();
  }

  passes(ms: number): void {
    this.#now += ms;
    this.dispatcher.wake();
  }

  /** Everything that is under way has had its time. */
  endLimits(): void {
    for (const limit of this.#limits.splice(0)) limit.abort();
  }

  /** One message for each of them, all at once. */
  async put(...conversations: string[]): Promise<void> {
    const outbox = conversations.map((id) =>
      teamsItem(
        {
          kind: 'plain',
          place: JSON.stringify({
            serviceUrl: this.teams.url,
            channelId: 'msteams',
            bot: { id: 'bot' },
            conversation: { id },
          }),
          reply: { kind: 'notice', title: said('Hello'), message: said('to you') },
        },
        chatOrderingKey(id),
        { personId: id, caseId: '', dueAt: this.iso() },
      ),
    );
    await this.store.cases.commit({ cases: [], outbox });
    this.dispatcher.wake();
  }

  /** Waits for outcomes until it is so. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await once(this.#news, 'outcome');
  }

  async close(): Promise<void> {
    this.endLimits();
    await this.dispatcher.stop(AbortSignal.abort());
    await this.teams.shut();
    await this.store.cases.close();
  }
}
