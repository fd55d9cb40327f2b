import { foldWord } from './fold-word';

interface Token {
  word: string;
  start: number;
  end: number;
}

// Chinese and Japanese write without blanks, so each of their signs counts as a word. The scripts' extensions and not the
// scripts themselves, for the mark that lengthens a kana belongs to two of them. Built from text because the compiler's
// target does not know the flag for subtracting classes yet.
const sign = String.raw`[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]&&\p{L}]`;
const letters = String.raw`[[\p{L}\p{M}]--${sign}]`;
// An apostrophe belongs to its word ("isn't", "l'utilisateur"); a word never begins with a mark.
/** A word. */
export const wordPattern = new RegExp(
  String.raw`${sign}|[[\p{L}\p{N}]--${sign}][${letters}\p{N}]*(?:['\u2019]${letters}+)*`,
  'gv',
);

/** The words of a text in their folded spelling, each with its place. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(wordPattern)) {
    const word = foldWord(written);
    // The voicing mark of half-width kana is a letter of its own that folds away.
    if (word !== '') tokens.push({ word, start: index, end: index + written.length });
  }
  return tokens;
}

/** A part of a phrase: a word, or a gap for anything. A gap with a name is a slot: what stands there is kept. */
export type PhrasePart = { word: string } | { slot: string };

const gap = /\*|\{([a-z][a-z_]{0,30})\}/g;

/**
 * A phrase as words and gaps: `*`, or `{name}` for a slot. Case, accents, punctuation and line ends do not matter. A gap
 * without a name never stands at an end, where it would ask for nothing.
 */
export function wordsOfPhrase(phrase: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (const match of phrase.matchAll(gap)) {
    words.push(...tokensOf(phrase.slice(from, match.index)).map(({ word }) => word), match[0]);
    from = match.index + match[0].length;
  }
  words.push(...tokensOf(phrase.slice(from)).map(({ word }) => word));
  const first = words.findIndex((word) => word !== '*');
  return first === -1 ? [] : words.slice(first, words.findLastIndex((word) => word !== '*') + 1);
}

export function partsOfWords(words: readonly string[]): PhrasePart[] {
  return words.map((word) => {
    if (word === '*') return { slot: '' };
    return word.startsWith('{') ? { slot: word.slice(1, -1) } : { word };
  });
}

/** The names of the slots of a phrase, in its order. */
export function slotsOfPhrase(phrase: string): string[] {
  return [...phrase.matchAll(gap)].flatMap((match) => match[1] ?? []);
}

/** A phrase with something else in place of its gaps; without a word for them the gaps are left out. */
export function withoutGaps(phrase: string, instead: (slot: string) => string = () => ''): string {
  return phrase
    .replace(gap, (_, slot: string | undefined) => instead(slot ?? ''))
    .replace(/\s+/g, ' ')
    .trim();
}
