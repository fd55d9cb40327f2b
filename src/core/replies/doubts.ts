import type { DsregcmdDoubt } from '../intake/dsregcmd-doubts';
import { message, type PlainKey, type Text } from '../languages/text';

const words = {
  'run as SYSTEM': 'doubt.asSystem',
  'run elevated': 'doubt.elevated',
  'key test needs an elevated window': 'doubt.keyTest',
  'run over Remote Desktop': 'doubt.remoteDesktop',
  'token expired': 'doubt.tokenExpired',
  'times contradict each other': 'doubt.timesContradict',
  'attempt is old': 'doubt.attemptIsOld',
  'several outputs differ': 'doubt.outputsDiffer',
  'cut off': 'doubt.cutOff',
} as const satisfies Record<DsregcmdDoubt, PlainKey>;

/** Says what may be wrong with the evidence itself, and how to get better evidence. */
export function doubtsInWords(doubts: readonly DsregcmdDoubt[]): Text[] {
  return doubts.map((doubt) => message(words[doubt]));
}
