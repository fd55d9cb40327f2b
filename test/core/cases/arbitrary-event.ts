import fc from 'fast-check';
import type { CaseEvent } from '../../../src/core/cases/case-event';
import { redactionKinds } from '../../../src/core/intake/redact';

const fact = fc.constantFrom('SecretKind', 'JoinState', 'AccountState');
const value = fc.constantFrom('one', 'two', 'three');
const article = fc.constantFrom('gate-refused', 'bolt-jammed', 'hinge-jammed');
const redactions = fc.array(
  fc.record({ kind: fc.constantFrom(...redactionKinds), count: fc.integer({ min: 1, max: 9 }) }),
  { maxLength: 3 },
);

/** Anything that can happen in a case. */
export const arbitraryEvent: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record({ kind: fc.constant('pasted' as const), text: fc.string(), redactions }),
  fc.record({ kind: fc.constant('answered' as const), fact, value }),
  fc.record({ kind: fc.constant('not known' as const), fact }),
  fc.record({ kind: fc.constant('chosen' as const), article }),
  fc.record({ kind: fc.constant('none of the choices' as const), articles: fc.uniqueArray(article) }),
  fc.record({
    kind: fc.constant('did not help' as const),
    cause: fc.constantFrom('gate-refused/pin-saved', 'bolt-jammed/worn-out'),
  }),
  fc.record({ kind: fc.constant('wrote to IT' as const), text: fc.string(), name: fc.constantFrom('Maya', 'Noah') }),
  fc.record({ kind: fc.constant('reminder set' as const), dueAt: fc.constant('2027-02-13T08:00:00.000Z') }),
  fc.constantFrom<CaseEvent>({ kind: 'came back' }, { kind: 'reminder dropped' }),
  fc.constantFrom<CaseEvent>({ kind: 'asked IT' }, { kind: 'went back' }, { kind: 'fixed' }, { kind: 'left' }),
);

export const arbitraryEvents = fc.array(arbitraryEvent, { maxLength: 30 });
