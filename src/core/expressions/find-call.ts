import { callsOf, type Call } from './expression';
import { parseCallAt } from './parse-expression';

/** As many places as are looked at: a paste that repeats a name a thousand times says nothing more by it. */
const mostPlaces = 20;

/** The first whole call of a function that stands in a text, such as an expression copied beside the message. */
export function findCall(text: string, name: string): Call | undefined {
  const opening = new RegExp(`(?<![\\w.])${name}\\s{0,3}\\(`, 'gi');
  let looked = 0;
  for (const match of text.matchAll(opening)) {
    looked += 1;
    if (looked > mostPlaces) return undefined;
    const parsed = parseCallAt(text, match.index);
    if (parsed.kind !== 'parsed') continue;
    const [found] = callsOf(parsed.tree, name).slice(-1);
    if (found) return found;
  }
  return undefined;
}
