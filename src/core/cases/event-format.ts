/**
 * The formats of what the store writes today. 0 is what was written before there were numbers. Raise one by one, and add an
 * entry to its list of upcasters, when an event (or an item of the outbox) gains a kind, a key or a value, or when one of them
 * gets another name or meaning: an older version that runs at the same time then leaves alone what it cannot understand. Each
 * has its own number, so that a change of what waits in the outbox does not make every case one of a newer version.
 */
export const eventFormat = 2;
export const outboxFormat = 4;

/** A stored body, parsed and not checked yet. */
export type StoredBody = Readonly<Record<string, unknown>>;

/** Makes a body of one format that of the next one. Pure; the stored row stays as it was written. */
export type Upcaster = (stored: StoredBody) => StoredBody;

/** For a format in which nothing got another name. */
export const unchanged: Upcaster = (stored) => stored;

/** By the format they begin with: the first makes a 1 of a 0. 2 came with the guide, sentences, reminders and the assistant. */
export const eventUpcasters: readonly Upcaster[] = [essenceIsRecognised, unchanged];

/** 0 to 1: what was recognised in a paste was called its essence. */
function essenceIsRecognised(stored: StoredBody): StoredBody {
  return renamed(stored, 'essence', 'recognised');
}

/** The body in today's format; one of a newer format comes back as it is. */
export function upcast(stored: StoredBody, format: number, upcasters: readonly Upcaster[]): StoredBody {
  return upcasters.slice(format).reduce((lifted, next) => next(lifted), stored);
}

/** The body with one key under another name. */
export function renamed(stored: StoredBody, from: string, to: string): StoredBody {
  if (!(from in stored)) return stored;
  const { [from]: value, ...rest } = stored;
  return { ...rest, [to]: value };
}
