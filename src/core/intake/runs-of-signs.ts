/** A run of signs of one kind. */
export interface Run {
  /** One sign of it. */
  of: RegExp;
  /** In UTF-16 units; at least two. */
  atLeast: number;
  /** A match can begin behind this sign too, not only with the run. */
  behind?: string;
}

/** ASCII signs of a run, for a look that costs less than a pattern. */
function signTable({ of }: Run): (code: number) => boolean {
  const signs = Array.from({ length: 128 }, (_, code) => of.test(String.fromCharCode(code)));
  return (code) => signs[code] === true;
}

/**
 * Where a match can begin in the long runs of a text, in order. Looks at every n-th sign only, as a run of n signs holds one
 * of them. The signs of a run are ASCII.
 */
export function runFinder(run: Run): (text: string) => number[] {
  const isPart = signTable(run);
  const { atLeast, behind } = run;
  return (text) => {
    const places: number[] = [];
    let free = 0;
    for (let at = atLeast - 1; at < text.length; at = Math.max(at, free) + atLeast) {
      if (!isPart(text.charCodeAt(at))) continue;
      let start = at;
      while (start > free && isPart(text.charCodeAt(start - 1))) start -= 1;
      let end = at + 1;
      while (end < text.length && isPart(text.charCodeAt(end))) end += 1;
      free = end;
      if (end - start < atLeast) continue;
      places.push(start);
      for (let place = start + 1; behind !== undefined && place < end; place += 1)
        if (text[place - 1] === behind && text[place] !== behind) places.push(place);
    }
    return places;
  };
}
