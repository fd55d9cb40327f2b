import { AsyncLocalStorage } from 'node:async_hooks';
import { ConnectorClient } from 'botframework-connector';
import { z } from 'zod';
import { accessToken, type AccessToken } from './access-token';
import type { CallTeams } from './call-teams';
import { TeamsFault } from './teams-fault';

/** Until when a call may last that nobody set a limit for: one from within a turn, whose sender waits about 15 seconds. */
const usualLimitMs = 8_000;
const limit = new AsyncLocalStorage<AbortSignal>();

/** Whatever is sent to Teams within `work` ends when `signal` does. The SDK hands no signal from a turn to its connector. */
export async function withinLimit(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  return limit.run(signal, work);
}

type Operation = Parameters<ConnectorClient['sendOperationRequest']>;
type Result = Awaited<ReturnType<ConnectorClient['sendOperationRequest']>>;

const methods = { POST: 'POST', PUT: 'PUT', DELETE: 'DELETE' } as const;
const methodSchema = z.enum(methods);
const partsSchema = z.looseObject({
  conversationId: z.string(),
  activityId: z.string().optional(),
  activity: z.unknown(),
});
/** What the SDK reads of an answer is the id; of the rest of its type, which describes its own pipeline, nothing here does. */
const resultSchema = z.looseObject({ id: z.string().optional() });
const sdkResult = z.custom<Result>((value) => resultSchema.safeParse(value).success);

/**
 * The SDK's connector with our own way to Teams in place of its pipeline, which tries again by itself, sleeps as long as
 * Retry-After says, and loses both the status and the properties of entities. Speaks of the activities of conversations only.
 */
export class OwnConnector extends ConnectorClient {
  readonly #token: AccessToken;

  constructor(
    credentials: ConnectorClient['credentials'],
    private readonly serviceUrl: string,
    private readonly call: CallTeams,
  ) {
    super(credentials, { baseUri: serviceUrl });
    this.#token = accessToken(credentials);
  }

  override async sendOperationRequest(given: Operation[0], { httpMethod, path = '' }: Operation[1]): Promise<Result> {
    const method = methodSchema.parse(httpMethod);
    const { activity, ...parts } = partsSchema.parse(given);
    const signal = limit.getStore() ?? AbortSignal.timeout(usualLimitMs);
    const token = await this.#token.get(signal);
    try {
      const answer = await this.call({
        method,
        url: `${this.serviceUrl.replace(/\/$/, '')}/${filledIn(path, parts)}`,
        ...(activity === undefined ? {} : { body: JSON.stringify(activity) }),
        token,
        signal,
      });
      return sdkResult.parse(resultSchema.catch({}).parse(answer));
    } catch (error) {
      if (error instanceof TeamsFault && error.status === 401) this.#token.refused();
      throw error;
    }
  }
}

/** `v3/conversations/{conversationId}/activities`, with what is named. */
function filledIn(path: string, parts: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(z.string().parse(parts[name])));
}
