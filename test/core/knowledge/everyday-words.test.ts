import fc from 'fast-check';
import { meaningsOf, saysTrouble } from '../../../src/core/knowledge/everyday-words';

function tellingTerms(text: string): string[] {
  return meaningsOf(text)
    .filter(({ small }) => !small)
    .map(({ term }) => term);
}

describe('says the same thing', () => {
  test.each([
    ['my login', 'my logon', 'signing in', 'I am logged on', 'authentication'],
    ['the licence', 'a license', 'licences'],
    ['unauthorised', 'not authorized', "isn't authorised"],
    [
      'the list cannot be found',
      "can't find the list",
      'list not found',
      'the list does not exist',
      'list doesn\u2019t exist',
    ],
    ['MFA', '2fa', 'multi-factor authentication', 'a second factor', 'two step verification'],
    ['azure ad', 'AzureAD', 'Entra ID', 'Azure Active Directory', 'Microsoft Entra', 'aad'],
    ['no PRT', 'missing AzureAdPrt', 'without a primary refresh token'],
    ['it timed out', 'time-out', 'a timeout'],
    ['too many requests', 'rate limit', 'throttling'],
    ['my PC', 'this computer', 'the virtual machine', 'our box'],
    ['login details', 'user name and password', 'user/pw', 'credentials'],
    ['not authenticated', 'unauthenticated', 'unauthorised'],
    ['too often', 'too many calls', 'throttled'],
    ['it was unplugged', 'shut down', 'not online', 'powered off'],
    ['not permitted', "isn't allowed", 'access denied'],
    ['does not answer', 'did not respond'],
    ['not filled in', 'no value', 'empty'],
  ])('%s', (first, ...others) => {
    const meant = tellingTerms(first).sort();

    expect(meant.length).toBeGreaterThan(0);
    for (const other of others) expect([other, tellingTerms(other).sort()]).toEqual([other, meant]);
  });

  test('but signing in is not signing out, and locked is not blocked', () => {
    expect(tellingTerms('sign in')).not.toEqual(tellingTerms('sign out'));
    expect(tellingTerms('locked')).not.toEqual(tellingTerms('blocked'));
  });
});

test('words of every sentence are small, words of a subject are not', () => {
  expect(meaningsOf('please help, my gateway does not work').map(({ word, small }) => [word, small])).toEqual([
    ['please', true],
    ['help', true],
    ['my', true],
    ['gateway', false],
    ['does', true],
    ['not', true],
    ['work', true],
  ]);
});

test('keeps the words as the person wrote them, several together when they say one thing', () => {
  expect(
    meaningsOf("The flow can't find the list")
      .filter(({ small }) => !small)
      .map(({ word }) => word),
  ).toEqual(['flow', "can't find", 'list']);
});

test('asks the speller about unknown words only, and says what was guessed', () => {
  const asked: string[] = [];
  const meanings = meaningsOf('my gatway cannot be found in the pc', (word) => {
    asked.push(word);
    return word === 'gatway' ? 'gateway' : undefined;
  });

  expect(asked).toEqual(['gatway']);
  expect(meanings.filter(({ guessed }) => guessed)).toEqual([
    { term: tellingTerms('gateway')[0], word: 'gatway', small: false, guessed: true },
  ]);
});

test.each([
  'my flow does not run',
  'connection expired',
  'Why is the machine offline?',
  'MFA required',
  'list not found',
  'forbidden',
])('hears trouble in: %s', (text) => {
  expect(saysTrouble(text)).toBe(true);
});

test.each(['how can I build a flow?', 'my flow runs every morning', 'which triggers are there', 'thank you very much'])(
  'hears no trouble in: %s',
  (text) => {
    expect(saysTrouble(text)).toBe(false);
  },
);

test('reads any text without a throw, and never finds more words than stand in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];

      // "azureadprt's" is one word and one meaning; lower case may split a letter from its accent.
      expect(meaningsOf(text.toLowerCase()).length).toBeLessThanOrEqual(
        Math.max(words.length, (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).length),
      );
    }),
    { seed: 50126, numRuns: 500 },
  );
});
