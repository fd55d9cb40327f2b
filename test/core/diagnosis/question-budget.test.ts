import fc from 'fast-check';
import { findingsOfReport, type Diagnosis, type Findings } from '../../../src/core/diagnosis/diagnose';
import { factsThatBear, isSettled } from '../../../src/core/diagnosis/next-check';
import { beyondReach, mayAskMore, progressOf } from '../../../src/core/diagnosis/question-budget';
import { realEngine } from '../../golden/real-engine';

const engine = realEngine();
const { articles, facts } = engine.index.knowledge;
const asking = articles.filter(({ causes }) => causes.length > 1).map(({ id }) => id);

function start(article: string): Findings {
  const reading = engine.read('It does not work.');
  if (reading.kind !== 'report') throw new Error('an ordinary sentence could not be read');
  return { ...findingsOfReport(reading.report), chosen: article };
}

/** Asks until there is something to do. `choose` gives the place of an answer among those on offer; one beyond them is "I don't know". */
function ask(
  findings: Findings,
  choose: (answers: number) => number,
): { asked: string[]; findings: Findings; diagnosis: Diagnosis } {
  const asked: string[] = [];
  for (let now = findings; ;) {
    const diagnosis = engine.diagnose(now);
    const { nextCheck } = diagnosis;
    if (!nextCheck) return { asked, findings: now, diagnosis };
    asked.push(nextCheck.fact);
    const value = nextCheck.answers[choose(nextCheck.answers.length)]?.value;
    now =
      value === undefined
        ? { ...now, unknown: new Set(now.unknown).add(nextCheck.fact) }
        : { ...now, answers: new Map(now.answers).set(nextCheck.fact, value) };
  }
}

test.each(asking)(
  'who can find out nothing about %s is asked three questions at most, and then gets steps',
  (article) => {
    const { asked, diagnosis } = ask(start(article), (answers) => answers);
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(diagnosis.advice).toBeDefined();
  },
);

test('whatever a person answers, no article asks more than five questions before there is something to do', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...asking),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 20, maxLength: 20 }),
      (article, dice) => {
        let thrown = 0;
        const { asked } = ask(start(article), (answers) =>
          Math.floor((dice[thrown++ % dice.length] ?? 0) * (answers + 1)),
        );
        expect(asked.length).toBeLessThanOrEqual(5);
      },
    ),
    { seed: 71, numRuns: 500 },
  );
});

test('an attempt that did not help earns one more question', () => {
  const progress = {
    answers: new Map([
      ['A', 'yes'],
      ['B', 'yes'],
    ]),
    unknown: new Set(['C', 'D', 'E']),
    tried: new Set<string>(),
  };
  expect(mayAskMore(progress)).toBe(false);
  expect(mayAskMore({ ...progress, tried: new Set(['article/cause']) })).toBe(true);
});

test('the number of a question never passes the most that was promised, and the promise only shrinks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...asking),
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 6, maxLength: 6 }),
      (article, dice) => {
        let promised = Infinity;
        for (let now = start(article), count = 1; ; count += 1) {
          const { nextCheck } = engine.diagnose(now);
          if (!nextCheck) return;
          const { number, most } = progressOf(now, nextCheck.left ?? 0);
          expect(number).toBe(count);
          expect(number).toBeLessThanOrEqual(most);
          expect(most).toBeLessThanOrEqual(promised);
          promised = most;
          const value = nextCheck.answers[Math.floor((dice[count % 6] ?? 0) * (nextCheck.answers.length + 1))]?.value;
          now =
            value === undefined
              ? { ...now, unknown: new Set(now.unknown).add(nextCheck.fact) }
              : { ...now, answers: new Map(now.answers).set(nextCheck.fact, value) };
        }
      },
    ),
    { seed: 72, numRuns: 150 },
  );
});

test('a question is not asked of who did not know what it builds on, however far behind it lies', () => {
  expect(beyondReach(new Set(['ErrorSource']), facts)).toEqual(new Set(['ErrorSource', 'EventLogKind', 'SubStatus']));
  expect(beyondReach(new Set(['SignInMessage']), facts)).toContain('RefusalReason');
  expect(beyondReach(new Set(['EventLogKind']), facts)).not.toContain('ErrorSource');
});

test.each(asking)('of %s nobody is asked for what builds on something they did not know', (article) => {
  const { asked } = ask(start(article), (answers) => answers);
  const seen = asked.map((fact, index) => ({ fact, before: asked.slice(0, index) }));
  expect(seen.filter(({ fact, before }) => facts[fact]?.presupposes?.some((other) => before.includes(other)))).toEqual(
    [],
  );
});

test('what only an administrator of the tenant can look up is not asked first where something nearer may spare it', () => {
  const isNearer = (fact: string): boolean =>
    facts[fact]?.check !== undefined && facts[fact].check.by !== 'tenant-admin';
  const early = articles.filter((article) => {
    const [first] = ask(start(article.id), () => 0).asked;
    if (article.causes.length < 2 || first === undefined || isNearer(first)) return false;
    const inquiry = { article, facts, unknown: new Set<string>(), tried: new Set<string>() };
    return Object.keys(factsThatBear({ article, facts })).some(
      (fact) =>
        isNearer(fact) &&
        Object.keys(facts[fact]?.values ?? {}).some((value) =>
          isSettled({ ...inquiry, known: new Map([[fact, value]]) }),
        ),
    );
  });
  expect(early.map(({ id }) => id)).toEqual([]);
});

test('who does not know the join state is not asked for the two fields that make it', () => {
  expect(beyondReach(new Set(['JoinState']), facts)).toEqual(new Set(['JoinState', 'AzureAdJoined', 'DomainJoined']));
  const { asked } = ask(start('invalid-password'), (answers) => answers);
  expect(
    asked.filter((fact) => ['JoinState', 'AzureAdJoined', 'DomainJoined'].includes(fact)).length,
  ).toBeLessThanOrEqual(1);
});
