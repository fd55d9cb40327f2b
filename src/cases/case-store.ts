import type { Asker, Case } from './case';

/** Where cases are kept. `save` is a compare-and-swap: it changes nothing when someone else was faster. */
export interface CaseStore {
  find(id: string): Promise<Case | undefined>;
  /** The open case the person last worked on in this conversation. */
  current(asker: Asker): Promise<Case | undefined>;
  /** Stores a new case, or one whose stored version is one less than its own. */
  save(aCase: Case): Promise<'saved' | 'conflict'>;
}
