import { foldWord } from './fold-word';
import { wordPattern } from './phrase-words';

/** The words of a text in its order, each by its number in a vocabulary: 0 for a word that means nothing to it. */
export interface Words {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
  ids: readonly number[];
  /** What each is made of, see {@link shapes}. */
  shapes: readonly number[];
}

/**
 * Bits of a word's shape. One capital letter sets `capital`, more than one `capitals` too; `beyondHex` is a letter from g on,
 * `notPlain` anything but ASCII letters and digits, of which nothing else is told.
 */
export const shapes = { capital: 1, capitals: 2, digit: 4, letter: 8, beyondHex: 16, notPlain: 32 } as const;

const apostrophe = "'".charCodeAt(0);
/** For each ASCII letter or digit the small one; 0 for all else. */
const folded = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[a-z0-9]/i.test(sign) ? sign.toLowerCase().charCodeAt(0) : 0;
});
const isDigit = (code: number): boolean => code < 58;

const shapeOfSign = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/\d/.test(sign)) return shapes.digit;
  const letter = /[g-z]/i.test(sign) ? shapes.letter | shapes.beyondHex : shapes.letter;
  return /[A-Z]/.test(sign) ? letter | shapes.capital : letter;
});

/** The words that readers of a paste look for, so that its words are looked up once for all of them. */
export class Vocabulary {
  private readonly idOf = new Map<string, number>();
  private table: WordTable | undefined;
  private readonly pattern = new RegExp(wordPattern.source, wordPattern.flags.replace('g', 'y'));

  /** The number of a word in its folded spelling. */
  add(word: string): number {
    const known = this.idOf.get(word);
    if (known !== undefined) return known;
    const id = this.idOf.size + 1;
    this.idOf.set(word, id);
    this.table = undefined;
    return id;
  }

  wordsIn(text: string): Words {
    this.table ??= tableOf(this.idOf);
    const words = { text, starts: [], ends: [], ids: [], shapes: [] };
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      if (code < 128 && folded[code] === 0) at += 1;
      else at = this.addPlain(words, at, this.table);
    }
    return words;
  }

  /** Adds a word of ASCII letters and digits, and says where it ends. */
  private addPlain(words: WritableWords, start: number, table: WordTable): number {
    const { text } = words;
    let hash = firstHash;
    let shape = 0;
    let at = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 128) return this.addOther(words, start);
      const small = folded[code] ?? 0;
      if (small === 0) {
        if (code === apostrophe && goesOnBehind(text, at)) return this.addOther(words, start);
        break;
      }
      hash = Math.imul(hash ^ small, hashFactor);
      const bits = shapeOfSign[code] ?? 0;
      shape |= (shape & bits & shapes.capital) === 0 ? bits : bits | shapes.capitals;
    }
    addWord(words, start, at, table.find(text, start, at, hash), shape);
    return at;
  }

  /** Adds a word with other letters, marks or an apostrophe, and says where to go on. */
  private addOther(words: WritableWords, start: number): number {
    this.pattern.lastIndex = start;
    const written = this.pattern.exec(words.text)?.[0];
    if (written === undefined) return start + ((words.text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
    const end = start + written.length;
    const word = foldWord(written);
    // The voicing mark of half-width kana is a letter of its own that folds away.
    if (word !== '') addWord(words, start, end, this.idOf.get(word) ?? 0, shapes.notPlain);
    return end;
  }
}

interface WritableWords extends Words {
  starts: number[];
  ends: number[];
  ids: number[];
  shapes: number[];
}

function addWord(words: WritableWords, start: number, end: number, id: number, shape: number): void {
  words.starts.push(start);
  words.ends.push(end);
  words.ids.push(id);
  words.shapes.push(shape);
}

function goesOnBehind(text: string, at: number): boolean {
  const code = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
  return code >= 128 || ((folded[code] ?? 0) !== 0 && !isDigit(code));
}

// FNV-1a: spreads short words well and takes a step for each sign.
const firstHash = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;

/** Finds words in place, without taking them out of the text. */
interface WordTable {
  /** The number of the word [start, end) of a text, whose hash is known; 0 when it is none. */
  find(text: string, start: number, end: number, hash: number): number;
}

function tableOf(idOf: ReadonlyMap<string, number>): WordTable {
  const plain = [...idOf].filter(([word]) => /^[a-z0-9]+$/.test(word));
  const spelled = new Map(plain.map(([word, id]) => [id, word]));
  const size = 1 << Math.ceil(Math.log2(2 * plain.length + 2));
  const slots = new Int32Array(size);
  const words = new Array<string>(size).fill('');
  for (const [id, word] of spelled) {
    let slot = hashOf(word) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = id;
    words[slot] = word;
  }
  return {
    find(text, start, end, hash) {
      for (let slot = hash & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1))
        if (isSpelled(words[slot] ?? '', text, start, end)) return slots[slot] ?? 0;
      return 0;
    },
  };
}

function hashOf(word: string): number {
  let hash = firstHash;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), hashFactor);
  return hash;
}

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== folded[text.charCodeAt(start + at)]) return false;
  return true;
}
