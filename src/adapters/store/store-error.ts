/** The store cannot be reached, or did not do what it was asked to. The person is told and may paste again. */
export class StoreError extends Error {
  readonly code = 'STORE_DOWN';

  constructor(what: string, cause: unknown) {
    super(`The store could not ${what}.`, { cause });
    this.name = 'StoreError';
  }
}
