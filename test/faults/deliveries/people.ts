import { decodeAction } from '../../../src/core/actions/card-verb';
import type { Asker } from '../../../src/core/cases/case';
import type { CaseStore } from '../../../src/core/cases/case-store';
import type { Turn } from '../../../src/services/turns/turn';
import type { Operation } from '../history/history';
import type { StoredEvent } from '../history/read-ledgers';

/** What a person presses after the paste, each with the event it causes. */
const presses = [
  ['answer:SecretKind=password', 'answered SecretKind'],
  ['answer:JoinState=none', 'answered JoinState'],
  ['step-done:1', 'step done 1'],
  ['cannot-do', 'could not do '],
  ['back', 'went back '],
  ['fixed', 'fixed '],
  // A reminder that is taken back: left behind, nothing would ever come to rest.
  ['remind:30', 'reminder set '],
  ['no-reminder', 'reminder dropped '],
  ['came-back', 'came back '],
] as const;

/** Each visit is two pastes at once and the presses after them. */
export const operationsPerVisit = 2 + presses.length;

/** The operation that caused an event: a paste names itself, a press is the only one of its kind in its case. */
export function causeOf(caseId: string, { kind, text, fact, step }: StoredEvent): string {
  return kind === 'pasted' ? (/paste-\S+(?= went)/.exec(text)?.[0] ?? '') : `${caseId} ${kind} ${fact ?? step ?? ''}`;
}

export interface Visit {
  number: number;
  asker: Asker;
  /** Resolves when the turn was acknowledged. */
  deliver(turn: Turn): Promise<void>;
  cases: CaseStore;
  began(operation: Operation): Operation;
}

/** A person pastes the same failure twice without waiting, then follows the card until it works. */
export async function visit({ number, asker, deliver, cases, began }: Visit): Promise<void> {
  const paste = async (id: string): Promise<void> => {
    const operation = began({ id, acknowledged: false, effect: true, answer: 'exactly once' });
    await deliver({
      kind: 'said',
      asker,
      text: `{"error":{"code":"GateRefused","message":"${id} went wrong"}}`,
      delivery: { key: id, place: JSON.stringify({ operation: id }), group: false, name: asker.personId },
    });
    operation.acknowledged = true;
  };
  await Promise.all([paste(`paste-${number}-a`), paste(`paste-${number}-b`)]);

  let after: string | undefined;
  let worked: string | undefined;
  for (const [verb, event] of presses) {
    // A case that is fixed is nobody's current one.
    const current = (await cases.current(asker)) ?? (worked === undefined ? undefined : await cases.find(worked));
    // The acknowledged pastes are lost: the checker says so.
    if (!current) return;
    worked = current.id;
    const id = `${current.id} ${event}`;
    const operation = began({
      id,
      acknowledged: false,
      effect: true,
      answer: 'none',
      ...(after === undefined ? {} : { after }),
    });
    await deliver({
      kind: 'pressed',
      asker,
      caseId: current.id,
      version: current.version,
      nonce: `nonce-${current.version}`,
      action: decodeAction({ verb, inputs: {} }),
      delivery: { key: id, place: JSON.stringify({ operation: id }), group: false, name: asker.personId },
    });
    operation.acknowledged = true;
    after = id;
  }
}
