import type { Words } from '../core/languages/translator';
import { verbOf } from '../core/actions/card-verb';
import type { WholeReply } from '../core/replies/reply';
import type { Spoken, SpokenReply } from '../core/replies/spoken';
import { pageOf } from './whole-text';
import { escapeMarkdown, linkTarget, mailTarget } from './markdown';
import { isData, type CardData } from './shorten';

/** What a template is filled with: the reply, and its texts of several lines each line for itself. */
export function dataOf(reply: SpokenReply, words: Words): CardData {
  if (reply.kind === 'whole') return wholeData(reply, words);
  return { ...reply, ...linesOf(reply), ...choicesOf(reply), ...stepsOf(reply), ...waysOf(reply) };
}

/** The reply it is made of is not data of the card: only a page of its text is. */
function wholeData(reply: Spoken<WholeReply>, words: Words): CardData {
  const { kind, caseId, version, nonce } = reply;
  const { lines, page, pages } = pageOf(reply, words);
  return {
    kind,
    caseId,
    version,
    nonce,
    lines,
    page,
    pages,
    next: page < pages ? verbOf({ kind: 'view whole', page: page + 1 }) : '',
  };
}

/** With its answers a question may have so many buttons, the one for whoever cannot tell among them; more become a list. */
const mostButtons = 5;

function choicesOf(reply: SpokenReply): CardData {
  if (!('answers' in reply)) return {};
  const { answers } = reply;
  return answers.length > mostButtons ? { buttons: [], list: answers } : { buttons: answers, list: [] };
}

/** Teams shows six buttons at the foot of a card, one of which leads to the others. */
function waysOf(reply: SpokenReply): CardData {
  return reply.kind === 'help'
    ? { few: reply.examples.slice(0, mostButtons), rest: reply.examples.slice(mostButtons) }
    : {};
}

function stepsOf(reply: SpokenReply): CardData {
  if (reply.kind !== 'steps') return {};
  const { steps, current } = reply;
  return {
    now: steps.filter(({ number }) => number === current),
    mine: steps.filter(({ by }) => by === 'maker'),
    theirs: steps.filter(({ by }) => by !== 'maker'),
    total: steps.length,
    finished: steps.filter(({ done }) => done).length,
  };
}

function linesOf(reply: SpokenReply): CardData {
  // What can be sent stands in an input, which keeps its lines.
  if (reply.kind === 'handover')
    return {
      lines: reply.canSend ? [] : reply.summary.split('\n').map(visibleLine),
      detailLines: spacedLines(reply.details.split('\n')),
    };
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

const inTextBlocks: ReadonlySet<string> = new Set([
  'title',
  'ask',
  'intro',
  'heading',
  'ticket',
  'readers',
  'stillPossible',
]);
/** The titles of these stand in text runs and inputs, where markdown is dead. */
const plainLists: ReadonlySet<string> = new Set(['causes', 'urgencies', 'impacts', 'wantable', 'list']);

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
