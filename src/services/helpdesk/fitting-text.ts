import { onOneLine } from '../../core/languages/one-line';

/** Characters no desk can use and some choke on: controls besides tab and line end, and those that turn the reading direction around. */
const unusable = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/g;

/** Text that every desk can store: `\n` between lines, no half surrogate pairs (they cannot be sent as UTF-8), nothing invisible that acts. */
export function plainText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(unusable, '');
}

/** Plain text on one line: for titles, header-like fields and quotes in a sentence. */
export function oneLine(text: string): string {
  return onOneLine(plainText(text));
}

/** At most `limit` UTF-16 units, with `notice` at the end when something had to go. Never half of a surrogate pair. */
export function cutTo(text: string, limit: number, notice = '\u2026'): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, Math.max(0, limit - notice.length)).replace(/[\uD800-\uDBFF]$/, '');
  return `${start}${notice}`.slice(0, limit);
}
