/** Makes text show as it is where Teams would read it as markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]()#~|<>]/g, '\\$&').replace(/^(\s*)([-+]|\d+\.)(\s)/gm, '$1\\$2$3');
}
