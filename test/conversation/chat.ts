import type { Asker, Case } from '../../src/cases/case';
import type { CaseStore } from '../../src/cases/case-store';
import { memoryCaseStore } from '../../src/cases/memory-case-store';
import { createConversation } from '../../src/conversation/conversation';
import type { Answer } from '../../src/conversation/turn';
import type { Engine } from '../../src/diagnosis/engine';
import type { Reply } from '../../src/replies/reply';
import { smallEngine } from '../knowledge/small-knowledge';

export const maya: Asker = { personId: 'maya', conversationId: 'chat' };
export const noah: Asker = { personId: 'noah', conversationId: 'chat' };

/** A conversation over the small knowledge base, with a clock that advances a second a look and ids in a fixed order. */
export class Chat {
  readonly #conversation;
  #last: Answer = { reply: { kind: 'notice', title: '', message: '' }, goesOn: false };

  constructor(readonly store: CaseStore = memoryCaseStore(), engine: Engine = smallEngine) {
    let looks = 0;
    let draws = 0;
    this.#conversation = createConversation({
      engine,
      cases: store,
      now: () => new Date(Date.UTC(2026, 10, 20, 8, 0, looks++)).toISOString(),
      random: () => (draws++ % 31) / 31 + 0.001,
    });
  }

  async says(text: string, asker: Asker = maya): Promise<Answer> {
    this.#last = await this.#conversation.take({ kind: 'said', asker, text });
    return this.#last;
  }

  /** Presses a button of the last card, or of the card of the given version. */
  async presses(verb: string, { asker = maya, caseId = this.caseId, version = this.version }: { asker?: Asker; caseId?: string; version?: number } = {}): Promise<Answer> {
    this.#last = await this.#conversation.take({ kind: 'pressed', asker, caseId, version, verb });
    return this.#last;
  }

  /** What the last answer says. */
  get reply(): Reply {
    return this.#last.reply;
  }

  get caseId(): string {
    return 'caseId' in this.reply ? this.reply.caseId : '';
  }

  get version(): number {
    return 'version' in this.reply ? this.reply.version : 0;
  }

  get note(): string {
    return 'note' in this.reply ? this.reply.note : '';
  }

  /** The question on the last card. */
  get ask(): string | undefined {
    return this.reply.kind === 'question' ? this.reply.ask : undefined;
  }

  /** The case as it is stored. */
  async stored(caseId: string = this.caseId): Promise<Case> {
    const found = await this.store.find(caseId);
    if (!found) throw new Error(`there is no case ${caseId}`);
    return found;
  }
}

/** Error bodies that the small knowledge base knows. */
export const refused = '{"error":{"code":"GateRefused"}}';
export const jammed = '{"error":{"code":"BoltJammed"}} {"error":{"code":"HingeJammed"}}';
export const named = '0xC0000199';

/** What is asked about a refused visitor, in this order. */
export const questions = ['What did you type as the secret?', 'Is the machine joined?', 'Is the account enabled?'] as const;
