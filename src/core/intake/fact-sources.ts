import type { ExpressionFinding } from '../expressions/judge-expression';
import type { PasteShape } from './catalogue';
import type { DsregcmdReading } from './dsregcmd';
import type { DumpFinding } from './dump-rule';
import type { WindowsEvent } from './events/windows-event';
import type { FoundCode } from './find-codes';

/** All that a paste says, for those who read facts from it. */
export interface FactSources {
  dsregcmd: readonly DsregcmdReading[];
  /** What the lines of the output say together. */
  judged: readonly DumpFinding[];
  events: readonly WindowsEvent[];
  codes: readonly FoundCode[];
  shapes: readonly PasteShape[];
  /** What the messages of the paste say is wrong with an expression. */
  expressions: readonly ExpressionFinding[];
  /** Facts whose phrases stand in the paste, with the words found. */
  phrases: readonly { fact: string; value: string; text: string }[];
}
