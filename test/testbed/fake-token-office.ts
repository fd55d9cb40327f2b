import { createVerify } from 'node:crypto';
import { startLoopbackServer } from '../faults/run/loopback-server';

/** How the place that gives tokens out behaves. A number is Entra's error, with the status it comes with. */
export type OfficeMood = 'well' | 'silent' | 'a page of a proxy' | { status: number; code: number };

/** Entra's token endpoint on loopback. It knows one app, by its secret or its certificate. */
export interface FakeTokenOffice {
  url: string;
  asked: { tenant: string; form: URLSearchParams }[];
  become(mood: OfficeMood): void;
  shut(): Promise<void>;
}

const tokenPath = /^\/([^/]+)\/oauth2\/v2\.0\/token$/;

/** `date` is what its clock says. */
export async function startFakeTokenOffice(
  app: { id: string; secret: string; certificate?: string },
  date: () => Date = () => new Date(),
): Promise<FakeTokenOffice> {
  let mood: OfficeMood = 'well';
  const asked: FakeTokenOffice['asked'] = [];
  const refusal = (form: URLSearchParams): { status: number; code: number } | undefined => {
    if (typeof mood === 'object') return mood;
    if (form.get('client_id') !== app.id) return { status: 400, code: 700016 };
    const assertion = form.get('client_assertion');
    if (assertion !== null) return isSigned(assertion, app.certificate) ? undefined : { status: 401, code: 700027 };
    return form.get('client_secret') === app.secret ? undefined : { status: 401, code: 7000215 };
  };
  const { url, shut } = await startLoopbackServer((request, body, response) => {
    const tenant = tokenPath.exec(request.url ?? '')?.[1] ?? '';
    const form = new URLSearchParams(body);
    asked.push({ tenant, form });
    if (mood === 'silent') return;
    response.setHeader('date', date().toUTCString());
    if (mood === 'a page of a proxy') {
      response.end('<html>Please sign in to the network</html>');
      return;
    }
    const refused = refusal(form);
    response.writeHead(refused?.status ?? 200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        refused
          ? {
              error: 'invalid_client',
              // Entra repeats what it got in its sentence now and then.
              error_description: `AADSTS${refused.code}: not for ${form.get('client_secret') ?? ''}`,
              error_codes: [refused.code],
            }
          : { token_type: 'Bearer', expires_in: 3599, access_token: 'canary-token-canary' },
      ),
    );
  });
  return {
    url,
    asked,
    become: (next) => {
      mood = next;
    },
    shut,
  };
}

function isSigned(assertion: string, certificate = ''): boolean {
  const [header = '', claims = '', signature = ''] = assertion.split('.');
  if (certificate === '') return false;
  return createVerify('RSA-SHA256').update(`${header}.${claims}`).verify(certificate, signature, 'base64url');
}
