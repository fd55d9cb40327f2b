import type { CaseStore } from '../../../core/cases/case-store';
import { diagnoseCase } from '../../../core/cases/findings';
import type { Engine } from '../../../core/diagnosis/engine';
import { figureOf, type CaseFigure, type CaseOutcome, type Place } from './case-figure';

export type Outcomes = Record<CaseOutcome, number>;

/** What an article was met with in a time. */
export interface ArticleFigures {
  /** Empty for what no article was about. */
  article: string;
  cases: number;
  outcomes: Outcomes;
  /** Cases that began, for each of the days: what comes in waves shows here. */
  perDay: number[];
  /** Where people went on to IT or left, most often first. */
  gaveUpAt: { place: Place; times: number }[];
  /** Causes whose steps did not help, most often first. */
  inVain: { cause: string; times: number }[];
}

export interface Figures {
  /** UTC days, the oldest first. */
  days: string[];
  cases: number;
  outcomes: Outcomes;
  perDay: number[];
  /** Most cases first. */
  articles: ArticleFigures[];
  /** There were more cases than are counted; the newest are. */
  cutOff: boolean;
}

const mostCases = 1_000;
const mostKept = 4_000;
const dayMs = 86_400_000;

/** Works out the figures of the last days. Cases that did not change are not diagnosed again. */
export function figuresOver({
  cases,
  engine,
  now,
}: {
  cases: Pick<CaseStore, 'changedSince' | 'find'>;
  engine: Engine;
  now: () => string;
}): (days: number) => Promise<Figures> {
  const kept = new Map<string, { version: number; figure: CaseFigure }>();

  const figureFor = async (id: string): Promise<CaseFigure | undefined> => {
    const found = await cases.find(id);
    if (!found) return undefined;
    const known = kept.get(id);
    if (known?.version === found.version) return known.figure;
    const figure = figureOf(found, diagnoseCase(found, engine));
    kept.delete(id);
    kept.set(id, { version: found.version, figure });
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return figure;
  };

  return async (count) => {
    const days = lastDays(now(), count);
    const ids = await cases.changedSince(days[0] ?? now(), mostCases + 1);
    const figures: CaseFigure[] = [];
    // One after the other, each with a look at the store: what else the process has to do gets its turn in between.
    for (const id of ids.slice(0, mostCases)) {
      const figure = await figureFor(id);
      if (figure && days.includes(figure.day)) figures.push(figure);
    }
    return { ...summed(figures, days), days, articles: byArticle(figures, days), cutOff: ids.length > mostCases };
  };
}

function lastDays(now: string, count: number): string[] {
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  return Array.from({ length: count }, (_, at) =>
    new Date(today - (count - 1 - at) * dayMs).toISOString().slice(0, 10),
  );
}

function summed(
  figures: readonly CaseFigure[],
  days: readonly string[],
): Pick<Figures, 'cases' | 'outcomes' | 'perDay'> {
  const outcomes: Outcomes = { alone: 0, 'by IT': 0, 'with IT': 0, left: 0, open: 0 };
  for (const { outcome } of figures) outcomes[outcome] += 1;
  return {
    cases: figures.length,
    outcomes,
    perDay: days.map((day) => figures.filter((figure) => figure.day === day).length),
  };
}

function byArticle(figures: readonly CaseFigure[], days: readonly string[]): ArticleFigures[] {
  return [...grouped(figures, ({ article }) => article)]
    .map(([article, some]) => ({
      article,
      ...summed(some, days),
      gaveUpAt: counted(some.flatMap(({ gaveUpAt }) => gaveUpAt ?? [])).map(([place, times]) => ({ place, times })),
      inVain: counted(some.flatMap(({ inVain }) => inVain)).map(([cause, times]) => ({ cause, times })),
    }))
    .toSorted((one, other) => other.cases - one.cases || (one.article < other.article ? -1 : 1));
}

/** Equal ones together, most often first. */
function counted<Item>(items: readonly Item[]): [Item, number][] {
  return [...grouped(items, (item) => JSON.stringify(item)).values()]
    .flatMap((same): [Item, number][] => same.slice(0, 1).map((item) => [item, same.length]))
    .toSorted(([, one], [, other]) => other - one);
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
