import { MappedText } from '../../../src/core/intake/mapped-text';
import { redact } from '../../../src/core/intake/redact';

const hiddenIn = (text: string): string[] => redact(MappedText.of(text)).redactions.map(({ kind }) => kind);

test.each([
  'Error occured while reading secret: Service request failed. Status: 403 (Forbidden)',
  "Getting secret: Operation returned an invalid status code 'Forbidden'",
  'Failed to retrieve secret: Access denied to first party service',
  'Client secret: Created yesterday',
  'password: Authentication failed',
  'password: Unable to decrypt',
  'I changed the password: nothing helped',
  'password: same result',
  'Error in password: Length must be at least 12',
  "refresh token: 'The refresh token has expired due to inactivity'",
  '"token": "The device id 0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d is unknown"',
])('a sentence about a secret hides nothing: %s', (text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  'Password: Enabled',
  'PasswordHashSync: Enabled',
  'Client secret: Valid',
  'Reset password: Succeeded',
  'Password: Unchanged',
  'Authorization: OAuth',
  'Token: Unavailable',
  'Password policy: Default',
  'Azure Key Vault secret: ObjectDoesNotExist',
  'Authorization: Failed',
])('an outcome or the name of an error hides nothing: %s', (text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  'Password: %RobotPassword%',
  "Password: %CredentialVar['password']%",
  'password: $(robotPassword)',
  'password=$password',
  "password = variables('pwd')",
  '"password": "@parameters(\'robotPassword\')"',
  '"password": "@{body(\'Get_secret\')?[\'value\']}"',
  'password: ${env:ROBOT_PASSWORD}',
  'password: {{ robot_password }}',
  'password: <your password here>',
  'Password: varPassword',
  'Secret: projects/kv/secrets/name',
])('a variable or an expression hides nothing: %s', (text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  'password: string (required)',
  'Password: Text value, the password to use',
  'Token: The token to use',
  'token: string',
])('a field of a documentation hides nothing: %s', (text) => {
  expect(hiddenIn(text)).toEqual([]);
});

test.each([
  'password: hunter',
  'Password: Sunshine',
  'password: sunshine please help, it does not work',
  'my login is anna and the password: monkey thanks',
  'pw: geheim',
  'kennwort: Fr\u00fchling',
  '"password": "sunshine"',
  'password: Liverpool and user anna',
  'user: anna password: dragon error: 0x80070520',
  'Password: MyPassword',
  'password: correct horse battery staple',
  '"password": "correct horse battery staple"',
  'password: Service1!',
  'password: Microsoft',
  'password: %a&b',
  'password: @home42',
  'secret: $ecret',
])('what may be the secret itself is hidden: %s', (text) => {
  expect(hiddenIn(text)).toContain('password');
});
