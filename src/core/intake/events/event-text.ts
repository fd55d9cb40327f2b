import { failedSignIn, unlabelledFields, unlabelledHeads } from './event-foreign';
import { fieldsOfLabels, labelsIn } from './event-labels-in-text';
import { isHead, type Label, type Labelled } from './event-labels';
import { logOfEvent, logOfName } from './event-logs';
import type { MappedText } from '../mapped-text';
import type { WindowsEvent } from './windows-event';

/** A dsregcmd output behind an event is no part of it. */
const otherOutput =
  /\n[ \t|]{0,40}(?:\+-{5}|(?:AzureAdJoined|EnterpriseJoined|DomainJoined|WorkplaceJoined|AzureAdPrt|Attempt Status|Device Name|TenantName|NgcSet|WamDefaultSet|Diagnostics Reference|AD Connectivity Test|Error Phase|Client ErrorCode)[ \t]{0,20}:)/i;

/** The events that Event Viewer and wevtutil print as text, and PowerShell as lists. */
export function readTextEvents(text: MappedText): WindowsEvent[] {
  const known = labelsIn(text.text);
  const all = [...known, ...unlabelledHeads(text.text, known)].sort((one, other) => one.at - other.at);
  const headed = blocksOf(all, text.text);
  const blocks = headed.length > 0 ? headed : headlessBlocks(all, text.text);
  return blocks.map((block, index) => {
    const start = block.labels[0]?.at ?? 0;
    const limit = blocks[index + 1]?.labels[0]?.at ?? text.text.length;
    const stop = text.text.slice(start, limit).search(otherOutput);
    return eventOf(block, text, { start, end: stop === -1 ? limit : start + stop });
  });
}

interface Block {
  id: number;
  labels: Labelled[];
}

/** Parts the labels into events: a part of the head that comes again belongs to the next one. */
function blocksOf(labels: readonly Labelled[], text: string): Block[] {
  const parts: Labelled[][] = [];
  let part: Labelled[] = [];
  let heads = new Set<Label>();
  for (const label of labels) {
    const head = isHead(label.label);
    if (head && heads.has(label.label) && startsEvent(label, text)) {
      parts.push(part);
      part = [];
      heads = new Set();
    }
    if (head) heads.add(label.label);
    part.push(label);
  }
  parts.push(part);
  return parts.reduce<Block[]>((blocks, candidate) => {
    const id = candidate.map(idOf).find((found) => found !== undefined);
    const last = blocks.at(-1);
    // A part of its own without a number is the rest of the event before it.
    if (id === undefined) last?.labels.push(...candidate);
    else if (isHeadOfEvent(candidate, text)) blocks.push({ id, labels: [...candidate] });
    return blocks;
  }, []);
}

/**
 * Only the event of a failed sign-in has a sub status, and only it tells the type of a sign-in and why it failed: its text is often
 * pasted without its head. The sign-in screen prints both too, but in brackets: "(status: 0xc000005e, substatus: 0x0)".
 */
function headlessBlocks(labels: readonly Labelled[], text: string): Block[] {
  if (labels.some(({ label, at }) => label === 'Status' && text[at - 1] === '(')) return [];
  const has = (wanted: Label): boolean => labels.some(({ label, value }) => label === wanted && value.trim() !== '');
  const inside = labels.filter(({ label }) => !isHead(label));
  return has('Status') && (has('Sub Status') || (has('Logon Type') && has('Failure Reason')))
    ? [{ id: failedSignIn, labels: inside }]
    : [];
}

function idOf({ label, value }: Labelled): number | undefined {
  const digits = label === 'Event ID' ? /^\d{1,5}\b/.exec(value.trim())?.[0] : undefined;
  return digits === undefined ? undefined : Number(digits);
}

/** Inside an event's text a word such as "Source:" may come again; a number or a log may not. */
function startsEvent({ label, at }: Labelled, text: string): boolean {
  return (
    label === 'Event ID' || label === 'Log Name' || /(?:^|\n)[ \t]{0,20}$/.test(text.slice(Math.max(0, at - 21), at))
  );
}

/** A list's bare "Id : 304" is an event only beside a provider, a time or a message. */
function isHeadOfEvent(labels: readonly Labelled[], text: string): boolean {
  const named = labels.some(
    ({ label, at }) => label === 'Event ID' && !/^Id[ \t]{0,40}:/.test(text.slice(at, at + 43)),
  );
  return named || labels.some(({ label }) => label === 'Source' || label === 'Log Name' || label === 'Message');
}

function eventOf({ id, labels }: Block, text: MappedText, place: { start: number; end: number }): WindowsEvent {
  const head = (label: Label): string => labels.find((found) => found.label === label)?.value.trim() ?? '';
  const inside = labels.filter(({ from }) => from <= place.end);
  const fields = fieldsOfLabels(inside, text);
  const provider = head('Source');
  return {
    id,
    log: logOfName(head('Log Name')) ?? logOfName(provider) ?? logOfEvent(id),
    provider,
    time: head('Date'),
    fields: [...fields, ...unlabelledFields(id, fields, text, place)],
    ...text.span(place.start, place.end),
    printedEnd: text.span(place.start, endOfLastPart(inside, text.text, place)).end,
  };
}

const blankLine = /\n[ \t]{0,40}\n/;

/** The end of the paragraph with the event's last label: what comes after a blank line, a person may have written. */
function endOfLastPart(labels: readonly Labelled[], text: string, place: { start: number; end: number }): number {
  const last = labels.at(-1)?.from ?? place.start;
  const head = labels.every(({ label }) => isHead(label));
  // The text of an event without fields stands in a paragraph of its own, behind its head.
  const from = head ? last + (/^[^\n]{0,400}\n[ \t]{0,40}\n/.exec(text.slice(last, place.end))?.[0].length ?? 0) : last;
  const blank = text.slice(from, place.end).search(blankLine);
  return blank === -1 ? place.end : from + blank;
}
