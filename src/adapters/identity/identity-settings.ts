import { z } from 'zod';
import { listOfGuids } from '../settings/list-of-guids';
import { readCertificate, type AppCertificate } from './app-certificate';

const guid = (what: string): z.ZodGUID => z.guid(`must be the GUID of ${what}`);

/** Settings around the bot's identity, by the name of their environment variable. */
export const identitySettingsShape = {
  MICROSOFT_APP_ID: guid('the bot\u2019s app registration').optional(),
  MICROSOFT_APP_TENANT_ID: guid('your tenant').optional(),
  MICROSOFT_APP_TYPE: z
    .enum(['SingleTenant', 'UserAssignedMsi'], 'must be SingleTenant or UserAssignedMsi')
    .default('SingleTenant'),
  MICROSOFT_APP_PASSWORD: z.string().min(1, 'must not be empty').optional(),
  MICROSOFT_APP_CERTIFICATE_FILE: z.string().optional(),
  MICROSOFT_APP_FEDERATED_CLIENT_ID: guid('a user-assigned managed identity').optional(),
  ALLOWED_TENANTS: listOfGuids('must be GUIDs of tenants, with commas between them')
    .refine((ids) => ids.length > 0, 'must name a tenant')
    .optional(),
};
export type IdentitySettings = z.infer<z.ZodObject<typeof identitySettingsShape>>;

/** Who the bot is, and whose people it serves: their tenants, in small letters. */
export interface Identity {
  credentials: Credentials;
  tenants: readonly string[];
}

/** How the bot proves to Entra that it is its app registration. */
export type AppProof =
  | { kind: 'secret'; secret: string }
  | AppCertificate
  /** The app registration is itself a user-assigned managed identity. */
  | { kind: 'managed identity' }
  /** A user-assigned managed identity that the app registration trusts (a federated credential), by its client id. */
  | { kind: 'federated'; clientId: string };

export interface Credentials {
  appId: string;
  tenantId: string;
  proof: AppProof;
}

type Given = Readonly<Record<string, string | undefined>>;

const proofs = [
  'MICROSOFT_APP_PASSWORD',
  'MICROSOFT_APP_CERTIFICATE_FILE',
  'MICROSOFT_APP_FEDERATED_CLIENT_ID',
] as const;

/** What is missing or contradicts itself, in words, with the setting that is concerned. */
export function identityFaults(given: Given): string[] {
  const proofsGiven = proofs.filter((name) => given[name] !== undefined);
  return [
    ...(given['MICROSOFT_APP_ID'] === undefined
      ? ['MICROSOFT_APP_ID is missing: without it anybody could talk to the bot. For trying it out use npm start.']
      : []),
    ...(given['MICROSOFT_APP_TENANT_ID'] === undefined ? ['MICROSOFT_APP_TENANT_ID is missing'] : []),
    ...proofFaults(given['MICROSOFT_APP_TYPE'] === 'UserAssignedMsi', proofsGiven),
  ];
}

function proofFaults(isManaged: boolean, given: readonly string[]): string[] {
  if (isManaged)
    return given.length > 0
      ? [`${given.join(' and ')} must not be set with MICROSOFT_APP_TYPE=UserAssignedMsi, which needs no proof`]
      : [];
  if (given.length > 1) return [`${given.join(' and ')} are both set: the bot needs one proof of who it is, leave one`];
  return given.length === 1
    ? []
    : [
        `MICROSOFT_APP_PASSWORD is missing (or set ${proofs[1]} or ${proofs[2]}, or MICROSOFT_APP_TYPE=UserAssignedMsi)`,
      ];
}

/** Undefined when something is missing, which {@link identityFaults} tells; a text is a fault of what a setting leads to. */
export function identityOf(settings: IdentitySettings, now: Date): Identity | string | undefined {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId, ALLOWED_TENANTS: tenants } = settings;
  // An empty id must never get through, for the SDK takes it as "authenticate nobody".
  if (appId === undefined || tenantId === undefined) return undefined;
  const proof = proofOf(settings, now);
  return proof === undefined || typeof proof === 'string'
    ? proof
    : { credentials: { appId, tenantId, proof }, tenants: tenants ?? [tenantId.toLowerCase()] };
}

function proofOf(settings: IdentitySettings, now: Date): AppProof | string | undefined {
  const {
    MICROSOFT_APP_TYPE: type,
    MICROSOFT_APP_PASSWORD: secret,
    MICROSOFT_APP_CERTIFICATE_FILE: file,
    MICROSOFT_APP_FEDERATED_CLIENT_ID: clientId,
  } = settings;
  if (type === 'UserAssignedMsi') return { kind: 'managed identity' };
  if (secret !== undefined) return { kind: 'secret', secret };
  if (clientId !== undefined) return { kind: 'federated', clientId };
  if (file === undefined) return undefined;
  const read = readCertificate(file, now);
  return typeof read === 'string' ? `MICROSOFT_APP_CERTIFICATE_FILE ${read}` : read;
}
