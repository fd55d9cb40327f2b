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
// OnPremTgt (of the token) and OnPremTGT (of Windows Hello) differ in capitals only; in small letters it is the token's.
const canonical = new Map([
  ...dsregcmdFields.toReversed().map((field) => [squash(field), field] as const),
  ...dsregcmdFields.toReversed().map((field) => [field.toLowerCase(), field] as const),
  ...dsregcmdFields.map((field) => [field, field] as const),
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
      const field =
        canonical.get(match[1] ?? '') ??
        canonical.get((match[1] ?? '').toLowerCase()) ??
        canonical.get(squash(match[1] ?? ''));
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
