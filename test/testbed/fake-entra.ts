import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';

export type Claims = Readonly<Record<string, unknown>>;

/** The issuer's pages on loopback (OpenID metadata and keys), and tokens signed with its keys or badly. */
export interface FakeEntra {
  /** Where its OpenID metadata lies. */
  metadata: string;
  /** Where its keys lie. */
  keys: string;
  publicKey: string;
  /** How often its keys were asked for. */
  asked(): number;
  /** From now on its pages answer, fail, say nothing, send no end of words, or name keys of somebody else. */
  become(mood: 'well' | 'failing' | 'silent' | 'endless' | 'changing'): void;
  /** Publishes one more key and signs with it from now on. */
  rotate(): void;
  /** A token as the Bot Framework would sign it, except for what is given. */
  token(claims?: Claims, header?: Claims): string;
  signedBy(key: KeyObject, claims?: Claims, header?: Claims): string;
  /** Signed with HS256, which a careless reader checks with whatever key it has. */
  hmac(secret: string, claims?: Claims): string;
  unsigned(algorithm: string): string;
  /** A token signed with a key that is published, but for another channel. */
  unendorsed(): string;
  close(): Promise<void>;
}

interface Key {
  kid: string;
  pair: { publicKey: KeyObject; privateKey: KeyObject };
  endorsements: readonly string[];
}

const newKey = (kid: string, endorsements: readonly string[] = ['msteams']): Key => ({
  kid,
  pair: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  endorsements,
});

export const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

export async function startFakeEntra(usual: Claims): Promise<FakeEntra> {
  const keys = [newKey('key-1')];
  const elsewhere = newKey('key-for-webchat', ['webchat']);
  let mood: Parameters<FakeEntra['become']>[0] = 'well';
  let asked = 0;

  const server = http.createServer((request, response) => {
    if (request.url === '/keys') asked += 1;
    if (mood === 'silent') return;
    if (mood === 'failing') {
      response.writeHead(500);
      response.end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    if (mood === 'endless') {
      const flow = (): void => {
        while (response.write(' '.repeat(64 * 1024)));
      };
      response.on('drain', flow);
      flow();
    } else if (request.url === '/keys') response.end(JSON.stringify({ keys: [...keys, elsewhere].map(published) }));
    else
      response.end(
        JSON.stringify({
          issuer: 'https://api.botframework.com',
          jwks_uri: mood === 'changing' ? 'ftp://keys.example/keys' : `${address}/keys`,
        }),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the machine gave no port');
  const address = `http://127.0.0.1:${bound.port}`;

  const newest = (): Key => {
    const key = keys.at(-1);
    if (!key) throw new Error('an issuer has a key');
    return key;
  };
  const body = (claims: Claims, header: Claims): string =>
    `${encode({ typ: 'JWT', kid: newest().kid, ...header })}.${encode({ ...usual, ...claims })}`;
  const rs256 = (text: string, by: KeyObject): string =>
    `${text}.${sign('RSA-SHA256', Buffer.from(text), by).toString('base64url')}`;
  return {
    metadata: `${address}/metadata`,
    keys: `${address}/keys`,
    publicKey: newest().pair.publicKey.export({ format: 'pem', type: 'spki' }).toString(),
    asked: () => asked,
    become: (next) => {
      mood = next;
    },
    rotate: () => {
      keys.push(newKey(`key-${keys.length + 1}`));
    },
    token: (claims = {}, header = {}) => rs256(body(claims, { alg: 'RS256', ...header }), newest().pair.privateKey),
    signedBy: (by, claims = {}, header = {}) => rs256(body(claims, { alg: 'RS256', ...header }), by),
    hmac: (secret, claims = {}) => {
      const text = body(claims, { alg: 'HS256' });
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
    },
    unsigned: (algorithm) => `${body({}, { alg: algorithm })}.`,
    unendorsed: () => rs256(body({}, { alg: 'RS256', kid: elsewhere.kid }), elsewhere.pair.privateKey),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function published({ kid, pair, endorsements }: Key): unknown {
  return { ...pair.publicKey.export({ format: 'jwk' }), kid, use: 'sig', endorsements };
}
