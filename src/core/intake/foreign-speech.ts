import { shapes, type Vocabulary, type Words } from './vocabulary';

/**
 * Forms that only a product outside our field writes. What stands beside them is that product's own sentence, whatever
 * Windows or Entra would mean by the same words: "the password has expired" of an Oracle database is no Windows password.
 */
const foreignForms: readonly RegExp[] = [
  /\b(?:ORA|TNS|PLS)-\d{4,5}\b/,
  /\b(?:botocore|boto3|com\.amazonaws|aws-sdk|software\.amazon\.awssdk)\b|\barn:aws[\w-]*:|An error occurred \(\w{3,60}\) when calling the \w{2,60} operation/i,
  /\bNT_STATUS_[A-Z_]{3,60}\b|\b(?:smbd|smbclient|winbindd?|wbinfo|ntlm_auth|sssd|samba-tool|net ads)\b|\bsamba\b/i,
  /\bpam_\w{2,20}|\bkinit:|\bsshd?\[\d{1,7}\]/,
  /\bpsql:|\bFATAL: {1,3}(?:password|role|database)|\borg\.postgresql\b/,
  /\b(?:keycloak|gocloak|fusionauth|auth0|cognito|directus(?:error)?)\b/i,
  /\bERROR \d{4} \([0-9A-Z]{5}\)|\bcom\.mysql\b|\bMongoServerError\b/,
];

/** Words without which none of the forms stands in a text. */
const signs = [
  ...[
    'ora',
    'tns',
    'pls',
    'botocore',
    'boto3',
    'amazonaws',
    'aws',
    'awssdk',
    'arn',
    'calling',
    'nt',
    'smbd',
    'smbclient',
  ],
  ...['winbind', 'winbindd', 'wbinfo', 'ntlm', 'sssd', 'samba', 'ads', 'pam', 'kinit', 'ssh', 'sshd', 'psql', 'fatal'],
  ...['keycloak', 'gocloak', 'fusionauth', 'auth0', 'cognito', 'directus', 'directuserror'],
  ...['postgresql', 'error', 'mysql', 'mongoservererror'],
];

/** Tells whether a text is the speech of a product that is none of ours, by words of this vocabulary. */
export function foreignSpeech(vocabulary: Vocabulary): (words: Words) => boolean {
  const isSign = new Set(signs.map((word) => vocabulary.add(word)));
  return ({ text, ids, shapes: made }) =>
    ids.some((id, index) => (id !== 0 && isSign.has(id)) || ((made[index] ?? 0) & shapes.notPlain) !== 0) &&
    foreignForms.some((form) => form.test(text));
}
