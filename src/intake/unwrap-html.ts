import { Parser } from 'htmlparser2';
import { MappedText } from './mapped-text';

// Only tags that Teams, mail and portals really produce: `<Machine ID>` in an error message is not HTML.
const htmlTag = /<\/?(?:div|p|br|pre|code|codeblock|span|table|tbody|tr|td|th|ul|ol|li|b|strong|i|em|u|at|attachment|a|h[1-6]|body|html|blockquote|font)(?:\s[^<>]{0,500})?\/?>/i;
const entity = /&(?:quot|amp|lt|gt|nbsp|apos|#\d{1,6}|#x[0-9a-f]{1,5});/i;

const blockTags = new Set(['div', 'p', 'br', 'pre', 'codeblock', 'table', 'tr', 'li', 'ul', 'ol', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const cellTags = new Set(['td', 'th']);
const silentTags = new Set(['script', 'style', 'title']);

export function looksLikeHtml(text: string): boolean {
  return htmlTag.test(text) || entity.test(text);
}

/**
 * The words of an HTML text, line by line, with their place in it. Mentions of the bot (`<at>`) are dropped:
 * they are an address, not part of the problem. Malformed HTML never fails; it yields what text there is.
 */
export function unwrapHtml(html: string): MappedText {
  const pieces: { text: string; start: number; end: number }[] = [];
  let silent = 0;
  const breakLine = (text: string, at: number): void => {
    const last = pieces.at(-1);
    if (last && !last.text.endsWith(text)) pieces.push({ text, start: at, end: at });
  };
  const parser: Parser = new Parser(
    {
      onopentagname: (name) => {
        if (silentTags.has(name) || name === 'at') silent += 1;
        if (blockTags.has(name)) breakLine('\n', parser.startIndex);
      },
      ontext: (text) => {
        if (silent === 0) pieces.push({ text, start: parser.startIndex, end: Math.max(parser.endIndex + 1, parser.startIndex) });
      },
      onclosetag: (name) => {
        if (silentTags.has(name) || name === 'at') silent = Math.max(0, silent - 1);
        if (blockTags.has(name)) breakLine('\n', parser.startIndex);
        if (cellTags.has(name)) breakLine('\t', parser.startIndex);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return MappedText.fromPieces(pieces);
}
