import type { Segment } from './unfold-json';
import { dsregcmdFields } from './dsregcmd-fields';
import { squash } from './field-spelling';
import { labelFinder } from './label-finder';

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
const findFields = labelFinder({
  names,
  notBehind: String.raw`[\w-]`,
  lastWords: new Set(dsregcmdFields.flatMap(endsOf)),
  signs: ':=',
  flags: 'i',
});
const behindSign = /[:=][ \t:]{0,40}/y;
/** Around the name of a section; on a line of its own unless the lines were joined. */
const sectionFrame = '+-----';
const fewestForADump = 3;

/** What a field's name can end with: its last word, or more of its words without the blanks between. */
function endsOf(field: string): string[] {
  const words = field.toLowerCase().split(/[^a-z]+/);
  return words.map((_, first) => words.slice(first).join(''));
}

/** Every field of every dsregcmd output in the segments, in order; what stands after the colon up to the next field or line. */
export function readDsregcmd(segments: readonly Segment[]): DsregcmdReading[] {
  return segments.flatMap(({ text }) => {
    const found = findFields(text.text);
    return found.flatMap(({ written: name, at, sign }, index) => {
      const field = canonical.get(name) ?? canonical.get(name.toLowerCase()) ?? canonical.get(squash(name));
      if (field === undefined) return [];
      behindSign.lastIndex = sign;
      const from = sign + (behindSign.exec(text.text)?.[0].length ?? 0);
      const line = text.text.indexOf('\n', from);
      const to = Math.min(line === -1 ? text.text.length : line, found[index + 1]?.at ?? text.text.length);
      const [written = ''] = text.text.slice(from, to).split(sectionFrame, 1);
      const value = written.replace(/\|\s*$/, '').trim();
      return [{ field, value, ...text.span(at, from + value.length) }];
    });
  });
}

/** One pasted line ("DomainJoined : NO") is an answer; a dump is more. */
export function isDump(readings: readonly DsregcmdReading[]): boolean {
  return readings.length >= fewestForADump;
}
