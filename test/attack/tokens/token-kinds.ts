import { encode, strangersKey, type Claims, type FakeEntra } from '../../testbed/fake-entra';

/** What keeps a kind of token out; a run without it must let the kind in. */
export type Guard = 'form' | 'signature' | 'issuer' | 'audience' | 'times' | 'endorsement' | 'service address';

export interface TokenKind {
  name: string;
  guard: Guard;
  /** The value of the Authorization header. */
  header: (entra: FakeEntra) => string | undefined;
}

const stranger = '0d0d0d0d-0000-4000-8000-00000000000d';
const now = (): number => Math.floor(Date.now() / 1000);
const hour = 3600;

const kind = (guard: Guard, name: string, header: TokenKind['header']): TokenKind => ({ guard, name, header });
const bearer = (guard: Guard, name: string, token: (entra: FakeEntra) => string): TokenKind =>
  kind(guard, name, (entra) => `Bearer ${token(entra)}`);
const claiming = (guard: Guard, name: string, claims: () => Claims): TokenKind =>
  bearer(guard, name, (entra) => entra.token(claims()));

/** A good token with one of its three parts put in another's place or changed. */
const altered = (name: string, change: (parts: string[], entra: FakeEntra) => (string | undefined)[]): TokenKind =>
  bearer('signature', name, (entra) => change(entra.token().split('.'), entra).join('.'));

export const tokenKinds: readonly TokenKind[] = [
  kind('form', 'no header', () => undefined),
  kind('form', 'an empty header', () => ''),
  kind('form', 'a scheme without a token', () => 'Bearer '),
  kind('form', 'another scheme', () => `Basic ${Buffer.from('bot:password').toString('base64')}`),
  kind('form', 'a good token without its scheme', (entra) => entra.token()),
  kind('form', 'a good token in another scheme', (entra) => `Token ${entra.token()}`),
  kind('form', 'words in place of a token', () => 'Bearer let me in'),
  kind('form', 'dots', () => 'Bearer ..'),
  kind('form', 'two good tokens', (entra) => `Bearer ${entra.token()},${entra.token()}`),
  kind('form', 'a good token with more behind it', (entra) => `Bearer ${entra.token()}.e30`),
  kind('form', 'an encrypted token', () => `Bearer ${encode({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`),
  kind('form', 'a token of 9,000 letters', () => `Bearer ${'A'.repeat(3000)}.${'A'.repeat(3000)}.${'A'.repeat(3000)}`),
  kind('form', 'alg none without a signature', (entra) => `Bearer ${entra.unsigned('none')}`),
  kind('form', 'RS256 without a signature', (entra) => `Bearer ${entra.unsigned('RS256')}`),

  bearer('signature', 'alg none with a signature', (entra) => `${entra.unsigned('none')}AAAA`),
  bearer('signature', 'alg NONE with a signature', (entra) => `${entra.unsigned('NONE')}AAAA`),
  bearer('signature', 'an empty alg', (entra) => entra.token({}, { alg: '' })),
  bearer('signature', 'no alg', (entra) => entra.token({}, { alg: undefined })),
  bearer('signature', 'HS256 with a guessed secret', (entra) => entra.hmac('secret')),
  bearer('signature', 'HS256 with the public key as secret', (entra) => entra.hmac(entra.publicKey)),
  bearer('signature', 'another alg than it is signed with', (entra) => entra.token({}, { alg: 'RS512' })),
  bearer('signature', 'an alg for other keys', (entra) => entra.token({}, { alg: 'ES256' })),
  bearer('signature', 'a stranger\u2019s signature', (entra) => entra.signedBy(strangersKey)),
  bearer('signature', 'a stranger\u2019s signature that brings its key', (entra) =>
    entra.signedBy(strangersKey, {}, { jwk: { kty: 'RSA', e: 'AQAB', n: 'AQAB' } }),
  ),
  bearer('signature', 'a stranger\u2019s signature that says where its key lies', (entra) =>
    entra.signedBy(strangersKey, {}, { jku: 'https://attacker.example/keys', x5u: 'https://attacker.example/cert' }),
  ),
  bearer('signature', 'a key nobody published', (entra) => entra.token({}, { kid: 'other' })),
  bearer('signature', 'a path as key', (entra) => entra.token({}, { kid: '../../dev/null' })),
  bearer('signature', 'an unknown crit', (entra) => entra.token({}, { crit: ['exp2'], exp2: 1 })),
  bearer('signature', 'an empty crit', (entra) => entra.token({}, { crit: [] })),
  altered('other claims under a good signature', ([head, , signature]) => [
    head,
    encode({ iss: 'https://api.botframework.com', aud: stranger, serviceurl: 'https://smba.trafficmanager.net/emea/' }),
    signature,
  ]),
  altered('half a signature', ([head, body, signature]) => [head, body, signature?.slice(0, 100)]),
  altered('a signature of another token', ([head, body], entra) => [
    head,
    body,
    entra.token({ aud: stranger }).split('.')[2],
  ]),

  claiming('times', 'an expired token', () => ({ nbf: now() - 3 * hour, exp: now() - 2 * hour })),
  claiming('times', 'a token for later', () => ({ nbf: now() + 2 * hour, exp: now() + 3 * hour })),
  claiming('times', 'a token without an end', () => ({ exp: undefined })),
  claiming('audience', 'another bot\u2019s token', () => ({ aud: stranger })),
  claiming('audience', 'a token for nobody', () => ({ aud: undefined })),
  claiming('audience', 'a token for an empty name', () => ({ aud: '' })),
  claiming('issuer', 'another issuer', () => ({ iss: 'https://api.botframework.example' })),
  claiming('issuer', 'no issuer', () => ({ iss: undefined })),
  claiming('issuer', 'a token that Entra gave to an app of the tenant', () => ({
    iss: `https://sts.windows.net/${stranger}/`,
    tid: stranger,
    ver: '1.0',
    appid: stranger,
  })),
  claiming('issuer', 'a token of the emulator\u2019s issuer', () => ({
    iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
    ver: '1.0',
    appid: stranger,
  })),
  bearer('endorsement', 'a key for another channel', (entra) => entra.unendorsed()),
  claiming('service address', 'a token of another service address', () => ({
    serviceurl: 'https://smba.trafficmanager.net/amer/',
  })),
  claiming('service address', 'a token of a service address that is one letter longer', () => ({
    serviceurl: 'https://smba.trafficmanager.net/emea/x',
  })),
];
