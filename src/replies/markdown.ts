/** Makes text show as it is where Teams would read it as markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]()#~|<>]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3');
}

/** An address as it may stand between the brackets of a markdown link. */
export function linkTarget(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
