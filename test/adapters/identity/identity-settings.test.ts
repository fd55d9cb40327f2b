import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ConfigError, readConfig } from '../../../src/config';

const appId = '9f8e7d6c-5b4a-4392-8170-6f5e4d3c2b1a';
const tenantId = '1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
const clientId = '2a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d';
const app = { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId };

let folder: string;
const file = (name: string): string => path.join(folder, name);

/** A certificate of its own, as an operator makes one. */
function makeCertificate(name: string): void {
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '30',
      '-subj',
      '/CN=flow-medic',
      '-keyout',
      file(`${name}.key`),
      '-out',
      file(`${name}.crt`),
    ],
    { stdio: 'ignore' },
  );
  writeFileSync(
    file(`${name}.pem`),
    readFileSync(file(`${name}.crt`), 'utf8') + readFileSync(file(`${name}.key`), 'utf8'),
  );
}

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-identity-'));
  makeCertificate('good');
  makeCertificate('other');
  writeFileSync(file('mixed.pem'), readFileSync(file('good.crt'), 'utf8') + readFileSync(file('other.key'), 'utf8'));
  writeFileSync(file('broken.pem'), readFileSync(file('good.pem'), 'utf8').replace(/M/g, 'Q'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (settings: Readonly<Record<string, string>>, now?: Date): unknown => {
  const config = readConfig({ ...app, ...settings }, 'production', [], now);
  return config.mode === 'production' ? config.identity.credentials : undefined;
};
function faultsOf(settings: Readonly<Record<string, string>>, now?: Date): readonly string[] {
  try {
    read(settings, now);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test('a client secret, a managed identity and a federated credential each prove who the bot is', () => {
  expect(read({ MICROSOFT_APP_PASSWORD: 'a secret' })).toMatchObject({ proof: { kind: 'secret', secret: 'a secret' } });
  expect(read({ MICROSOFT_APP_TYPE: 'UserAssignedMsi' })).toMatchObject({ proof: { kind: 'managed identity' } });
  expect(read({ MICROSOFT_APP_FEDERATED_CLIENT_ID: clientId })).toMatchObject({
    proof: { kind: 'federated', clientId },
  });
});

test('a certificate with its private key proves it too', () => {
  expect(read({ MICROSOFT_APP_CERTIFICATE_FILE: file('good.pem') })).toMatchObject({
    proof: {
      kind: 'certificate',
      certificate: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/),
      privateKey: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----/),
      thumbprint: expect.stringMatching(/^[0-9A-F]{40}$/),
    },
  });
});

test.each([
  ['nowhere.pem', 'cannot be read'],
  ['good.crt', 'certificate and its private key'],
  ['good.key', 'certificate and its private key'],
  ['mixed.pem', 'not of its certificate'],
  ['broken.pem', 'cannot be read'],
])('a certificate file %s is refused in words, without what it holds', (name, words) => {
  const faults = faultsOf({ MICROSOFT_APP_CERTIFICATE_FILE: file(name) });
  expect(faults).toEqual([expect.stringMatching(new RegExp(`^MICROSOFT_APP_CERTIFICATE_FILE .*${words}`))]);
  expect(faults.join()).not.toMatch(/BEGIN|MII/);
});

test('a certificate that ended is told before Entra tells it', () => {
  expect(faultsOf({ MICROSOFT_APP_CERTIFICATE_FILE: file('good.pem') }, new Date('2100-01-01'))).toEqual([
    expect.stringMatching(/ended on/),
  ]);
});

test('two proofs, or one beside a managed identity, are told: nobody should wonder which one counts', () => {
  const two = { MICROSOFT_APP_PASSWORD: 'a secret', MICROSOFT_APP_FEDERATED_CLIENT_ID: clientId };
  expect(faultsOf(two)).toEqual([expect.stringContaining('are both set')]);
  expect(faultsOf({ MICROSOFT_APP_TYPE: 'UserAssignedMsi', MICROSOFT_APP_PASSWORD: 'a secret' })).toEqual([
    expect.stringContaining('must not be set'),
  ]);
});
