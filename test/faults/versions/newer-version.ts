import type { Kysely } from 'kysely';
import type { Tables } from '../../../src/adapters/store/schema';
import { eventFormat, outboxFormat } from '../../../src/core/cases/event-format';

const format = eventFormat + 1;

/** What a version writes and must find again, exactly as it was written. */
export interface Written {
  caseId: string;
  number: number;
  body: string;
}

/** An event with whatever keys. */
export type NewerEvent = { kind: string } & Readonly<Record<string, unknown>>;

/**
 * A made-up next version on the same tables: it knows one more kind of event and one more key, and its items of the outbox
 * say something new. It adds to a case by compare-and-swap, as every version does.
 */
export class NewerVersion {
  readonly written: Written[] = [];
  conflicts = 0;

  constructor(
    readonly db: Kysely<Tables>,
    readonly now: () => string,
  ) {}

  async opens(caseId: string): Promise<void> {
    const at = this.now();
    const face = { conversation_id: caseId, status: 'open', opened_at: at, changed_at: at, changed_rank: 1 };
    const first = { kind: 'pasted', text: '', redactions: [], pictures: ['a picture'] };
    await this.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('cases')
        .values({ id: caseId, version: 1, events: 1, person_id: caseId, ...face })
        .execute();
      await this.#add(trx, caseId, 0, first);
      await trx.insertInto('case_texts').values({ case_id: caseId, number: 0, text: 'it failed', at }).execute();
    });
    this.written.push({ caseId, number: 0, body: JSON.stringify(first) });
  }

  /** Adds an event, again and again until nobody else was faster, and something to send with it. */
  async adds(caseId: string, event: NewerEvent): Promise<void> {
    for (;;) {
      const number = await this.#tries(caseId, event);
      if (number !== undefined) {
        this.written.push({ caseId, number, body: JSON.stringify(event) });
        return;
      }
      this.conflicts += 1;
    }
  }

  async #tries(caseId: string, event: NewerEvent): Promise<number | undefined> {
    const { version, events } = await this.db
      .selectFrom('cases')
      .select(['version', 'events'])
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    return this.db.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('cases')
        .set({ version: version + 1, events: events + 1, changed_at: this.now() })
        .where('id', '=', caseId)
        .where('version', '=', version)
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) return undefined;
      await this.#add(trx, caseId, events, event);
      const item = { lane: `chat:${caseId}`, channel: 'teams', body: '{"kind":"poll"}', format: outboxFormat + 1 };
      const states = { attempts: 0, leased_until: '', state: 'waiting' as const, reason: '' };
      const times = { created_at: this.now(), due_at: this.now() };
      await trx
        .insertInto('outbox')
        .values({ ...item, ...states, ...times, person_id: caseId, case_id: caseId })
        .execute();
      return events;
    });
  }

  async #add(trx: Kysely<Tables>, caseId: string, number: number, event: NewerEvent): Promise<void> {
    await trx
      .insertInto('case_events')
      .values({
        case_id: caseId,
        number,
        at: this.now(),
        kind: event.kind,
        body: JSON.stringify(event),
        actor_id: '',
        ticket_key: '',
        format,
      })
      .execute();
  }
}
