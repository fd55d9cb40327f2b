import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/**
 * Programs of Microsoft that may ask Entra for a token of ours on behalf of a person, by their client ids:
 * https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad
 */
export const hostClients: readonly string[] = [
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264', // Teams on a desktop or a phone
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', // Teams in a browser
  '4765445b-32c6-49b0-83e6-1d93765276ca', // Microsoft 365 in a browser
  '0ec893e0-5785-4de6-99da-4ed124e5296c', // Microsoft 365 on a desktop
  'd3590ed6-52b3-4102-aeff-aad2292ab01c', // Microsoft 365 on a phone
  'bc59ab01-8403-45c6-8796-ac3ef710b3e3', // Outlook in a browser
  '27922004-5251-4030-b22d-91ecd9a37ea4', // Outlook on a phone
];

/** What a person's token must say. A check that is undefined is not made: only to show what it is for. */
export interface PersonTokenChecks {
  /** App id and App ID URI. */
  audience: string[] | undefined;
  /** Whose people may ask, in small letters; each has an issuer of its own. */
  tenants: readonly string[];
  checksIssuer: boolean;
  requiredClaims: string[];
  algorithms: string[];
  version: string | undefined;
  scope: string | undefined;
  clients: readonly string[] | undefined;
  /** Between the clocks, in seconds. */
  tolerance: number;
}

export function shippedPersonChecks(app: {
  appId: string;
  /** Undefined while the bot does not know its own address. */
  appIdUri: string | undefined;
  tenants: readonly string[];
}): PersonTokenChecks {
  return {
    audience: [app.appId, ...(app.appIdUri === undefined ? [] : [app.appIdUri])],
    tenants: app.tenants,
    checksIssuer: true,
    requiredClaims: ['exp', 'oid', 'tid', 'scp', 'azp'],
    algorithms: ['RS256'],
    version: '2.0',
    scope: 'access_as_user',
    clients: hostClients,
    tolerance: 60,
  };
}

/** Where Entra publishes the keys of a tenant. */
export const entraKeys = (tenant: string): string => `https://login.microsoftonline.com/${tenant}/discovery/v2.0/keys`;

/** Issuer of the version 2 tokens of a tenant. */
const issuerOf = (tenant: string): string => `https://login.microsoftonline.com/${tenant}/v2.0`;

/** The keys of a tenant are waited for so long, in milliseconds. */
const patience = 5_000;

const claimsSchema = z.looseObject({
  oid: z.guid(),
  tid: z.guid(),
  scp: z.string(),
  azp: z.string(),
  ver: z.string(),
  name: z.string().max(200).optional(),
  roles: z.array(z.string()).max(100).optional(),
});
type Claims = z.infer<typeof claimsSchema>;

export type PersonTokenReading =
  { kind: 'person'; person: { id: string; name: string; isIt: boolean } } | { kind: 'refused' } | { kind: 'no keys' };

interface Parts {
  checks: PersonTokenChecks;
  /** Object ids of the people of IT, in small letters. */
  members: ReadonlySet<string>;
  /** The app role whose holders are IT too. */
  itRole: string;
  keysOf?: (tenant: string) => string;
  /** Told why keys could not be read. */
  report: (error: unknown) => void;
}

/** Reads tokens that Entra gave a person for this app, in a program of Microsoft. */
export function personTokens({
  checks,
  members,
  itRole,
  keysOf = entraKeys,
  report,
}: Parts): (token: string) => Promise<PersonTokenReading> {
  const keys = new Map(
    checks.tenants.map((tenant) => [
      tenant,
      createRemoteJWKSet(new URL(keysOf(tenant)), { timeoutDuration: patience }),
    ]),
  );
  return async (token) => {
    const tenant = claimedTenant(token, checks);
    const found = tenant === undefined ? undefined : keys.get(tenant);
    if (tenant === undefined || !found) return { kind: 'refused' };
    const verified = await payloadOf(token, found, tenant, checks, report);
    if ('kind' in verified) return verified;
    const claims = claimsSchema.safeParse(verified.payload).data;
    if (!claims || !saysAll(claims, tenant, checks)) return { kind: 'refused' };
    const id = claims.oid.toLowerCase();
    const isIt = members.has(id) || (claims.roles ?? []).includes(itRole);
    return { kind: 'person', person: { id, name: claims.name ?? '', isIt } };
  };
}

/** Whoever does not even claim to be of an allowed tenant is refused without asking anybody for keys. */
function claimedTenant(token: string, { tenants, checksIssuer }: PersonTokenChecks): string | undefined {
  try {
    const { tid, iss } = decodeJwt<{ tid?: unknown }>(token);
    const tenant = typeof tid === 'string' ? tid.toLowerCase() : undefined;
    if (tenant === undefined || !tenants.includes(tenant)) return undefined;
    return checksIssuer && iss !== issuerOf(tenant) ? undefined : tenant;
  } catch {
    return undefined;
  }
}

async function payloadOf(
  token: string,
  keys: JWTVerifyGetKey,
  tenant: string,
  { audience, checksIssuer, requiredClaims, algorithms, tolerance }: PersonTokenChecks,
  report: (error: unknown) => void,
): Promise<{ payload: JWTPayload } | { kind: 'refused' | 'no keys' }> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...(audience === undefined ? {} : { audience }),
      ...(checksIssuer ? { issuer: issuerOf(tenant) } : {}),
      requiredClaims,
      algorithms,
      clockTolerance: tolerance,
    });
    return { payload };
  } catch (error) {
    if (!isOfKeys(error)) return { kind: 'refused' };
    report(new Error(`The signing keys of the tenant ${tenant} could not be read`, { cause: error }));
    return { kind: 'no keys' };
  }
}

/**
 * Whether the keys could not be had, which is nobody's fault who shows a token: jose says so with an error of its own when they
 * take too long, are no keys or come with another status, and lets fetch's own error through when there is no connection.
 */
function isOfKeys(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true;
  return (
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC'
  );
}

function saysAll({ ver, tid, scp, azp }: Claims, tenant: string, checks: PersonTokenChecks): boolean {
  const { version, scope, clients } = checks;
  return (
    tid.toLowerCase() === tenant &&
    (version === undefined || ver === version) &&
    (scope === undefined || scp.split(' ').includes(scope)) &&
    (clients === undefined || clients.includes(azp.toLowerCase()))
  );
}
