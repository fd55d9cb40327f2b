import type { Text } from '../../core/languages/text';
import type { Case } from '../../core/cases/case';
import type { Reply } from '../../core/replies/reply';

/** A case as each of its audiences sees it, made anew each time from the case alone. `note` is said before everything else. */
export interface CaseCards {
  /** For the person who asked. */
  asker(aCase: Case, note?: Text): Reply;
  /** For IT; undefined when IT has nothing of it. */
  desk(aCase: Case, note?: Text): Reply | undefined;
  /** Without the buttons, for a group; `owner` is the name of the person who asked. */
  shared(aCase: Case, owner: Text): Reply;
}
