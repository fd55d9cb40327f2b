import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Response, type TurnContext } from 'botbuilder';
import type { Refusal } from '../route';
import { tokenRefused } from './admission';
import { PinnedAuthentication } from './authentication';
import { teamsClient, type CallTeams } from './connector/call-teams';
import { OwnAuthentication } from './connector/own-authentication';
import { withinLimit } from './connector/own-connector';
import { sdkReference, type StoredReference } from './conversation-reference';
import type { Credentials } from '../../config';
import { isTrustedService } from './service-url';
import type { ReadToken } from './teams-token';
import type { ErrorCode } from '../../core/errors/error-catalogue';

/** A request body that passed the envelope check, its headers, and the way to answer. */
export interface IncomingActivity {
  body: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
  respond: (status: number, body?: unknown) => void;
  refuse: (refusal: Refusal) => void;
}

export type TurnLogic = (context: TurnContext) => Promise<void>;

/** The two ways through the Bot Framework: activities that arrive, and words of our own accord. */
export interface TeamsAdapter {
  take(incoming: IncomingActivity, logic: TurnLogic): Promise<void>;
  /**
   * Speaks in a conversation outside a turn, until `signal` ends. Rejects with {@link UntrustedReferenceError} when its address
   * is not one of Teams', with {@link TeamsFault} when Teams did not take what was sent.
   */
  reach(reference: StoredReference, logic: TurnLogic, signal: AbortSignal): Promise<void>;
}

/** The bot may not send its token to a stored address. */
export class UntrustedReferenceError extends Error {
  readonly code = 'PLACE_UNTRUSTED' satisfies ErrorCode;

  constructor(serviceUrl: string) {
    super(`${serviceUrl} is not an address of Teams, so nothing is sent there.`);
    this.name = 'UntrustedReferenceError';
  }
}

/** Who the bot is, and who may speak to it. */
export interface BotIdentity {
  credentials: Credentials;
  readToken: ReadToken;
}

/** Hands activities to the Bot Framework. Without an identity nothing is authenticated: only for loopback. */
export function createTeamsAdapter(identity: BotIdentity | undefined, call: CallTeams = teamsClient()): TeamsAdapter {
  const trusting = identity
    ? new PinnedAuthentication(identity.credentials, identity.readToken)
    : new ConfigurationBotFrameworkAuthentication({});
  const adapter = new CloudAdapter(new OwnAuthentication(trusting, call));

  const take: TeamsAdapter['take'] = async ({ body, headers, respond, refuse }, logic) => {
    const answer: { status: number; body: unknown } = { status: 200, body: undefined };
    const response: Response = {
      socket: undefined,
      status: (code) => (answer.status = code),
      header: () => undefined,
      send: (content: unknown) => (answer.body = content),
      end: () => {
        const refusal = refusalOf(answer.status);
        if (refusal) refuse(refusal);
        else respond(answer.status, answer.body);
      },
    };
    await adapter.process({ body, headers, method: 'POST' }, response, logic);
  };

  const reach: TeamsAdapter['reach'] = async (reference, logic, signal) => {
    if (!isTrustedService(reference.serviceUrl, reference.channelId, identity === undefined))
      throw new UntrustedReferenceError(reference.serviceUrl);
    await withinLimit(signal, async () =>
      adapter.continueConversationAsync(identity?.credentials.appId ?? '', sdkReference(reference), logic),
    );
  };
  return { take, reach };
}

/** What the SDK's status means; undefined when it is no refusal. Its body may hold what an error of ours says, so it stays here. */
function refusalOf(status: number): Refusal | undefined {
  if (status < 400) return undefined;
  if (status === 401) return tokenRefused;
  // The SDK says "not implemented" of an invoke that nobody here answers.
  if (status < 500 || status === 501)
    return { status: 400, code: 'activity-not-understood', error: 'The bot does not answer this kind of activity.' };
  return { status: 500, code: 'our-fault', error: 'Something went wrong on our side.' };
}
