import MiniSearch from 'minisearch';
import type { Speller } from './everyday-words';

const shortestGuessed = 5;
const longWord = 8;
const mostSlips = 2;

/** Reads a misspelt word as the nearest one of a list. Short words and numbers are never guessed: too many are near. */
export function speller(words: ReadonlySet<string>): Speller {
  const index = new MiniSearch<{ id: string; word: string }>({ fields: ['word'], tokenize: (word) => [word] });
  index.addAll([...words].map((word) => ({ id: word, word })));
  return (written) => {
    if (written.length < shortestGuessed || words.has(written) || /\d/.test(written)) return undefined;
    const nearest = index.search(written, { fuzzy: mostSlips }).find(({ id }) => isSlip(written, String(id)));
    return nearest && String(nearest.id);
  };
}

/** Two letters swapped; one letter more, less or other; in a long word two slips. Otherwise the first and the last letter must be right: with another ending it is another word. */
function isSlip(written: string, meant: string): boolean {
  if (written[0] !== meant[0]) return false;
  let start = 0;
  while (start < Math.min(written.length, meant.length) && written[start] === meant[start]) start += 1;
  let end = 0;
  while (end < Math.min(written.length, meant.length) - start && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [wrote, wanted] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)];
  if (wrote.length === 2 && wrote === [...wanted].reverse().join('')) return true;
  return written.at(-1) === meant.at(-1) && (written.length >= longWord || (wrote.length <= 1 && wanted.length <= 1));
}
