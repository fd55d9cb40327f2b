import { Parser } from 'htmlparser2';
import { MappedText } from './mapped-text';

/** Real HTML nests a few dozen tags. */
const deepestTag = 256;

/**
 * A parser whose time does not grow with the depth of its text: it searches its open tags for each closing one, so a tag
 * deeper than any real one encloses nothing.
 */
class BoundedParser extends Parser {
  /** How many tags are open, as far as their handler was told. */
  open = 0;
  private isFull = false;

  override onopentagname(start: number, endIndex: number): void {
    this.isFull = this.open >= deepestTag;
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    this.isFull = false;
    super.onclosetag(start, endIndex);
  }

  protected override isVoidElement(name: string): boolean {
    return this.isFull || super.isVoidElement(name);
  }
}

// Only tags that Teams, mail and portals really produce: `<Machine ID>` in an error message is not HTML.
const htmlTag =
  /<\/?(?:div|p|br|pre|code|codeblock|span|table|tbody|tr|td|th|ul|ol|li|b|strong|i|em|u|at|attachment|a|h[1-6]|body|html|blockquote|font)(?:\s[^<>]{0,500})?\/?>/i;
const entity = /&(?:quot|amp|lt|gt|nbsp|apos|#\d{1,6}|#x[0-9a-f]{1,5});/i;

const blockTags = new Set([
  'div',
  'p',
  'br',
  'pre',
  'codeblock',
  'table',
  'tr',
  'li',
  'ul',
  'ol',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
  'article',
  'header',
  'footer',
  'dl',
  'dt',
  'dd',
  'figure',
  'figcaption',
]);
const cellTags = new Set(['td', 'th']);
/** What they enclose is no part of the problem: programs, and the mention of the bot, which is an address. */
const silentTags = new Set(['script', 'style', 'title', 'at']);
const inlineTags = new Set([
  'html',
  'head',
  'body',
  'meta',
  'link',
  'base',
  'span',
  'a',
  'b',
  'i',
  'u',
  's',
  'em',
  'strong',
  'small',
  'big',
  'sub',
  'sup',
  'code',
  'kbd',
  'samp',
  'var',
  'tt',
  'font',
  'center',
  'img',
  'thead',
  'tbody',
  'tfoot',
  'caption',
  'col',
  'colgroup',
  'label',
  'mark',
  'del',
  'ins',
  'abbr',
  'cite',
  'q',
  'time',
  'wbr',
  'main',
  'nav',
  'aside',
  'details',
  'summary',
  'form',
  'input',
  'button',
  'svg',
  'path',
  'attachment',
  'emoji',
  'customemoji',
  'readonly',
  'o:p',
]);

export function looksLikeHtml(text: string): boolean {
  return (text.includes('<') && htmlTag.test(text)) || (text.includes('&') && entity.test(text));
}

/**
 * The words of an HTML text, line by line, with their place in it. Tags that no mail or chat makes, such as
 * `<Machine ID>` or those of an event's XML, are words too. Malformed HTML never fails; it yields what text there is.
 */
export function unwrapHtml(html: string): MappedText {
  const pieces: { text: string; start: number; end: number }[] = [];
  /** For each silent tag that is open, how many pieces stood before it. */
  const silentSince: number[] = [];
  /** At the end of a text the parser reports what was left open at places of its own choice; words go forward only. */
  const add = (text: string, start: number, end: number): void => {
    const from = Math.min(Math.max(start, pieces.at(-1)?.end ?? 0), html.length);
    pieces.push({ text, start: from, end: Math.min(Math.max(end, from), html.length) });
  };
  const breakLine = (text: string, at: number): void => {
    const last = pieces.at(-1);
    if (last && !last.text.endsWith(text)) add(text, at, at);
  };
  const keepTag = (name: string): void => {
    if (blockTags.has(name) || cellTags.has(name) || silentTags.has(name) || inlineTags.has(name)) return;
    add(html.slice(parser.startIndex, parser.endIndex + 1), parser.startIndex, parser.endIndex + 1);
  };
  const parser: BoundedParser = new BoundedParser(
    {
      onopentag: (name) => {
        parser.open += 1;
        if (silentTags.has(name)) silentSince.push(pieces.length);
        if (blockTags.has(name)) breakLine('\n', parser.startIndex);
        keepTag(name);
      },
      ontext: (text) => {
        add(text, parser.startIndex, parser.endIndex + 1);
      },
      onclosetag: (name, isImplied) => {
        parser.open -= 1;
        // A tag that nobody closed encloses nothing.
        const since = silentTags.has(name) ? silentSince.pop() : undefined;
        if (since !== undefined && !isImplied) pieces.length = since;
        if (blockTags.has(name)) breakLine('\n', parser.startIndex);
        if (cellTags.has(name)) breakLine('\t', parser.startIndex);
        if (!isImplied) keepTag(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeCDATA: true },
  );
  parser.write(html);
  parser.end();
  return MappedText.fromPieces(pieces);
}
