import { replyTo, notKnown } from './replies-of';

const withSecret = 'Error: GateRefused for maya@contoso.com, password: Hunter2!x';

test('a hidden secret is warned about on the card of its paste; personal data is a note that asks for nothing', () => {
  expect(replyTo(withSecret)).toMatchObject({
    hidden: expect.stringContaining('Please change this if it gives access to something: 1 password.'),
    note: expect.stringContaining('what others need not see (1 e-mail address)'),
  });
});

test('the next card of the case warns no more, and the one of another secret warns of that one alone', () => {
  const answer = notKnown('SecretKind');
  expect(replyTo(withSecret, [answer])).toMatchObject({ hidden: '', note: '' });
  const again = { kind: 'pasted' as const, text: 'more', redactions: [{ kind: 'token' as const, count: 1 }] };
  expect(replyTo(withSecret, [answer, again])).toMatchObject({ hidden: expect.stringContaining(': 1 token.') });
});
