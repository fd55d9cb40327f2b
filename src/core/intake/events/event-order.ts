import type { WindowsEvent } from './windows-event';

const minute = 60_000;
/** One failed join or sign-in writes several events, one right after the other. */
const oneAttempt = 2 * minute;

/** Of several events those of the newest attempt; all of them when the paste does not show when each was. */
export function ofNewestAttempt<Item>(items: readonly Item[], eventOf: (item: Item) => WindowsEvent): Item[] {
  const times = items.map((item) => timeOfEvent(eventOf(item).time));
  const newest = Math.max(...times);
  return Number.isNaN(newest)
    ? [...items]
    : items.filter((_, index) => newest - (times[index] ?? newest) <= oneAttempt);
}

const isoTime = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?/;
const localTime =
  /^(\d{1,4})([./-])(\d{1,2})[./-](\d{1,4}),?[ T]{1,3}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?\s?(AM|PM|a\.m\.|p\.m\.)?/i;

/**
 * Milliseconds of an event's time; NaN when it is none. Windows writes it as the machine's country does, so day and month
 * can be told apart by their size, by AM and PM and by the dots between them only: good enough to order events of one paste.
 */
export function timeOfEvent(written: string): number {
  const iso = isoTime.exec(written);
  if (iso) return utc(iso[1], iso[2], iso[3], iso[4], iso[5], iso[6]);
  const local = localTime.exec(written);
  return local ? localTimeOf(local) : Number.NaN;
}

function localTimeOf([
  ,
  one = '',
  separator,
  two = '',
  three = '',
  hour = '',
  minutes,
  seconds,
  half,
]: RegExpExecArray): number {
  const hours = String(half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0));
  if (one.length === 4) return utc(one, two, three, hours, minutes, seconds);
  const isAmerican = separator === '/' && half !== undefined;
  return isMonthFirst(Number(one), Number(two), isAmerican)
    ? utc(three, one, two, hours, minutes, seconds)
    : utc(three, two, one, hours, minutes, seconds);
}

function isMonthFirst(one: number, two: number, isAmerican: boolean): boolean {
  return two > 12 || (one <= 12 && isAmerican);
}

function utc(...parts: readonly (string | undefined)[]): number {
  const [year = 0, month = 1, day = 1, hour = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour, minutes, seconds);
}
