import { cardPressIn } from '../../../src/surfaces/teams/card-press';

const press = { caseId: 'FM-7K3Q', version: 3, verb: 'answer:JoinState=none' };

test('a button of ours is read with what was typed on its card, and what a client adds to it is left out', () => {
  expect(cardPressIn({ ...press, msteams: { type: 'task' }, note: 'typed into an input' })).toEqual({
    ...press,
    nonce: '',
    inputs: { note: 'typed into an input' },
  });
});

test('a version that came back as text is still a number', () => {
  expect(cardPressIn({ ...press, version: '3' })).toEqual({ ...press, nonce: '', inputs: {} });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['words', 'fixed'],
  ['a list', [press]],
  ['another bot\u2019s button', { action: 'vote', value: 1 }],
  ['no case', { ...press, caseId: undefined }],
  ['no verb', { ...press, verb: '' }],
  ['a verb as long as a paste', { ...press, verb: 'x'.repeat(201) }],
  ['a case id as long as a paste', { ...press, caseId: 'x'.repeat(21) }],
  ['a version below zero', { ...press, version: -1 }],
  ['half a version', { ...press, version: 1.5 }],
  ['a version that is no number', { ...press, version: 'newest' }],
])('%s is no button of ours', (_what, data) => {
  expect(cardPressIn(data)).toBeUndefined();
});
