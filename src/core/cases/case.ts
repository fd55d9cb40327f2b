import type { CaseEvent, LogEvent } from './case-event';

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
  log: LogEntry[];
}

/** `newer`: a newer version wrote it, so that this one may not have understood all of it. */
export interface LogEntry {
  at: string;
  event: LogEvent;
  newer?: true;
}

export function openCase(id: string, asker: Asker, at: string, first: CaseEvent): Case {
  return { id, asker, version: 1, log: [{ at, event: first }] };
}

export function withEvents(aCase: Case, at: string, events: readonly CaseEvent[]): Case {
  return { ...aCase, version: aCase.version + 1, log: [...aCase.log, ...events.map((event) => ({ at, event }))] };
}
