import type { CaseEvent } from './case-event';

/** Who has the problem, and where they talk to us. One person may have the same chat open on several devices. */
export interface Asker {
  personId: string;
  conversationId: string;
}

/** One problem, from paste to fix. `version` counts its changes; `at` are ISO times. */
export interface Case {
  /** FM-7K3Q: short enough to read out. */
  id: string;
  asker: Asker;
  version: number;
  ledger: { at: string; event: CaseEvent }[];
}

export function openCase(id: string, asker: Asker, at: string, first: CaseEvent): Case {
  return { id, asker, version: 1, ledger: [{ at, event: first }] };
}

export function withEvents(aCase: Case, at: string, events: readonly CaseEvent[]): Case {
  return { ...aCase, version: aCase.version + 1, ledger: [...aCase.ledger, ...events.map((event) => ({ at, event }))] };
}
