import type { Text } from '../languages/text';

/** An expression of the person's own that is at fault. Empty strings where nothing can be said. */
export interface CorrectionView {
  /** What is wrong, and in which action. */
  fault: Text;
  written: string;
  corrected: string;
  /** What has to be so for the corrected one to be right. */
  assumes: Text;
}
