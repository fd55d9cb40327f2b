import { checkSignature, signatureHeaders, signingSecretSchema } from '../../../src/adapters/desks/signed-message';

// The vector of the scheme's own libraries (standard-webhooks/libraries, every language has it).
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const at = new Date(1614265330 * 1000);
const body = '{"test": 2432232314}';
const signed = {
  'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  'webhook-timestamp': '1614265330',
  'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

test('signs as the specification does', () => {
  expect(signatureHeaders({ id: signed['webhook-id'], at, body }, secret)).toEqual(signed);
});

test('believes what the specification signs', () => {
  expect(checkSignature({ body, headers: signed, secret, now: at })).toEqual({
    kind: 'genuine',
    id: signed['webhook-id'],
  });
});

test('a body of any script is signed by its UTF-8', () => {
  const text = '{"a":"\u6F22 \u{1F9E1}"}';

  expect(
    checkSignature({ body: text, headers: signatureHeaders({ id: 'm', at, body: text }, secret), secret, now: at }),
  ).toEqual({ kind: 'genuine', id: 'm' });
});

test.each([
  ['24 bytes', 24, true],
  ['32 bytes', 32, true],
  ['64 bytes', 64, true],
  ['too few bytes', 23, false],
  ['too many bytes', 65, false],
])('a secret of %s', (_what, bytes, good) => {
  expect(signingSecretSchema.safeParse(`whsec_${Buffer.alloc(bytes, 200).toString('base64')}`).success).toBe(good);
});

test.each([
  '',
  'whsec_',
  'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  'whsec_not base64 at all, but long enough to be',
  'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS',
  'whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
])('%j is no secret', (text) => {
  expect(signingSecretSchema.safeParse(text).success).toBe(false);
});
