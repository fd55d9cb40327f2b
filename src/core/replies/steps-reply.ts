import type { Certainty } from '../diagnosis/certainty';
import type { Person } from '../knowledge/article';
import type { Text } from '../languages/text';
import type { CorrectionView } from './correction-view';
import type { CaseHead, Link, Verdict } from './case-head';

export interface StepView {
  number: number;
  /** "Step 2 of 4. "; empty when there is only one. */
  place: Text;
  do: Text;
  /** "You, about 2 minutes" */
  who: Text;
  by: Person;
  command: string;
  verify: Text;
  links: Link[];
  done: boolean;
  /** What it does to security or to data; empty when the step has no risk. */
  risk: Text;
  /** The risk is more than a note. */
  weighs: boolean;
  safer: Text;
  undo: Text;
}

export interface StepsReply extends CaseHead, Verdict {
  kind: 'steps';
  /** The words, the color and IT's summary say the same. */
  certainty: Certainty;
  /** In front of the cause: "Likely the cause: " */
  lead: Text;
  cause: Text;
  /** How sure, and why, in a sentence. */
  sure: Text;
  why: Text;
  /** To look at before the steps. */
  corrections: CorrectionView[];
  heading: Text;
  /** "Steps 1 and 2 are yours ...; step 3 needs ..." */
  division: Text;
  steps: StepView[];
  /** Number of the step to do now; 0 when all are done. */
  current: number;
  /** The step to do now is not the asker's own. */
  isTheirs: boolean;
  /** The verb of "done, and it still fails": the next step follows, or the next cause. */
  doneVerb: string;
  /** "Send these 3 steps to IT" */
  send: Text;
}
