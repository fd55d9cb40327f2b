import { isEventField, labelOf, labelSpellings, type Label, type Labelled } from './event-labels';
import { valueOfField } from './event-values';
import { labelFinder } from '../label-finder';
import type { MappedText } from '../mapped-text';
import type { EventField } from './windows-event';

const names = labelSpellings
  .map(({ spelling }) => spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\t]{1,4}'))
  .join('|');
// PowerShell's Id is a label on a line of its own only.
const listedId = String.raw`(?<=(?:^|\n)[ \t]{0,20})Id(?=[ \t]{0,40}:[ \t]{0,4}\d{1,5}[ \t]{0,20}(?:\n|$))`;
const findLabels = labelFinder({
  names: `${listedId}|${names}`,
  notBehind: String.raw`[\p{L}\p{N}_-]`,
  lastWords: new Set([
    'id',
    ...labelSpellings.flatMap(({ spelling }) => /[a-z]+$/i.exec(spelling)?.[0].toLowerCase() ?? []),
  ]),
  signs: ':',
  flags: 'iu',
});
const farthestColon = 40;
// "Exit code: Unknown HResult Error code: 0x801c001d" is one value.
const colon = /:[ \t:]{0,40}(?:Unknown (?:HResult|Win32|NTSTATUS) Error code:?[ \t]{0,10})?/y;

/** Every label of events in a text, in order. */
export function labelsIn(text: string): Labelled[] {
  const found: { label: Label | undefined; at: number; from: number }[] = [];
  for (const { written, at, sign } of findLabels(text)) {
    // The "Error code:" of "Exit code: Unknown HResult Error code: 0x..." is already passed.
    if (at < (found.at(-1)?.from ?? 0) || sign - at - written.length > farthestColon) continue;
    colon.lastIndex = sign;
    const from = sign + (colon.exec(text)?.[0].length ?? 0);
    found.push({ label: written === 'Id' ? 'Event ID' : labelOf(written), at, from });
  }
  return found.flatMap(({ label, at, from }, index): Labelled[] => {
    const line = text.indexOf('\n', from);
    const to = Math.min(line === -1 ? text.length : line, found[index + 1]?.at ?? text.length);
    return label === undefined ? [] : [{ label, at, from, value: text.slice(from, Math.max(from, to)) }];
  });
}

/** The fields among the labels. Inside XML a value ends where its element does. */
export function fieldsOfLabels(labels: readonly Labelled[], text: MappedText): EventField[] {
  return labels.flatMap(({ label, from, value: behind }): EventField[] => {
    const [written = ''] = behind.split('<', 1);
    const value = isEventField(label) ? valueOfField(label, written) : undefined;
    return value === undefined ? [] : [{ field: label, value, ...text.span(from, from + written.length) }];
  });
}
