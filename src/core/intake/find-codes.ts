import type { Code } from '../codes/code';
import { aadstsCode } from '../codes/code';
import type { CodeTable } from '../codes/code-table';
import { isHttpStatusName } from '../codes/http-status';
import type { Speaker } from '../codes/speaker';
import { isCodePath, isInner, saysCode } from './code-context';
import { codeCandidates, type CodeCandidates } from './code-candidates';
import type { CodePlace } from './code-place';
import { nameOfSpeaker, wordCode } from './name-codes';
import {
  bareHexCode,
  decimalCode,
  helpLinkCode,
  hexCode,
  negativeCode,
  smallCode,
  wideDecimalCode,
  wrappedNames,
} from './number-codes';
import { typedNumber } from './typed-number';
import type { Spelled } from './spelled';
import type { Segment } from './unfold-json';
import type { Vocabulary, Words } from './vocabulary';

/** A code where it stands in the paste. */
export interface FoundCode {
  code: Code;
  /** Canonical name first. A code that no table names goes by its own spelling. */
  names: readonly string[];
  /** Whether a table names it. */
  known: boolean;
  /** As written in the paste. */
  text: string;
  start: number;
  end: number;
  /** How deep in nested JSON it stood, one more for a sub status or inner exception: the innermost error is nearest the cause. */
  depth: number;
  /** It stood where codes stand: after "error code", in a JSON code field. */
  labelled: boolean;
}

const hexDigits = '[0-9a-f]';
// 0x8007 0520, 0x80.07.05.20, 0x8007_0520: blanks and dots inside a number. Windows debuggers write ffffffff`80070520.
const cutHex = String.raw`${hexDigits}{4}[ ._']${hexDigits}{4}|${hexDigits}{2}(?:[ .]${hexDigits}{2}){3}|ffffffff[\x60 _]${hexDigits}{8}`;
const hex = String.raw`(?<![\w.-])(?:0x ?|&H|x')(?<hex>${cutHex}|[0-9a-f]{1,16})(?![0-9a-z_]|-[0-9a-f]{4}-)`;
const bareHex = String.raw`(?<![\w.#-])(?<bare>(?:ffffffff\x60?)?[89a-f][0-9a-f]{7})h?(?![\w-]|\.\d)`;
const aadsts = String.raw`(?<![a-z])AAD ?STS[\s:#_.-]{0,4}(?<aadsts>\d{4,7}|\d{2,4}[ .]\d{3})(?!\d)`;
const helpLink = String.raw`CrmException(?:%3a|:)(?<link>8[0-9a-f]{7})(?![0-9a-f])`;
const typed = String.raw`(?<![\w.])(?<typed>-\d{1,10}), ?(?:Microsoft\.SharePoint|System)(?:\.[A-Za-z]\w{0,60}){1,6}`;
// SQL Server writes its time-out as number -2.
const negative = String.raw`(?<=\b(?:number|error) ?[:=]? ?)(?<negative>-\d{1,2})(?![\w.,-])`;
const wide = String.raw`(?<![\w.,-])(?<wide>18446744\d{12})(?![\w-]|[.,:]\d)`;
const decimal = String.raw`(?<![\w.])(?<decimal>--?\d{9,10}|--?\d{1,3}(?:[.,' ]\d{3}){2,3}|(?<![,-]|\d[:/\s])(?:\d{10}|[2-4](?:[,' ]\d{3}){3}))(?![\w-]|[.,:]\d)`;
const small = String.raw`(?<![\w.,$#-]|\d[:/\s])(?<small>\d{1,7})(?![\w%$-]|[.,:/]\d)`;
// Emphasis of a chat (_InvalidTemplate_) is no part of a name. Behind dots a name counts where all before it are names too:
// WebAutomation.TimeoutError in a code field, but no file and no address in the middle of a text.
const word = String.raw`(?:(?<![A-Za-z0-9.\\/-]_?)|(?<=^[A-Za-z]\w{1,60}(?:\.[A-Za-z]\w{1,60}){0,4}\.))(?<word>[A-Za-z][A-Za-z0-9]{2,80}(?:_[A-Za-z0-9]{1,80}){0,20}|[A-Za-z][A-Za-z0-9]?(?:_[A-Za-z0-9]{1,80}){1,20})(?!_?[A-Za-z0-9\\/-])`;

/** `Module.Module.` before the name of an error. */
const modules = /^(?:[A-Za-z]\w{1,60}\.){1,5}/;

const pattern = new RegExp(
  [aadsts, helpLink, hex, bareHex, typed, negative, wide, decimal, small, word].join('|'),
  'gi',
);

/** Finds the codes of all segments, each code once, in the order of the paste. Never throws. */
export type CodeFinder = (spelled: readonly Spelled[], speakers: ReadonlySet<Speaker>) => FoundCode[];

/** Finds the codes that a table names or that show by their form, in words of this vocabulary. */
export function codeFinder(
  table: CodeTable,
  vocabulary: Vocabulary,
  candidates: CodeCandidates = codeCandidates(table, vocabulary),
): CodeFinder {
  return (spelled, speakers) => {
    const found = new Map<string, FoundCode>();
    const says = (speaker: Speaker): boolean => speakers.has(speaker);
    for (const [index, { segment, words, isForeign, depthAt }] of spelled.entries()) {
      if (namesDetail(segment, spelled[index + 1]?.segment)) continue;
      const reading = { table, says, depthAt, whole: words.text.trim().replace(modules, '') };
      for (const match of matchesIn(words, candidates)) {
        const code = recognise(match, segment, reading);
        if (code && !(isForeign && isAnybodys(code.code)))
          found.set(code.code.key, alsoFound(code, found.get(code.code.key)));
      }
    }
    return besideGeneral([...found.values()].sort((one, other) => one.start - other.start));
  };
}

/** `{"code":"UnderlyingErrorCode","detail":{"value":"..."}}`, as Power BI lists details: the code is the name of a field. */
function namesDetail({ path }: Segment, next: Segment | undefined): boolean {
  const last = path.length - 1;
  return (
    path[last] === 'code' &&
    next?.path[last] === 'detail' &&
    path.slice(0, last).every((key, at) => next.path[at] === key)
  );
}

/** A name that every product gives its refusals: in the speech of another one it is that product's. */
function isAnybodys({ system, value }: Code): boolean {
  return system === 'oauth' || isHttpStatusName(value);
}

/** A code that stands in a paste more than once is told where it stands first. */
function alsoFound(code: FoundCode, before: FoundCode | undefined): FoundCode {
  return before === undefined
    ? code
    : { ...before, depth: Math.max(before.depth, code.depth), labelled: before.labelled || code.labelled };
}

/** What is written like a code, in order. Between words that can be one, nothing is looked at. */
function* matchesIn(words: Words, candidates: CodeCandidates): Generator<RegExpExecArray> {
  let behind = 0;
  for (let index = 0; index < words.ends.length; index += 1) {
    // A match may end inside a word, so the rest of it is looked at again.
    while ((words.ends[index] ?? 0) > behind) {
      const start = candidates.startOf(words, index);
      if (start === undefined) break;
      pattern.lastIndex = Math.max(start, behind);
      const match = pattern.exec(words.text);
      if (!match) return;
      behind = match.index + match[0].length;
      yield match;
    }
  }
}

interface Reading {
  table: CodeTable;
  says: (speaker: Speaker) => boolean;
  depthAt: (place: number) => number;
  /** The text of the segment, without the modules before the name of an error. */
  whole: string;
}

function recognise(match: RegExpExecArray, segment: Segment, reading: Reading): FoundCode | undefined {
  const at = placeOf(match, segment, reading);
  const typed = match.groups?.typed;
  const written = typed === undefined ? codeOf(match, at) : typedNumber(typed, match[0]);
  if (!written) return undefined;
  const { table } = reading;
  const { code, names: given } = written;
  const named = table.byKey(code.key);
  const names = given ?? named?.names ?? wrappedNames(code, table);
  return {
    code: named && code.system !== 'win32' ? named.code : code,
    names: names ?? [ownSpelling(code)],
    known: names !== undefined,
    text: match[0],
    ...segment.text.span(match.index, match.index + match[0].length),
    depth: reading.depthAt(match.index) + (isInner(at.before, segment.path) ? 1 : 0),
    labelled: at.labelled,
  };
}

function ownSpelling({ system, value }: Code): string {
  return system === 'aadsts' ? `AADSTS${value}` : value;
}

function placeOf(
  match: RegExpExecArray,
  { text: { text }, path }: Segment,
  { table, says, whole }: Reading,
): CodePlace {
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const isAll = whole === match[0];
  const wholeValue = isAll && path.length > 0;
  const alone = isAll && path.length === 0;
  const labelled = alone || (wholeValue && isCodePath(path)) || saysCode(before);
  return { before, after: text.slice(end, end + 40), labelled, wholeValue, path, says, table };
}

/** Each shape and what reads it; the name of a shape is its group in the pattern. */
const readers: readonly (readonly [shape: string, read: (written: string, at: CodePlace) => Code | undefined])[] = [
  ['aadsts', (written) => aadstsCode(written.replace(/\D/g, ''))],
  ['link', helpLinkCode],
  ['hex', hexCode],
  ['bare', bareHexCode],
  ['negative', negativeCode],
  ['wide', wideDecimalCode],
  ['decimal', decimalCode],
  ['small', smallCode],
];

function codeOf(match: RegExpExecArray, at: CodePlace): { code: Code; names?: string[] } | undefined {
  const groups = match.groups ?? {};
  const reader = readers.find(([shape]) => groups[shape] !== undefined);
  if (reader) {
    const code = reader[1](groups[reader[0]] ?? '', at);
    return code && { code };
  }
  const theirs = nameOfSpeaker(match[0], at);
  if (theirs) return { code: theirs, names: [theirs.value] };
  const code = wordCode(match[0], at);
  return code && { code };
}

/** Sign-in errors that only say that checking failed; another one beside them has the reason. */
const checkingFailed: ReadonlySet<string> = new Set(['70000', '70002', '50000', '900144']);
/** How far from such a number its reason may stand. */
const sameMessage = 400;

function besideGeneral(codes: readonly FoundCode[]): FoundCode[] {
  const general = codes.filter(({ code }) => code.system === 'aadsts' && checkingFailed.has(code.value));
  return codes.map((found) => {
    const { code, start, end } = found;
    if (code.system !== 'aadsts' || checkingFailed.has(code.value)) return found;
    const isBeside = general.some((other) => start - other.end < sameMessage && other.start - end < sameMessage);
    return isBeside ? { ...found, depth: found.depth + 1 } : found;
  });
}
