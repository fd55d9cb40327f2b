import { timeOf, type DsregcmdReading } from './dsregcmd';

/**
 * Why an output of `dsregcmd /status` may say less than it seems to: it was run in the wrong window, as the wrong user, or
 * its times do not fit (seed 004 step 1, and Microsoft Learn, Troubleshoot devices by using the dsregcmd command).
 */
export type DsregcmdDoubt =
  | 'run as SYSTEM'
  | 'run elevated'
  | 'key test needs an elevated window'
  | 'run over Remote Desktop'
  | 'token expired'
  | 'times contradict each other'
  | 'attempt is old'
  | 'several outputs differ'
  | 'cut off';

const day = 24 * 3_600_000;

export function doubtsAbout(readings: readonly DsregcmdReading[]): DsregcmdDoubt[] {
  const of = (field: string): string => readings.findLast((reading) => reading.field === field)?.value ?? '';
  const now = timeOf(of('Client Time'));
  const updated = timeOf(of('AzureAdPrtUpdateTime'));
  const expires = timeOf(of('AzureAdPrtExpiryTime'));
  const attempted = timeOf(of('Previous Prt Attempt'));
  const tells: readonly (readonly [DsregcmdDoubt, boolean])[] = [
    ['run as SYSTEM', /^SYSTEM\b/i.test(of('User Context'))],
    // Elevated as another account, the user's own accounts cannot be read: WamDefaultSet shows an error, and so does AzureAdPrt in effect.
    ['run elevated', /^ERROR\b/i.test(of('WamDefaultSet')) && !/^SYSTEM\b/i.test(of('User Context'))],
    ['key test needs an elevated window', /MUST Run elevated/i.test(of('KeySignTest'))],
    ['run over Remote Desktop', /^NO\b/i.test(of('SessionIsNotRemote'))],
    ['token expired', expires < now],
    ['times contradict each other', expires < updated],
    ['attempt is old', now - attempted > day],
    [
      'several outputs differ',
      differs(readings, 'AzureAdJoined') || differs(readings, 'DomainJoined') || differs(readings, 'AzureAdPrt'),
    ],
    [
      'cut off',
      readings.at(-1)?.value === '' &&
        /^(?:AzureAdJoined|DomainJoined|AzureAdPrt|Attempt Status|Server Error Description|Client ErrorCode|Server Message)$/.test(
          readings.at(-1)?.field ?? '',
        ),
    ],
  ];
  return tells.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}

function differs(readings: readonly DsregcmdReading[], field: string): boolean {
  return (
    new Set(readings.filter((reading) => reading.field === field).map(({ value }) => value.toUpperCase())).size > 1
  );
}
