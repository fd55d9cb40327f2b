import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Everything that `work` does, and whatever is sent because of it later, is told of under this id. */
export async function withCorrelation<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  return current.run(id, work);
}

/** The id of what is being done now; empty when nobody began it. */
export function correlation(): string {
  return current.getStore() ?? '';
}
