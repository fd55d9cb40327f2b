import { message, type PlainKey } from '../core/languages/text';
import type { Words } from '../core/languages/translator';
import type { CorrectionView } from '../core/replies/correction-view';
import type { StepView } from '../core/replies/reply';
import type { Spoken } from '../core/replies/spoken';

/** An expression that is at fault, and how it should stand. */
export function correctionLines(
  { fault, written, corrected, assumes }: Spoken<CorrectionView>,
  words: Words,
): string[] {
  return [
    words.say(message('headings.expression')),
    `  ${fault}`,
    ...(written === '' ? [] : [`  ${words.say(message('labels.asItIs'))}${written}`]),
    ...(corrected === '' ? [] : [`  ${words.say(message('labels.writeInstead'))}${corrected}`]),
    ...(assumes === '' ? [] : [`  ${assumes}`]),
    '',
  ];
}

/** A step, with all that belongs to it. */
export function stepLines(step: Spoken<StepView>, words: Words): string[] {
  const indented = (text: string, label?: PlainKey): string[] =>
    text === '' ? [] : [`     ${label === undefined ? '' : words.say(message(label))}${text}`];
  const { number, do: what, who, command, verify, risk, weighs, safer, undo, links, done } = step;
  if (done) return ['', `  ${number}. ${words.say(message('labels.done'))}${what}`, ...indented(undo, 'labels.toUndo')];
  return [
    '',
    `  ${number}. ${what}`,
    ...indented(command),
    `     ${who}`,
    ...(risk === '' ? [] : [`     ! ${words.say(message(weighs ? 'labels.weigh' : 'labels.note'))}${risk}`]),
    ...indented(safer, 'labels.saferFirst'),
    ...indented(undo, 'labels.toUndo'),
    ...indented(verify, 'labels.check'),
    ...links.map(({ title, url }) => `     ${title}: ${url}`),
  ];
}
