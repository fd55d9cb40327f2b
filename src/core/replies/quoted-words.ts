import { tokensOf } from '../intake/phrase-words';

/** Words in between that do not break a quotation. */
const mostBetween = 2;

/**
 * The person's own words, as they stand together, around the words that matched (with blanks between them). Undefined when
 * those stand so far apart that what is between them would have to be left out: a list of words is no quotation.
 */
export function quotedWords(matched: string, original: string): string | undefined {
  const wanted = new Set(tokensOf(matched).map(({ word }) => word));
  const hits = tokensOf(original).flatMap(({ word, start, end }, at) => (wanted.has(word) ? [{ at, start, end }] : []));
  const runs: (typeof hits)[] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && hit.at - last.at <= mostBetween + 1 && !original.slice(last.end, hit.start).includes('\n'))
      run.push(hit);
    else runs.push([hit]);
  }
  const [longest] = runs.toSorted((one, other) => other.length - one.length);
  const first = longest?.at(0);
  const last = longest?.at(-1);
  // Less than half of what matched would be no reason anybody could follow.
  return longest && first && last && longest.length * 2 > wanted.size
    ? original.slice(first.start, last.end)
    : undefined;
}
