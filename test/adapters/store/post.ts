import { EventEmitter, once } from 'node:events';
import { startDispatcher, type Dispatcher, type DispatcherParts } from '../../../src/adapters/store/dispatcher';
import type { NewOutboxItem, Outbox, OutboxItem, Sent } from '../../../src/core/cases/outbox';
import type { Store } from '../../../src/adapters/store/store';
import { memoryStore } from './memory-store';

// Polling never comes into it: the clock stands still unless a test moves it, and every look is asked for.
export const retryPolicy = {
  firstWait: 2_000,
  longestWait: 60_000,
  attempts: 4,
  lease: 30_000,
  sendLimit: 12_000,
  poll: 1_000_000,
  passNewer: 600_000,
};

export const down: Sent = { kind: 'try again', reason: 'down' };

export interface Choices extends Partial<Omit<DispatcherParts, 'outbox' | 'send'>> {
  /** What comes of sending. */
  answer?: (item: OutboxItem) => Promise<Sent> | Sent;
  /** Stands in for parts of the outbox. */
  broken?: (outbox: Outbox) => Partial<Outbox>;
}

/** A dispatcher over a real outbox, with a clock of its own and a receiver that notes what it gets. */
export class Post {
  readonly sent: string[] = [];
  readonly dead: string[] = [];
  readonly faults: unknown[] = [];
  readonly store: Store;
  readonly dispatcher: Dispatcher;
  readonly #news = new EventEmitter();
  #now = Date.UTC(2026, 10, 20, 8);

  constructor({ answer = () => ({ kind: 'done' }), broken = () => ({}), ...parts }: Choices = {}) {
    this.store = memoryStore(() => this.iso());
    this.dispatcher = startDispatcher({
      outbox: { ...this.store.outbox, ...broken(this.store.outbox) },
      channel: 'desk',
      send: async (item) => {
        this.sent.push(item.body);
        this.#news.emit('sent');
        return answer(item);
      },
      clock: () => this.#now,
      random: () => 0.999_999,
      onDead: async ({ body }, reason) => {
        this.dead.push(`${body}: ${reason}`);
      },
      report: (error) => this.faults.push(error),
      retryPolicy,
      ...parts,
    });
  }

  iso(ms = 0): string {
    return new Date(this.#now + ms).toISOString();
  }

  item(body: string, change: Partial<NewOutboxItem> = {}): NewOutboxItem {
    return { orderingKey: 'key', channel: 'desk', body, dueAt: this.iso(), personId: 'maya', caseId: '', ...change };
  }

  /** Stores items of one ordering key and waits until nothing more can be sent. */
  async put(...bodies: string[]): Promise<void> {
    await this.putItems(...bodies.map((body) => this.item(body)));
  }

  async putItems(...items: NewOutboxItem[]): Promise<void> {
    await this.store.cases.commit({ cases: [], outbox: items });
    await this.dispatcher.idle();
  }

  /** Lets time pass, and nothing else. */
  passes(ms: number): void {
    this.#now += ms;
  }

  async idle(): Promise<void> {
    await this.dispatcher.idle();
  }

  /** Waits for what is sent from now on, until it is so. */
  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await once(this.#news, 'sent');
  }

  /** Lets time pass and waits until nothing more can be sent. */
  async after(ms: number): Promise<void> {
    this.#now += ms;
    await this.dispatcher.idle();
  }

  async counts(): Promise<{ waiting: number; dead: number }> {
    return this.store.outbox.counts();
  }
}
