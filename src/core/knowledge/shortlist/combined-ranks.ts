/** A ranking, best first, and how much it counts beside the others. */
export interface Ranking<Item> {
  items: readonly Item[];
  weight: number;
}

/** What is far down a ranking is there by chance. */
const deepest = 60;
/** How soon a rank counts less: at this rank half as much as the first. */
const halfAt = 3;

/**
 * Reciprocal rank fusion: each ranking gives an item its weight over its rank. Scores of different searches cannot be
 * compared, ranks can. Best first; of equals the one met first.
 */
export function combinedRanks<Item>(rankings: readonly Ranking<Item>[]): Item[] {
  const scores = new Map<Item, number>();
  for (const { items, weight } of rankings)
    items.slice(0, deepest).forEach((item, place) => {
      scores.set(item, (scores.get(item) ?? 0) + weight / (halfAt + place + 1));
    });
  return [...scores].sort(([, one], [, other]) => other - one).map(([item]) => item);
}
