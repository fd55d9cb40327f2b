import { fromDecimal, fromHexDigits, hexOf } from './windows-number';

/** Eight digits without 0x: an HRESULT that lost its 0x, or a decimal number. No table can have it both ways, but nobody wrote which. */
export interface NumberReadings {
  /** 0x80070520 */
  hexadecimal: string;
  /** 80070520 as a decimal number is 0x04C5CB88. */
  decimal: string;
}

const eightDigits = /^[89]\d{7}h?$/i;

/** Both numbers that a spelling can mean; undefined for one that can only be read one way (letters, a minus, ten digits, 0x). */
export function readingsOf(written: string): NumberReadings | undefined {
  if (!eightDigits.test(written)) return undefined;
  const digits = written.slice(0, 8);
  const hexadecimal = fromHexDigits(digits);
  const decimal = /h$/i.test(written) ? undefined : fromDecimal(digits);
  return hexadecimal === undefined || decimal === undefined
    ? undefined
    : { hexadecimal: hexOf(hexadecimal), decimal: hexOf(decimal) };
}

/** 80..., c0..., caa...: where nearly all failures of Windows lie. Other hex without 0x is as often the start of some id. */
export function looksLikeFailure(hexDigits: string): boolean {
  return /^(?:80|c0|caa|d0)[0-9a-f]{5,6}$/i.test(hexDigits) && hexDigits.length === 8;
}
