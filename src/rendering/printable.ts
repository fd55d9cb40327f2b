/**
 * What a terminal could take for an order, or what turns the direction of reading around: controls of both sets besides line
 * ends and tabs, marks of direction, line ends of other alphabets.
 */
const orders = /[\0-\x08\v\f\r\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
const ordersAndLines = /[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** The text with such characters spelt out as `\u009b`, which in JSON means the same and in a line can be seen. */
export function printable(text: string): string {
  return text.replace(orders, spelt);
}

/** For names and ids inside a line, which must not begin another one. */
export function printableLine(text: string): string {
  return text.replace(ordersAndLines, spelt);
}

function spelt(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
