import type { EventFieldName, Labelled } from './event-labels';
import { belongsTo, logOfEvent, logOfName } from './event-logs';
import { valueOfField } from './event-values';
import type { MappedText, Span } from '../mapped-text';
import type { EventField } from './windows-event';

/**
 * Event Viewer in a language whose labels nobody listed. Names of logs, numbers and hex values are the same everywhere,
 * and so is the order of the lines: log, source, date, number; in a failed sign-in the logon type, the status, the sub status.
 */

const provider =
  /:[ \t]{1,40}(Microsoft-Windows-(?:Security-Auditing|AAD|User Device Registration))[ \t]{0,40}(?=\n)/gi;
const numberLine = /\n[^\n:：]{1,60}[:：][ \t]{1,40}(\d{3,5})[ \t]{0,40}(?=\n|$)/g;
/** From the source to the number there are two lines in Event Viewer. */
const farthestNumber = 300;

/** Heads that only their values give away; none where the labels were understood. */
export function unlabelledHeads(text: string, known: readonly Labelled[]): Labelled[] {
  if (known.some(({ label }) => label === 'Event ID')) return [];
  return Array.from(text.matchAll(provider)).flatMap((match): Labelled[] => {
    const [, name = ''] = match;
    const behind = match.index + match[0].length;
    for (const line of text.slice(behind, behind + farthestNumber).matchAll(numberLine)) {
      const [all, digits = ''] = line;
      if (logOfEvent(Number(digits)) === undefined || !belongsTo(Number(digits), logOfName(name))) continue;
      const from = behind + line.index + all.lastIndexOf(digits);
      return [
        { label: 'Source', at: match.index, from: match.index, value: name },
        { label: 'Event ID', at: from, from, value: digits },
      ];
    }
    return [];
  });
}

const twoStatuses =
  /\n[^\n:：]{1,60}[:：]{1,2}[ \t]{0,40}(0x[0-9a-f]{8})[ \t]{0,40}\n[^\n:：]{1,60}[:：]{1,2}[ \t]{0,40}(0x[0-9a-f]{1,8})\b/i;
const smallNumber = /\n[^\n:：]{1,60}[:：]{1,2}[ \t]{1,40}(\d{1,2})[ \t]{0,40}(?=\n)/;
export const failedSignIn = 4625;

/** Fields of a failed sign-in by the order of its lines, where their labels were not understood. */
export function unlabelledFields(
  id: number,
  known: readonly EventField[],
  text: MappedText,
  { start, end }: Span,
): EventField[] {
  if (id !== failedSignIn) return [];
  const body = text.text.slice(start, end);
  const add = (field: EventFieldName, match: RegExpExecArray | null, group: number): EventField[] => {
    const value = match?.[group] === undefined ? undefined : valueOfField(field, match[group]);
    if (!match || value === undefined || known.some((named) => named.field === field)) return [];
    return [{ field, value, ...text.span(start + match.index, start + match.index + match[0].length) }];
  };
  const statuses = twoStatuses.exec(body);
  return [
    ...add('Status', statuses, 1),
    ...add('Sub Status', statuses, 2),
    ...add('Logon Type', smallNumber.exec(body), 1),
  ];
}
