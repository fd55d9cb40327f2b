import type { CorrectionView, StepView } from '../core/replies/reply';

/** An expression that is at fault, and how it should stand. */
export function correctionLines({ fault, written, corrected, assumes }: CorrectionView): string[] {
  return [
    'The expression to look at first',
    `  ${fault}`,
    ...(written === '' ? [] : [`  As it is: ${written}`]),
    ...(corrected === '' ? [] : [`  Write instead: ${corrected}`]),
    ...(assumes === '' ? [] : [`  ${assumes}`]),
    '',
  ];
}

/** A step, with all that belongs to it. */
export function stepLines({
  number,
  do: what,
  who,
  command,
  verify,
  risk,
  safer,
  undo,
  links,
  done,
}: StepView): string[] {
  if (done) return ['', `  ${number}. Done: ${what}`, ...(undo === '' ? [] : [`     To undo: ${undo}`])];
  return [
    '',
    `  ${number}. ${what}`,
    ...(command === '' ? [] : [`     ${command}`]),
    `     ${who}`,
    ...(risk === '' ? [] : [`     ! ${risk}`]),
    ...(safer === '' ? [] : [`     Safer first: ${safer}`]),
    ...(undo === '' ? [] : [`     To undo: ${undo}`]),
    ...(verify === '' ? [] : [`     Check: ${verify}`]),
    ...links.map(({ title, url }) => `     ${title}: ${url}`),
  ];
}
