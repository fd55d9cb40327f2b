import fc from 'fast-check';
import type { RedactionKind } from '../../../src/core/intake/redaction';

/** A kind of secret as people paste it: how it is made up, and what stands around it. */
export interface PastedSecret {
  title: string;
  kind: RedactionKind;
  secret: fc.Arbitrary<string>;
  write(secret: string): string;
}

function of(letters: string, minLength: number, maxLength: number = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...letters), minLength, maxLength });
}

const digits = '0123456789';
const small = 'abcdefghijklmnopqrstuvwxyz';
const big = small.toUpperCase();
const alphanumeric = big + small + digits;
const base64 = `${alphanumeric}+/`;
const hexDigits = `${digits}abcdef`;

/** At least one letter of each, as policies ask for; begins with a letter. */
const password = fc
  .tuple(of(big, 1), of(small, 2, 6), of(`${alphanumeric}!#$%*-_.`, 2, 8), of(digits, 2), of('!#$%*', 1))
  .map((parts) => parts.join(''));
const key32 = of(hexDigits, 32);
const token = fc.tuple(of(alphanumeric, 20, 40), of(digits, 2)).map((parts) => parts.join(''));
const pem = fc.array(of(base64, 64), { minLength: 2, maxLength: 4 });
const pin = of('123456789', 6);

/** Three parts as every JSON web token has them. */
const webToken = fc.tuple(
  of(`${alphanumeric}_-`, 20, 60),
  of(`${alphanumeric}_-`, 20, 90),
  of(`${alphanumeric}_-`, 20, 43),
);

export const pastedSecrets: readonly PastedSecret[] = [
  {
    title: 'a password in JSON',
    kind: 'password',
    secret: password,
    write: (secret) => `{"userid":7,"password":"${secret}"}`,
  },
  {
    title: 'a password in JSON of another case',
    kind: 'password',
    secret: password,
    write: (secret) => `{"UserPassword" : "${secret}"}`,
  },
  {
    title: 'a password in a list of parameters',
    kind: 'password',
    secret: password,
    write: (secret) => `[{"name":"password","value":"${secret}"}]`,
  },
  {
    title: 'a password in single quotes',
    kind: 'password',
    secret: password,
    write: (secret) => `{'password': '${secret}'}`,
  },
  {
    title: 'key=value',
    kind: 'password',
    secret: password,
    write: (secret) => `machine=PC7 password=${secret} mode=unattended`,
  },
  {
    title: 'a password of letters in a sentence',
    kind: 'password',
    secret: of('bcdfghjkmpqrstvwxz', 6, 12),
    write: (secret) => `I am sure that my password is ${secret}, it still fails`,
  },
  { title: 'a label and a colon', kind: 'password', secret: password, write: (secret) => `Password: ${secret}` },
  { title: 'a label in bold', kind: 'password', secret: password, write: (secret) => `**Password:** ${secret}` },
  { title: 'a table', kind: 'password', secret: password, write: (secret) => `| Password | ${secret} |` },
  {
    title: 'a label above it',
    kind: 'password',
    secret: password,
    write: (secret) => `Password:\n${secret}\nDomain: none`,
  },
  { title: 'a sentence', kind: 'password', secret: password, write: (secret) => `my password is ${secret}, I checked` },
  {
    title: 'a sentence with quotes',
    kind: 'password',
    secret: password,
    write: (secret) => `I typed the password "${secret}" twice`,
  },
  { title: 'a German label', kind: 'password', secret: password, write: (secret) => `Kennwort: ${secret}` },
  { title: 'a French label', kind: 'password', secret: password, write: (secret) => `mot de passe : ${secret}` },
  {
    title: 'an environment variable',
    kind: 'password',
    secret: password,
    write: (secret) => `export DB_PASSWORD=${secret}`,
  },
  {
    title: 'a database connection string',
    kind: 'password',
    secret: password,
    write: (secret) => `Server=tcp:moon.database.windows.net;Database=orbit;Pwd=${secret};Encrypt=True`,
  },
  {
    title: 'XML',
    kind: 'password',
    secret: password,
    write: (secret) => `<Credentials><Password>${secret}</Password></Credentials>`,
  },
  {
    title: 'an XML attribute',
    kind: 'password',
    secret: password,
    write: (secret) => `<add key="Password" value="${secret}"/>`,
  },
  {
    title: 'a command line',
    kind: 'password',
    secret: password,
    write: (secret) => `tool.exe -u robot -p ${secret} -run`,
  },
  {
    title: 'net use with a drive',
    kind: 'password',
    secret: password,
    write: (secret) => `net use Z: \\\\files\\moon /user:robot ${secret}`,
  },
  {
    title: 'net use, password before the user',
    kind: 'password',
    secret: password,
    write: (secret) => `net use Z: \\\\files\\moon ${secret} /user:robot`,
  },
  {
    title: 'echo into a registration',
    kind: 'password',
    secret: password,
    write: (secret) =>
      `echo ${secret} | .\\PAD.MachineRegistration.Silent.exe -joinmachinegroup -groupid moon -grouppassword`,
  },
  {
    title: 'net use',
    kind: 'password',
    secret: password,
    write: (secret) => `net use \\\\files\\moon /user:robot ${secret}`,
  },
  {
    title: 'PowerShell',
    kind: 'password',
    secret: password,
    write: (secret) => `ConvertTo-SecureString "${secret}" -AsPlainText -Force`,
  },
  {
    title: 'an address with a password',
    kind: 'password',
    secret: password.map((text) => text.replace(/[#%]/g, 'x')),
    write: (secret) => `https://robot:${secret}@moon.example/api`,
  },
  { title: 'a PIN', kind: 'password', secret: pin, write: (secret) => `PIN: ${secret}` },
  {
    title: 'a PIN in a sentence',
    kind: 'password',
    secret: pin,
    write: (secret) => `the pin is ${secret} and it worked before`,
  },
  { title: 'a one-time code', kind: 'password', secret: pin, write: (secret) => `verification code ${secret}` },
  { title: 'a client secret', kind: 'password', secret: token, write: (secret) => `{"clientSecret":"${secret}"}` },
  {
    title: 'a client secret in a form',
    kind: 'password',
    secret: token,
    write: (secret) => `grant_type=client_credentials&client_secret=${secret}&scope=x`,
  },
  {
    title: 'an Entra client secret',
    kind: 'key',
    secret: fc.tuple(of(alphanumeric, 3), of(alphanumeric, 34)).map(([head, tail]) => `${head}8Q~${tail}`),
    write: (secret) => `I made ${secret} yesterday`,
  },
  { title: 'a bearer token', kind: 'token', secret: token, write: (secret) => `Authorization: Bearer ${secret}` },
  {
    title: 'a basic token',
    kind: 'token',
    secret: token.map((text) => `${text}==`),
    write: (secret) => `"headers":{"Authorization":"Basic ${secret}"}`,
  },
  {
    title: 'a web token',
    kind: 'token',
    secret: webToken.map((parts) => `eyJ${parts.join('.')}`),
    write: (secret) => `the token was ${secret}.`,
  },
  {
    title: 'a refresh token',
    kind: 'token',
    secret: token.map((text) => `0.AX${text}`),
    write: (secret) => `{"refresh_token":"${secret}","expires_in":3600}`,
  },
  { title: 'an access token', kind: 'token', secret: token, write: (secret) => `access_token=${secret}&state=5` },
  {
    title: 'a cookie',
    kind: 'token',
    secret: token,
    write: (secret) => `Cookie: ARRAffinity=moon; ESTSAUTH=${secret}`,
  },
  {
    title: 'a cookie in JSON',
    kind: 'token',
    secret: token,
    write: (secret) => `{"Set-Cookie":"session=${secret}; path=/; secure"}`,
  },
  { title: 'an API key in a header', kind: 'key', secret: key32, write: (secret) => `x-api-key: ${secret}` },
  {
    title: 'a subscription key',
    kind: 'key',
    secret: key32,
    write: (secret) => `{"Ocp-Apim-Subscription-Key":"${secret}"}`,
  },
  { title: 'a function key', kind: 'key', secret: token, write: (secret) => `x-functions-key: ${secret}` },
  {
    title: 'a storage key',
    kind: 'key',
    secret: of(base64, 86).map((text) => `aA1${text}==`),
    write: (secret) =>
      `DefaultEndpointsProtocol=https;AccountName=moon;AccountKey=${secret};EndpointSuffix=core.windows.net`,
  },
  {
    title: 'a bus key',
    kind: 'key',
    secret: token.map((text) => `${text}=`),
    write: (secret) => `Endpoint=sb://moon.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${secret}`,
  },
  {
    title: 'a key in an environment variable',
    kind: 'key',
    secret: of(hexDigits, 30).map((text) => `a1${text}`),
    write: (secret) => `MOON_KEY=${secret}`,
  },
  {
    title: 'a signed link',
    kind: 'signed link',
    secret: token,
    write: (secret) =>
      `https://prod-07.westeurope.logic.azure.com/workflows/moon?api-version=2016-06-01&sp=%2Fruns&sv=1.0&sig=${secret}`,
  },
  {
    title: 'a signed link in HTML',
    kind: 'signed link',
    secret: token,
    write: (secret) => `https://moon.blob.core.windows.net/x?sv=2022-11-02&amp;sig=${secret}`,
  },
  {
    title: 'a signed link in JSON of .NET',
    kind: 'signed link',
    secret: token,
    write: (secret) => `{"uri":"https://moon.example/x?sv=1.0\\u0026sig=${secret}"}`,
  },
  {
    title: 'a signed link inside a link',
    kind: 'signed link',
    secret: token,
    write: (secret) => `https://moon.example/go?to=https%3A%2F%2Fx.example%2F%3Fsv%3D1.0%26sig%3D${secret}`,
  },
  {
    title: 'the code of a function',
    kind: 'signed link',
    secret: token,
    write: (secret) => `https://moon.azurewebsites.net/api/run?code=${secret}`,
  },
  {
    title: 'a web hook',
    kind: 'signed link',
    secret: token,
    write: (secret) => `https://hooks.slack.com/services/T0MOON/B0MOON/${secret}`,
  },
  {
    title: 'a private key',
    kind: 'private key',
    secret: pem.map((lines) => lines.join('\n')),
    write: (secret) => `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`,
  },
  {
    title: 'a private key that was cut off',
    kind: 'private key',
    secret: pem.map((lines) => lines.join('\n')),
    write: (secret) => `-----BEGIN PRIVATE KEY-----\n${secret}`,
  },
  {
    title: 'a PGP key',
    kind: 'private key',
    secret: pem.map((lines) => lines.join('\n')),
    write: (secret) => `-----BEGIN PGP PRIVATE KEY BLOCK-----\n${secret}\n-----END PGP PRIVATE KEY BLOCK-----`,
  },
  { title: 'a SAML answer', kind: 'token', secret: of(base64, 60, 200), write: (secret) => `SAMLResponse=${secret}` },
  {
    title: 'a SAML signature',
    kind: 'password',
    secret: token,
    write: (secret) => `<ds:SignatureValue>${secret}</ds:SignatureValue>`,
  },
  {
    title: 'a GitHub token',
    kind: 'key',
    secret: of(alphanumeric, 36).map((text) => `ghp_${text}`),
    write: (secret) => `cloned with ${secret}`,
  },
  {
    title: 'an AWS key',
    kind: 'key',
    secret: of(big + digits, 16).map((text) => `AKIA${text}`),
    write: (secret) => `used ${secret} there`,
  },
  {
    title: 'a Google key',
    kind: 'key',
    secret: of(`${alphanumeric}_-`, 34).map((text) => `AIza${text}A`),
    write: (secret) => `"mapsUrl":"x","apikey2":"${secret}"`,
  },
  {
    title: 'a Slack token',
    kind: 'key',
    secret: of(alphanumeric, 24).map((text) => `xoxb-123456789012-${text}`),
    write: (secret) => `posted with ${secret}`,
  },
  {
    title: 'an OpenAI key',
    kind: 'key',
    secret: of(alphanumeric, 40).map((text) => `sk-${text}`),
    write: (secret) => `calls with ${secret} fail`,
  },
  {
    title: 'a Stripe key',
    kind: 'key',
    secret: of(alphanumeric, 24).map((text) => `sk_live_${text}`),
    write: (secret) => `calls with ${secret} fail`,
  },
  {
    title: 'a GitLab token',
    kind: 'key',
    secret: of(`${alphanumeric}_-`, 20).map((text) => `glpat-${text}`),
    write: (secret) => `calls with ${secret} fail`,
  },
  {
    title: 'an npm token',
    kind: 'key',
    secret: of(alphanumeric, 36).map((text) => `npm_${text}`),
    write: (secret) => `calls with ${secret} fail`,
  },
  {
    title: 'a DevOps token',
    kind: 'key',
    secret: of(`${small}234567`, 52),
    write: (secret) => `calls with ${secret} fail`,
  },
  {
    title: 'a recovery key of a disk',
    kind: 'key',
    secret: fc.array(of(digits, 6), { minLength: 8, maxLength: 8 }).map((groups) => groups.join('-')),
    write: (secret) => `BitLocker asks for ${secret} again`,
  },
  {
    title: 'an unknown random key',
    kind: 'key',
    secret: of(base64, 60).map((text) => `aA1${text}`),
    write: (secret) => `it says ${secret} is wrong`,
  },
  {
    title: 'an unknown random value of an unknown name',
    kind: 'key',
    secret: of(base64, 60).map((text) => `aA1${text}`),
    write: (secret) => `moon=${secret}=later`,
  },
];
