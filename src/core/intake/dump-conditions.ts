import type { DumpCondition } from './dump-rule';
import { durationOf, timesIn } from './dsregcmd-times';

/** The values of an output's fields, each in the order of the paste. An empty value is a line without one. */
export interface DumpValues {
  all(field: string): readonly string[];
  /** The field the output ends with, when that line holds no value. */
  cutOffAt: string | undefined;
}

/** Whether a condition holds. What a line that is missing would have said is not known, so only `stands` and `unless` hold without it. */
export function holdsIn(condition: DumpCondition, values: DumpValues): boolean {
  if ('time' in condition) return isBefore(condition, values);
  const value = values.all(condition.field).findLast((written) => written !== '');
  if ('stands' in condition) return (value !== undefined) === condition.stands;
  if ('unless' in condition) return value === undefined || !beginsWithAny(value, condition.unless);
  if ('cut_off' in condition) return values.cutOffAt === condition.field;
  return value !== undefined && holdsFor(condition, value, values);
}

type ValueCondition = Exclude<
  DumpCondition,
  { time: string } | { stands: boolean } | { unless: readonly string[] } | { cut_off: true }
>;

function holdsFor(condition: ValueCondition, value: string, values: DumpValues): boolean {
  if ('is' in condition) return beginsWithAny(value, condition.is);
  if ('other_than' in condition) return !beginsWithAny(value, condition.other_than);
  if ('ends_with' in condition) return condition.ends_with.some((end) => lower(value).endsWith(lower(end)));
  if ('contains' in condition) return condition.contains.some((part) => lower(value).includes(lower(part)));
  if ('varies' in condition) return new Set(values.all(condition.field).map(lower)).size > 1;
  const other = values.all('same_name_as' in condition ? condition.same_name_as : condition.other_id_than).at(-1) ?? '';
  return 'same_name_as' in condition ? firstName(value) === firstName(other) : haveOtherIds(value, other);
}

/** "YES (local)" begins with YES; 0x00002ee2 does not begin with 0x0. */
export function beginsWithWord(value: string, word: string): boolean {
  return lower(value).startsWith(lower(word)) && !/^\w/.test(value.slice(word.length));
}

function beginsWithAny(value: string, words: readonly string[]): boolean {
  return words.some((word) => beginsWithWord(value, word));
}

function lower(text: string): string {
  return text.toLowerCase();
}

function firstName(text: string): string {
  return lower(/^[\p{L}\p{N}_-]+/u.exec(text)?.[0] ?? '');
}

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

function haveOtherIds(one: string, other: string): boolean {
  const own = (one.match(ids) ?? []).map(lower);
  const others = (other.match(ids) ?? []).map(lower);
  return own.length > 0 && others.length > 0 && !own.some((id) => others.includes(id));
}

type TimeCondition = Extract<DumpCondition, { time: string }>;

function isBefore({ time, end, before, before_end, by_over, by_under }: TimeCondition, values: DumpValues): boolean {
  const earlier = timeOf(values.all(time), end === true);
  const later = timeOf(values.all(before), before_end === true);
  const between = later - earlier;
  // A time that is missing is no number, and no comparison with it holds.
  return (
    between > (by_over === undefined ? 0 : durationOf(by_over)) &&
    (by_under === undefined || between < durationOf(by_under))
  );
}

function timeOf(written: readonly string[], isEnd: boolean): number {
  const times = timesIn(written.at(-1) ?? '');
  return (isEnd ? times.at(-1) : times[0]) ?? Number.NaN;
}
