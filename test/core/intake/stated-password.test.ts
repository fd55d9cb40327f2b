import { MappedText } from '../../../src/core/intake/mapped-text';
import { redact } from '../../../src/core/intake/redact';

const hide = (text: string): string => redact(MappedText.of(text)).text.text;

test.each([
  ['my password is hunter', 'my password is [hidden: password]'],
  [
    'It fails, my windows password is Sommergarten. What now?',
    'It fails, my windows password is [hidden: password]. What now?',
  ],
  ['the password is swordfish but the flow still fails', 'the password is [hidden: password] but the flow still fails'],
  ['The passphrase is "horse battery staple"!', 'The passphrase is "[hidden: password]"!'],
  ['{"message":"It fails. My password is hunter"}', '{"message":"It fails. My password is [hidden: password]"}'],
  ['<p>the password is hunter</p>', '<p>the password is [hidden: password]</p>'],
  [
    'mein Passwort ist Geheimnis\nWindowsIdentityIncorrect',
    'mein Passwort ist [hidden: password]\nWindowsIdentityIncorrect',
  ],
  ['mi contrase\u00f1a es mariposa, no funciona', 'mi contrase\u00f1a es [hidden: password], no funciona'],
])('a password said in words is hidden: %s', (text, hidden) => {
  expect(hide(text)).toBe(hidden);
});

test.each([
  'My password is correct.',
  'the password is wrong, I think',
  'I am sure my password is fine',
  'the password is expired',
  'my password is rejected and the account gets locked',
  'the password is STATUS_WRONG_PASSWORD',
  'the password is not accepted',
  'the password is used by the gateway',
  'our password is exactly the same',
  'mein Passwort ist abgelaufen.',
  'the secret is out',
  '\u300Cdas Kennwort ist falsch\u300D\u3067\u3059',
])('words about a password stay: %s', (text) => {
  expect(hide(text)).toBe(text);
});
