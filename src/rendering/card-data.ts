import type { SpokenReply } from '../core/replies/spoken';
import { escapeMarkdown, linkTarget, mailTarget } from './markdown';
import { isData, type CardData } from './shorten';

/** What a template is filled with: the reply, and its texts of several lines each line for itself. */
export function dataOf(reply: SpokenReply): CardData {
  return { ...reply, ...linesOf(reply) };
}

function linesOf(reply: SpokenReply): CardData {
  // What can be sent stands in an input, which keeps its lines.
  if (reply.kind === 'handover') return { lines: reply.canSend ? [] : reply.summary.split('\n').map(visibleLine) };
  return reply.kind === 'desk' ? { lines: spacedLines(reply.lines) } : {};
}

function visibleLine(line: string): string {
  return line === '' ? '\u00A0' : line;
}

/** An element for an empty line costs as much as one for a full line: a wider space does the same. */
function spacedLines(lines: readonly string[]): { text: string; spacing: 'None' | 'Small' }[] {
  return lines.flatMap((text, index) =>
    text === '' ? [] : [{ text, spacing: lines[index - 1] === '' ? 'Small' : 'None' }],
  );
}

const inTextBlocks: ReadonlySet<string> = new Set(['title', 'ask', 'intro', 'heading', 'ticket']);
/** The titles of these stand in text runs and inputs, where markdown is dead. */
const plainLists: ReadonlySet<string> = new Set(['causes', 'urgencies', 'impacts', 'wantable']);

/**
 * The person's words go into text runs and inputs, which know no markdown; what templates put into text blocks, where
 * markdown is alive, is escaped here: titles, questions, links.
 */
export function forTextBlocks(data: CardData, isText = true): CardData {
  const shown = (key: string, value: string): string => {
    if (key === 'url' || key === 'guide') return linkTarget(value);
    if (key === 'mailLink') return mailTarget(value);
    return isText && inTextBlocks.has(key) ? escapeMarkdown(value) : value;
  };
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (typeof value === 'string') return [key, shown(key, value)];
      if (Array.isArray(value))
        return [key, value.map((item: unknown) => (isData(item) ? forTextBlocks(item, !plainLists.has(key)) : item))];
      return [key, value];
    }),
  );
}
