import type { ErrorCode } from '../../core/errors/error-catalogue';

/** The store cannot be reached, or did not do what it was asked to. The person is told and may paste again. */
export class StoreError extends Error {
  readonly code = 'STORE_DOWN' satisfies ErrorCode;

  constructor(what: string, cause: unknown) {
    super(`The store could not ${what}.`, { cause });
    this.name = 'StoreError';
  }
}

/** Does something with the store; whatever fails becomes a {@link StoreError} that says `what` could not be done. */
export type Attempt = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;
