/**
 * Windows writes one 32-bit error number in many ways: 0xC000006D, c000006d, -1073741715, 3221225581.
 * Here a number is always the unsigned 32-bit integer.
 */

const limit = 2 ** 32;

/** `0xC000006D` for 3221225581. */
export function hexOf(value: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(8, '0')}`;
}

/** `-1073741715` for 3221225581; numbers below 2^31 stay as they are. */
export function signedOf(value: number): number {
  return value | 0;
}

/** Every spelling a person may meet for a 32-bit number, canonical first. */
export function spellingsOf(value: number): string[] {
  return [hexOf(value), String(signedOf(value)), String(value), value.toString(16).padStart(8, '0')];
}

/** Hex digits (up to 16, sign-extended forms included) as an unsigned 32-bit number, or undefined when they hold more than that. */
export function fromHexDigits(digits: string): number | undefined {
  const significant = digits.replace(/^0+/, '');
  if (significant.length <= 8) return significant === '' ? 0 : Number.parseInt(significant, 16);
  const signExtended = /^f{8}([89a-f][0-9a-f]{7})$/i.exec(significant);
  return signExtended?.[1] === undefined ? undefined : Number.parseInt(signExtended[1], 16);
}

/** A signed or unsigned decimal as an unsigned 32-bit number, or undefined when it does not fit in 32 bits. */
export function fromDecimal(text: string): number | undefined {
  const value = Number(text);
  if (!Number.isInteger(value) || value < -(limit / 2) || value >= limit) return undefined;
  return value >>> 0;
}
