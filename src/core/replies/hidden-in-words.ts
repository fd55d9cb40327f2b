import { secretKinds, type Redaction, type RedactionKind } from '../intake/redact';
import { listing, message, silence, type PlainKey, type Text } from '../languages/text';

export const kindWords = {
  password: 'kind.password',
  token: 'kind.token',
  key: 'kind.key',
  'signed link': 'kind.signedLink',
  'private key': 'kind.privateKey',
  'user name': 'kind.userName',
  'e-mail address': 'kind.mailAddress',
  'device id': 'kind.deviceId',
  'card or bank number': 'kind.cardNumber',
  'phone number': 'kind.phoneNumber',
  'personal number': 'kind.personalNumber',
} as const satisfies Record<RedactionKind, PlainKey>;

/**
 * Says which secrets were hidden and that they have to be changed if they give access: what only looks like a password is
 * hidden too. Empty when none was.
 */
export function secretsInWords(redactions: readonly Redaction[]): Text {
  const secrets = redactions.filter(({ kind }) => secretKinds.has(kind));
  return secrets.length === 0 ? silence : message('hidden.secrets', { kinds: kindsInWords(secrets) });
}

/** Says what else was hidden, about which nothing has to be done. Empty when nothing was. */
export function personalInWords(redactions: readonly Redaction[]): Text {
  const personal = redactions.filter(({ kind }) => !secretKinds.has(kind));
  return personal.length === 0 ? silence : message('hidden.personal', { kinds: kindsInWords(personal) });
}

/** Both together, what has to be done first. */
export function hiddenInWords(redactions: readonly Redaction[]): Text {
  return listing('sentences', [secretsInWords(redactions), personalInWords(redactions)]);
}

/** What was hidden, by kind, in the middle of a sentence. */
export function kindsInWords(redactions: readonly Redaction[]): Text {
  return listing(
    'and',
    redactions.map(({ kind, count }) => message('hidden.count', { count, kind: message(kindWords[kind]) })),
  );
}
