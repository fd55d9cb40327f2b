import type { Certainty } from '../diagnosis/certainty';
import type { Person } from '../knowledge/article';
import type { Text } from '../languages/text';
import type { CorrectionView } from './correction-view';
import type { CaseHead, Link, Verdict } from './case-head';

export interface StepView {
  number: number;
  do: Text;
  /** "You, about 2 minutes" */
  who: Text;
  by: Person;
  command: string;
  verify: Text;
  links: Link[];
  done: boolean;
  /** Presses that this step is done; empty when it cannot be pressed. */
  doneVerb: string;
  /** Empty when the step has no risk. */
  risk: Text;
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
}
