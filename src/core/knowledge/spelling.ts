import MiniSearch from 'minisearch';
import type { Speller } from './everyday-words';

const shortestGuessed = 5;
const longWord = 8;
const mostSlips = 2;

/** Reads a misspelt word as the nearest one of a list. Short words and numbers are never guessed: too many are near. */
export function speller(words: Iterable<string>): Speller {
  const known = new Set(words);
  // A slip keeps the first letter. So a word is looked for among those of its letter, and only these are filed, when first
  // needed: filing all of them would hold up the first person who writes to the bot, and so would reading a filed index.
  const indexes = new Map<string, MiniSearch>();
  const indexOf = (letter: string): MiniSearch => {
    const filed = indexes.get(letter);
    if (filed) return filed;
    const index = new MiniSearch({ fields: ['word'], tokenize: (word) => [word] });
    index.addAll([...known].filter((word) => word[0] === letter).map((word) => ({ id: word, word })));
    indexes.set(letter, index);
    return index;
  };
  return (written) => {
    if (written.length < shortestGuessed || known.has(written) || /\d/.test(written)) return undefined;
    const nearest = indexOf(written[0] ?? '')
      .search(written, { fuzzy: mostSlips })
      .find(({ id }) => isSlip(written, String(id)));
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
