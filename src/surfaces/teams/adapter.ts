import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  type Response,
  type TurnContext,
} from 'botbuilder';
import { teamsClient, type CallTeams } from './connector/call-teams';
import { OwnAuthentication } from './connector/own-authentication';
import { withinLimit } from './connector/own-connector';
import { sdkReference, type StoredReference } from './conversation-reference';
import { isTrustedService } from './service-url';
import type { ErrorCode } from '../../core/errors/error-catalogue';

export interface Credentials {
  appId: string;
  appPassword?: string | undefined;
  tenantId: string;
  appType: 'SingleTenant' | 'UserAssignedMsi';
}

/** A request body that passed the envelope check, its headers, and the way to answer. */
export interface IncomingActivity {
  body: Record<string, unknown>;
  headers: Record<string, string | string[] | undefined>;
  respond: (status: number, body?: unknown) => void;
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

/** Hands activities to the Bot Framework. Without credentials nothing is authenticated: only for loopback. */
export function createTeamsAdapter(
  credentials: Credentials | undefined,
  call: CallTeams = teamsClient(),
): TeamsAdapter {
  const options: ConfigurationBotFrameworkAuthenticationOptions = credentials
    ? {
        MicrosoftAppId: credentials.appId,
        MicrosoftAppPassword: credentials.appPassword,
        MicrosoftAppTenantId: credentials.tenantId,
        MicrosoftAppType: credentials.appType,
      }
    : {};
  const adapter = new CloudAdapter(new OwnAuthentication(new ConfigurationBotFrameworkAuthentication(options), call));

  const take: TeamsAdapter['take'] = async ({ body, headers, respond }, logic) => {
    let admitted = false;
    const answer: { status: number; body: unknown } = { status: 200, body: undefined };
    const response: Response = {
      socket: undefined,
      status: (code) => (answer.status = code),
      header: () => undefined,
      send: (content: unknown) => (answer.body = content),
      end: () => {
        // The SDK answers a bad signature with 500 as if it were our fault; before our logic ran it is theirs.
        const refused = !admitted && answer.status >= 500;
        if (refused || answer.status >= 400) respond(refused ? 401 : answer.status);
        else respond(answer.status, answer.body);
      },
    };
    await adapter.process({ body, headers, method: 'POST' }, response, async (context) => {
      admitted = true;
      await logic(context);
    });
  };

  const reach: TeamsAdapter['reach'] = async (reference, logic, signal) => {
    if (!isTrustedService(reference.serviceUrl, reference.channelId, credentials === undefined))
      throw new UntrustedReferenceError(reference.serviceUrl);
    await withinLimit(signal, async () =>
      adapter.continueConversationAsync(credentials?.appId ?? '', sdkReference(reference), logic),
    );
  };
  return { take, reach };
}
