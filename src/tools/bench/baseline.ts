/** What every row is compared with: finding the words of a text by one pattern and looking each up in a map. */
export type Baseline = (text: string) => number;

const word = /[A-Za-z0-9_]+/g;

export function baselineOf(examples: readonly string[]): Baseline {
  const known = new Set(examples.flatMap((example) => example.match(word) ?? []).map((found) => found.toLowerCase()));
  return (text) => {
    let count = 0;
    for (const [found] of text.matchAll(word)) if (known.has(found.toLowerCase())) count += 1;
    return count;
  };
}
