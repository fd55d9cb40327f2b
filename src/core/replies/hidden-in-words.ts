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
 * Says what was hidden, and names what of it should be changed if it gives access: what only looks like a password is
 * hidden too. Empty when nothing was hidden.
 */
export function hiddenInWords(redactions: readonly Redaction[]): Text {
  if (redactions.length === 0) return silence;
  const kinds = redactions.map(({ kind, count }) => message('hidden.count', { count, kind: message(kindWords[kind]) }));
  const giveAccess = redactions.filter(({ kind }) => secretKinds.has(kind)).map(({ kind }) => message(kindWords[kind]));
  return listing('sentences', [
    message('hidden.all', { kinds: listing('items', kinds) }),
    ...(giveAccess.length > 0 ? [message('hidden.changeThese', { kinds: listing('items', giveAccess) })] : []),
  ]);
}
