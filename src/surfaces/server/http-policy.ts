import type { ConnectionLimits } from './connections';
import type { ShapeLimits } from './json-shape';
import type { Rate } from './limit';

/** What the server lets happen before it knows who asks. Handed in as a whole, so that a test can show what each part is for. */
export interface HttpPolicy {
  connections: ConnectionLimits;
  shape: ShapeLimits;
  /**
   * Refusals to one address; beyond them it is told to wait. Whoever proves who they are is never counted, so a flood from
   * behind the same proxy costs Teams nothing. Undefined: not counted.
   */
  refusals: Rate | undefined;
  /** What one person may send. Undefined: not counted. */
  people: Rate | undefined;
}

export const shippedHttpPolicy: HttpPolicy = {
  connections: { most: 1_000, requestMs: 15_000 },
  // Teams' largest activities nest about ten deep and name a few hundred things.
  shape: { depth: 64, keys: 4_000, values: 8_000 },
  refusals: { times: 60, seconds: 60 },
  people: { times: 60, seconds: 60 },
};

/** On this machine only the local chat asks, and it is nobody's flood. */
export const localHttpPolicy: HttpPolicy = { ...shippedHttpPolicy, refusals: undefined, people: undefined };
