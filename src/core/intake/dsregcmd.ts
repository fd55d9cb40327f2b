import type { Segment } from './unfold-json';
import { dsregcmdFields } from './dsregcmd-fields';

/** A line of a `dsregcmd /status` output: the field's own spelling, its value, and where it stands in the paste. */
export interface DsregcmdReading {
  field: string;
  value: string;
  start: number;
  end: number;
}

// "Server Error Code" (of the token) and "Server ErrorCode" (of the registration) differ in a space only.
const canonical = new Map([
  ...dsregcmdFields.map((field) => [squash(field), field] as const),
  ...dsregcmdFields.map((field) => [field.toLowerCase(), field] as const),
]);
// Longest first, so that "HTTP Error" is not read as "Error". Spaces inside names and around colons vary between
// Windows versions, chat clients and wrapped lines.
const names = [...dsregcmdFields]
  .sort((one, other) => other.length - one.length)
  .map((field) =>
    field
      .split(' ')
      .map((part) => part.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&'))
      .join(String.raw`[ \t]{0,10}`),
  )
  .join('|');
const reading = new RegExp(String.raw`(?<![\w-])(${names})[ \t]{0,60}[:=][ \t:]{0,40}`, 'gi');
/** Around the name of a section; on a line of its own unless the lines were joined. */
const sectionFrame = '+-----';
const fewestForADump = 3;

function squash(field: string): string {
  return field.toLowerCase().replace(/\s/g, '');
}

/** Every field of every dsregcmd output in the segments, in order; what stands after the colon up to the next field or line. */
export function readDsregcmd(segments: readonly Segment[]): DsregcmdReading[] {
  return segments.flatMap(({ text }) => {
    const matches = [...text.text.matchAll(reading)];
    return matches.flatMap((match, index) => {
      const field = canonical.get((match[1] ?? '').toLowerCase()) ?? canonical.get(squash(match[1] ?? ''));
      if (field === undefined) return [];
      const from = match.index + match[0].length;
      const line = text.text.indexOf('\n', from);
      const to = Math.min(line === -1 ? text.text.length : line, matches[index + 1]?.index ?? text.text.length);
      const [written = ''] = text.text.slice(from, to).split(sectionFrame, 1);
      const value = written.replace(/\|\s*$/, '').trim();
      return [{ field, value, ...text.span(match.index, from + value.length) }];
    });
  });
}

/** One pasted line ("DomainJoined : NO") is an answer; a dump is more. */
export function isDump(readings: readonly DsregcmdReading[]): boolean {
  return readings.length >= fewestForADump;
}

const hour = 3_600_000;
const staleAfterHours = 4;

/**
 * Readings that follow from others: how old the refresh token was when the command ran (seed 004: over four hours is
 * too old), and how the last token attempt was answered.
 */
export function derivedReadings(readings: readonly DsregcmdReading[]): DsregcmdReading[] {
  const of = (field: string): DsregcmdReading | undefined => readings.findLast((reading) => reading.field === field);
  const derived: DsregcmdReading[] = [];

  const updated = of('AzureAdPrtUpdateTime');
  const now = of('Client Time');
  const age = timeOf(now?.value) - timeOf(updated?.value);
  if (updated && Number.isFinite(age) && age >= 0)
    derived.push({ ...updated, field: 'PrtAge', value: age > staleAfterHours * hour ? 'stale' : 'fresh' });

  const status = of('HTTP status');
  const http = Number(status?.value);
  if (status && Number.isInteger(http) && http > 0)
    derived.push({
      ...status,
      field: 'PrtHttpStatus',
      value: http === 400 ? 'refused' : http > 400 ? 'failed' : 'none',
    });
  return derived;
}

/** `2020-07-18 20:10:33.789 UTC` in milliseconds; NaN when it is not a time. */
export function timeOf(text: string | undefined): number {
  const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?) UTC/.exec(text ?? '');
  return match ? Date.parse(`${match[1]}T${match[2]}Z`) : Number.NaN;
}
