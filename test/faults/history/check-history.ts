import type { History, Operation, StoredLedger } from './history';

export type Wrong =
  | 'lost effect'
  | 'doubled effect'
  | 'unasked effect'
  | 'lost answer'
  | 'doubled answer'
  | 'unasked answer'
  | 'wrong order'
  | 'broken ledger';

export interface Violation {
  kind: Wrong;
  what: string;
}

export interface Verdict {
  violations: Violation[];
  acknowledged: number;
  lost: number;
  doubled: number;
  /** Messages that arrived once more where the receiver knows no key to drop them by. */
  repeated: number;
}

const losses: ReadonlySet<Wrong> = new Set(['lost effect', 'lost answer', 'broken ledger', 'wrong order']);

/** Compares what was promised with what is there. Knows nothing of how the bot works. */
export function checkHistory({ operations, ledgers, answers }: History): Verdict {
  const known = new Map(operations.map((operation) => [operation.id, operation]));
  const effects = counted(ledgers.flatMap(({ causes }) => causes.filter((cause) => cause !== '')));
  const answered = counted(answers);
  const violations = [
    ...operations.flatMap((operation) =>
      wrongWith(operation, effects.get(operation.id) ?? 0, answered.get(operation.id) ?? 0),
    ),
    ...[...effects.keys()].filter((id) => !known.has(id)).map((id) => violation('unasked effect', id)),
    ...[...answered.keys()].filter((id) => !known.has(id)).map((id) => violation('unasked answer', id)),
    ...ledgers.flatMap(brokenIn),
    ...ledgers.flatMap((ledger) => disorderIn(ledger, known)),
  ];
  const lost = violations.filter(({ kind }) => losses.has(kind)).length;
  const repeated = operations.reduce(
    (sum, { id, answer }) => sum + (answer === 'at least once' ? Math.max((answered.get(id) ?? 0) - 1, 0) : 0),
    0,
  );
  return {
    violations,
    acknowledged: operations.filter(({ acknowledged }) => acknowledged).length,
    lost,
    doubled: violations.length - lost,
    repeated,
  };
}

function wrongWith({ id, acknowledged, effect, answer }: Operation, effects: number, answers: number): Violation[] {
  const found: Violation[] = [];
  if (effect && acknowledged && effects === 0) found.push(violation('lost effect', id));
  if (effect && effects > 1) found.push(violation('doubled effect', `${id} (${effects} times)`));
  if (!effect && effects > 0) found.push(violation('unasked effect', id));
  if (answer !== 'none' && acknowledged && answers === 0) found.push(violation('lost answer', id));
  if (answer === 'exactly once' && answers > 1) found.push(violation('doubled answer', `${id} (${answers} times)`));
  if (answer === 'none' && answers > 0) found.push(violation('unasked answer', id));
  return found;
}

function brokenIn({ caseId, version, events, numbers, changes }: StoredLedger): Violation[] {
  const found: Violation[] = [];
  if (numbers.some((number, index) => number !== index))
    found.push(violation('broken ledger', `${caseId} has the events ${numbers.join(' ')}`));
  if (events !== numbers.length)
    found.push(violation('broken ledger', `${caseId} counts ${events} events and has ${numbers.length}`));
  if (changes !== undefined && changes !== version)
    found.push(violation('broken ledger', `${caseId} has version ${version} after ${changes} changes`));
  return found;
}

function disorderIn({ caseId, causes }: StoredLedger, known: ReadonlyMap<string, Operation>): Violation[] {
  return causes.flatMap((cause, index) => {
    const before = known.get(cause)?.after;
    return before !== undefined && causes.indexOf(before) > index
      ? [violation('wrong order', `${caseId}: ${cause} stands before ${before}`)]
      : [];
  });
}

function counted(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function violation(kind: Wrong, what: string): Violation {
  return { kind, what };
}
