import { decodeJwt, errors, jwtVerify, type JWTVerifyResult } from 'jose';
import { z } from 'zod';
import type { IssuerKeys, KeySet } from './issuer-keys';

/** What a token must say. A check that is undefined is not made: only to show what it is for. */
export interface TokenChecks {
  issuer: string | undefined;
  /** The bot's app id. */
  audience: string | undefined;
  /** The channel its key must be published for. */
  endorsement: string | undefined;
  requiredClaims: string[];
  algorithms: string[];
  /** Between the clocks, in seconds. */
  tolerance: number;
}

/** The Bot Framework's issuer of tokens in the public cloud. */
export const botFramework = {
  issuer: 'https://api.botframework.com',
  metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
} as const;

/** As the Bot Framework's connector protocol asks: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
export function shippedTokenChecks(appId: string): TokenChecks {
  return {
    issuer: botFramework.issuer,
    audience: appId,
    endorsement: 'msteams',
    requiredClaims: ['exp', 'serviceurl'],
    algorithms: ['RS256', 'RS384', 'RS512'],
    tolerance: 5 * 60,
  };
}

const claimsSchema = z.looseObject({ iss: z.string(), aud: z.string(), serviceurl: z.string() });
export type TeamsClaims = z.infer<typeof claimsSchema>;

export type TokenReading =
  | { kind: 'genuine'; claims: TeamsClaims }
  | { kind: 'refused' }
  /** Nobody can be told apart just now; the issuer's keys were never read. */
  | { kind: 'no keys' };

export type ReadToken = (token: string) => Promise<TokenReading>;

/** Reads tokens that the Bot Framework signs for this bot: signature, algorithm, unknown `crit`, times, issuer, audience, endorsement. */
export function teamsTokens(keys: IssuerKeys, checks: TokenChecks): ReadToken {
  return async (token) => {
    if (!claimsIssuer(token, checks.issuer)) return { kind: 'refused' };
    const known = await keys.known();
    if (!known) return { kind: 'no keys' };
    const first = await verified(token, known, checks);
    if (first !== 'unknown key') return first;
    const newer = await keys.newer();
    const second = newer && (await verified(token, newer, checks));
    return second === undefined || second === 'unknown key' ? { kind: 'refused' } : second;
  };
}

/** Whoever does not even claim to be the issuer is refused without asking it for keys. */
function claimsIssuer(token: string, issuer: string | undefined): boolean {
  try {
    const { iss } = decodeJwt(token);
    return issuer === undefined || iss === issuer;
  } catch {
    return false;
  }
}

async function verified(token: string, keys: KeySet, checks: TokenChecks): Promise<TokenReading | 'unknown key'> {
  const { issuer, audience, endorsement, requiredClaims, algorithms, tolerance } = checks;
  let result: JWTVerifyResult;
  try {
    result = await jwtVerify(token, keys.find, {
      ...(issuer === undefined ? {} : { issuer }),
      ...(audience === undefined ? {} : { audience }),
      requiredClaims,
      algorithms,
      clockTolerance: tolerance,
    });
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return 'unknown key';
    if (error instanceof errors.JOSEError) return { kind: 'refused' };
    throw error;
  }
  const endorsed = keys.endorsements.get(result.protectedHeader.kid ?? '');
  if (endorsement !== undefined && endorsed !== undefined && !endorsed.includes(endorsement))
    return { kind: 'refused' };
  const claims = claimsSchema.safeParse(result.payload).data;
  return claims ? { kind: 'genuine', claims } : { kind: 'refused' };
}
