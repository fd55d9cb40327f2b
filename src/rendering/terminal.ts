import { stripVTControlCharacters, styleText } from 'node:util';
import type { Reply } from '../core/replies/reply';
import { textOf } from './text';

const headings = /^(?:Causes|Sources|What would help me|What the output says|The expression to look at first)$/;

/** The text of a reply for a terminal: wrapped, and with headings, commands and risks set off where colours are wanted. */
export function terminalText(reply: Reply, colours: boolean, width = 96): string {
  const title = 'title' in reply ? reply.title : '';
  return stripVTControlCharacters(textOf(reply))
    .split('\n')
    .flatMap((line) => wrap(line, width).map((part) => ({ part, line })))
    .map(({ part, line }) => {
      if (!colours) return part;
      if (line === title || headings.test(line)) return styleText('bold', part);
      if (/^\s*!/.test(line)) return styleText('yellow', part);
      if (/^\s*\[ruled out\]/.test(line)) return styleText('dim', part);
      if (/^\s*\[likely\]/.test(line)) return styleText('green', part);
      return part;
    })
    .join('\n');
}

/** Breaks a line at spaces, keeping its indent; words longer than the width (links) stay whole. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const indent = /^\s*(?:\d+\. |- |\[[a-z ]+\] )?/.exec(line)?.[0] ?? '';
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
