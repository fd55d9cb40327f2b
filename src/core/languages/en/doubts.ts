/** What may be wrong with a pasted output of dsregcmd itself, and how to get a better one. */
export const doubts = {
  'doubt.asSystem':
    'The command ran as SYSTEM, so User State and SSO State are not those of the person. Run it again in a normal window, signed in as the account that fails.',
  'doubt.elevated':
    'The command seems to have run in an elevated window of another account, where WamDefaultSet shows an error and the person\u2019s own state cannot be seen. Run it again in a normal window as the account that fails.',
  'doubt.keyTest':
    'KeySignTest was not run: it needs a window opened as administrator. The rest of the output is good.',
  'doubt.remoteDesktop': 'The command ran over Remote Desktop, so what it says about Windows Hello does not count.',
  'doubt.tokenExpired':
    'The token had already expired when the command ran: AzureAdPrtExpiryTime lies before Client Time.',
  'doubt.timesContradict':
    'The times contradict each other: AzureAdPrtExpiryTime lies before AzureAdPrtUpdateTime. Check the machine\u2019s clock, or whether two outputs were mixed.',
  'doubt.attemptIsOld':
    'The last attempt to get a token was more than a day before the command ran. Lock and unlock the machine, wait a minute, and run it again.',
  'doubt.outputsDiffer': 'You pasted several outputs that differ; I went by the last one.',
  'doubt.cutOff': 'The output ends in the middle of a line, so something may be missing.',
} as const;
