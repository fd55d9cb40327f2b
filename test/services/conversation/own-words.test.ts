import { valueSaid } from './real-check';

/** Said to the question of a fact, as people type it; undefined: it is asked again rather than guessed. */
const said: readonly (readonly [fact: string, words: string, value: string | undefined])[] = [
  ['SignInMessage', 'it works when I log on with the same password', 'signs-in'],
  ['SignInMessage', 'it says the user name or password is wrong', 'wrong'],
  ['SignInTest', 'yes it works there', 'works'],
  ['DomainJoined', 'yes it is joined', 'YES'],
  ['DomainJoined', 'no it is not joined', 'NO'],
  ['AzureAdPrt', 'no prt', 'NO'],
  ['AzureAdPrt', 'there is no prt', 'NO'],
  ['AzureAdPrt', 'yes', 'YES'],
  ['AccountState', 'it is not enabled', undefined],
  ['AccountState', 'locked out I think', 'blocked'],
  ['DomainJoined', 'it does not work', undefined],
  ['AzureAdPrt', 'I am not sure about the password', undefined],
  ['WorkedBefore', 'yes it worked yesterday', 'YES'],
  ['MachineOn', 'no it is asleep', 'NO'],
  ['RunMode', 'unattended', 'unattended'],
  ['TpmState', 'it is not ready', 'not-ready'],
];

test.each(said)('to the question of %s, "%s" says %s', (fact, words, value) => {
  expect(valueSaid(fact, words)).toBe(value);
});

test('words that say two answers alike are none', () => {
  expect(valueSaid('AccountKind', 'domain or local')).toBeUndefined();
});
