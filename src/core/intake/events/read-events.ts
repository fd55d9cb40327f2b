import { eventCode, spaceCode } from '../../codes/code';
import type { CodeTable } from '../../codes/code-table';
import { fromHexDigits, hexOf } from '../../codes/windows-number';
import { belongsTo } from './event-logs';
import { readJsonEvents } from './event-json';
import { readTableEvents } from './event-table';
import { readTextEvents } from './event-text';
import { readXmlEvents } from './event-xml';
import type { FoundCode } from '../find-codes';
import type { MappedText, Span } from '../mapped-text';
import type { Segment } from '../unfold-json';
import { fieldOf, type WindowsEvent } from './windows-event';

/** More than anybody pastes to have looked at; a longer list is a whole log. */
const mostEvents = 50;
/** `EventID:1`. Values of JSON are many and mostly shorter. */
const shortestEvent = 9;

/** The events of a paste in its order, in whichever shape. An event in JSON is read when none stands outside: by its keys, else by its text. */
export function readEvents(text: MappedText, segments: readonly Segment[]): WindowsEvent[] {
  const outside = eventsIn(text);
  if (outside.length > 0) return outside.slice(0, mostEvents);
  const inFields = readJsonEvents(segments);
  const events =
    inFields.length > 0
      ? inFields
      : segments
          .filter(({ depth, text: { text: inside } }) => depth > 0 && inside.length >= shortestEvent)
          .flatMap((segment) => eventsIn(segment.text));
  return events.slice(0, mostEvents);
}

function eventsIn(text: MappedText): WindowsEvent[] {
  const xml = readXmlEvents(text);
  if (xml.length > 0) return xml;
  return [...readTextEvents(text), ...readTableEvents(text)].sort((one, other) => one.start - other.start);
}

/** Whether a place of the paste lies in one of the events. */
export function isInEvent({ start }: Pick<Span, 'start'>, events: readonly WindowsEvent[]): boolean {
  return events.some((event) => start >= event.start && start < event.end);
}

/** Whether Windows itself printed what stands at a place of the paste. */
export function isPrintedByEvent({ start }: Pick<Span, 'start'>, events: readonly WindowsEvent[]): boolean {
  return events.some((event) => start >= event.start && start < event.printedEnd);
}

/**
 * The codes in the light of the events: numbers of events that belong to no log of ours go, those that stand in another
 * language or in a table come in, and a sub status lies inside its status, for it has the reason. A sub status of 0x0 says nothing.
 */
export function withEvents(
  codes: readonly FoundCode[],
  events: readonly WindowsEvent[],
  table: CodeTable,
): FoundCode[] {
  const ours = events.filter(({ id, log }) => belongsTo(id, log));
  const kept = codes.filter(
    ({ code, start }) =>
      code.system !== 'event' ||
      !isInEvent({ start }, events) ||
      ours.some(({ id }) => eventCode(String(id)).key === code.key),
  );
  const known = new Set(kept.map(({ code }) => code.key));
  const added = ours.flatMap(({ id, start, end }): FoundCode[] => {
    const named = table.byKey(eventCode(String(id)).key);
    if (!named || known.has(named.code.key)) return [];
    known.add(named.code.key);
    return [
      { code: named.code, names: named.names, known: true, text: String(id), start, end, depth: 0, labelled: true },
    ];
  });
  const ofTickets = ours
    .flatMap((event) => ticketCodeOf(event, table) ?? [])
    .filter(({ code }) => !known.has(code.key));
  const inner = new Map(ours.flatMap((event) => subStatusOf(event)));
  const deepened = kept.map((code) => {
    const status = inner.get(code.code.key);
    const around = status === undefined ? undefined : kept.find((other) => other.code.key === status);
    return around ? { ...code, depth: Math.max(code.depth, around.depth + 1) } : code;
  });
  return [...deepened, ...added, ...ofTickets].sort((one, other) => one.start - other.start);
}

/** Events about Kerberos tickets; the status in them is a number of Kerberos. */
export const ticketEvents: ReadonlySet<number> = new Set([4768, 4769, 4770, 4771]);

/** The status of a ticket event, where a field holds it and no label stands before it. 0x0 is a success. */
function ticketCodeOf(event: WindowsEvent, table: CodeTable): FoundCode | undefined {
  const status = event.fields.find(({ field }) => field === 'Status');
  if (!ticketEvents.has(event.id) || status === undefined) return undefined;
  const value = fromHexDigits(status.value.replace(/^0x/i, ''));
  const named = value === undefined || value === 0 ? undefined : table.byKey(spaceCode(value, 'kerberos').key);
  const { start, end } = status;
  return (
    named && {
      code: named.code,
      names: named.names,
      known: true,
      text: status.value,
      start,
      end,
      depth: 0,
      labelled: true,
    }
  );
}

/** The keys of an event's sub status and of the status around it, where they differ. */
function subStatusOf(event: WindowsEvent): [string, string][] {
  const key = (written: string | undefined): string | undefined => {
    const value = written === undefined ? undefined : fromHexDigits(written.replace(/^0x/i, ''));
    return value === undefined || value === 0 ? undefined : hexOf(value);
  };
  const status = key(fieldOf(event, 'Status'));
  const sub = key(fieldOf(event, 'Sub Status'));
  return status !== undefined && sub !== undefined && status !== sub ? [[sub, status]] : [];
}
