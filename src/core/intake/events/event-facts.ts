import type { EventReading, FactReader } from '../catalogue';
import { ofNewestAttempt } from './event-order';
import { fieldOf, type WindowsEvent } from './windows-event';

interface Saying {
  event: WindowsEvent;
  value: string;
  text: string;
}

/**
 * What the events say of a fact. Where several say different things the newest attempt counts, in it the rule that stands
 * first, and of events nothing else parts the last one.
 */
export function saidByEvents(
  { readings }: FactReader,
  events: readonly WindowsEvent[],
): { value: string; text: string } | undefined {
  const sayings = readings.flatMap((rule, order) =>
    'event' in rule || 'log' in rule ? events.flatMap((event) => ({ order, saying: sayingOf(rule, event) })) : [],
  );
  const said = sayings.flatMap(({ order, saying }) => (saying ? [{ ...saying, order }] : []));
  const newest = ofNewestAttempt(said, ({ event }) => event);
  const first = Math.min(...newest.map(({ order }) => order));
  const found = newest.findLast(({ order }) => order === first);
  return found && { value: found.value, text: found.text };
}

function sayingOf(rule: EventReading, event: WindowsEvent): Saying | undefined {
  if ('log' in rule)
    return rule.log === event.log ? { event, value: rule.value, text: `Event ${event.id}` } : undefined;
  if (![rule.event].flat().includes(event.id) || event.log === 'other') return undefined;
  if (!('field' in rule)) return { event, value: rule.value, text: `Event ${event.id}` };
  const written = fieldOf(event, rule.field);
  // The longest start counts: 400 before 4.
  const entry =
    written === undefined
      ? undefined
      : Object.entries(rule.map)
          .filter(([start]) => written.toLowerCase().startsWith(start.toLowerCase()))
          .sort(([one], [other]) => other.length - one.length)[0];
  return entry && written !== undefined
    ? { event, value: entry[1], text: `Event ${event.id}, ${rule.field}: ${written}` }
    : undefined;
}
