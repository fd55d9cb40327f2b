import fc from 'fast-check';
import type { Asker } from '../../../src/core/cases/case';
import { caseEventSchema } from '../../../src/core/cases/case-event';
import { stateOf } from '../../../src/core/cases/case-state';
import { diagnoseCase } from '../../../src/core/cases/findings';
import type { SpokenAnswer as Answer } from './chat';
import { textOf } from '../../rendering/english';
import { validateCard } from '../../cards/validate-card';
import { smallEngine } from '../../core/knowledge/small-knowledge';
import { buttonsOn, render } from '../../rendering/cards';
import { jammed, maya, noah, refused } from './chat';
import { ida, ivan, WithDesk } from '../helpdesk/it-desk';

const people: readonly Asker[] = [maya, noah, { personId: 'zoe', conversationId: 'group' }];
const words = [
  refused,
  `${refused} on computer "DESK-17"`,
  jammed,
  'AADSTS50126',
  '0xC000006D',
  'qwertz uiop',
  'AzureAdJoined : NO\nDomainJoined : NO',
  'yes',
  'no',
  '1',
  '4',
  'pin',
  'i don\u2019t know',
  'none of these',
  'back',
  'undo',
  'help',
  'hello',
  'thanks',
  'my cases',
  'start over',
  'ask it',
  'fixed',
  'still failing',
  'forget me',
  '',
  '\u0000\u202E',
  'case FM-ZZZZ',
];
const deskVerbs = ['take', 'want', 'it-fixed', 'not-ours'];
const madeUp = [
  '',
  ':',
  'answer:',
  'answer:SecretKind=',
  'answer:__proto__=constructor',
  'not-known:constructor',
  'change:toString',
  'choose:nowhere',
  'step-done:99',
  'open:',
  'open:FM-ZZZZ',
  'forget:',
  'try:',
  'send',
  'undo',
  'still-failing',
  'view',
  'back',
];
const facts = ['SecretKind', 'JoinState', 'AccountState', 'NoSuchFact', ''];

type Deed =
  | { kind: 'says'; who: number; text: string }
  | { kind: 'presses'; who: number; which: number }
  | { kind: 'makes up'; who: number; verb: string }
  | { kind: 'opens'; who: number; which: number }
  | { kind: 'sends'; who: number; machine: string; summary: string }
  | { kind: 'IT'; verb: string; fact: string; which: number; who: number }
  | { kind: 'arrives'; which: number; well: boolean }
  | { kind: 'waits'; seconds: number }
  | { kind: 'forgets'; who: number };

const who = fc.nat({ max: people.length - 1 });
const which = fc.nat({ max: 30 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      who,
      text: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.string().map((text) => text.replaceAll('${', '$')) },
      ),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('presses' as const), who, which }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('makes up' as const), who, verb: fc.constantFrom(...madeUp) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('opens' as const), who, which }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('sends' as const),
      who,
      machine: fc.constantFrom('', 'DESK-17', 'maya@contoso.com'),
      summary: fc.constantFrom('It fails.', '', 'password: Hunter2!x'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('IT' as const),
      verb: fc.constantFrom(...deskVerbs),
      fact: fc.constantFrom(...facts),
      which,
      who: fc.nat({ max: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('arrives' as const), which, well: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('waits' as const), seconds: fc.constantFrom(1, 61, 3_600, 20_000) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('forgets' as const), who }) },
);

/** A conversation of several people and IT, in which everybody sees the card they got last. */
class Hubbub {
  readonly desk = new WithDesk({ undoMs: 60_000 });
  readonly #cards = new Map<Asker, Answer>();
  readonly #cases = new Set<string>();

  /** A person asks IT about the one outage. */
  async reports(number: number): Promise<void> {
    await this.#of(number, this.desk.chat.says(`${refused} on computer "DESK-17"`, asker(number)));
    await this.#press(number, 'ask-it', {});
    await this.#press(number, 'send', { summary: 'It fails.', machine: 'DESK-17' });
  }

  async does(act: Deed): Promise<void> {
    const answer = await this.#done(act);
    if (answer) await this.#check(answer, act);
  }

  async #done(act: Deed): Promise<Answer | undefined> {
    const { chat } = this.desk;
    switch (act.kind) {
      case 'says':
        return this.#of(act.who, chat.says(act.text, asker(act.who)));
      case 'presses': {
        const shown = this.#cards.get(asker(act.who));
        const verbs = shown
          ? buttonsOn(render(shown.reply)).flatMap(({ verb }) => (typeof verb === 'string' ? [verb] : []))
          : [];
        const verb = verbs[act.which % Math.max(verbs.length, 1)];
        return verb === undefined ? undefined : this.#press(act.who, verb, {});
      }
      case 'makes up':
        return this.#press(act.who, act.verb, { summary: 'made up' });
      case 'opens':
        return this.#of(act.who, chat.says(`case ${this.#case(act.which) ?? 'FM-ZZZZ'}`, asker(act.who)));
      case 'sends':
        return this.#press(act.who, 'send', {
          summary: act.summary,
          machine: act.machine,
          since: '',
          urgency: 'high',
          impact: 'a team',
        });
      case 'IT': {
        const caseId = await this.#ticket(act.which);
        const by = [ida, ivan, { ...ida, conversationId: 'chat' }][act.who];
        return caseId === undefined || by === undefined
          ? undefined
          : this.desk.presses(act.verb, caseId, {
              asker: by,
              inputs: { fact: act.fact, 'note-fixed': 'Done. *bold* [x](y)', 'note-refused': 'token=abc' },
            });
      }
      case 'arrives': {
        const found = await chat.store.find((await this.#ticket(act.which)) ?? '');
        const escalation = found && stateOf(found).escalation;
        if (!found || !escalation) return undefined;
        if (act.well)
          await chat.conversation.tickets.filed(found.id, escalation.key, {
            id: found.id,
            number: 'INC1',
            url: 'https://desk.example/1',
          });
        else await chat.conversation.tickets.undelivered(found.id, escalation.key, 'the desk is down');
        return undefined;
      }
      case 'waits':
        chat.wait(act.seconds);
        return undefined;
      case 'forgets':
        return this.#of(
          act.who,
          chat.presses('forget:yes', { asker: asker(act.who), caseId: '', version: 0, nonce: '' }),
        );
    }
  }

  async #press(number: number, verb: string, inputs: Readonly<Record<string, string>>): Promise<Answer> {
    const reply = this.#cards.get(asker(number))?.reply;
    const { caseId, version, nonce } = reply && 'caseId' in reply ? reply : { caseId: '', version: 0, nonce: '' };
    return this.#of(number, this.desk.chat.presses(verb, { asker: asker(number), caseId, version, nonce, inputs }));
  }

  async #of(number: number, answered: Promise<Answer>): Promise<Answer> {
    const answer = await answered;
    this.#cards.set(asker(number), answer);
    if (answer.caseId !== undefined) this.#cases.add(answer.caseId);
    return answer;
  }

  /** A case that has a ticket of its own: of the others IT has no card. */
  async #ticket(which: number): Promise<string | undefined> {
    const id = this.#case(which);
    const found = id === undefined ? undefined : await this.desk.chat.store.find(id);
    return found && (stateOf(found).escalation?.follows ?? found.id);
  }

  #case(which: number): string | undefined {
    return [...this.#cases][which % Math.max(this.#cases.size, 1)];
  }

  async #check({ reply, caseId }: Answer, act: Deed): Promise<void> {
    expect([act, validateCard(render(reply))]).toEqual([act, []]);
    expect(textOf(reply)).not.toMatch(/undefined|\[object|NaN|Hunter2/);
    const stored = caseId === undefined ? undefined : await this.desk.chat.store.find(caseId);
    if (!stored) return;
    for (const { event } of stored.log) expect(caseEventSchema.safeParse(event).error).toBeUndefined();
    expect(() => diagnoseCase(stored, smallEngine)).not.toThrow();
    const card = this.desk.chat.conversation.cards.desk(stored);
    expect(card ? validateCard(render(card)) : []).toEqual([]);
    expect(JSON.stringify(stored)).not.toMatch(/Hunter2|maya@contoso/);
  }

  /** Whoever follows an incident follows one that exists, leads and counts them; nobody waits for what nobody sends. */
  async followsNobodyInVain(): Promise<void> {
    const { store } = this.desk.chat;
    for (const id of this.#cases) {
      const found = await store.find(id);
      const escalation = found && stateOf(found).escalation;
      if (!found || escalation?.follows === undefined || stateOf(found).status === 'fixed') continue;
      if (!['filed', 'taken'].includes(escalation.status)) continue;
      const lead = await store.find(escalation.follows);
      expect(lead && stateOf(lead).escalation).toMatchObject({
        follows: undefined,
        followers: expect.arrayContaining([id]),
      });
    }
  }
}

function asker(number: number): Asker {
  return people[number] ?? maya;
}

test('whatever three people and IT say and press, every answer is a card that Teams takes, and every case can be read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.subarray([0, 1, 2]),
      fc.array(deed, { minLength: 5, maxLength: 40, size: 'max' }),
      async (reporters, deeds) => {
        const hubbub = new Hubbub();
        for (const number of reporters) await hubbub.reports(number);
        for (const act of deeds) await hubbub.does(act);
        await hubbub.followsNobodyInVain();
      },
    ),
    { seed: 20_261_120, numRuns: 60 },
  );
});
