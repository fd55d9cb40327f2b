import { readDsregcmd } from '../../../src/core/intake/dsregcmd';
import { doubtsAbout } from '../../../src/core/intake/dsregcmd-doubts';
import { MappedText } from '../../../src/core/intake/mapped-text';

function doubts(...lines: string[]): string[] {
  return doubtsAbout(readDsregcmd([{ text: MappedText.of(lines.join('\n')), path: [], depth: 0 }]));
}

test('an ordinary output raises no doubt', () => {
  expect(
    doubts('AzureAdJoined : YES', 'DomainJoined : NO', 'AzureAdPrt : YES', 'User Context : UN-ELEVATED User'),
  ).toEqual([]);
});

test.each([
  ['run as SYSTEM', ['AzureAdPrt : NO', 'User Context : SYSTEM']],
  ['run elevated', ['WamDefaultSet : ERROR (0x80070520)', 'AzureAdPrt : NO']],
  ['key test needs an elevated window', ['KeySignTest : : MUST Run elevated to test.', 'TpmProtected : YES']],
  ['run over Remote Desktop', ['SessionIsNotRemote : NO', 'AzureAdPrt : YES']],
  [
    'token expired',
    ['AzureAdPrtExpiryTime : 2020-07-01 00:00:00.000 UTC', 'Client Time : 2020-07-02 00:00:00.000 UTC'],
  ],
  [
    'times contradict each other',
    ['AzureAdPrtUpdateTime : 2020-07-12 22:57:53.000 UTC', 'AzureAdPrtExpiryTime : 2019-07-26 22:58:35.000 UTC'],
  ],
  [
    'attempt is old',
    ['Previous Prt Attempt : 2020-07-18 20:10:33.789 UTC', 'Client Time : 2020-07-20 20:10:33.000 UTC'],
  ],
  ['several outputs differ', ['AzureAdJoined : NO', 'DomainJoined : YES', 'AzureAdJoined : YES', 'DomainJoined : YES']],
  ['cut off', ['AzureAdJoined : YES', 'DomainJoined : YES', 'AzureAdPrt :']],
])('%s', (doubt, lines) => {
  expect(doubts(...lines)).toEqual([doubt]);
});

test('WamDefaultSet shows an error under SYSTEM too, which is said once', () => {
  expect(doubts('WamDefaultSet : ERROR (0xd0020017)', 'User Context : SYSTEM')).toEqual(['run as SYSTEM']);
});
