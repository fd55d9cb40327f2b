import { stripVTControlCharacters, styleText } from 'node:util';
import { message } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { Reply } from '../core/replies/reply';
import { spoken, type SpokenReply } from '../core/replies/spoken';
import { printable } from './printable';
import { textOf } from './text';
import { marks } from './text-of-verdict';

/** How a terminal shows a reply. */
export interface Terminal {
  words: Words;
  colours: boolean;
  width?: number;
}

type Style = 'bold' | 'yellow' | 'dim' | 'green';

/** The text of a reply for a terminal: wrapped, and with headings, commands and risks set off where colours are wanted. */
export function terminalText(reply: Reply | SpokenReply, { words, colours, width = 96 }: Terminal): string {
  const inWords = spoken(reply, words);
  const hangingMarks = Object.values(marks).map((key) => words.say(message(key)));
  const styleOf = stylist(words, 'title' in inWords ? inWords.title : '');
  return printable(stripVTControlCharacters(textOf(inWords, words)))
    .split('\n')
    .flatMap((line) => wrap(line, width, hangingMarks).map((part) => ({ part, line })))
    .map(({ part, line }) => {
      const style = colours ? styleOf(line) : undefined;
      return style === undefined ? part : styleText(style, part);
    })
    .join('\n');
}

const headings = [
  'headings.causes',
  'headings.sources',
  'headings.whatWouldHelp',
  'headings.outputSays',
  'headings.expression',
] as const;

/** Tells a line's part in the text by the words it begins with. */
function stylist(words: Words, title: string): (line: string) => Style | undefined {
  const bold = new Set([title, ...headings.map((key) => words.say(message(key)))]);
  const ruledOut = words.say(message(marks['ruled out']));
  const likely = words.say(message(marks.likely));
  return (line) => {
    if (bold.has(line)) return 'bold';
    const text = line.trimStart();
    if (text.startsWith('!')) return 'yellow';
    if (text.startsWith(ruledOut)) return 'dim';
    return text.startsWith(likely) ? 'green' : undefined;
  };
}

/** Blanks, and the number, dash or mark that later rows of the line stand behind. */
function indentOf(line: string, hangingMarks: readonly string[]): string {
  const indent = /^\s*(?:\d+\. |- )?/.exec(line)?.[0] ?? '';
  const mark = hangingMarks.find((one) => line.startsWith(`${one} `, indent.length));
  return mark === undefined ? indent : `${indent}${mark} `;
}

/** Breaks a line at spaces, keeping its indent; words longer than the width (links) stay whole. */
function wrap(line: string, width: number, hangingMarks: readonly string[]): string[] {
  if (line.length <= width) return [line];
  const indent = indentOf(line, hangingMarks);
  const hanging = ' '.repeat(indent.length);
  const rows: string[] = [];
  let row = indent.trimEnd() === '' ? hanging : indent;
  for (const word of line.slice(indent.length).split(' ')) {
    const joined = row.trim() === '' || row === indent ? `${row}${word}` : `${row} ${word}`;
    if (joined.length > width && row.trim() !== '' && row !== indent) {
      rows.push(row);
      row = `${hanging}${word}`;
    } else {
      row = joined;
    }
  }
  return [...rows, row];
}
