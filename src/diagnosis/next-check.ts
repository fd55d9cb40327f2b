import { conditionsOf, type Article } from '../knowledge/article';
import type { Check, FactCatalogue } from '../knowledge/fact-catalogue';
import { domainsOf } from './domains';
import { judgeCauses, standingCauses, weightOf } from './judge-causes';

/** The question to ask next: it establishes one fact. */
export interface NextCheck {
  fact: string;
  check: Check;
  /** Only the values still possible, in the order of the catalogue. */
  answers: { value: string; label: string }[];
}

export interface Inquiry {
  article: Article;
  facts: FactCatalogue;
  known: ReadonlyMap<string, string>;
  /** Facts the person could not find out: never asked again. */
  unknown: ReadonlySet<string>;
  /** `article/cause` whose steps did not help. */
  tried: ReadonlySet<string>;
}

// A question that needs somebody else's rights costs the person more than one they can answer alone.
const rightsCost = { maker: 0, 'machine-owner': 0.6, 'it-admin': 1.2, 'tenant-admin': 1.5 } as const;

function costOf(check: Check): number {
  return 1 + rightsCost[check.by] + Math.log2(1 + check.minutes) / 6;
}

/** Whether what is left to tell apart would change what the person does. */
export function isSettled(inquiry: Inquiry): boolean {
  return outcomesLeft(inquiry).size <= 1;
}

/** The resolutions that could still be the right one, with the weight of the causes that lead there. */
function outcomesLeft({ article, facts, known, tried }: Inquiry): Map<string, number> {
  const standing = standingCauses(judgeCauses(article, domainsOf(facts, known), tried));
  // A proven cause is enough to act on: its steps come first, and the rest is asked only if they do not help.
  const decided = standing.filter(({ state }) => state === 'likely');
  const left = decided.length > 0 ? decided.slice(0, 1) : standing;
  const weights = new Map<string, number>();
  for (const { cause } of left) weights.set(cause.resolution, (weights.get(cause.resolution) ?? 0) + weightOf(cause));
  return weights;
}

function entropy(weights: ReadonlyMap<string, number>): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights.values()].reduce((sum, weight) => sum - (weight / total) * Math.log2(weight / total), 0);
}

/**
 * The check that best separates the resolutions still possible, per cost to the person: expected loss of entropy over
 * the answers, divided by minutes and rights needed. Undefined when asking more would not change what to do.
 */
export function nextCheck(inquiry: Inquiry): NextCheck | undefined {
  if (isSettled(inquiry)) return undefined;
  const before = entropy(outcomesLeft(inquiry));
  const domains = domainsOf(inquiry.facts, inquiry.known);
  let best: { check: NextCheck; score: number } | undefined;
  for (const [fact, definition] of Object.entries(inquiry.facts)) {
    const domain = domains.get(fact);
    if (!definition.check || !domain || domain.size < 2 || inquiry.unknown.has(fact) || !bearsOn(inquiry, fact)) continue;
    const values = Object.keys(definition.values).filter((value) => domain.has(value));
    const score = (before - expectedEntropy(inquiry, fact, values)) / costOf(definition.check);
    if (score > (best?.score ?? 1e-9)) {
      best = { score, check: { fact, check: definition.check, answers: values.map((value) => ({ value, label: definition.values[value]?.label ?? value })) } };
    }
  }
  return best?.check;
}

/** Whether a fact, or one it sets, stands in a condition of the article. */
function bearsOn({ article, facts }: Inquiry, fact: string): boolean {
  const sets = Object.values(facts[fact]?.values ?? {}).flatMap((value) => Object.keys(value.sets));
  const named = new Set([fact, ...sets]);
  return article.causes.some((cause) => conditionsOf(cause).some((condition) => Object.keys(condition).some((name) => named.has(name) || setBy(facts, name, fact))));
}

/** A condition may name a composite (JoinState) of which the fact is a part. */
function setBy(facts: FactCatalogue, composite: string, fact: string): boolean {
  return Object.values(facts[composite]?.values ?? {}).some((value) => fact in value.sets);
}

function expectedEntropy(inquiry: Inquiry, fact: string, values: readonly string[]): number {
  const branches = values.map((value) => {
    const known = new Map(inquiry.known).set(fact, value);
    const standing = standingCauses(judgeCauses(inquiry.article, domainsOf(inquiry.facts, known), inquiry.tried));
    // A cause that fits several answers is equally likely to be met under each of them.
    const weight = standing.reduce((sum, { cause }) => sum + weightOf(cause), 0);
    return { weight: weight > 0 ? weight : 0.25, entropy: standing.length === 0 ? 0 : entropy(outcomesLeft({ ...inquiry, known })) };
  });
  const total = branches.reduce((sum, { weight }) => sum + weight, 0);
  return branches.reduce((sum, branch) => sum + (branch.weight / total) * branch.entropy, 0);
}
