import type { Words } from '../core/languages/translator';
import type { WholeReply } from '../core/replies/reply';
import type { Spoken } from '../core/replies/spoken';
import { textOf } from './text';

/** What one card holds of a text that is too long for one, in characters of JSON. */
const mostOfPage = 10_000;
/** What an element costs besides its words. */
const costOfLine = 120;
/** Longer lines are broken, so that every page is filled. */
const longestLine = 1_000;

export interface Page {
  lines: string[];
  page: number;
  pages: number;
}

/** One page of everything a reply says; the last one when it has fewer. */
export function pageOf({ page, of }: Spoken<WholeReply>, words: Words): Page {
  const pages = pagesOf(textOf(of, words));
  const at = Math.min(Math.max(page, 1), pages.length);
  return { lines: pages[at - 1] ?? [], page: at, pages: pages.length };
}

function pagesOf(text: string): string[][] {
  const pages: string[][] = [[]];
  let used = 0;
  for (const line of text.split('\n').flatMap(brokenLine)) {
    const cost = JSON.stringify(line).length + costOfLine;
    if (used + cost > mostOfPage && used > 0) {
      pages.push([]);
      used = 0;
    }
    // An element without a word would not be shown.
    if (line.trim() !== '') pages.at(-1)?.push(line);
    used += cost;
  }
  return pages;
}

/** Never between the two halves of a pair of UTF-16 units. */
function brokenLine(line: string): string[] {
  return line.match(new RegExp(`[^]{1,${longestLine}}(?![\\uDC00-\\uDFFF])`, 'g')) ?? [''];
}
