import fc from 'fast-check';
import { newCaseId } from '../../../src/core/cases/case-id';

const seed = 20_261_120;

test('an id can be read out: four letters and digits, none of which looks like another', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 4 }),
      (numbers) => {
        expect(newCaseId(() => numbers.shift() ?? 0)).toMatch(/^FM-[2-9A-HJKMNP-Z]{4}$/);
      },
    ),
    { seed, numRuns: 500 },
  );
});

test('the smallest and the largest random number make ids too', () => {
  expect([newCaseId(() => 0), newCaseId(() => 1 - Number.EPSILON)]).toEqual(['FM-2222', 'FM-ZZZZ']);
});

test('other numbers make other ids', () => {
  const ids = new Set(Array.from({ length: 31 }, (_, index) => newCaseId(() => index / 31 + 0.001)));
  expect(ids.size).toBe(31);
});
