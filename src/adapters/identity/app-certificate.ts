import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** PEM, both. `thumbprint` is the certificate's SHA-1 in hexadecimal, as Entra lists it. */
export interface AppCertificate {
  kind: 'certificate';
  certificate: string;
  privateKey: string;
  thumbprint: string;
}

const pemKey = /-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA |EC )?PRIVATE KEY-----/;
const pemCertificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/;

/** Reads the certificate of an app registration with its private key from a PEM file; a text says what is wrong with it. */
export function readCertificate(file: string, now: Date): AppCertificate | string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return 'names a file that cannot be read';
  }
  const certificate = pemCertificate.exec(text)?.[0];
  const privateKey = pemKey.exec(text)?.[0];
  if (certificate === undefined || privateKey === undefined)
    return 'must name a PEM file that holds the certificate and its private key, without a password';
  try {
    const read = new X509Certificate(certificate);
    if (!read.checkPrivateKey(createPrivateKey(privateKey)))
      return 'names a file whose private key is not of its certificate';
    if (new Date(read.validTo) < now) return `names a certificate that ended on ${read.validTo}`;
    return { kind: 'certificate', certificate, privateKey, thumbprint: read.fingerprint.replaceAll(':', '') };
  } catch {
    return 'names a file whose certificate or private key cannot be read';
  }
}
