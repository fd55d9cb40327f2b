import { logOfEvent, logOfName } from './event-logs';
import type { MappedText } from '../mapped-text';
import type { WindowsEvent } from './windows-event';

const heading = /TimeCreated[ \t]{1,60}Id[ \t]{1,20}LevelDisplayName[ \t]{1,20}Message/gi;
const row = /^[ \t]{0,8}(\d[^\n\t]{6,30}?)[ \t]{1,40}(\d{1,5})[ \t]{1,10}\p{L}[^\n]{0,400}$/u;
const provider = /ProviderName:[ \t]{0,10}([^\n]{1,100})/gi;

/** The events of the table that Get-WinEvent prints: a row each, under the name of who wrote them. */
export function readTableEvents(text: MappedText): WindowsEvent[] {
  const providers = Array.from(text.text.matchAll(provider), (match) => ({
    at: match.index,
    name: (match[1] ?? '').trim(),
  }));
  const headings = Array.from(text.text.matchAll(heading), (match) => match.index + match[0].length);
  return headings.flatMap((behind, index) => {
    const name = providers.findLast(({ at }) => at < behind)?.name ?? '';
    const end = headings[index + 1] ?? text.text.length;
    return linesOf(text.text, behind, end).flatMap(({ line, start }): WindowsEvent[] => {
      const match = row.exec(line);
      if (!match) return [];
      const id = Number(match[2]);
      return [
        {
          id,
          log: logOfName(name) ?? logOfEvent(id),
          provider: name,
          time: match[1] ?? '',
          fields: [],
          ...text.span(start, start + line.length),
          printedEnd: text.span(start, start + line.length).end,
        },
      ];
    });
  });
}

function linesOf(text: string, from: number, end: number): { line: string; start: number }[] {
  let start = from;
  return text
    .slice(from, end)
    .split('\n')
    .map((line) => {
      const at = start;
      start += line.length + 1;
      return { line, start: at };
    });
}
