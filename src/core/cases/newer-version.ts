import type { Case, LogEntry } from './case';
import type { LogEvent } from './case-event';

/** Whether a newer version went on with this case: what it wrote may change what everything else means. */
export function isOfNewerVersion({ log }: Pick<Case, 'log'>): boolean {
  return log.some(({ newer }) => newer === true);
}

/**
 * Facts about the world outside: that a ticket system took a request in, or that the request never arrived. They are true
 * whatever else happened in the case, and a person would wait in vain without them.
 */
const outsideFacts: ReadonlySet<LogEvent['kind']> = new Set(['filed', 'undelivered']);

/**
 * Whether these entries may be added to the case. A case that a newer version went on with takes nothing that rests on a
 * decision: an answer, a step or a request would be decided without knowing what the newer version knows.
 */
export function mayAppend(aCase: Pick<Case, 'log'>, added: readonly LogEntry[]): boolean {
  return !isOfNewerVersion(aCase) || added.every(({ event, newer }) => newer !== true && outsideFacts.has(event.kind));
}
