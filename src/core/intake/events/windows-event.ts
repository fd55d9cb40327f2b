import type { EventLog } from './event-logs';
import type { Span } from '../mapped-text';

/** A value that an event names, under the name this product gives it, whatever the language and shape of the paste. */
export interface EventField extends Span {
  field: string;
  value: string;
}

/** An event of a Windows log, as a person copied it, and where it stands in the paste. */
export interface WindowsEvent extends Span {
  id: number;
  /** Undefined when the paste does not name it and the number alone does not tell. */
  log: EventLog | undefined;
  /** Who wrote it, as far as it was pasted: Microsoft-Windows-AAD. */
  provider: string;
  /** As written; empty when it was not pasted. */
  time: string;
  fields: EventField[];
  /** Where Windows' own words end: what a person wrote behind them counts to the event's place, but nobody printed it. */
  printedEnd: number;
}

/** All fields by name. */
export function fieldsOf({ fields }: WindowsEvent): Record<string, string> {
  const firsts = fields.filter(({ field }, index) => fields.findIndex((other) => other.field === field) === index);
  return Object.fromEntries(firsts.map(({ field, value }) => [field, value]));
}

/** The first value of a field: what follows in an event's text only repeats it. */
export function fieldOf(event: WindowsEvent, field: string): string | undefined {
  return event.fields.find((named) => named.field === field)?.value;
}
