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

/** One letter more, less or other, or two letters swapped; in a long word two slips. People get the first and the last letter right; another ending is another word. */
function isSlip(written: string, meant: string): boolean {
  if (written[0] !== meant[0] || written.at(-1) !== meant.at(-1)) return false;
  if (written.length >= longWord) return true;
  let start = 0;
  while (start < Math.min(written.length, meant.length) && written[start] === meant[start]) start += 1;
  let end = 0;
  while (end < Math.min(written.length, meant.length) - start && written.at(-1 - end) === meant.at(-1 - end)) end += 1;
  const [wrote, wanted] = [written.slice(start, written.length - end), meant.slice(start, meant.length - end)];
  return (wrote.length <= 1 && wanted.length <= 1) || (wrote.length === 2 && wrote === [...wanted].reverse().join(''));
}
