import type { Problem } from '../read-files';
import type { Rule } from './rule';

export const presupposedFactsAreAsked: Rule = {
  name: 'presupposed-facts-are-asked',
  demands: 'a fact presupposes only other facts that can be asked, for nobody fails to know what was never asked',
  check({ knowledge: { facts }, fileOfFact, lineOf }) {
    return Object.entries(facts).flatMap(([fact, { presupposes = [] }]): Problem[] => {
      const file = fileOfFact.get(fact) ?? 'facts';
      return presupposes
        .filter((other) => other === fact || !Object.hasOwn(facts, other) || facts[other]?.check === undefined)
        .map((other) => ({
          file,
          line: lineOf(file, [fact, 'presupposes']),
          message: `${fact}: it presupposes ${other}, which is ${other === fact ? 'itself' : 'no fact that is asked'}`,
        }));
    });
  },
};
