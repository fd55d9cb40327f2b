import type { Config, Credentials } from '../../config';
import type { BotIdentity } from './adapter';
import { issuerKeys, shippedKeyTimes, type KeyTimes } from './issuer-keys';
import type { TeamsDoor } from './messages-route';
import { botFramework, shippedTokenChecks, teamsTokens, type TokenChecks } from './teams-token';

/** Who is let in. Handed in as a whole, so that a test can show what each part is for. */
export interface TeamsPolicy {
  /** Where the issuer's OpenID metadata lies. */
  metadata: string;
  keyTimes: KeyTimes;
  checks: (appId: string) => TokenChecks;
  /** Whether the tenant of an activity must be an allowed one. */
  checksTenant: boolean;
}

export const shippedTeamsPolicy: TeamsPolicy = {
  metadata: botFramework.metadata,
  keyTimes: shippedKeyTimes,
  checks: shippedTokenChecks,
  checksTenant: true,
};

interface Parts {
  policy: TeamsPolicy;
  limitPerson: TeamsDoor['limitPerson'];
  report: (error: unknown) => void;
}

/** The way in for Teams: who the bot is, and who may speak to it. */
export function openDoor(
  { credentials, tenants }: { credentials: Credentials; tenants: readonly string[] },
  { policy, limitPerson, report }: Parts,
): BotIdentity & TeamsDoor {
  const keys = issuerKeys(policy.metadata, { report, clock: Date.now, times: policy.keyTimes });
  return {
    credentials,
    readToken: teamsTokens(keys, policy.checks(credentials.appId)),
    tenants: policy.checksTenant ? new Set(tenants) : undefined,
    limitPerson,
  };
}

/** In local mode only this machine can reach the bot, and everybody is let in. */
export function doorOf(config: Config, parts: Parts): ReturnType<typeof openDoor> | undefined {
  return config.mode === 'production' ? openDoor(config.identity, parts) : undefined;
}
