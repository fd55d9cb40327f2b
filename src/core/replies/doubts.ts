import type { DsregcmdDoubt } from '../intake/dsregcmd-doubts';

const words: Record<DsregcmdDoubt, string> = {
  'run as SYSTEM':
    'The command ran as SYSTEM, so User State and SSO State are not those of the person. Run it again in a normal window, signed in as the account that fails.',
  'run elevated':
    'The command seems to have run in an elevated window of another account, where WamDefaultSet shows an error and the person\u2019s own state cannot be seen. Run it again in a normal window as the account that fails.',
  'key test needs an elevated window':
    'KeySignTest was not run: it needs a window opened as administrator. The rest of the output is good.',
  'run over Remote Desktop': 'The command ran over Remote Desktop, so what it says about Windows Hello does not count.',
  'token expired': 'The token had already expired when the command ran: AzureAdPrtExpiryTime lies before Client Time.',
  'times contradict each other':
    'The times contradict each other: AzureAdPrtExpiryTime lies before AzureAdPrtUpdateTime. Check the machine\u2019s clock, or whether two outputs were mixed.',
  'attempt is old':
    'The last attempt to get a token was more than a day before the command ran. Lock and unlock the machine, wait a minute, and run it again.',
  'several outputs differ': 'You pasted several outputs that differ; I went by the last one.',
  'cut off': 'The output ends in the middle of a line, so something may be missing.',
};

/** Says what may be wrong with the evidence itself, and how to get better evidence. */
export function doubtsInWords(doubts: readonly DsregcmdDoubt[]): string[] {
  return doubts.map((doubt) => words[doubt]);
}
