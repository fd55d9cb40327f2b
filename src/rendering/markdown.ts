const marks = /[\\`*_[\]()#~|<>]|&(?=#?\w{1,31};)/g;
// At the start of a line "- ", "---" and "1. " are lists and rules; "-1073741715" is a number.
const linePrefix = /^([ \t]*\d*)([-+=.])(?=\s|$|[-=])/gm;

/** Makes text show as it is where Teams would read it as markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(marks, '\\$&').replace(linePrefix, '$1\\$2');
}

/** An address as it may stand between the brackets of a markdown link; empty when it leads to no page. */
export function linkTarget(url: string): string {
  return /^https?:\/\//i.test(url) ? escapeAddress(url) : '';
}

/** Windows hands no longer address to a mail program. */
const longestMailLink = 2000;

/** A `mailto:` address as a button may open it; empty for any other, and for one so long that nothing would happen. */
export function mailTarget(url: string): string {
  return /^mailto:/i.test(url) && url.length <= longestMailLink ? escapeAddress(url) : '';
}

function escapeAddress(url: string): string {
  return url.replace(
    /[\s()<>\\]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
