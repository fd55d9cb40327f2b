import {
  BotFrameworkAuthentication,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ClaimsIdentity,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import type { Activity } from 'botbuilder';
import type { CallTeams } from './call-teams';
import { OwnConnector } from './own-connector';

/** More addresses of Teams than any bot meets; a stranger's spelling of one may not fill the memory. */
const mostConnectors = 200;

/**
 * Whom to trust is the SDK's decision; how we speak to Teams is ours. The SDK builds two clients a turn and a token's way
 * with each; here there is one connector for each address and audience.
 */
export class OwnAuthentication extends BotFrameworkAuthentication {
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(
    private readonly sdk: BotFrameworkAuthentication,
    private readonly call: CallTeams,
  ) {
    super();
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const admitted = await this.sdk.authenticateRequest(activity, header);
    return { ...admitted, connectorFactory: this.createConnectorFactory(admitted.claimsIdentity) };
  }

  override async authenticateStreamingRequest(header: string, channelId: string): Promise<AuthenticateRequestResult> {
    return this.sdk.authenticateStreamingRequest(header, channelId);
  }

  override createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory {
    return new OwnConnectorFactory(async (serviceUrl, audience) => this.#connector(identity, serviceUrl, audience));
  }

  /** Signs people in, which this bot never does; the SDK wants one with each turn. */
  override async createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient> {
    this.#userTokens ??= this.sdk.createUserTokenClient(identity).catch((error: unknown) => {
      this.#userTokens = undefined;
      throw error;
    });
    return this.#userTokens;
  }

  async #connector(identity: ClaimsIdentity, serviceUrl: string, audience = ''): Promise<ConnectorClient> {
    const key = `${audience} ${serviceUrl}`;
    const known = this.#connectors.get(key);
    if (known) return known;
    if (this.#connectors.size >= mostConnectors) this.#connectors.clear();
    // Which credentials belong to this address and audience stays the SDK's knowledge.
    const made = this.sdk
      .createConnectorFactory(identity)
      .create(serviceUrl, audience === '' ? undefined : audience)
      .then(({ credentials }) => new OwnConnector(credentials, serviceUrl, this.call));
    this.#connectors.set(key, made);
    made.catch(() => this.#connectors.delete(key));
    return made;
  }
}

class OwnConnectorFactory extends ConnectorFactory {
  constructor(private readonly connectorFor: (serviceUrl: string, audience?: string) => Promise<ConnectorClient>) {
    super();
  }

  override async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.connectorFor(serviceUrl, audience);
  }
}
