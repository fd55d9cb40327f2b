import type { Credentials } from '../../config';
import { AppCredentials, AuthenticationConstants } from 'botframework-connector';
import { credentialsFactory } from './credentials';

/** Gets a token for the Bot Framework as the bot does it when it sends. Rejects when none can be had. */
export async function managedToken(credentials: Credentials): Promise<void> {
  const { ToChannelFromBotLoginUrlPrefix: prefix, ToChannelFromBotOAuthScope: scope } = AuthenticationConstants;
  const made = await credentialsFactory(credentials).createCredentials(
    credentials.appId,
    scope,
    `${prefix}${credentials.tenantId}`,
    true,
  );
  if (!(made instanceof AppCredentials)) throw new Error('these credentials bring no token');
  await made.getToken(true);
}
