import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import type { Credentials } from '../../../config';
import { networkMend, reasonOf, type Ask } from './ask';
import { fault, well, type Finding } from './finding';

/** Where Entra gives tokens out, and the one place whose token is asked for: the Bot Framework. */
export const entra = 'https://login.microsoftonline.com';
const scope = 'https://api.botframework.com/.default';

export interface CredentialPorts {
  ask: Ask;
  /** Entra's address, without a slash at its end. */
  authority: string;
  /** Gets a token with a managed identity, as the bot does it; rejects when there is none. */
  managedToken: (credentials: Credentials) => Promise<unknown>;
  clock: () => number;
}

const answerSchema = z.looseObject({
  access_token: z.string().optional(),
  error_codes: z.array(z.number()).catch([]),
});

/** What Entra's numbers say about the bot's settings. Its sentences are not repeated. */
const mends: ReadonlyMap<number, string> = new Map([
  [7000215, 'The secret is wrong. MICROSOFT_APP_PASSWORD must be the value of a client secret, not its id.'],
  [7000222, 'The secret has expired. Make a new one in the app registration and set MICROSOFT_APP_PASSWORD.'],
  [700016, 'The tenant has no such app. Check MICROSOFT_APP_ID and MICROSOFT_APP_TENANT_ID.'],
  [90002, 'There is no such tenant. Check MICROSOFT_APP_TENANT_ID.'],
  [900023, 'There is no such tenant. Check MICROSOFT_APP_TENANT_ID.'],
  [
    700027,
    'The app does not know this certificate. Upload it to the app registration (MICROSOFT_APP_CERTIFICATE_FILE).',
  ],
  [700024, 'Entra takes the proof as too old or too new. Set this machine\u2019s clock right.'],
  [7000112, 'The app is disabled in Entra. An administrator of the tenant can enable it.'],
]);
const otherMend = 'Check MICROSOFT_APP_ID, MICROSOFT_APP_TENANT_ID and the proof in the app registration.';

/** Fetches a token with the bot's own proof, and throws it away. */
export async function examineCredentials(credentials: Credentials, ports: CredentialPorts): Promise<Finding[]> {
  const { proof } = credentials;
  return proof.kind === 'managed identity' || proof.kind === 'federated'
    ? examineManaged(credentials, ports)
    : examineProof(credentials, await proofOf(credentials, ports), ports);
}

async function examineProof(
  { appId, tenantId, proof }: Credentials,
  given: Readonly<Record<string, string>>,
  { ask, authority }: CredentialPorts,
): Promise<Finding[]> {
  const asked = await ask({
    url: `${authority}/${tenantId}/oauth2/v2.0/token`,
    method: 'POST',
    body: new URLSearchParams({ client_id: appId, scope, grant_type: 'client_credentials', ...given }),
  });
  if (asked.kind === 'unreachable')
    return [fault('credentials', `Entra could not be reached at ${authority}: ${asked.because}.`, networkMend)];
  const { access_token: token, error_codes: codes } = answerIn(asked.body);
  if (asked.status === 200 && token !== undefined)
    return [well('credentials', `Entra gave a token for the app ${appId} (${proof.kind}).`)];
  const [code] = codes;
  return [
    fault(
      'credentials',
      `Entra gave no token for the app ${appId} (status ${asked.status}${code === undefined ? '' : `, AADSTS${code}`}).`,
      mends.get(code ?? 0) ?? otherMend,
    ),
  ];
}

function answerIn(body: string): z.infer<typeof answerSchema> {
  try {
    return answerSchema.parse(JSON.parse(body));
  } catch {
    // A proxy's page, for example: the status tells enough.
    return { error_codes: [] };
  }
}

async function proofOf(
  { appId, tenantId, proof }: Credentials,
  { authority, clock }: CredentialPorts,
): Promise<Record<string, string>> {
  if (proof.kind === 'secret') return { client_secret: proof.secret };
  if (proof.kind !== 'certificate') return {};
  const now = Math.floor(clock() / 1_000);
  const assertion = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', x5t: Buffer.from(proof.thumbprint, 'hex').toString('base64url') })
    .setAudience(`${authority}/${tenantId}/oauth2/v2.0/token`)
    .setIssuer(appId)
    .setSubject(appId)
    .setJti(randomUUID())
    .setNotBefore(now)
    .setExpirationTime(now + 300)
    .sign(createPrivateKey(proof.privateKey));
  return {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  };
}

async function examineManaged(credentials: Credentials, { managedToken }: CredentialPorts): Promise<Finding[]> {
  const { appId, proof } = credentials;
  try {
    await managedToken(credentials);
    return [well('credentials', `The machine gave a token for the app ${appId} (${proof.kind}).`)];
  } catch (error) {
    return [
      fault(
        'credentials',
        `The machine gave no token for the app ${appId} (${proof.kind}): ${reasonOf(error)}.`,
        'Run this on the machine of the bot, and assign the user-assigned managed identity to it. A federated credential must be listed in the app registration, too.',
      ),
    ];
  }
}
