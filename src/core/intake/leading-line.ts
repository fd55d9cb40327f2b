import type { Span } from './mapped-text';

/** How bad a log calls a line, from the least on. */
const levels: readonly RegExp[] = [
  /^(?:trace|debug|verbose|info|information|notice)$/i,
  /^warn(?:ing)?$/i,
  /^err(?:or)?$/i,
  /^(?:fatal|critical|crit|severe|emerg|panic)$/i,
];
const errorLevel = 2;
// 2026-11-30 10:00:01.123Z [4711] ERROR, [30.11.2026 10:00:01] FATAL: 10:00:01 WARN
const stampedLine =
  /^[ \t[(]{0,4}(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T ,]{1,3})?\d{1,2}:\d{2}:\d{2}[\w.,:+-]{0,16}[\])]?(?:[ \t|]{1,4}[[(]?[\w.:-]{1,40}[\])]?){0,3}?[ \t|]{1,4}[[(<]?(trace|debug|verbose|info|information|notice|warn|warning|err|error|fatal|critical|crit|severe|emerg|panic)\b/gim;

/**
 * The line of a log that tells why it ended: the last one of the worst that it calls an error, with what stands below it up to the
 * next line that has a time. Undefined for a text that is no log, or whose lines are all as bad.
 */
export function leadingLine(text: string): Span | undefined {
  if (!text.includes('\n')) return undefined;
  const lines: { start: number; level: number }[] = [];
  stampedLine.lastIndex = 0;
  for (let match = stampedLine.exec(text); match; match = stampedLine.exec(text)) {
    const { index, 1: written = '' } = match;
    lines.push({ start: index, level: levels.findIndex((name) => name.test(written)) });
  }
  const worst = Math.max(-1, ...lines.map(({ level }) => level));
  if (worst < errorLevel || lines.every(({ level }) => level === worst)) return undefined;
  const last = lines.findLastIndex(({ level }) => level === worst);
  const start = lines[last]?.start;
  return start === undefined ? undefined : { start, end: lines[last + 1]?.start ?? text.length };
}
