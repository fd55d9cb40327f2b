import { speller } from '../../../src/core/knowledge/spelling';

const spell = speller(['machine', 'credentials', 'gateway', 'blocked', 'available', 'login', 'expression', 'flow']);

test.each([
  ['a letter too few', 'gatway', 'gateway'],
  ['a letter too many', 'machhine', 'machine'],
  ['another letter', 'gatewey', 'gateway'],
  ['two letters swapped', 'machien', 'machine'],
  ['two letters swapped at the end', 'availabel', 'available'],
  ['two slips in a long word', 'creddentiels', 'credentials'],
])('reads a word with %s', (_slip, written, meant) => {
  expect(spell(written)).toBe(meant);
});

test.each([
  ['is right already', 'machine'],
  ['is near nothing', 'strawberry'],
  ['is too short to tell', 'flwo'],
  ['begins with another letter', 'togin'],
  ['has another ending and so is another word', 'blocker'],
  ['has two slips in a short word', 'gxtexay'],
  ['holds a digit', 'machine2'],
  ['is empty', ''],
])('does not guess at a word that %s', (_reason, written) => {
  expect(spell(written)).toBeUndefined();
});
