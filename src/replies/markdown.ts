const marks = /[\\`*_[\]()#~|<>]|&(?=#?\w{1,31};)/g;
// At the start of a line "- ", "---" and "1. " are lists and rules; "-1073741715" is a number.
const linePrefix = /^([ \t]*\d*)([-+=.])(?=\s|$|[-=])/gm;

/** Makes text show as it is where Teams would read it as markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(marks, '\\$&').replace(linePrefix, '$1\\$2');
}

/** An address as it may stand between the brackets of a markdown link. */
export function linkTarget(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
