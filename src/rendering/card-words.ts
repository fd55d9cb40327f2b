import type { Words } from '../core/languages/translator';
import { escapeMarkdown } from './markdown';

/** `${words.buttons.askIt}` in a template: the message of that key. */
const reference = /\$\{words\.([A-Za-z.]+)\}/g;
const parameter = /\{(\w+)\}/g;

/**
 * Puts one language's words into a template. What has to be filled into a message becomes an expression of the template:
 * `Step {number}. ` reads `Step ${number}. `. Throws for a key that no catalogue has.
 */
export function withWords(template: unknown, words: Words): unknown {
  if (Array.isArray(template)) return template.map((item) => withWords(item, words));
  if (template === null || typeof template !== 'object') return template;
  const type = 'type' in template ? template.type : undefined;
  return Object.fromEntries(
    Object.entries(template).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? // Only there is markdown alive.
          wordsIn(value, words, type === 'TextBlock' && name === 'text')
        : withWords(value, words),
    ]),
  );
}

function wordsIn(text: string, words: Words, isMarkdown: boolean): string {
  return text.replace(reference, (_, key: string) => {
    const pattern = words.pattern(key)?.replaceAll("''", "'");
    if (pattern === undefined) throw new Error(`there is no message ${key}, which a card shows`);
    return (isMarkdown ? escapeMarkdown(pattern) : pattern).replace(parameter, (_, name: string) => `\${${name}}`);
  });
}
