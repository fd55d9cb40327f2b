import {
  personTokens,
  shippedPersonChecks,
  type PersonTokenChecks,
  type PersonTokenReading,
} from '../../../src/adapters/identity/person-token';
import { appId, appIdUri, mayaId, mayasClaims, noahId, tenantId } from '../../surfaces/api/running-api';
import { startFakeEntra, strangersKey, type FakeEntra } from '../../testbed/fake-entra';

const stranger = '0d0d0d0d-0000-4000-8000-00000000000d';
const shipped = shippedPersonChecks({ appId, appIdUri, tenants: [tenantId] });
const past = Math.floor(Date.now() / 1000) - 3600;

let entra: FakeEntra;
const reported: unknown[] = [];

beforeAll(async () => {
  entra = await startFakeEntra(mayasClaims());
});
afterEach(() => {
  entra.become('well');
  reported.length = 0;
});
afterAll(async () => entra.close());

async function reading(token: string, changes: Partial<PersonTokenChecks> = {}): Promise<PersonTokenReading> {
  return personTokens({
    checks: { ...shipped, ...changes },
    members: new Set([noahId]),
    itRole: 'FlowMedic.IT',
    keysOf: () => entra.keys,
    report: (error) => reported.push(error),
  })(token);
}

test('a person is who the token says, in small letters, and no more', async () => {
  expect(await reading(entra.token())).toEqual({
    kind: 'person',
    person: { id: mayaId, name: 'Maya Maker', isIt: false },
  });
});

test.each<[string, Record<string, unknown>]>([
  ['the settings name', { oid: noahId }],
  ['has the app role', { roles: ['Other', 'FlowMedic.IT'] }],
])('of IT is whoever %s', async (_who, claims) => {
  expect(await reading(entra.token(claims))).toMatchObject({ kind: 'person', person: { isIt: true } });
});

test('the App ID URI is an audience too', async () => {
  expect(await reading(entra.token({ aud: appIdUri }))).toMatchObject({ kind: 'person' });
});

/** Each kind of bad token, and the check without which it gets in; where no check alone keeps it out, none is named. */
const badTokens: [kind: string, token: (entra: FakeEntra) => string, without?: Partial<PersonTokenChecks>][] = [
  ['of another app', (from) => from.token({ aud: stranger }), { audience: undefined }],
  [
    'with another issuer',
    (from) => from.token({ iss: `https://login.microsoftonline.com/${stranger}/v2.0` }),
    { checksIssuer: false },
  ],
  [
    'of a version 1 issuer',
    (from) => from.token({ iss: `https://sts.windows.net/${tenantId}/` }),
    { checksIssuer: false },
  ],
  [
    'of another tenant',
    (from) => from.token({ tid: stranger, iss: `https://login.microsoftonline.com/${stranger}/v2.0` }),
    { tenants: [tenantId, stranger] },
  ],
  ['that has ended', (from) => from.token({ exp: past }), { tolerance: 7200 }],
  ['that begins later', (from) => from.token({ nbf: past + 7200 }), { tolerance: 7200 }],
  ['without an end', (from) => from.token({ exp: undefined }), { requiredClaims: [] }],
  ['of version 1', (from) => from.token({ ver: '1.0' }), { version: undefined }],
  ['for another scope', (from) => from.token({ scp: 'access_as_user_too User.Read' }), { scope: undefined }],
  ['asked for by another program', (from) => from.token({ azp: stranger }), { clients: undefined }],
  ['of no person', (from) => from.token({ oid: 'admin' })],
  ['with a stranger\u2019s signature', (from) => from.signedBy(strangersKey)],
  ['signed with the public key as a secret', (from) => from.hmac(from.publicKey)],
  ['without a signature', (from) => from.unsigned('none')],
  ['that is none', () => 'a.b.c'],
];

test.each(badTokens)('a token %s is refused', async (_kind, token) => {
  expect(await reading(token(entra))).toEqual({ kind: 'refused' });
  expect(reported).toEqual([]);
});

test.each(badTokens.flatMap(([kind, token, without]) => (without ? [[kind, token, without] as const] : [])))(
  'without its check a token %s would get in',
  async (_kind, token, without) => {
    expect(await reading(token(entra), without)).toMatchObject({ kind: 'person' });
  },
);

test.each(['failing', 'endless', 'silent'] as const)(
  'where the keys cannot be read because the issuer is %s, nobody is refused for it',
  async (mood) => {
    entra.become(mood);
    expect(await reading(entra.token())).toEqual({ kind: 'no keys' });
    expect(reported).toHaveLength(1);
  },
);

test('where nobody answers, nobody is refused for it', async () => {
  const gone = await startFakeEntra(mayasClaims());
  await gone.close();
  const read = personTokens({
    checks: shipped,
    members: new Set(),
    itRole: 'x',
    keysOf: () => gone.keys,
    report: (error) => reported.push(error),
  });
  expect(await read(gone.token())).toEqual({ kind: 'no keys' });
});

test('keys are asked for only by whoever claims to be of an allowed tenant', async () => {
  const before = entra.asked();
  await reading(entra.token({ tid: stranger }));
  await reading('a.b.c');
  expect(entra.asked()).toBe(before);
});
