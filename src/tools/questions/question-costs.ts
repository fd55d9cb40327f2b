import type { Article } from '../../core/knowledge/article';
import type { FactCatalogue } from '../../core/knowledge/fact-catalogue';
import { alsoAnswers, domainsOf } from '../../core/diagnosis/domains';
import { judgeCauses, standingCauses } from '../../core/diagnosis/judge-causes';
import { factsThatBear, isSettled, nextCheck, type Inquiry } from '../../core/diagnosis/next-check';
import { remembered } from '../../core/diagnosis/remembered-checks';

/** Mean and largest number of questions until nothing is left that would change what to do. */
export interface QuestionCosts {
  article: string;
  engine: { mean: number; max: number };
  /** The decision tree with the fewest questions on average over the same situations. */
  best: { mean: number; max: number };
}

/** One way things can be: a value for every fact that bears on the article, and how likely it is. */
interface World {
  values: ReadonlyMap<string, string>;
  weight: number;
}

// A situation none of the known causes explains is possible too, if less likely than one they do.
const unexplained = 0.25;
const mostWorlds = 20_000;

/**
 * Compares the questions the engine asks with those of the best possible tree, over every combination of facts that
 * bears on the article, weighed by how often the causes standing in it occur. Undefined when there are too many.
 */
export function questionCosts(article: Article, facts: FactCatalogue): QuestionCosts | undefined {
  const inquiry: Inquiry = {
    article,
    facts: factsThatBear({ article, facts }),
    known: new Map(),
    unknown: new Set(),
    tried: new Set(),
  };
  const askable = Object.keys(inquiry.facts).filter((fact) => facts[fact]?.check);
  const worlds = worldsOf(inquiry, askable);
  if (!worlds) return undefined;
  // A question whose every answer also answers another one never costs more than asking that other one.
  const worthAsking = askable.filter((fact) => !askable.some((other) => alsoAnswers(facts, other, fact)));

  const total = worlds.reduce((sum, { weight }) => sum + weight, 0);
  const ask = remembered(nextCheck);
  const counted = worlds.map((world) => ({ weight: world.weight, questions: questionsAsked(inquiry, world, ask) }));
  const best = bestTree(inquiry, worthAsking, worlds);
  return {
    article: article.id,
    engine: {
      mean: counted.reduce((sum, { weight, questions }) => sum + weight * questions, 0) / total,
      max: Math.max(0, ...counted.map(({ questions }) => questions)),
    },
    best: { mean: best.cost / total, max: best.depth },
  };
}

function worldsOf(inquiry: Inquiry, askable: readonly string[]): World[] | undefined {
  let known: ReadonlyMap<string, string>[] = [new Map()];
  for (const fact of askable) {
    known = known.flatMap((values) =>
      [...(domainsOf(inquiry.facts, values).get(fact) ?? [])].map((value) => new Map(values).set(fact, value)),
    );
    if (known.length > mostWorlds) return undefined;
  }
  return known.map((values) => {
    const standing = standingCauses(judgeCauses(inquiry.article, domainsOf(inquiry.facts, values), inquiry.tried));
    return { values, weight: standing.reduce((sum, { weight }) => sum + weight, 0) || unexplained };
  });
}

function questionsAsked(inquiry: Inquiry, world: World, ask: typeof nextCheck): number {
  let known: ReadonlyMap<string, string> = inquiry.known;
  for (let questions = 0; ; questions += 1) {
    const check = ask({ ...inquiry, known });
    const value = check && world.values.get(check.fact);
    if (!check || value === undefined) return questions;
    known = new Map(known).set(check.fact, value);
  }
}

/** Cost (weight times questions) and depth of the cheapest tree that settles the worlds left. Exact, by trying every fact. */
function bestTree(
  inquiry: Inquiry,
  askable: readonly string[],
  worlds: readonly World[],
): { cost: number; depth: number } {
  const memory = new Map<string, { cost: number; depth: number }>();
  const solve = (known: ReadonlyMap<string, string>, left: readonly World[]): { cost: number; depth: number } => {
    const key = [...known].sort().join();
    const solved = memory.get(key);
    if (solved) return solved;
    let best = { cost: 0, depth: 0 };
    if (!isSettled({ ...inquiry, known })) {
      const weight = left.reduce((sum, world) => sum + world.weight, 0);
      const trees = askable.flatMap((fact) => {
        const branches = byValue(left, fact);
        if (branches.size < 2) return [];
        const below = [...branches].map(([value, some]) => solve(new Map(known).set(fact, value), some));
        return {
          cost: weight + below.reduce((sum, branch) => sum + branch.cost, 0),
          depth: 1 + Math.max(...below.map((branch) => branch.depth)),
        };
      });
      best = trees.reduce((cheapest, tree) => (tree.cost < cheapest.cost ? tree : cheapest), trees[0] ?? best);
    }
    memory.set(key, best);
    return best;
  };
  return solve(new Map(), worlds);
}

function byValue(worlds: readonly World[], fact: string): Map<string, World[]> {
  const groups = new Map<string, World[]>();
  for (const world of worlds) {
    const value = world.values.get(fact) ?? '';
    groups.set(value, [...(groups.get(value) ?? []), world]);
  }
  return groups;
}
