import type { FoundCode } from '../intake/find-codes';
import type { Hint } from '../intake/hint';
import type { KnownFact } from '../intake/read-facts';
import type { ErrorReport } from '../intake/read-paste';
import type { Article } from '../knowledge/article';
import { resolutionOf } from '../knowledge/knowledge';
import { inOwnTerms, type SlotTerms } from '../knowledge/own-terms';
import type { KnowledgeIndex } from '../knowledge/knowledge-index';
import { decidesAttempt } from './decides-attempt';
import { domainsOf, type Domains } from './domains';
import { firstAttempt, type Attempt } from './first-attempt';
import { isHealthy } from './healthy';
import { judgeCauses, type JudgedCause } from './judge-causes';
import { checkOf, nextCheck, wantedFirst, type Inquiry, type NextCheck } from './next-check';
import { beyondReach, mayAskMore } from './question-budget';
import type { Evidence } from './evidence';
import { lessSure, unexplainedInside, type Inside } from './innermost';
import { choicesIn, standingArticles, type ArticlesInFront } from './standing-articles';

/** What one problem has told us so far: the paste, and what the person answered, could not find out or tried since. */
export interface Findings extends ArticlesInFront {
  /** Answered facts; an answer outweighs what the paste said. */
  answers: ReadonlyMap<string, string>;
  unknown: ReadonlySet<string>;
  /** `article/cause` */
  tried: ReadonlySet<string>;
  /** The question to ask whatever else is open, because the person wants to answer it again. */
  asking?: string | undefined;
}

/** What is found when nobody was asked anything yet. */
export function findingsOfReport(report: ErrorReport): Findings {
  return { report, answers: new Map(), unknown: new Set(), tried: new Set() };
}

export type CodeRole = 'primary' | 'supporting' | 'wrapper' | 'unknown';

/** An article that fits, with its causes in the light of the facts. */
export interface Match {
  article: Article;
  confidence: number;
  evidence: Evidence[];
  causes: JudgedCause[];
}

/** `healthy`: an output of dsregcmd shows that nothing is wrong with the machine and its token. */
export type Outcome = 'matched' | 'ambiguous' | 'decoded' | 'healthy' | 'none';

export interface Diagnosis {
  outcome: Outcome;
  codes: (FoundCode & { role: CodeRole })[];
  facts: KnownFact[];
  /** What the person's words hint at and nothing has settled. */
  hints: Hint[];
  /** Best first; with `ambiguous` the ones to choose from stand at the front. */
  matches: Match[];
  /** The innermost reason of the paste when no article is about it: the matches then only know what stands around it. */
  inside: Inside | undefined;
  /** How many matches at the front the person chooses from. */
  choices: number;
  nextCheck: NextCheck | undefined;
  /** The cause to act on, and its steps. */
  advice: Attempt | undefined;
}

/** Of a paste that is no failure. */
export function noDiagnosis({ facts, hints }: ErrorReport): Diagnosis {
  return {
    outcome: 'none',
    codes: [],
    facts,
    hints,
    matches: [],
    inside: undefined,
    choices: 0,
    nextCheck: undefined,
    advice: undefined,
  };
}

const mostMatches = 5;

/** Works out everything that can be said about a problem. Pure: the same findings always give the same diagnosis. `ask` chooses the next check. */
export function diagnose(findings: Findings, index: KnowledgeIndex, ask: typeof nextCheck = nextCheck): Diagnosis {
  const { report } = findings;
  const facts = factsOf(findings);
  const known = new Map(facts.map(({ fact, value }) => [fact, value]));
  const domains = domainsOf(index.knowledge.facts, known);
  const hints = report.hints.filter(({ fact, value }) => isOpen(domains, fact, value));
  const hinted = new Map(hints.map(({ fact, value }) => [fact, value]));
  const { standing, front } = standingArticles(findings, index);
  const inside = front === 'ranked' ? unexplainedInside(report, standing[0], index) : undefined;
  const ranked = inside ? lessSure(standing) : standing;
  const choices = inside ? 0 : choicesIn(ranked, front);
  const matches = ranked.slice(0, mostMatches).map((candidate): Match => {
    const article = inOwnTerms(candidate.article, termsOf(candidate.article, report, index));
    return { ...candidate, article, causes: judgeCauses(article, domains, findings.tried, hinted) };
  });

  const [first] = matches;
  const outcome = outcomeOf(first, choices, report, index);
  const leading = outcome === 'matched' ? first : undefined;
  return {
    outcome,
    codes: rolesOf(report.codes, matches, { choices, inside: first && inside }, index),
    facts,
    hints,
    matches,
    inside,
    choices,
    // With the reason in hand and no article for it, a question could only ask for what the paste already says.
    nextCheck: leading && !inside ? checkFor(leading, findings, { known, hints }, index, ask) : undefined,
    advice: leading && adviceFor(leading, index),
  };
}

/** Whether a fact can have this value and another one too. */
function isOpen(domains: Domains, fact: string, value: string): boolean {
  const domain = domains.get(fact);
  return domain !== undefined && domain.size > 1 && domain.has(value);
}

function outcomeOf(
  first: Match | undefined,
  choices: number,
  { codes, judged }: ErrorReport,
  { knowledge }: KnowledgeIndex,
): Outcome {
  if (first) return choices > 0 ? 'ambiguous' : 'matched';
  if (codes.some((code) => code.known)) return 'decoded';
  return isHealthy(judged, knowledge.dumpRules) ? 'healthy' : 'none';
}

function checkFor(
  { article }: Match,
  findings: Findings,
  said: Pick<Inquiry, 'known' | 'hints'>,
  index: KnowledgeIndex,
  ask: typeof nextCheck,
): NextCheck | undefined {
  const { facts } = index.knowledge;
  const again = checkOf(findings.asking, facts);
  if (again || !mayAskMore(findings)) return again && inItsSetting(again, findings.report);
  const { tried } = findings;
  const unknown = beyondReach(findings.unknown, facts);
  const best = ask({ article, facts, ...said, unknown, tried });
  if (!best) return undefined;
  const check = wantedFirst(best, wantedOf(findings, article), { facts, known: said.known, unknown });
  const asked = inItsSetting(check, findings.report);
  if (tried.size === 0) return asked;
  const attemptUnder = (fact: string, value: string): string => {
    const domains = domainsOf(facts, new Map(said.known).set(fact, value));
    const hinted = new Map(said.hints?.map((hint) => [hint.fact, hint.value]));
    const attempt = adviceFor({ article, causes: judgeCauses(article, domains, tried, hinted) }, index);
    return attempt?.cause.cause.resolution ?? '';
  };
  return decidesAttempt(check, attemptUnder) ? asked : undefined;
}

/** The fact that would decide between the causes of the article an assistant found. */
function wantedOf({ found }: Findings, { id }: Article): string | undefined {
  return found?.article === id ? found.wanted : undefined;
}

/** Who pasted what dsregcmd says of a machine, and of nothing else, is asked about that machine and not about a connection. */
function inItsSetting(next: NextCheck, { isDump, codes }: ErrorReport): NextCheck {
  const { of_device: ofDevice, ...check } = next.check;
  const ofFlow = codes.some(({ code }) => code.system === 'power-automate' || code.system === 'connector');
  return isDump && !ofFlow && ofDevice ? { ...next, check: { ...check, ...ofDevice } } : next;
}

function factsOf({ report, answers }: Findings): KnownFact[] {
  const answered = [...answers].map(([fact, value]): KnownFact => ({ fact, value, from: 'answer', text: value }));
  return [...report.facts.filter(({ fact }) => !answers.has(fact)), ...answered];
}

/** What the paste names in the messages that speak for an article; where two name the same thing the innermost counts. */
function termsOf(article: Article, { messages }: ErrorReport, index: KnowledgeIndex): SlotTerms {
  const saying = messages.filter(({ id }) => index.articleOfMessage(id)?.article === article);
  return Object.fromEntries(
    saying.toSorted((one, other) => one.depth - other.depth).flatMap(({ slots }) => Object.entries(slots)),
  );
}

function adviceFor({ article, causes }: Pick<Match, 'article' | 'causes'>, index: KnowledgeIndex): Diagnosis['advice'] {
  return firstAttempt(causes, ({ cause }) => resolutionOf(article, cause.resolution, index.knowledge.resolutions));
}

/** The code the answer rests on is primary; what only says that something failed is a wrapper; the rest supports. */
function rolesOf(
  codes: readonly FoundCode[],
  matches: readonly Match[],
  { choices, inside }: Pick<Diagnosis, 'choices' | 'inside'>,
  index: KnowledgeIndex,
): Diagnosis['codes'] {
  const front = matches.slice(0, Math.max(choices, 1));
  const primary = inside?.code
    ? new Set([inside.code.code.key])
    : new Set(front.flatMap(({ evidence }) => evidence.find((piece) => piece.kind === 'code')?.key ?? []));
  const isWrapper = ({ code }: FoundCode): boolean => index.articleOfCode(code.key)?.role === 'wrapper';
  const best = primary.size > 0 ? undefined : codes.find((code) => code.known && !isWrapper(code));
  const roleOf = (code: FoundCode): CodeRole => {
    if (primary.has(code.code.key) || code === best) return 'primary';
    if (!code.known) return 'unknown';
    return isWrapper(code) ? 'wrapper' : 'supporting';
  };
  return codes.map((code) => ({ ...code, role: roleOf(code) }));
}
