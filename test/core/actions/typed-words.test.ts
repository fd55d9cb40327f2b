import { decodeAction } from '../../../src/core/actions/card-verb';
import { typedWord } from '../../../src/core/actions/typed-words';

describe('a typed word', () => {
  test.each([
    ['hi', 'greet'],
    ['Hello!', 'greet'],
    ['HELP', 'show help'],
    ['what can you do?', 'show help'],
    ['start over', 'start over'],
    ['Ask IT', 'ask IT'],
    ['it works now!', 'fixed'],
    ['This fixed it', 'fixed'],
    ['Didn\u2019t help', 'did not help'],
    ["didn't help", 'did not help'],
    ['Still failing...', 'did not help'],
    ['thank you', 'thank'],
  ])('is heard in "%s"', (text, kind) => {
    expect(typedWord(text)).toEqual({ kind });
  });

  test.each([
    'help me with AADSTS50126',
    'the flow says hi',
    'start over there',
    'it works only when I sign in',
    'AADSTS50126',
    '',
    'h e l p',
  ])('is not heard in "%s"', (text) => {
    expect(typedWord(text)).toBeUndefined();
  });
});

test.each([
  ['It works now!', 'fixed'],
  ['didn\u2019t help', 'did-not-help'],
  ['ask IT', 'ask-it'],
  ['start over', 'start-over'],
])('"%s" is the same action as its button', (text, verb) => {
  expect(typedWord(text)).toEqual(decodeAction({ verb, inputs: {} }));
});
