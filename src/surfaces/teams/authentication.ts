import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  AuthenticationConstants,
  AuthenticationError,
  ClaimsIdentity,
  type AuthenticateRequestResult,
} from 'botframework-connector';
import { bearerIn } from '../route/bearer-token';
import { credentialsFactory } from './credentials';
import type { Credentials } from '../../config';
import { isTrustedService } from './service-url';
import type { ReadToken, TeamsClaims } from './teams-token';

/** Who the SDK takes for public Azure: what it sets as an activity's caller. */
const publicCaller = 'urn:botframework:azure';

/**
 * The SDK's authentication with our own reading of tokens in its place: the SDK lets tokens without `exp` and with unknown
 * `crit` in, takes tokens of skills and emulators too, and asks for keys without a limit of time.
 */
export class PinnedAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(
    credentials: Credentials,
    private readonly readToken: ReadToken,
  ) {
    super({}, credentialsFactory(credentials));
  }

  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    const token = bearerIn(authHeader);
    const read = token === undefined ? undefined : await this.readToken(token);
    if (read?.kind !== 'genuine' || !speaksFor(read.claims, activity)) throw new AuthenticationError('refused', 401);
    const { iss, aud, serviceurl } = read.claims;
    const claimsIdentity = new ClaimsIdentity(
      Object.entries({ iss, aud, serviceurl }).map(([type, value]) => ({ type, value })),
      true,
    );
    return {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      callerId: publicCaller,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }
}

/** The answer goes to the address of the activity, with the bot's own token; so the token must name that very address. */
function speaksFor({ serviceurl }: TeamsClaims, { serviceUrl, channelId }: Activity): boolean {
  return serviceurl === serviceUrl && isTrustedService(serviceurl, channelId, false);
}
