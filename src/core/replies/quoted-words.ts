import { tokensOf } from '../intake/phrase-words';

/** Words in between that do not break a quotation. */
const mostBetween = 2;

/** A word of the text that matched: which one it is, and where it stands. */
interface Hit {
  at: number;
  start: number;
  end: number;
}

/**
 * The person's own words, as they stand together, around the words that matched (with blanks between them). Undefined when
 * those stand so far apart that what is between them would have to be left out: a list of words is no quotation.
 */
export function quotedWords(matched: string, original: string): string | undefined {
  const wanted = new Set(tokensOf(matched).map(({ word }) => word));
  const hits = tokensOf(original).flatMap(({ word, start, end }, at) => (wanted.has(word) ? [{ at, start, end }] : []));
  const [longest = []] = runsOf(hits, original).toSorted((one, other) => other.length - one.length);
  const [first] = longest;
  const last = longest.at(-1);
  // Less than half of what matched would be no reason anybody could follow.
  return first && last && longest.length * 2 > wanted.size ? original.slice(first.start, last.end) : undefined;
}

function runsOf(hits: readonly Hit[], original: string): Hit[][] {
  const runs: Hit[][] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && standTogether(last, hit, original)) run.push(hit);
    else runs.push([hit]);
  }
  return runs;
}

function standTogether(one: Hit, next: Hit, original: string): boolean {
  return next.at - one.at <= mostBetween + 1 && !original.slice(one.end, next.start).includes('\n');
}
