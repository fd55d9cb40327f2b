/**
 * - healthy: the machine, or what was pasted of it, is in order; together with no error this is the answer
 * - error: does not work, and an article or this rule says what to do
 * - warning: works, or nearly; worth a look
 * - note: good to know, no fault
 * - doubt: the output may not tell what it seems to
 */
export const dumpSeverities = ['healthy', 'error', 'warning', 'note', 'doubt'] as const;
export type DumpSeverity = (typeof dumpSeverities)[number];
