import type { LogEvent } from './case-event';

type EventByKind = { [Event in LogEvent as Event['kind']]: Event };

/**
 * One small pure function for every kind of event: a kind without one does not compile. `at` is the event's ISO time.
 * What a handler gives back depends on what is folded.
 */
export type EventHandlers<State, Result> = {
  readonly [Kind in LogEvent['kind']]: (before: State, event: EventByKind[Kind], at: string) => Result;
};

/** Calls the handler of the event's kind. */
export function handleEvent<State, Result>(
  handlers: EventHandlers<State, Result>,
  before: State,
  event: LogEvent,
  at: string,
): Result {
  const call = <Kind extends LogEvent['kind']>(kind: Kind, ofKind: EventByKind[Kind]): Result =>
    handlers[kind](before, ofKind, at);
  return call(event.kind, event);
}
