import { cardActionIn } from '../../../src/surfaces/teams/card-action';

const press = { caseId: 'FM-7K3Q', version: 3, verb: 'answer:JoinState=none' };

const read = {
  caseId: 'FM-7K3Q',
  version: 3,
  nonce: '',
  action: { kind: 'answer', fact: 'JoinState', value: 'none' },
} as const;

test('a button of ours is read with what was typed on its card, and what a client adds to it is left out', () => {
  const typed = { ...press, verb: 'it-fixed', 'note-fixed': 'typed into an input', msteams: { type: 'task' } };

  expect(cardActionIn(typed)).toEqual({ ...read, action: { kind: 'report fixed', note: 'typed into an input' } });
});

test('a button of ours that nobody knows any more is still one of ours', () => {
  expect(cardActionIn({ ...press, verb: 'explode' })).toEqual({ ...read, action: undefined });
});

test('case, version and nonce are read from one word too', () => {
  const { verb } = press;
  expect(cardActionIn({ card: 'FM-7K3Q/3/k3q9x2m7', verb })).toEqual({ ...read, nonce: 'k3q9x2m7' });
  expect(cardActionIn({ card: '', verb: 'help' })).toEqual({
    caseId: '',
    version: 0,
    nonce: '',
    action: { kind: 'show help' },
  });
  for (const card of ['FM-7K3Q/newest/n', `${'x'.repeat(21)}/1/n`, 'FM-7K3Q/1.5/n', 'x'.repeat(81)])
    expect(cardActionIn({ card, verb })).toBeUndefined();
});

test('a version that came back as text is still a number', () => {
  expect(cardActionIn({ ...press, version: '3' })).toEqual(read);
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
  expect(cardActionIn(data)).toBeUndefined();
});
