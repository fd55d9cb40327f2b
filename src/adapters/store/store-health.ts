import type { CaseStore } from '../../core/cases/case-store';

/** An answer is good for that long: whoever asks for readiness, however often, must not keep the disk busy. */
const goodForMs = 1_000;

export interface StoreHealth {
  /** Whether the store can be written to now. Many who ask at once cause one look. */
  isUp(): Promise<boolean>;
  /** The store has just failed somebody: what was seen before no longer counts. */
  doubt(): void;
}

/** `clock` gives milliseconds. */
export function storeHealth({ ping, clock }: Pick<CaseStore, 'ping'> & { clock: () => number }): StoreHealth {
  let last: { at: number; isUp: Promise<boolean> } | undefined;
  return {
    isUp: async () => {
      if (last && clock() - last.at < goodForMs && clock() >= last.at) return last.isUp;
      const isUp = ping().then(
        () => true,
        () => false,
      );
      last = { at: clock(), isUp };
      return isUp;
    },
    doubt: () => {
      last = undefined;
    },
  };
}
