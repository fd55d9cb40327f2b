import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import http, { type RequestOptions } from 'node:http';
import https from 'node:https';
import { z } from 'zod';

/** The Bot Framework's and Entra's key pages, and tokens signed with their key or badly. Everything stays on loopback. */
export interface TokenIssuer {
  publicKey: string;
  /** A token as the Bot Framework would sign it, except for what is given. */
  token(claims?: Claims, header?: Readonly<Record<string, unknown>>): string;
  signedBy(key: KeyObject, claims?: Claims): string;
  /** Signed with HS256, which a careless reader checks with whatever key it has. */
  hmac(secret: string): string;
  unsigned(algorithm: string): string;
  /** Answers the SDK's look at the key pages from here on. Restored after the test. */
  publishKeys(): void;
  close(): Promise<void>;
}

export type Claims = Readonly<Record<string, unknown>>;

const kid = 'key-of-the-test';
const addressed = z.object({ hostname: z.string(), path: z.string() });

export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

/** Lets every look at a key page end like a network that is not there. */
export function cutTheNetwork(): void {
  jest.spyOn(https, 'request').mockImplementation(() => http.request({ host: '127.0.0.1', port: 1 }));
}

export async function startTokenIssuer(usual: Claims): Promise<TokenIssuer> {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = { ...pair.publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements: ['msteams'] };
  const server = http.createServer((request, response) => {
    const isKeys = request.url === '/keys';
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        isKeys ? { keys: [key] } : { issuer: 'https://api.botframework.com', jwks_uri: 'https://keys.example/keys' },
      ),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the machine gave no port');
  const { port } = address;

  const encode = (part: Claims): string => Buffer.from(JSON.stringify(part)).toString('base64url');
  const body = (header: Claims, claims: Claims): string =>
    `${encode({ typ: 'JWT', kid, ...header })}.${encode({ ...usual, ...claims })}`;
  const rs256 = (text: string, by: KeyObject): string =>
    `${text}.${sign('RSA-SHA256', Buffer.from(text), by).toString('base64url')}`;
  return {
    publicKey: pair.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    token: (claims = {}, header = {}) => rs256(body({ alg: 'RS256', ...header }, claims), pair.privateKey),
    signedBy: (by, claims = {}) => rs256(body({ alg: 'RS256' }, claims), by),
    hmac: (secret) => {
      const text = body({ alg: 'HS256' }, {});
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    },
    unsigned: (algorithm) => `${body({ alg: algorithm }, {})}.`,
    publishKeys: () => {
      jest.spyOn(https, 'request').mockImplementation((target: string | URL | RequestOptions) => {
        const { hostname, path } = addressed.parse(target);
        return http.request({ host: '127.0.0.1', port, path, headers: { host: hostname } });
      });
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
