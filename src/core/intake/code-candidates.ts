import type { CodeTable } from '../codes/code-table';
import { isNameOfSpeaker } from './name-codes';
import { shapes, type Words } from './vocabulary';

/**
 * Which words of a text can be a code, or begin one. Nearly all cannot, and to see that from their shape and from what
 * stands beside them costs a hundredth of trying every spelling of a code on them. A word too many costs time, one too
 * few a code.
 */

/** A value of a JSON key, a module's path and a name in it have fewer: there each word may be a code by its place. */
const shortText = 8;

/** Where a code that begins in the word can start; undefined for a word that is none and begins none. */
export function codeStart(words: Words, index: number, table: CodeTable): number | undefined {
  const { text } = words;
  const start = words.starts[index] ?? 0;
  const end = words.ends[index] ?? 0;
  const shape = words.shapes[index] ?? 0;
  const before = text.charAt(start - 1);
  const first = startWithPrefix(text, start);
  const isOne =
    words.ids.length <= shortText ||
    (shape & shapes.notPlain) !== 0 ||
    before === '_' ||
    text[end] === '_' ||
    (first < start && before !== '-') ||
    canBe({ words, index, start, end, shape, before, table });
  return isOne ? first : undefined;
}

/** Where what belongs to a code before its word begins: -2147024891, &H80070520, x'80070520'. */
function startWithPrefix(text: string, start: number): number {
  switch (text[start - 1]) {
    case '-':
      return text[start - 2] === '-' ? start - 2 : start - 1;
    case '&':
      return /h/i.test(text.charAt(start)) ? start - 1 : start;
    case "'":
      return /x/i.test(text.charAt(start - 2)) ? start - 2 : start;
    default:
      return start;
  }
}

interface Word {
  words: Words;
  index: number;
  start: number;
  end: number;
  shape: number;
  before: string;
  table: CodeTable;
}

function canBe(word: Word): boolean {
  if ((word.shape & shapes.letter) === 0) return canBeNumber(word);
  const isMixed = (word.shape & shapes.digit) !== 0;
  return isMixed && /\d/.test(word.words.text.charAt(word.start)) ? canBeHex(word) : canBeName(word);
}

/** 0x80070520, 80070520h; with other letters only what may hold AADSTS or CrmException. */
function canBeHex({ words: { text }, start, end, shape, before }: Word): boolean {
  if ((shape & shapes.beyondHex) === 0) return before !== '-' && text[end] !== '-' && end - start >= 8;
  return /x/i.test(text.charAt(start + 1)) || end - start >= 7;
}

const longName = 16;
const loneName = 8;

function canBeName(word: Word): boolean {
  const { words, start, end, shape, before, table } = word;
  const { text } = words;
  const length = end - start;
  if (/^aad/i.test(text.slice(start, start + 3))) return true;
  if ((shape & (shapes.beyondHex | shapes.digit)) === shapes.digit && length === 8 && before !== '-') return true;
  const isWorthALook =
    (shape & shapes.capitals) !== 0 ||
    length >= longName ||
    ((shape & shapes.capital) !== 0 && length >= loneName && /^(?:$|[\s.:,)"'])/.test(text.charAt(end))) ||
    isBesideStatus(word);
  if (!isWorthALook) return false;
  const name = text.slice(start, end);
  return table.byName(name) !== undefined || isNameOfSpeaker(name) || name.toLowerCase() === 'crmexception';
}

/** Only then a name without the capitals of a name is one: "error: unauthorized", "Forbidden (403)". */
function isBesideStatus({ words, index }: Word): boolean {
  return isNumber(words, index - 1) || isNumber(words, index + 1) || isLabel(words, index - 1);
}

function isNumber({ shapes: made }: Words, index: number): boolean {
  return made[index] === shapes.digit;
}

/** The last words of all labels that make a number or a name a code, see code-context.ts and number-spaces.ts. */
const endOfLabel =
  /(?:types?|options?|tag|codes?|length|severity|state|line|err|errors?|reason|number|status|no|msg|nr|nummer|is|was|of|with|value|ids?|events?|ereignis|evento|fail|failed|failure|hresult|result|return|returned|exception|win32|fehler|erreur|errore|codigo|codice|kod|koda|bld|napaka|disconnect|disconnected)$/i;
const longestLabelEnd = 12;

function isLabel({ text, starts, ends, shapes: made }: Words, index: number): boolean {
  const shape = made[index] ?? 0;
  if ((shape & shapes.notPlain) !== 0) return true;
  const end = ends[index] ?? 0;
  return endOfLabel.test(text.slice(Math.max(starts[index] ?? 0, end - longestLabelEnd), end));
}

/** A signed or grouped number, a long one, or a small one behind a label. */
function canBeNumber(word: Word): boolean {
  const { words, index, start, end, before } = word;
  const { text } = words;
  const after = text.charAt(end);
  const length = end - start;
  if (before === '-') return /(?:^|[^\d.-])-{1,2}$/.test(text.slice(Math.max(0, start - 3), start));
  if (length >= 8) return true;
  if (length <= 3 && /^[.,' ]\d{3}/.test(text.slice(end, end + 4))) return true;
  if (/^[.,$#]$/.test(before) || /^[%$-]$/.test(after)) return false;
  if (/^[.,:/]$/.test(after) && /\d/.test(text.charAt(end + 1))) return false;
  if (/^[:/\s]$/.test(before) && /\d/.test(text.charAt(start - 2))) return false;
  return isLabel(words, index - 1) || isNameOfCall(words, index - 1);
}

/** LogonUser() returned 1326, NtCreateFile: 5. */
function isNameOfCall({ shapes: made }: Words, index: number): boolean {
  return ((made[index] ?? 0) & shapes.capitals) !== 0;
}
