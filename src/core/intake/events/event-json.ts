import { isEventField, labelOf } from './event-labels';
import { fieldsOfLabels, labelsIn } from './event-labels-in-text';
import { logOfEvent, logOfName } from './event-logs';
import { valueOfField } from './event-values';
import type { Segment } from '../unfold-json';
import type { EventField, WindowsEvent } from './windows-event';

/** A value of JSON under its own key. */
interface Leaf {
  key: string;
  path: string;
  segment: Segment;
}

const numberOfEvent = /^\d{1,5}$/;

/**
 * Events as collectors of logs and PowerShell write them in JSON: `EventID` beside `Channel` and the fields, or parted into
 * `system` and `eventdata`. Only events whose log is known count: other programs number their own events with the same keys.
 */
export function readJsonEvents(segments: readonly Segment[]): WindowsEvent[] {
  const leaves = segments.flatMap((segment): Leaf[] => {
    const key = segment.path.at(-1);
    return segment.depth === 0 || key === undefined
      ? []
      : [{ key: lettersOf(key), path: segment.path.join('\n'), segment }];
  });
  const roots = new Set(leaves.filter(isNumber).map(rootOf));
  return [...roots].flatMap((root) =>
    recordsOf(leaves.filter(({ path }) => path.startsWith(root))).flatMap((record) => eventOf(record) ?? []),
  );
}

function isNumber({ key, segment }: Leaf): boolean {
  return labelOf(key) === 'Event ID' && numberOfEvent.test(segment.text.text.trim());
}

/** What the paths of all values of the event begin with: its number may lie in a part of its own. */
function rootOf({ segment: { path } }: Leaf): string {
  const around = path.slice(0, -1);
  const whole = /^system$/i.test(around.at(-1) ?? '') ? around.slice(0, -1) : around;
  return whole.map((key) => `${key}\n`).join('');
}

/** Several objects of a list have the same paths: the next one begins where a path comes again. */
function recordsOf(leaves: readonly Leaf[]): Leaf[][] {
  const records: Leaf[][] = [];
  let seen = new Set<string>();
  for (const leaf of leaves) {
    if (records.length === 0 || seen.has(leaf.path)) {
      records.push([]);
      seen = new Set();
    }
    seen.add(leaf.path);
    records.at(-1)?.push(leaf);
  }
  return records;
}

function eventOf(record: readonly Leaf[]): WindowsEvent | undefined {
  const number = record.find(isNumber);
  if (!number) return undefined;
  const saying = (...keys: string[]): string =>
    record.find(({ key }) => keys.includes(key))?.segment.text.text.trim() ?? '';
  const id = Number(number.segment.text.text);
  const provider = saying('providername', 'provider', 'sourcename', 'source');
  const log = logOfName(saying('channel', 'logname')) ?? logOfName(provider) ?? logOfEvent(id);
  if (log === undefined || log === 'other') return undefined;
  const spans = record.map(({ segment: { text } }) => text.span(0, text.text.length));
  const end = Math.max(...spans.map((span) => span.end));
  return {
    id,
    log,
    provider,
    time: saying('timecreated', 'eventtime', 'systemtime', 'timestamp', '@timestamp'),
    fields: record.flatMap(fieldsIn),
    start: Math.min(...spans.map((span) => span.start)),
    end,
    printedEnd: end,
  };
}

/** A value that is a field, or the fields inside the text of the event. */
function fieldsIn({ key, segment: { text } }: Leaf): EventField[] {
  const label = labelOf(key);
  if (label === 'Message') return fieldsOfLabels(labelsIn(text.text), text);
  const value = label !== undefined && isEventField(label) ? valueOfField(label, text.text) : undefined;
  return label === undefined || value === undefined ? [] : [{ field: label, value, ...text.span(0, text.text.length) }];
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[_\s]/g, '');
}
