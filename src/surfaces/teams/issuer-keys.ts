import { createLocalJWKSet } from 'jose';
import { z } from 'zod';

/** The keys an issuer publishes, as jose looks them up, and the channels each of them may speak for. */
export interface KeySet {
  find: ReturnType<typeof createLocalJWKSet>;
  /** By the key's id. A key that is missing here was published without a word about channels. */
  endorsements: ReadonlyMap<string, readonly string[]>;
}

export interface IssuerKeys {
  /** The keys as known now; asks the issuer when they are old. Undefined when it was never reached, or too long ago. */
  known(): Promise<KeySet | undefined>;
  /** For a key that is not among them: newer ones, if the issuer may be asked again already. */
  newer(): Promise<KeySet | undefined>;
}

/** How the keys are kept. Times in milliseconds. */
export interface KeyTimes {
  /** After that the keys are asked for again, beside the turns. */
  fresh: number;
  /** As long as that they are good while the issuer is out of reach. */
  good: number;
  /** The issuer is not asked more often, whatever tokens come. */
  pause: number;
  /** Each of the two requests may take as long as that. */
  patience: number;
}

const hour = 3_600_000;
export const shippedKeyTimes: KeyTimes = { fresh: 24 * hour, good: 5 * 24 * hour, pause: 10_000, patience: 5_000 };

const largestDocument = 1024 * 1024;
const metadataSchema = z.looseObject({ jwks_uri: z.url() });
const keysSchema = z.looseObject({
  keys: z
    .array(z.looseObject({ kty: z.string(), kid: z.string().optional(), endorsements: z.array(z.string()).optional() }))
    .max(200),
});

/** Keeps the keys of the issuer whose OpenID metadata lies at an address. `report` is told why it could not be reached. */
export function issuerKeys(
  metadata: string,
  {
    report,
    clock,
    times = shippedKeyTimes,
  }: { report: (error: unknown) => void; clock: () => number; times?: KeyTimes },
): IssuerKeys {
  let held: { keys: KeySet; at: number } | undefined;
  let askedAt = -Infinity;
  let asking: Promise<void> | undefined;

  /** A clock that was set back shows less than it did: that counts as long ago, or nothing would be asked for hours. */
  const since = (at: number): number => (clock() < at ? Infinity : clock() - at);

  const ask = async (): Promise<void> => {
    askedAt = clock();
    try {
      held = { keys: await fetchKeys(metadata, times.patience), at: clock() };
    } catch (error) {
      report(new Error(`The signing keys at ${metadata} could not be read`, { cause: error }));
    }
  };
  /** Everybody who needs keys meanwhile waits for the same answer. */
  const askOnce = async (): Promise<void> => {
    if (asking === undefined && since(askedAt) >= times.pause)
      asking = ask().finally(() => {
        asking = undefined;
      });
    await asking;
  };
  const good = (): KeySet | undefined => (held && clock() - held.at < times.good ? held.keys : undefined);

  return {
    known: async () => {
      const keys = good();
      if (keys === undefined) await askOnce();
      else if (held && since(held.at) >= times.fresh) void askOnce();
      return good();
    },
    newer: async () => {
      const before = held?.keys;
      await askOnce();
      return held?.keys === before ? undefined : good();
    },
  };
}

async function fetchKeys(metadata: string, patience: number): Promise<KeySet> {
  const { jwks_uri: address } = metadataSchema.parse(await fetchJson(metadata, patience));
  if (new URL(address).protocol !== new URL(metadata).protocol)
    throw new Error(`the keys lie at ${address}, which is not protected as the metadata is`);
  const document = keysSchema.parse(await fetchJson(address, patience));
  return {
    find: createLocalJWKSet(document),
    endorsements: new Map(
      document.keys.flatMap(({ kid, endorsements }): [string, string[]][] =>
        kid !== undefined && endorsements !== undefined ? [[kid, endorsements]] : [],
      ),
    ),
  };
}

async function fetchJson(address: string, patience: number): Promise<unknown> {
  const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!answer.ok || !answer.body) throw new Error(`${address} answered ${answer.status}`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const body: ReadableStream<Uint8Array> = answer.body;
  for await (const piece of body) {
    size += piece.length;
    if (size > largestDocument) throw new Error(`${address} sends more than a list of keys takes`);
    pieces.push(piece);
  }
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}
