import type { Asker, Case } from '../../../src/core/cases/case';
import type { CaseStore } from '../../../src/core/cases/case-store';
import { decodeAction } from '../../../src/core/actions/card-verb';
import { createConversation, type Conversation } from '../../../src/services/conversation/conversation';
import type { CaseViews } from '../../../src/services/turns/case-views';
import type { Answer } from '../../../src/services/turns/turn';
import type { Engine } from '../../../src/core/diagnosis/engine';
import type { EscalationPolicy } from '../../../src/services/helpdesk/policy';
import { said } from '../../../src/core/languages/text';
import type { Words } from '../../../src/core/languages/translator';
import type { Reply } from '../../../src/core/replies/reply';
import type { SpokenReply } from '../../../src/core/replies/spoken';
import { english, inEnglish } from '../../rendering/english';
import { memoryCaseStore } from '../../adapters/store/memory-store';
import { noDesk } from '../helpdesk/small-policy';
import { smallEngine } from '../../core/knowledge/small-knowledge';

export const maya: Asker = { personId: 'maya', conversationId: 'chat' };
export const noah: Asker = { personId: 'noah', conversationId: 'chat' };

/** An answer as a person reads it. */
export type SpokenAnswer = Omit<Answer, 'reply'> & { reply: SpokenReply };

interface PressChoices {
  asker?: Asker;
  caseId?: string;
  version?: number;
  nonce?: string;
  inputs?: Readonly<Record<string, string>>;
}

/** A conversation over the small knowledge base, with a clock that advances a second a look and ids in a fixed order. */
export class Chat {
  readonly conversation: Conversation;
  readonly #policy: EscalationPolicy;
  #last: SpokenAnswer = { reply: { kind: 'notice', title: '', message: '' }, goesOn: false };
  /** Everything people wrote, and their names. */
  readonly heard: string[] = [];
  #unspoken: Reply | undefined;
  #looks = 0;
  #deliveries = 0;

  constructor(
    readonly store: CaseStore = memoryCaseStore(),
    engine: Engine = smallEngine,
    policy: EscalationPolicy = noDesk,
    views?: CaseViews,
    /** What IT reads. */
    deskWords: Words = english,
    asksAssistant = false,
  ) {
    let draws = 0;
    this.#policy = policy;
    this.conversation = createConversation({
      retention: { textDays: 30, caseDays: 365 },
      engine,
      cases: store,
      policy: this.#policy,
      now: () => this.now(),
      deskWords,
      asksAssistant,
      random: () => (draws++ % 31) / 31 + 0.001,
      ...(views ? { views } : {}),
    });
  }

  now(): string {
    return new Date(Date.UTC(2026, 10, 20, 8, 0, this.#looks++)).toISOString();
  }

  /** Lets time pass. */
  wait(seconds: number): void {
    this.#looks += seconds;
  }

  async says(text: string, asker: Asker = maya): Promise<SpokenAnswer> {
    this.heard.push(text, asker.personId);
    this.#keep(await this.conversation.take({ kind: 'said', asker, text, delivery: this.delivery(asker) }));
    return this.#last;
  }

  /** Presses a button of the last card, or of the card of the given version. */
  async presses(
    verb: string,
    { asker = maya, caseId = this.caseId, version = this.version, nonce = this.nonce, inputs = {} }: PressChoices = {},
  ): Promise<SpokenAnswer> {
    this.heard.push(...Object.values(inputs), asker.personId);
    this.#keep(
      await this.conversation.take({
        kind: 'pressed',
        asker,
        caseId,
        version,
        nonce,
        action: decodeAction({ verb, inputs }),
        delivery: this.delivery(asker),
      }),
    );
    return this.#last;
  }

  delivery(asker: Asker): { key: string; place: string; group: boolean; name: string } {
    return {
      key: `delivery-${(this.#deliveries += 1)}`,
      place: JSON.stringify({ of: asker.personId }),
      group: false,
      name: asker.personId,
    };
  }

  /** Shows the case of the last reply as IT, or a group, sees it. */
  async showDesk(): Promise<void> {
    const reply = this.conversation.cards.desk(await this.stored());
    if (!reply) throw new Error('IT has nothing of this case');
    this.#unspoken = reply;
    this.#last = { reply: inEnglish(reply), goesOn: true };
  }

  async showShared(): Promise<void> {
    const reply = this.conversation.cards.shared(await this.stored(), said('Maya'));
    this.#unspoken = reply;
    this.#last = { reply: inEnglish(reply), goesOn: true };
  }

  #keep(answer: Answer | undefined): void {
    if (answer === undefined) throw new Error('this turn was answered before');
    this.#unspoken = answer.reply;
    this.#last = { ...answer, reply: inEnglish(answer.reply) };
  }

  /** The last answer before it is put into any language. */
  get unspoken(): Reply {
    if (!this.#unspoken) throw new Error('nothing was answered yet');
    return this.#unspoken;
  }

  /** What the last answer says. */
  get reply(): SpokenReply {
    return this.#last.reply;
  }

  get caseId(): string {
    return 'caseId' in this.reply ? this.reply.caseId : '';
  }

  get version(): number {
    return 'version' in this.reply ? this.reply.version : 0;
  }

  get nonce(): string {
    return 'nonce' in this.reply ? this.reply.nonce : '';
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
export const questions = [
  'What did you type as the secret?',
  'Is the machine joined?',
  'Is the account enabled?',
] as const;
