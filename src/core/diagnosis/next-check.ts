import type { Hint } from '../intake/hint';
import type { Article } from '../knowledge/article';
import type { Check, FactCatalogue } from '../knowledge/fact-catalogue';
import { relevantFactsOf } from './relevant-facts';
import { alsoAnswers, domainsOf } from './domains';
import { effortOf } from './effort';
import type { Hinted } from './hinted';
import { judgeCauses, standingCauses, type JudgedCause } from './judge-causes';

/** The question to ask next: it establishes one fact. */
export interface NextCheck {
  fact: string;
  check: Check;
  /** Only the values still possible, in the order of the catalogue; what the person hinted at stands first. */
  answers: { value: string; label: string }[];
  /** The person's words that hint at the first answer. */
  hint?: string | undefined;
  /** How many questions could still be asked, this one among them; undefined for one that is asked again. */
  left?: number;
}

/** The question of one fact with all its answers on offer; undefined when it is never asked. */
export function checkOf(fact: string | undefined, facts: FactCatalogue): NextCheck | undefined {
  const definition = fact === undefined ? undefined : facts[fact];
  if (fact === undefined || !definition?.check) return undefined;
  return {
    fact,
    check: definition.check,
    answers: Object.entries(definition.values).map(([value, { label }]) => ({ value, label })),
  };
}

export interface Inquiry {
  article: Article;
  facts: FactCatalogue;
  known: ReadonlyMap<string, string>;
  /** Facts the person could not find out: never asked again. */
  unknown: ReadonlySet<string>;
  /** `article/cause` whose steps did not help. */
  tried: ReadonlySet<string>;
  /** What the person's words hint at. */
  hints?: readonly Hint[];
}

/** Whether what is left to tell apart would change what the person does. */
export function isSettled(inquiry: Inquiry): boolean {
  const { article, facts, known, tried } = inquiry;
  return outcomesOf(standingCauses(judgeCauses(article, domainsOf(facts, known), tried))).size <= 1;
}

/** The resolutions that could still be the right one, with the weight of the causes that lead there. */
function outcomesOf(standing: readonly JudgedCause[]): Map<string, number> {
  // A proven cause is enough to act on: its steps come first, and the rest is asked only if they do not help.
  const decided = standing.filter(({ state }) => state === 'likely');
  const left = decided.length > 0 ? decided.slice(0, 1) : standing;
  const weights = new Map<string, number>();
  for (const { cause, weight } of left) weights.set(cause.resolution, (weights.get(cause.resolution) ?? 0) + weight);
  return weights;
}

function entropy(weights: ReadonlyMap<string, number>): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights.values()].reduce((sum, weight) => sum - (weight / total) * Math.log2(weight / total), 0);
}

// Looking further ahead than this changes no answer in practice, but the time it takes multiplies with every step.
const farthest = 3;
const manyFacts = 4;
/** What a bit of doubt that is left beyond the horizon will cost, in questions. */
const costOfDoubt = 1.2;

/**
 * The check to ask next: the first of the cheapest series of questions that settles what to do, where a question costs
 * more the more minutes and rights it takes. Looks a few answers ahead and weighs each answer by the causes that give it.
 * Undefined when asking more would not change what to do.
 */
export function nextCheck(inquiry: Inquiry): NextCheck | undefined {
  if (isSettled(inquiry)) return undefined;
  const { hints = [] } = inquiry;
  const hinted: Hinted = new Map(hints.map(({ fact, value }) => [fact, value]));
  const bearing: Outlook = { ...inquiry, facts: factsThatBear(inquiry), hinted, seen: new Map() };
  const candidates = checksWorthAsking(bearing);
  const best = bestOf(bearing, candidates);
  const check = best && inquiry.facts[best.fact]?.check;
  if (!best || !check) return undefined;
  const hint = hints.find(({ fact, value }) => fact === best.fact && best.values.includes(value));
  const values = hint ? [hint.value, ...best.values.filter((value) => value !== hint.value)] : best.values;
  return {
    fact: best.fact,
    check,
    answers: values.map((value) => ({ value, label: inquiry.facts[best.fact]?.values[value]?.label ?? value })),
    hint: hint?.text,
    left: candidates.length,
  };
}

/** The question of a fact that is wanted, where it is still open and can be asked; else the one that is next without it. */
export function wantedFirst(
  next: NextCheck,
  wanted: string | undefined,
  { facts, known, unknown }: Pick<Inquiry, 'facts' | 'known' | 'unknown'>,
): NextCheck {
  const check = checkOf(wanted, facts);
  if (!check || check.fact === next.fact || unknown.has(check.fact)) return next;
  const open = domainsOf(facts, known).get(check.fact);
  const answers = check.answers.filter(({ value }) => open?.has(value));
  return answers.length > 1 ? { ...next, ...check, answers, hint: undefined } : next;
}

/**
 * What only the tenant's administrators can look up comes after what is nearer at hand, where an answer to that may spare
 * it; a question that has to be asked whatever the others tell is not put off.
 */
function bestOf(outlook: Outlook, candidates: readonly Candidate[]): Candidate | undefined {
  const horizon = candidates.length > manyFacts ? farthest - 1 : farthest;
  const nearer = candidates.filter(({ fact }) => outlook.facts[fact]?.check?.by !== 'tenant-admin');
  const best = cheapest(outlook, nearer, horizon);
  if (nearer.length === candidates.length) return best;
  return best && maySettle(outlook, best) ? best : cheapest(outlook, candidates, horizon);
}

function maySettle(outlook: Outlook, { fact, values }: Candidate): boolean {
  return values.some((value) => isSettled({ ...outlook, known: new Map(outlook.known).set(fact, value) }));
}

/** An inquiry looked at from several sides: what stands under the same answers is worked out once. */
interface Outlook extends Inquiry {
  hinted: Hinted;
  seen: Map<string, { weight: number; doubt: number }>;
}

interface Candidate {
  fact: string;
  /** Values still possible, in the order of the catalogue. */
  values: string[];
  cost: number;
}

/** To confirm what one has said oneself costs less than to find it out. */
const costToConfirm = 0.5;

/** The questions that could still tell something. One whose every answer also answers another stands for both. */
function checksWorthAsking({ facts, known, unknown, hinted }: Outlook): Candidate[] {
  const domains = domainsOf(facts, known);
  const open = Object.entries(facts).flatMap(([fact, { check, values }]): Candidate[] => {
    const domain = domains.get(fact);
    if (!check || !domain || domain.size < 2 || unknown.has(fact)) return [];
    const cost = effortOf(check) * (domain.has(hinted.get(fact) ?? '') ? costToConfirm : 1);
    return [{ fact, values: Object.keys(values).filter((value) => domain.has(value)), cost }];
  });
  return open.filter(
    ({ fact, cost }) => !open.some((other) => other.cost <= cost && alsoAnswers(facts, other.fact, fact, other.values)),
  );
}

/** The candidate with the least expected cost until everything that matters is settled; undefined when none helps. */
function cheapest(
  outlook: Outlook,
  candidates: readonly Candidate[],
  horizon: number,
): (Candidate & { total: number }) | undefined {
  const before = standingUnder(outlook).doubt;
  let best: (Candidate & { total: number }) | undefined;
  for (const candidate of candidates) {
    const branches = candidate.values.map((value) => ({
      ...outlook,
      known: new Map(outlook.known).set(candidate.fact, value),
    }));
    const weights = branches.map((branch) => standingUnder(branch).weight);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const expected = (of: (branch: Outlook) => number): number =>
      branches.reduce((sum, branch, index) => sum + ((weights[index] ?? 0) / all) * of(branch), 0);
    // A question that takes no doubt away is none, however cheap.
    if (before - expected((branch) => standingUnder(branch).doubt) < 1e-9) continue;
    const total = candidate.cost + expected((branch) => costFrom(branch, horizon - 1));
    if (total < (best?.total ?? Infinity) - 1e-9) best = { ...candidate, total };
  }
  return best;
}

function costFrom(outlook: Outlook, horizon: number): number {
  const { doubt } = standingUnder(outlook);
  if (doubt === 0) return 0;
  return horizon === 0 ? doubt * costOfDoubt : (cheapest(outlook, checksWorthAsking(outlook), horizon)?.total ?? 0);
}

/** Weight of an answer that no known cause explains. */
const unexplained = 0.25;

/** How likely these answers are, by the causes that give them, and how many bits of doubt they leave about what to do. */
function standingUnder(outlook: Outlook): { weight: number; doubt: number } {
  const key = [...outlook.known]
    .map(([fact, value]) => `${fact}=${value}`)
    .sort()
    .join();
  const seen = outlook.seen.get(key);
  if (seen) return seen;
  const { article, facts, known, tried, hinted } = outlook;
  const standing = standingCauses(judgeCauses(article, domainsOf(facts, known), tried, hinted));
  const outcomes = outcomesOf(standing);
  // A cause that fits several answers is equally likely to be met under each of them.
  const looked = {
    weight: standing.reduce((sum, { weight }) => sum + weight, 0) || unexplained,
    doubt: outcomes.size <= 1 ? 0 : entropy(outcomes),
  };
  outlook.seen.set(key, looked);
  return looked;
}

/** Only the facts that matter here: every look at the domains walks through all it is given. */
export function factsThatBear({ article, facts }: Pick<Inquiry, 'article' | 'facts'>): FactCatalogue {
  const bearing = relevantFactsOf({ causes: article.causes, states: [] }, facts);
  return Object.fromEntries(Object.entries(facts).filter(([fact]) => bearing.has(fact)));
}
