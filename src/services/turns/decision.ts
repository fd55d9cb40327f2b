import type { Case } from '../../core/cases/case';
import type { Change } from '../../core/cases/case-store';
import { noChange } from '../../core/cases/commit-with-retry';
import type { Answer } from './turn';

/** What a turn does: what is stored, and what the person is shown. Made again when somebody else was faster. */
export interface Decision {
  answer: Answer;
  change: Omit<Change, 'idempotencyKeys'>;
}

/** Shows something and changes nothing. */
export function shows(answer: Answer): Decision {
  return { answer, change: noChange };
}

/** Stores a case and shows it, with what else has to be stored or sent because of it. */
export function changes(aCase: Case, answer: Answer, more: Partial<Decision['change']> = {}): Decision {
  return { answer, change: { cases: [aCase], ...more } };
}
