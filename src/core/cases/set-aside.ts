/** A stored case that could not be read. `at` is the ISO time at which that was found out. */
export interface SetAsideCase {
  id: string;
  reason: string;
  at: string;
}

/** An event of it as it is stored. `body` holds no words of a paste; they are kept apart and are not shown. */
export interface SetAsideEvent {
  number: number;
  at: string;
  kind: string;
  format: number;
  body: string;
}

/** `still broken`: it cannot be read now either, so it stays where it is. `not set aside`: there is none of that id. */
export type Restored = { kind: 'restored' } | { kind: 'still broken'; reason: string } | { kind: 'not set aside' };

/** The cases that were set aside, for whoever runs the bot. Rejects when the store cannot be reached. */
export interface SetAsideCases {
  /** The oldest first, and how many there are. */
  list(most: number): Promise<{ count: number; cases: SetAsideCase[] }>;
  count(): Promise<number>;
  /** Undefined when none of that id is set aside. */
  show(id: string): Promise<(SetAsideCase & { events: SetAsideEvent[] }) | undefined>;
  /** Puts a case back when it can be read again: its rows were mended, or this version reads what the other did not. */
  restore(id: string): Promise<Restored>;
}
