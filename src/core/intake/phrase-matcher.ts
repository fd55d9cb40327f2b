import { foldWord } from './fold-word';

/** Word sequences to look for; `*` stands for up to eight words. */
export interface PhraseMatcher<Id> {
  /** Every phrase found in a text, with the place of its words. A phrase is reported once. */
  find(text: string): { id: Id; start: number; end: number }[];
}

interface Token {
  word: string;
  start: number;
  end: number;
}

const widestGap = 8;

// Chinese and Japanese write without blanks, so each of their signs counts as a word. The scripts' extensions and not the
// scripts themselves, for the mark that lengthens a kana belongs to two of them. Built from text because the compiler's
// target does not know the flag for subtracting classes yet.
const sign = String.raw`[[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]&&\p{L}]`;
const letters = String.raw`[[\p{L}\p{M}]--${sign}]`;
// An apostrophe belongs to its word ("isn't", "l'utilisateur"); a word never begins with a mark.
const tokenPattern = new RegExp(
  String.raw`${sign}|[[\p{L}\p{N}]--${sign}][${letters}\p{N}]*(?:['\u2019]${letters}+)*`,
  'gv',
);

/** The words of a text in their folded spelling, each with its place. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index } of text.matchAll(tokenPattern)) {
    const word = foldWord(written);
    // The voicing mark of half-width kana is a letter of its own that folds away.
    if (word !== '') tokens.push({ word, start: index, end: index + written.length });
  }
  return tokens;
}

/** A phrase as words; `*` is a gap, which never stands at an end. Case, accents, punctuation and line ends do not matter. */
export function wordsOfPhrase(phrase: string): string[] {
  return phrase
    .split('*')
    .flatMap((part, index) => [...(index > 0 ? ['*'] : []), ...tokensOf(part).map((token) => token.word)])
    .filter((word, index, all) => word !== '*' || (index > 0 && index < all.length - 1));
}

/**
 * Looks for all phrases in one pass over the words of a text. Phrases are filed under their first two words, so the
 * time does not grow with the number of phrases that do not begin like the text at hand. `split` takes a phrase apart.
 */
export function phraseMatcher<Id>(
  phrases: Iterable<{ id: Id; phrase: string }>,
  split: (phrase: string) => readonly string[] = wordsOfPhrase,
): PhraseMatcher<Id> {
  const byStart = new Map<string, { id: Id; words: readonly string[] }[]>();
  for (const { id, phrase } of phrases) {
    const words = split(phrase);
    const [first, second] = words;
    if (first === undefined) continue;
    const key = second === undefined || second === '*' ? first : `${first} ${second}`;
    const beginners = byStart.get(key);
    if (beginners) beginners.push({ id, words });
    else byStart.set(key, [{ id, words }]);
  }
  return {
    find(text) {
      const tokens = tokensOf(text);
      const found = new Map<Id, { id: Id; start: number; end: number }>();
      tokens.forEach((token, at) => {
        const next = tokens[at + 1];
        const candidates = [
          ...(byStart.get(token.word) ?? []),
          ...(next ? (byStart.get(`${token.word} ${next.word}`) ?? []) : []),
        ];
        for (const { id, words } of candidates) {
          if (found.has(id)) continue;
          const last = endOf(words, tokens, at);
          if (last !== undefined) found.set(id, { id, start: token.start, end: tokens[last]?.end ?? token.end });
        }
      });
      return [...found.values()];
    },
  };
}

/** Index of the last token when the words stand from `at` on; the nearest end for a gap. */
function endOf(words: readonly string[], tokens: readonly Token[], at: number): number | undefined {
  let token = at;
  for (let index = 0; index < words.length; index += 1) {
    if (words[index] !== '*') {
      if (tokens[token]?.word !== words[index]) return undefined;
      token += 1;
      continue;
    }
    const rest = words.slice(index + 1);
    for (let gap = 0; gap <= widestGap; gap += 1) {
      const end = endOf(rest, tokens, token + gap);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  return token - 1;
}
