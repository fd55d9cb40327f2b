import { isEventField, labelOf } from './event-labels';
import { fieldsOfLabels, labelsIn } from './event-labels-in-text';
import { logOfEvent, logOfName } from './event-logs';
import { valueOfField } from './event-values';
import type { MappedText } from '../mapped-text';
import type { EventField, WindowsEvent } from './windows-event';

const closing = '</Event>';
const eventTag = /<Event[\s>]/gi;
const idTag = /<EventID(?:\s[^<>]{0,60})?>\s{0,20}(\d{1,5})\b/i;
const providerTag = /<Provider\s[^<>]{0,20}?Name=["']([^"'<>]{1,100})/i;
const channelTag = /<Channel>\s{0,20}([^<>\n]{1,100})/i;
const timeTag = /<TimeCreated\s[^<>]{0,20}?SystemTime=["']([^"'<>]{1,40})/i;
const dataTag = /<Data\s{1,20}Name=["']([^"'<>]{1,60})["']\s{0,5}>([^<]{0,400})/gi;
const activityTag = /<Correlation\s[^<>]{0,20}?ActivityID=["'](\{?[0-9a-f-]{32,38}\}?)/i;

/** The events of XML, as Event Viewer and wevtutil show it; an event that was cut off at either end counts too. */
export function readXmlEvents(text: MappedText): WindowsEvent[] {
  const starts = Array.from(text.text.matchAll(eventTag), ({ index }) => index);
  const blocks = starts.length > 0 ? starts : [0];
  return blocks.flatMap((start, index) => {
    const next = blocks[index + 1] ?? text.text.length;
    const close = text.text.slice(start, next).indexOf(closing);
    return readEvent(text, start, close === -1 ? next : start + close + closing.length) ?? [];
  });
}

function readEvent(text: MappedText, start: number, end: number): WindowsEvent | undefined {
  const xml = text.text.slice(start, end);
  const id = firstGroup(idTag, xml);
  if (id === '') return undefined;
  const provider = firstGroup(providerTag, xml);
  return {
    id: Number(id),
    log: logOfName(firstGroup(channelTag, xml)) ?? logOfName(provider) ?? logOfEvent(Number(id)),
    provider,
    time: firstGroup(timeTag, xml),
    // DebugOutput and the rendered message hold labels of their own, such as "errorPhase: discover".
    fields: [
      ...dataFields(xml, text, start),
      ...activityField(xml, text, start),
      ...fieldsOfLabels(labelsIn(xml), text.slice(start, end)),
    ],
    ...text.span(start, end),
    printedEnd: text.span(start, end).end,
  };
}

/** What the first group of a pattern holds; empty where it does not match. */
function firstGroup(pattern: RegExp, xml: string): string {
  return pattern.exec(xml)?.[1] ?? '';
}

function dataFields(xml: string, text: MappedText, start: number): EventField[] {
  return Array.from(xml.matchAll(dataTag)).flatMap((match): EventField[] => {
    const [all, name = '', written = ''] = match;
    const label = labelOf(name);
    const value = label !== undefined && isEventField(label) ? valueOfField(label, written) : undefined;
    const from = start + match.index + all.length - written.length;
    return label === undefined || value === undefined
      ? []
      : [{ field: label, value, ...text.span(from, from + written.length) }];
  });
}

function activityField(xml: string, text: MappedText, start: number): EventField[] {
  const activity = activityTag.exec(xml);
  if (activity?.[1] === undefined) return [];
  const from = start + activity.index;
  return [{ field: 'Activity ID', value: activity[1], ...text.span(from, from + activity[0].length) }];
}
