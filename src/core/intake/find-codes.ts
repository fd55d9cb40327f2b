import { aadstsCode, eventCode, namedCode, smallWindowsCode, windowsCode, type Code } from '../codes/code';
import type { CodeTable } from '../codes/code-table';
import { decodeWindowsNumber, unwrapNtstatus } from '../codes/decode';
import { looksLikeFailure } from '../codes/number-readings';
import { fromDecimal, fromHexDigits } from '../codes/windows-number';
import {
  isCodePath,
  isInner,
  isPathOfCodesOnly,
  saysCode,
  saysCount,
  saysCrashDetail,
  saysId,
  saysCountedThing,
  saysEvent,
  saysSmallWindowsError,
} from './code-context';
import type { Segment } from './unfold-json';

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

const hex = String.raw`(?<![\w.-])(?:0x|&H|x')(?<hex>[0-9a-f]{1,16})(?![0-9a-z_]|-[0-9a-f]{4}-)`;
const bareHex = String.raw`(?<![\w.#-])(?<bare>[89a-f][0-9a-f]{7})h?(?![\w-]|\.\d)`;
const aadsts = String.raw`(?<![a-z])AAD ?STS[\s:#_.-]{0,4}(?<aadsts>\d{4,7})(?!\d)`;
const decimal = String.raw`(?<![\w.])(?<decimal>--?\d{9,10}|--?\d{1,3}(?:[.,' ]\d{3}){2,3}|(?<![,-]|\d[:/\s])(?:\d{10}|[2-4](?:[,' ]\d{3}){3}))(?![\w-]|[.,:]\d)`;
const small = String.raw`(?<![\w.,$#-]|\d[:/\s])(?<small>\d{1,7})(?![\w%$-]|[.,:/]\d)`;
// Emphasis of a chat (_InvalidTemplate_) is no part of a name. Behind dots a name counts where all before it are names too:
// WebAutomation.TimeoutError in a code field, but no file and no address in the middle of a text.
const word = String.raw`(?:(?<![A-Za-z0-9.\\/-]_?)|(?<=^[A-Za-z]\w{1,60}(?:\.[A-Za-z]\w{1,60}){0,4}\.))(?<word>[A-Za-z][A-Za-z0-9]{2,80}(?:_[A-Za-z0-9]{1,80}){0,20}|[A-Za-z][A-Za-z0-9]?(?:_[A-Za-z0-9]{1,80}){1,20})(?!_?[A-Za-z0-9\\/-])`;

/** `Module.Module.` before the name of an error. */
const modules = /^(?:[A-Za-z]\w{1,60}\.){1,5}/;

const shapes = [aadsts, hex, bareHex, decimal, small, word].join('|');

/** Finds the codes of all segments, each code once, in the order of the paste. Never throws. */
export function findCodes(segments: readonly Segment[], table: CodeTable): FoundCode[] {
  const found = new Map<string, FoundCode>();
  const pattern = new RegExp(shapes, 'gi');
  for (const segment of segments) {
    for (const match of segment.text.text.matchAll(pattern)) {
      const code = recognise(match, segment, table);
      if (!code) continue;
      const before = found.get(code.code.key);
      if (!before) found.set(code.code.key, code);
      else
        found.set(code.code.key, {
          ...before,
          depth: Math.max(before.depth, code.depth),
          labelled: before.labelled || code.labelled,
        });
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}

function recognise(match: RegExpExecArray, segment: Segment, table: CodeTable): FoundCode | undefined {
  const groups = match.groups ?? {};
  const before = segment.text.text.slice(Math.max(0, match.index - 60), match.index);
  const after = segment.text.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  const isAll = segment.text.text.trim().replace(modules, '') === match[0];
  const wholeValue = isAll && segment.path.length > 0;
  const alone = isAll && segment.path.length === 0;
  const labelled = alone || (wholeValue && isCodePath(segment.path)) || saysCode(before);
  const at = { before, after, labelled, wholeValue, path: segment.path };
  const code =
    groups.aadsts !== undefined
      ? aadstsCode(groups.aadsts)
      : groups.hex !== undefined
        ? hexCode(groups.hex, at, table)
        : groups.bare !== undefined
          ? bareHexCode(groups.bare, at, table)
          : groups.decimal !== undefined
            ? decimalCode(groups.decimal, at, table)
            : groups.small !== undefined
              ? smallCode(groups.small, at, table)
              : wordCode(match[0], at, table);
  if (!code) return undefined;
  const named = table.byKey(code.key);
  const names = named?.names ?? wrappedNames(code, table);
  return {
    code: named && code.system !== 'win32' ? named.code : code,
    names: names ?? [code.system === 'aadsts' ? `AADSTS${code.value}` : code.value],
    known: names !== undefined,
    text: match[0],
    ...segment.text.span(match.index, match.index + match[0].length),
    depth: segment.depth + (isInner(before, segment.path) ? 1 : 0),
    labelled,
  };
}

/** 0x80070520 stands in no table, but it carries Win32 error 1312, which does. */
function wrappedNames(code: Code, table: CodeTable): string[] | undefined {
  const number = windowsNumberOf(code);
  const wraps = number === undefined ? undefined : decodeWindowsNumber(number, table).wraps;
  return wraps && [wraps.name];
}

interface Surroundings {
  before: string;
  after: string;
  labelled: boolean;
  wholeValue: boolean;
  path: readonly string[];
}

/** 32-bit numbers below this are success codes, sizes and flags, unless a table of small Windows errors is meant. */
const firstFailure = 0x40000000;
/** -894894057: a failure whose number is written with fewer digits is none that Windows gives out. */
const shortestFailure = 9;

function hexCode(digits: string, at: Surroundings, table: CodeTable): Code | undefined {
  const value = fromHexDigits(digits);
  if (value === undefined || value === 0 || saysCrashDetail(at.before)) return undefined;
  if (value >= firstFailure) return windowsCode(unwrapNtstatus(value, table));
  const small = smallWindowsCode(value, 'win32');
  return value > 1 && !saysId(at.before) && table.byKey(small.key) ? small : undefined;
}

/**
 * Eight hex digits without 0x. With a letter they are a code when a table names them or what they carry; digits alone could
 * be a plain number and need a word of errors beside them. With that word a failure nobody named is one too.
 */
function bareHexCode(digits: string, at: Surroundings, table: CodeTable): Code | undefined {
  const value = fromHexDigits(digits);
  if (value === undefined || saysCountedThing(at.before)) return undefined;
  const plainNumber = /^\d+$/.test(digits);
  if (plainNumber && (!at.labelled || saysCount(at.after))) return undefined;
  const code = windowsCode(unwrapNtstatus(value, table));
  if (table.byKey(code.key)) return code;
  if (!at.labelled || !looksLikeFailure(digits)) return undefined;
  const called = saysCode(at.before) || isPathOfCodesOnly(at.path);
  return called || wrappedNames(code, table) ? code : undefined;
}

function decimalCode(written: string, at: Surroundings, table: CodeTable): Code | undefined {
  const digits = written.replace(/^--/, '-').replace(/[.,' ]/g, '');
  const value = fromDecimal(digits);
  if (value === undefined || value < firstFailure || digits.replace('-', '').length < shortestFailure) return undefined;
  const code = windowsCode(unwrapNtstatus(value, table));
  const named = table.byKey(code.key) !== undefined;
  if (saysCountedThing(at.before) && !at.labelled) return undefined;
  if (digits.startsWith('-')) return named || at.labelled || /^-1\d{9}$|^-2\d{9}$/.test(digits) ? code : undefined;
  return (named || at.labelled) && value >= 2 ** 31 ? code : undefined;
}

/** Numbers that are codes only because of what stands beside them: Win32, WinHTTP, AADSTS without its letters, event ids. */
function smallCode(digits: string, at: Surroundings, table: CodeTable): Code | undefined {
  const value = Number(digits);
  if (saysEvent(at.before, at.after, at.path)) {
    const event = eventCode(digits);
    return table.byKey(event.key) ? event : undefined;
  }
  if (
    digits.length >= 5 &&
    (at.labelled || /\b(?:sign-?in )?error(?: code)?[ :#(]{0,3}$|error_codes?$|[?&]code=$/i.test(at.before))
  ) {
    const aadsts = aadstsCode(digits);
    if (table.byKey(aadsts.key) && !saysCountedThing(at.before)) return aadsts;
  }
  if (!saysSmallWindowsError(at.before, at.after, value, at.labelled)) return undefined;
  const small = smallWindowsCode(value, value >= 12000 && value < 12200 ? 'winhttp' : 'win32');
  return table.byKey(small.key) ? small : undefined;
}

const capitals = /[A-Z]/g;
/** Names of Windows codes and of JSON error codes, in the shape programs write them. */
const upperSnake =
  /^(?:ERROR|STATUS|E|NTE|TPM|DSREG|WININET|SEC|RPC|CERT|CRYPT|AAD|WC|DISP|REGDB|CO|TRUST|SCARD)_[A-Z0-9_]{3,}$/;
const identifier =
  /^(?=[A-Za-z]*[a-z])(?:[A-Z][a-z0-9]+|[a-z]+[A-Z][a-z0-9]*|[A-Z]{2,}[a-z]+)[A-Za-z0-9]{3,80}$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

function wordCode(name: string, at: Surroundings, table: CodeTable): Code | undefined {
  const humps = name.match(capitals)?.length ?? 0;
  // Ordinary words cannot be names: spare the table a look-up for each of them.
  if (humps === 1 && standsAlone(name, at)) return exactly(name, { ...at, labelled: true }, table);
  if (
    humps < 2 &&
    !name.includes('_') &&
    !at.labelled &&
    !/^["'(]?\s{0,3}\(?(?:4|5)\d\d\b/.test(at.after) &&
    !/\b(?:4|5)\d\d[ :-]{1,3}["']?$/.test(at.before)
  ) {
    return name.length >= 16 ? exactly(name, at, table) : undefined;
  }
  return exactly(name, at, table) ?? unknownName(name, at);
}

/** "Action failed. Unauthorized": a capitalised word between full stops, as programs write it. */
function standsAlone(name: string, { before, after }: Surroundings): boolean {
  return (
    /^[A-Z]/.test(name) &&
    name.length > 7 &&
    /(?:^|[.:,("'\n])\s{0,3}$/.test(before) &&
    /^\s{0,3}(?:$|[.:,)"'\n])/.test(after)
  );
}

function exactly(name: string, at: Surroundings, table: CodeTable): Code | undefined {
  const named = table.byName(name);
  if (!named) return undefined;
  const written = named.names.find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ?? name;
  const wholeWords = written.match(capitals)?.length ?? 0;
  // In free text a name must be written as programs write it, unless it is too long to be anybody's sentence.
  return at.labelled ||
    written === name ||
    (wholeWords >= 3 && written.length >= 12) ||
    written.length >= 16 ||
    written.includes('_')
    ? named.code
    : undefined;
}

function unknownName(name: string, at: Surroundings): Code | undefined {
  const known = upperSnake.test(name) || (at.wholeValue && isPathOfCodesOnly(at.path) && identifier.test(name));
  return known ? namedCode(name, 'unknown') : undefined;
}

/** For a number no table names: whether it is a Windows number at all, for decoding by its structure. */
export function windowsNumberOf(code: Code): number | undefined {
  return code.system === 'ntstatus' || code.system === 'hresult' ? fromHexDigits(code.value.slice(2)) : undefined;
}
