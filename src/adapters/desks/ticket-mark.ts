import { createHash } from 'node:crypto';

/**
 * The key as one word of letters and digits, the same for the same key. Searching for it needs no quoting in any query
 * language, a word index keeps it in one piece, and nobody's text holds it by chance.
 */
export function wordFor(key: string): string {
  return `fm${createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 32)}`;
}

/**
 * The key where it is harmless in headers, queries and fields, otherwise its word. ServiceNow runs values that start with
 * `javascript:`, and `^` starts a new condition there; a full stop could shift the parts of a signed webhook.
 */
export function plainKey(key: string): string {
  return /^(?!javascript:)[\w:-]{1,80}$/i.test(key) ? key : wordFor(key);
}
