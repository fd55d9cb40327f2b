import fc from 'fast-check';
import { openCase, withEvents, type Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { diagnoseCase } from '../../../src/core/cases/findings';
import { standingOf, type Certainty } from '../../../src/core/diagnosis/certainty';
import type { Diagnosis } from '../../../src/core/diagnosis/diagnose';
import type { Engine } from '../../../src/core/diagnosis/engine';
import { composeReply } from '../../../src/core/replies/compose';
import { realEngine } from '../../golden/real-engine';
import { inEnglish, textOf } from '../../rendering/english';
import { elementsIn, render } from '../../rendering/cards';

let engine: Engine;
let examples: { article: string; paste: string }[];
beforeAll(() => {
  engine = realEngine();
  examples = engine.index.knowledge.articles
    .filter(({ status, causes, examples: { matches } }) => status !== 'retired' && causes.length > 1 && matches[0])
    .map(({ id, examples: { matches } }) => ({ article: id, paste: matches[0] ?? '' }));
});

const seed = 20_261_130;

/** What a person does next: an answer of those on offer, "I don't know", an attempt in vain. `draw` is 0 to 1. */
function nextEvent({ nextCheck, advice, matches }: Diagnosis, draw: number): CaseEvent | undefined {
  if (nextCheck) {
    const answer = nextCheck.answers[Math.floor(draw * (nextCheck.answers.length + 1))];
    return answer
      ? { kind: 'answered', fact: nextCheck.fact, value: answer.value }
      : { kind: 'not known', fact: nextCheck.fact };
  }
  return advice && { kind: 'did not help', cause: `${matches[0]?.article.id ?? ''}/${advice.cause.cause.id}` };
}

/** The steps on the cards of a case that goes on by these draws, with how the cause stood when each was made. */
function* stepsOf(paste: string, draws: readonly number[]): Generator<{ aCase: Case; certainty: Certainty }> {
  const asker = { personId: 'maya', conversationId: 'chat' };
  const first: CaseEvent = { kind: 'pasted', text: paste, redactions: [] };
  let aCase = openCase('FM-7K3Q', asker, '2026-11-20T08:00:00Z', first);
  for (const draw of draws) {
    const { diagnosis, findings } = diagnoseCase(aCase, engine);
    const [match] = diagnosis.matches;
    if (match && diagnosis.advice && !diagnosis.nextCheck && diagnosis.choices === 0)
      yield { aCase, certainty: standingOf(match, diagnosis.advice.cause, { diagnosis, findings }).certainty };
    const event = nextEvent(diagnosis, draw);
    if (!event) return;
    aCase = withEvents(aCase, '2026-11-20T08:00:01Z', [event]);
  }
}

/** What a card says of a cause, by how it stands; everything else may be said of none. */
const leads = {
  sure: /^The cause: /m,
  likely: /^Likely the cause: /m,
  guess: /^(?:My guess|Try this (?:first|next))/m,
};

test('green and "the cause" stand on a card only when the cause follows from facts, whatever was answered', () => {
  const seen = new Map<Certainty, number>();
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 10 }),
      (pick, draws) => {
        const example = examples[pick % examples.length];
        for (const { aCase, certainty } of stepsOf(example?.paste ?? '', draws)) {
          const reply = inEnglish(composeReply(aCase, diagnoseCase(aCase, engine), engine.index));
          if (reply.kind !== 'steps') throw new Error(`the card of ${example?.article ?? ''} is ${reply.kind}`);
          const isGreen = elementsIn(render(reply)).some(({ style }) => style === 'good');
          expect({ article: example?.article, isGreen }).toEqual({
            article: example?.article,
            isGreen: certainty === 'sure',
          });
          const said = Object.entries(leads).flatMap(([how, lead]) => (lead.test(textOf(reply)) ? [how] : []));
          expect(said).toEqual([certainty]);
          // A cause that only stands beside others is never said to be without them.
          const standing = reply.causes.filter(({ state }) => state !== 'ruled out').length;
          if (certainty === 'sure' && reply.causes.length > 1) expect(standing).toBe(1);
          seen.set(certainty, (seen.get(certainty) ?? 0) + 1);
        }
      },
    ),
    { seed, numRuns: 120 },
  );
  for (const certainty of ['likely', 'guess'] as const) expect(seen.get(certainty)).toBeGreaterThan(10);
});
