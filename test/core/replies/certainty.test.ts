import { inOwnTerms } from '../../../src/core/knowledge/own-terms';
import fc from 'fast-check';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import type { SpokenReply } from '../../../src/core/replies/spoken';
import { realEngine } from '../../golden/real-engine';
import { elementsIn, render } from '../../rendering/cards';
import { answered, notKnown, replyTo } from './replies-of';

const engine = realEngine();
const { articles } = engine.index.knowledge;
const withSeveral = articles.filter(({ causes }) => causes.length > 1).map(({ id }) => id);

type Steps = Extract<SpokenReply, { kind: 'steps' }>;

/** Goes through a case: every die answers a question, one beyond the answers is "I don't know"; what is tried never helps. */
function stepsMet(article: string, dice: readonly number[]): Steps[] {
  const met: Steps[] = [];
  const events: CaseEvent[] = [{ kind: 'chosen', article }];
  for (const die of dice) {
    const reply = replyTo('It does not work.', events, engine);
    if (reply.kind === 'question') events.push(eventOf(reply, die));
    else if (reply.kind === 'steps') {
      met.push(reply);
      events.push({ kind: 'did not help', cause: `${article}/${idOfCause(article, reply.cause)}` });
    } else break;
  }
  return met;
}

function eventOf({ answers }: Extract<SpokenReply, { kind: 'question' }>, die: number): CaseEvent {
  const { verb = '' } = answers[Math.floor(die * answers.length)] ?? {};
  const [, fact = '', value] = /^(?:answer|not-known):([^=]+)(?:=(.*))?$/.exec(verb) ?? [];
  return value === undefined ? notKnown(fact) : answered(fact, value);
}

function idOfCause(article: string, title: string): string {
  const known = articles.find(({ id }) => id === article);
  // As it is shown where the paste names nothing: a title may speak of the computer that the paste names.
  return (known ? inOwnTerms(known, {}).causes : []).find((cause) => cause.title === title)?.id ?? '';
}

const looksGreen = (reply: Steps): boolean => elementsIn(render(reply)).some(({ style }) => style === 'good');

const walks = fc.tuple(
  fc.constantFrom(...withSeveral),
  fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 10, maxLength: 10 }),
);

test('color and wording agree with how the causes stand, whatever a person answers', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(walks, ([article, dice]) => {
      for (const reply of stepsMet(article, dice)) {
        seen.set(reply.certainty, (seen.get(reply.certainty) ?? 0) + 1);
        const standing = reply.causes.filter(({ state }) => state !== 'ruled out');
        const tried = reply.causes.filter(({ why }) => why === 'its steps did not help');
        const isSure = reply.certainty === 'sure';
        expect(looksGreen(reply)).toBe(isSure);
        expect(reply.lead === 'The cause: ').toBe(isSure);
        expect(reply.sure.startsWith('This follows from: ')).toBe(isSure);
        if (isSure) expect([standing.length, tried.length]).toEqual([1, 0]);
        expect(reply.certainty === 'guess').toBe(standing.every(({ state }) => state === 'open'));
        expect(/^Try this (?:first|next)/.test(reply.lead)).toBe(reply.certainty === 'guess');
        expect(reply.lead.startsWith('Try this next')).toBe(reply.certainty === 'guess' && tried.length > 0);
      }
    }),
    { seed: 13, numRuns: 120 },
  );
  expect([...seen.keys()].sort()).toEqual(['guess', 'likely', 'sure']);
});

test('steps that did not help are not proposed again under the name of another cause', () => {
  fc.assert(
    fc.property(walks, ([article, dice]) => {
      const headings = stepsMet(article, dice).map(({ heading }) => heading);
      expect(new Set(headings).size).toBe(headings.length);
    }),
    { seed: 15, numRuns: 60 },
  );
});
