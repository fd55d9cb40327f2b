import type { CodeTable } from '../codes/code-table';
import type { Speaker } from '../codes/speaker';

/** What stands around a number or a name, and who speaks there. */
export interface CodePlace {
  before: string;
  after: string;
  /** It stands where codes stand: after "error code", in a JSON code field, or alone. */
  labelled: boolean;
  /** It is the whole value of a JSON key. */
  wholeValue: boolean;
  path: readonly string[];
  says: (speaker: Speaker) => boolean;
  table: CodeTable;
}
