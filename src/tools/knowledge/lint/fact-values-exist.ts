import type { Problem } from '../read-files';
import type { Rule } from './rule';

export const factValuesExist: Rule = {
  name: 'fact-values-exist',
  demands: 'what a fact sets and what it is read as are values that exist',
  check({ knowledge: { facts }, fileOfFact, lineOf }) {
    return Object.entries(facts).flatMap(([fact, { values, read }]): Problem[] => {
      const file = fileOfFact.get(fact) ?? 'facts';
      const problem = (message: string): Problem => ({
        file,
        line: lineOf(file, [fact]),
        message: `${fact}: ${message}`,
      });
      const has = (id: string, value: string): boolean =>
        Object.hasOwn(facts, id) && Object.hasOwn(facts[id]?.values ?? {}, value);
      const sets = Object.entries(values).flatMap(([value, { sets: set }]) =>
        Object.entries(set).map(([other, wanted]) => ({ value, other, wanted })),
      );
      const readAs = read.flatMap((reading) =>
        'value' in reading ? [reading.value] : Object.values(reading.map ?? {}),
      );
      return [
        ...sets
          .filter(({ other, wanted }) => !has(other, wanted))
          .map(({ value, other, wanted }) =>
            problem(`${value} sets ${other} to ${wanted}, which is no value of a fact`),
          ),
        ...readAs
          .filter((value) => !Object.hasOwn(values, value))
          .map((value) => problem(`it is read as ${value}, which is none of its values`)),
      ];
    });
  },
};
