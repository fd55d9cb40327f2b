import fc from 'fast-check';
import { findingsOfReport, type Diagnosis, type Findings } from '../../../src/core/diagnosis/diagnose';
import { beyondReach, mayAskMore } from '../../../src/core/diagnosis/question-budget';
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

test('what only an administrator of the tenant can look up is asked after everything else', () => {
  const byTenant = (fact: string | undefined): boolean => facts[fact ?? '']?.check?.by === 'tenant-admin';
  const early = asking.filter((article) => {
    const { asked } = ask(start(article), () => 0);
    return asked.some((fact, index) => byTenant(fact) && asked.slice(index + 1).some((later) => !byTenant(later)));
  });
  expect(early).toEqual([]);
});

test('who does not know the join state is not asked for the two fields that make it', () => {
  expect(beyondReach(new Set(['JoinState']), facts)).toEqual(new Set(['JoinState', 'AzureAdJoined', 'DomainJoined']));
  const { asked } = ask(start('invalid-password'), (answers) => answers);
  expect(
    asked.filter((fact) => ['JoinState', 'AzureAdJoined', 'DomainJoined'].includes(fact)).length,
  ).toBeLessThanOrEqual(1);
});
