import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type ConfigurationBotFrameworkAuthenticationOptions, type Response, type TurnContext } from 'botbuilder';

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

/** Hands activities to the Bot Framework. Without credentials nothing is authenticated: only for loopback. */
export function createTeamsAdapter(credentials: Credentials | undefined, logic: TurnLogic): (incoming: IncomingActivity) => Promise<void> {
  const options: ConfigurationBotFrameworkAuthenticationOptions = credentials
    ? { MicrosoftAppId: credentials.appId, MicrosoftAppPassword: credentials.appPassword, MicrosoftAppTenantId: credentials.tenantId, MicrosoftAppType: credentials.appType }
    : {};
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(options));

  return async ({ body, headers, respond }) => {
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
}
