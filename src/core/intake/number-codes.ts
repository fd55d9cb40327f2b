import { aadstsCode, eventCode, smallWindowsCode, windowsCode, type Code } from '../codes/code';
import type { CodeTable } from '../codes/code-table';
import { decodeWindowsNumber, unwrapNtstatus } from '../codes/decode';
import { looksLikeFailure } from '../codes/number-readings';
import { fromDecimal, fromHexDigits } from '../codes/windows-number';
import {
  isPathOfCodesOnly,
  saysCallOfWindows,
  saysCode,
  saysCount,
  saysCountedThing,
  saysCrashDetail,
  saysEvent,
  saysFailure,
  saysId,
  saysNativeCall,
  saysSmallWindowsError,
} from './code-context';
import type { CodePlace } from './code-place';
import { codeInSpace, dataverseNumber } from './number-spaces';

/** 32-bit numbers below this are success codes, sizes and flags, unless a table of small Windows errors is meant. */
const firstFailure = 0x40000000;
/** -894894057: a failure whose number is written with fewer digits is none that Windows gives out. */
const shortestFailure = 9;

/** The code of a number of failure size: Dataverse's where Dataverse says it, else Windows'. */
function failureCode(value: number, at: CodePlace): Code {
  const code = windowsCode(unwrapNtstatus(value, at.table));
  return dataverseNumber(value, at, at.table, namesOfWindows(code, at.table) !== undefined) ?? code;
}

/** 0x80070520 stands in no table, but it carries Win32 error 1312, which does. */
export function wrappedNames(code: Code, table: CodeTable): string[] | undefined {
  const number = windowsNumberOf(code);
  const wraps = number === undefined ? undefined : decodeWindowsNumber(number, table).wraps;
  return wraps && [wraps.name];
}

function namesOfWindows(code: Code, table: CodeTable): readonly string[] | undefined {
  return table.byKey(code.key)?.names ?? wrappedNames(code, table);
}

/** For a number no table names: whether it is a Windows number at all, for decoding by its structure. */
export function windowsNumberOf(code: Code): number | undefined {
  return code.system === 'ntstatus' || code.system === 'hresult' ? fromHexDigits(code.value.slice(2)) : undefined;
}

export function hexCode(digits: string, at: CodePlace): Code | undefined {
  const value = fromHexDigits(digits.replace(/[^0-9a-f]/gi, ''));
  if (value === undefined || saysCrashDetail(at.before)) return undefined;
  const claimed = codeInSpace(value, at, at.table);
  if (claimed !== undefined) return claimed === 'none' ? undefined : claimed;
  if (value >= firstFailure) return failureCode(value, at);
  return value > 1 && !saysId(at.before) ? smallHexCode(value, at) : undefined;
}

/** Win32 errors in hex, as dsregcmd and CredUI write them. A small number that nobody claims is nothing. */
function smallHexCode(value: number, at: CodePlace): Code | undefined {
  const called = saysSmallWindowsError(at.before, at.after, value, at.labelled) || saysCallOfWindows(at.before, value);
  if (!called) return undefined;
  const small = smallWindowsCode(value, 'win32');
  return at.table.byKey(small.key) ? small : undefined;
}

/**
 * Eight hex digits without 0x. With a letter they are a code when a table names them or what they carry; digits alone could
 * be a plain number and need a word of errors beside them. With that word a failure nobody named is one too.
 */
export function bareHexCode(digits: string, at: CodePlace): Code | undefined {
  const value = fromHexDigits(digits.replace(/[^0-9a-f]/gi, ''));
  if (value === undefined || saysCountedThing(at.before)) return undefined;
  const labelled = at.labelled || saysNativeCall(at.before);
  if (/^\d+$/.test(digits) && !isFailureInDigits(labelled, at)) return undefined;
  const code = failureCode(value, at);
  if (at.table.byKey(code.key)) return code;
  const expected = labelled && looksLikeFailure(digits.slice(-8)) && (saysCalled(at) || wrappedNames(code, at.table));
  return expected ? code : undefined;
}

/** Digits alone are a failure where they are called one, and count nothing. */
function isFailureInDigits(labelled: boolean, { before, after }: CodePlace): boolean {
  if (saysCount(after) && !isErrorsName(after)) return false;
  return labelled || saysFailure(before, after);
}

/** "80180014 error": one of that name; "80180014 errors" are many. */
function isErrorsName(after: string): boolean {
  return /^ error\b/i.test(after);
}

/** Whether words or a key directly before a number call it a code. */
function saysCalled({ before, path }: CodePlace): boolean {
  return saysCode(before) || saysNativeCall(before) || isPathOfCodesOnly(path);
}

/** The number inside the address of a Dataverse help page: CrmException%3a80040220. */
export function helpLinkCode(digits: string, at: CodePlace): Code | undefined {
  const value = fromHexDigits(digits);
  return value === undefined || value < firstFailure
    ? undefined
    : dataverseNumber(value, { ...at, before: 'CrmException:' }, at.table, false);
}

export function decimalCode(written: string, at: CodePlace): Code | undefined {
  const digits = written.replace(/^--/, '-').replace(/[.,' ]/g, '');
  const value = fromDecimal(digits);
  if (value === undefined || value < firstFailure || digits.replace('-', '').length < shortestFailure) return undefined;
  if (isNoCode(value, at)) return undefined;
  const code = failureCode(value, at);
  const expected = at.table.byKey(code.key) !== undefined || at.labelled || saysNativeCall(at.before);
  if (digits.startsWith('-')) return expected || /^-[12]\d{9}$/.test(digits) ? code : undefined;
  return expected && value >= 2 ** 31 ? code : undefined;
}

/** A count, a time, the number of a thing, or one that its label says is no code. */
function isNoCode(value: number, at: CodePlace): boolean {
  return (
    (!at.labelled && (saysCount(at.after) || saysCountedThing(at.before))) ||
    codeInSpace(value, at, at.table) === 'none'
  );
}

/** Small negative numbers are codes only in the space of a speaker. */
export function negativeCode(written: string, at: CodePlace): Code | undefined {
  const claimed = codeInSpace(Number(written), at, at.table);
  return claimed === 'none' ? undefined : claimed;
}

/** A number of 64 bits, as a language without unsigned ones prints a sign-extended failure: 18446744071562200352. */
export function wideDecimalCode(written: string, at: CodePlace): Code | undefined {
  const digits = BigInt(written).toString(16);
  const value = fromHexDigits(digits);
  return value === undefined || !digits.startsWith('ffffffff') ? undefined : failureCode(value, at);
}

/** Numbers that are codes only because of what stands beside them: Win32, WinHTTP, AADSTS without its letters, event ids. */
export function smallCode(digits: string, at: CodePlace): Code | undefined {
  const value = Number(digits);
  if (saysEvent(at.before, at.after, at.path)) {
    const event = eventCode(digits);
    return at.table.byKey(event.key) ? event : undefined;
  }
  if (saysCount(at.after) && !saysCode(at.before)) return undefined;
  const claimed = codeInSpace(value, at, at.table);
  if (claimed !== undefined) return claimed === 'none' ? undefined : claimed;
  return bareAadsts(digits, at) ?? smallWindowsNumber(value, at);
}

function bareAadsts(digits: string, at: CodePlace): Code | undefined {
  const isCalledOne =
    at.labelled ||
    /\b(?:(?:sign-?in )?error(?: code)?|(?:fail\w{0,4}|blocked|refused) with(?: code)?)[ :#(|\x60'"]{0,4}$|error_codes?$|[?&]code=$/i.test(
      at.before,
    );
  if (digits.length < 5 || !isCalledOne || saysCountedThing(at.before)) return undefined;
  const aadsts = aadstsCode(digits);
  return at.table.byKey(aadsts.key) ? aadsts : undefined;
}

function smallWindowsNumber(value: number, at: CodePlace): Code | undefined {
  const called =
    saysSmallWindowsError(at.before, at.after, value, at.labelled) ||
    (value >= 1000 && saysNativeCall(at.before)) ||
    (value > 1 && saysCallOfWindows(at.before, value));
  if (!called) return undefined;
  const small = smallWindowsCode(value, value >= 12000 && value < 12200 ? 'winhttp' : 'win32');
  return at.table.byKey(small.key) ? small : undefined;
}
