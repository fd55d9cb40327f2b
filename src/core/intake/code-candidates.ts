import type { CodeTable } from '../codes/code-table';
import { isNameOfSpeaker } from './name-codes';
import { shapes, type Vocabulary, type Words } from './vocabulary';

/**
 * Which words of a text can be a code, or begin one. Nearly all cannot, and to see that from their shape and from what
 * stands beside them costs a hundredth of trying every spelling of a code on them. A word too many costs time, one too
 * few a code.
 */
export interface CodeCandidates {
  /** Where a code that begins in the word can start; undefined for a word that is none and begins none. */
  startOf(words: Words, index: number): number | undefined;
}

/** A value of a JSON key, a module's path and a name in it have fewer: there each word may be a code by its place. */
const shortText = 8;

/** Words that stand before the name of an error, see saysCode of code-context.ts. */
const codeWords = [
  ...['error', 'err', 'result', 'exit', 'return', 'status', 'sub', 'inner', 'failure'].flatMap((word) => [
    `${word}code`,
    `${word}codes`,
  ]),
  ...['error', 'err', 'fail', 'failed', 'failure', 'status', 'substatus', 'code', 'codes', 'hresult', 'result'],
  ...['return', 'returned', 'exception', 'ntstatus', 'win32', 'fehler', 'fehlercode', 'erreur', 'codigo', 'codice'],
  ...['kod', 'koda', 'errore', 'bld', 'napaka'],
  ...['number', 'no', 'nr', 'nummer', 'is', 'was', 'of', 'with', 'value', 'id'],
].flatMap((word) => [word, `${word}is`, `${word}was`]);

/** The last words of all labels that make a number a code, see code-context.ts and number-spaces.ts. */
const endOfLabel =
  /(?:types?|options?|tag|codes?|length|severity|state|line|err|errors?|reason|number|status|no|msg|nr|nummer|is|was|of|with|value|ids?|events?|ereignis|evento|fail|failed|failure|hresult|result|return|returned|exception|win32|fehler|erreur|errore|codigo|codice|kod|koda|bld|napaka|disconnect|disconnected)$/i;
const longestLabelEnd = 12;

const longName = 'crmexception'.length;
const loneName = 8;

/** Looks at words of this vocabulary; names are those of the table. */
export function codeCandidates(table: CodeTable, vocabulary: Vocabulary): CodeCandidates {
  const isCodeWord = new Set(codeWords.map((word) => vocabulary.add(word)));
  const [errorWord, codeWord, errorCodeWord] = ['error', 'code', 'errorcode'].map((word) => vocabulary.add(word));
  /** "Error Code: FlowActionTimedOut": what programs write with capitals. */
  const isBehindErrorCode = ({ words: { ids }, index, shape }: Word): boolean =>
    (shape & shapes.capitals) !== 0 &&
    (ids[index - 1] === errorCodeWord || (ids[index - 1] === codeWord && ids[index - 2] === errorWord));

  const canBeName = (word: Word): boolean => {
    const { words, index, start, end } = word;
    if (!isWorthALook(word) && !isBesideStatus(words, index, isCodeWord)) return false;
    const name = words.text.slice(start, end);
    if (isBareHex(word) || table.byName(name) !== undefined || isNameOfSpeaker(name)) return true;
    return beginsOther.test(name) || isBehindErrorCode(word);
  };

  return {
    startOf(words, index) {
      const word = wordAt(words, index);
      const first = startWithPrefix(words.text, word.start);
      return canBeByPlace(word) || (first < word.start && word.before !== '-') || canBe(word, canBeName)
        ? first
        : undefined;
    },
  };
}

interface Word {
  words: Words;
  index: number;
  start: number;
  end: number;
  shape: number;
  /** The sign before it and the one behind it; empty at the ends of the text. */
  before: string;
  after: string;
}

function wordAt(words: Words, index: number): Word {
  const start = words.starts[index] ?? 0;
  const end = words.ends[index] ?? 0;
  return {
    words,
    index,
    start,
    end,
    shape: words.shapes[index] ?? 0,
    before: words.text.charAt(start - 1),
    after: words.text.charAt(end),
  };
}

function canBeByPlace({ words, shape, before, after }: Word): boolean {
  return words.ids.length <= shortText || (shape & shapes.notPlain) !== 0 || before === '_' || after === '_';
}

/** Where what belongs to a code before its word begins: -2147024891, &H80070520, x'80070520'. */
function startWithPrefix(text: string, start: number): number {
  const before = text.charAt(start - 1);
  if (before === '-') return text[start - 2] === '-' ? start - 2 : start - 1;
  if (before === '&') return isOneOf('hH', text, start) ? start - 1 : start;
  return before === "'" && isOneOf('xX', text, start - 2) ? start - 2 : start;
}

function canBe(word: Word, canBeName: (word: Word) => boolean): boolean {
  if ((word.shape & shapes.letter) === 0) return canBeNumber(word);
  const beginsWithDigit = (word.shape & shapes.digit) !== 0 && isDigit(word.words.text, word.start);
  return beginsWithDigit ? canBeHex(word) : canBeName(word);
}

/** Hex digits without 0x before them. */
const bareLength = 8;

/** c000006d and ffffffffc000006d; the first half may also stand before a sign. */
function isBareHex({ start, end, shape }: Word): boolean {
  const length = end - start;
  return (shape & shapes.beyondHex) === 0 && (length === bareLength || length === 2 * bareLength);
}

/** 0x80070520, 80070520h; with other letters only what may hold AADSTS or CrmException. */
function canBeHex({ words: { text }, start, end, shape, before, after }: Word): boolean {
  if ((shape & shapes.beyondHex) === 0) return before !== '-' && after !== '-' && end - start >= bareLength;
  return isOneOf('xX', text, start + 1) || end - start >= 7;
}

/** "AADSTS: 50126" and "AAD STS 50126", "CrmException%3a80040220": words that begin a code of another spelling. */
const beginsOther = /(?:^|\d)aad|crmexception$/i;

/** Whether it is written as names are. */
function isWorthALook(word: Word): boolean {
  const {
    words: { text },
    start,
    end,
    shape,
    after,
  } = word;
  const length = end - start;
  return (
    (shape & shapes.capitals) !== 0 ||
    length >= longName ||
    isBareHex(word) ||
    ((shape & shapes.capital) !== 0 && length >= loneName && endsThought(after)) ||
    (((shape & shapes.digit) !== 0 || isOneOf('aA', text, start)) && beginsOther.test(text.slice(start, end)))
  );
}

/** A blank of any kind, a sign between thoughts, or the end. */
function endsThought(sign: string): boolean {
  return sign <= ' ' || sign > '~' || '.:,)"\''.includes(sign);
}

/** Only then a name without the capitals of a name is one: "error: unauthorized", "Forbidden (403)". */
function isBesideStatus({ ids, shapes: made }: Words, index: number, isCodeWord: ReadonlySet<number>): boolean {
  const before = made[index - 1] ?? 0;
  return (
    before === shapes.digit ||
    made[index + 1] === shapes.digit ||
    (before & shapes.notPlain) !== 0 ||
    isCodeWord.has(ids[index - 1] ?? 0)
  );
}

/** A signed or grouped number, a long one, or a small one behind a label. */
function canBeNumber(word: Word): boolean {
  const { words, index, start, end, before } = word;
  const { text } = words;
  const length = end - start;
  if (before === '-') return !isOneOf('0123456789.', text, start - 2);
  if (length >= bareLength) return true;
  if (length <= 3 && isOneOf(".,' ", text, end) && /^\d{3}/.test(text.slice(end + 1, end + 4))) return true;
  return !isPartOfNumber(word) && isLabelled(words, index);
}

/** A part of a date, an address, an amount or a version. */
function isPartOfNumber({ words: { text }, start, end, before, after }: Word): boolean {
  if (before !== '' && '.,$#'.includes(before)) return true;
  if (after !== '' && '%$-'.includes(after)) return true;
  return (
    (isOneOf('.,:/', text, end) && isDigit(text, end + 1)) ||
    (isOneOf(':/ \n\t', text, start - 1) && isDigit(text, start - 2))
  );
}

/** Behind a label, or behind the name of a call: LogonUser() returned 1326, NtCreateFile: 5. */
function isLabelled({ text, starts, ends, shapes: made }: Words, index: number): boolean {
  const shape = made[index - 1] ?? 0;
  if ((shape & (shapes.notPlain | shapes.capitals)) !== 0) return true;
  const end = ends[index - 1] ?? 0;
  return endOfLabel.test(text.slice(Math.max(starts[index - 1] ?? 0, end - longestLabelEnd), end));
}

function isOneOf(signs: string, text: string, at: number): boolean {
  return at >= 0 && at < text.length && signs.includes(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  return isOneOf('0123456789', text, at);
}
