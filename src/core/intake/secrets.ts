import { isPathOrName, keyFormRules } from './key-forms';
import { commandRules } from './command-passwords';
import { oneTimeRules } from './one-time-codes';
import { isErrorName, isSecretValue } from './ordinary-values';
import { saidPasswordRules } from './said-passwords';
import { behind, hasSign, isMixed } from './labelled-value';
import {
  keyNames,
  looseSeparator,
  namedKinds,
  namesOf,
  nameTriggers,
  passwordNames,
  quotes,
  separator,
  tokenNames,
} from './secret-labels';
import { groupPlace, isGuid, looksLikeCode, type RedactionRule, whole } from './redaction';
import type { Span } from './mapped-text';
import { within } from './value-after';

/** A private key ends at its END line, and a cut-off one with the text. */
function keyBlock(match: RegExpExecArray): Span {
  const { input, index } = match;
  const end = input.indexOf('-----END ', index);
  if (end === -1) return { start: index, end: input.length };
  const close = input.indexOf('-----', end + 9);
  return { start: index, end: close === -1 ? input.length : close + 5 };
}

/** The lines of a key of PuTTY, up to its check or the end of the text. */
function puttyKey({ input, index, 0: head }: RegExpExecArray): Span {
  const end = input.indexOf('Private-MAC', index);
  return { start: index + head.length, end: end === -1 ? input.length : end };
}

/**
 * Secrets in quotes behind their JSON key. They run before anything else: their quotes say exactly where they end, at
 * any depth of escaping, even when what they hold looks like JSON itself.
 */
export const keyedSecretRules: readonly RedactionRule[] = namedKinds.map((kind) => ({
  kind,
  pattern: new RegExp(String.raw`(?:${namesOf[kind]})["'\\]{1,130}\s{0,20}:\s{0,60}(?=\\{0,130}["'])`, 'gi'),
  triggers: nameTriggers[kind],
  ...behind(kind),
}));

const elementNames = `${passwordNames}|SignatureValue|CipherValue|BinarySecurityToken|(?:Access|Refresh)Token|ApiKey`;

/** Everything that gives access. Rules stand in the order they run: what one has hidden the next does not see. */
export const secretRules: readonly RedactionRule[] = [
  {
    kind: 'private key',
    pattern: /-----BEGIN [A-Z ]{0,30}(?:PRIVATE KEY(?: BLOCK)?|CERTIFICATE)-----/g,
    triggers: ['-----BEGIN '],
    place: keyBlock,
  },
  {
    kind: 'private key',
    pattern: /\bPrivate-Lines: \d{1,4}/g,
    triggers: ['Private-Lines: '],
    place: puttyKey,
  },
  {
    kind: 'token',
    pattern: /\bresponse=["'\\]{0,130}(?<=\bDigest [^\n]{1,400})([\w+/=-]{16,200})/dgi,
    triggers: ['response='],
    place: groupPlace,
  },
  {
    kind: 'token',
    // "Authentication Package: NTLM" ends its line; what stands on the next one is the next label.
    pattern:
      /\b(?:Bearer\s|(?:Basic|Negotiate|NTLM|SharedAccessSignature)[^\S\n])[^\S\n]{0,3}([A-Za-z0-9._~+/=%&-]{8,})/dgi,
    triggers: ['bearer', 'basic', 'negotiate', 'ntlm', 'sharedaccesssignature'],
    place: groupPlace,
    // "Basic authentication", `Bearer realm=`: words of the protocol.
    hides: (value) =>
      !/^(?:[A-Z]?[a-z]+|[A-Z]+)[.,]?$|^[a-z_]{1,30}=["']?$|^(?:realm|error|authorization|authorization_uri|scope)=/.test(
        value,
      ),
  },
  {
    kind: 'token',
    pattern:
      /\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){0,4}(?:\{[^{}]{0,80}\}[A-Za-z0-9_=-]{0,200})?|\beyJ[A-Za-z0-9_-]{2,7}\{[^{}]{0,80}\}[A-Za-z0-9_=-]{0,200}/g,
    triggers: ['eyJ'],
    place: whole,
  },
  {
    kind: 'signed link',
    // The link itself may be escaped: \u0026sig\u003d, %26sig%3D, &amp;sig=.
    pattern:
      /(?<=(?:[?&;#]|\\{1,64}u0026|%(?:25){0,4}(?:26|3F|23))(?:amp;){0,4})(?:sig|signature|x-amz-(?:signature|credential|security-token)|x-goog-signature|code|token|(?:access|id|refresh)_token|key|h?api[_-]?(?:key|token)|subscription-key|access_?key|auth|ticket|assertion)(?:=|\\{1,64}u003d|%(?:25){0,4}3D)([^\s&"'\\<>]{4,})/dgi,
    triggers: [
      ...[
        'sig',
        'x-amz-signature',
        'x-amz-credential',
        'x-goog-signature',
        'code',
        'token',
        'access_token',
        'id_token',
      ],
      ...['refresh_token', 'key', 'apikey', 'api_key', 'api-key', 'assertion', 'subscription-key', 'auth'],
      ...['apitoken', 'api_token', 'api-token', 'hapikey', 'access_key', 'accesskey', 'ticket', 'signature'],
      ...['x-amz-security-token'],
    ],
    place: groupPlace,
    hides: (value) => !/^\d{1,10}$|^[a-z]{1,20}$/.test(value) && !looksLikeCode(value) && !isErrorName(value),
  },
  {
    kind: 'signed link',
    pattern:
      /\bhttps:\/\/(?:hooks\.slack\.com\/services|[\w-]{1,63}\.webhook\.office\.com\/webhookb2|discord(?:app)?\.com\/api\/webhooks|api\.telegram\.org(?=\/bot))\/([^\s"'\\<>)]{8,})/dgi,
    triggers: ['https://'],
    place: groupPlace,
  },
  {
    kind: 'password',
    pattern: /:\/\/[^\s/:@"'<>]{0,100}:([^\s/"'<>]{1,200})@/dg,
    triggers: ['://'],
    place: groupPlace,
  },
  {
    kind: 'password',
    pattern: new RegExp(String.raw`(?:${passwordNames})(?:${separator})`, 'gi'),
    triggers: nameTriggers.password,
    ...behind('password'),
  },
  {
    kind: 'password',
    pattern: new RegExp(String.raw`(?<![a-z])(?:pin|otp)(?:${separator})`, 'gi'),
    triggers: ['pin', 'otp'],
    ...behind('password', hasSign),
  },
  {
    kind: 'password',
    pattern: new RegExp(String.raw`(?:${passwordNames})(?:${looseSeparator})`, 'gi'),
    triggers: nameTriggers.password,
    ...behind('password', (value) => hasSign(value) && !/^\W{0,3}\d{0,10}\W{0,3}$/.test(value)),
  },
  {
    kind: 'password',
    // Found by the end of the element's name, and from there to its start.
    pattern: new RegExp(
      String.raw`(?:${elementNames})(?<=<(?:[\w-]{1,40}:)?(?:[\w-]{1,40})?(?:${elementNames}))(?:\s[^<>/]{0,200})?>`,
      'gi',
    ),
    triggers: [
      ...nameTriggers.password,
      ...['signaturevalue', 'ciphervalue', 'binarysecuritytoken', 'accesstoken', 'refreshtoken', 'apikey'],
    ],
    place: elementText,
    hides: (value) => isSecretValue(value, 'password'),
  },
  {
    kind: 'password',
    pattern: /\s(?:\/p|\/pw|\/pass(?:word)?|-p|-pw|-pass(?:word)?)(?:[:=] {0,2}| {1,2})/g,
    triggers: ['./p', '.-p'],
    ...behind('password', isMixed),
  },
  ...commandRules,
  ...saidPasswordRules,
  ...oneTimeRules,
  {
    kind: 'token',
    pattern: new RegExp(
      String.raw`(?:${tokenNames})(?:${separator})(?:${quotes}(?:Bearer|Basic|ApiKey|Api-Key|Token|SSWS|Key|OAuth|GenieKey|PRIVATE-TOKEN)[^\S\n])?`,
      'gi',
    ),
    triggers: nameTriggers.token,
    ...behind('token'),
  },
  {
    kind: 'key',
    pattern: new RegExp(String.raw`(?:${keyNames})(?:${separator})`, 'gi'),
    triggers: nameTriggers.key,
    ...behind('key'),
  },
  {
    kind: 'key',
    pattern: new RegExp(String.raw`key${quotes}\s{0,20}[:=]\s{0,20}${quotes}([A-Za-z0-9+/_.~-]{16,}={0,2})`, 'gid'),
    triggers: ['key'],
    place: groupPlace,
    hides: (value) => isMixed(value) && !isGuid(value) && (/^[A-Za-z0-9]+$/.test(value) || !isPathOrName(value)),
  },
  ...keyFormRules,
];

function elementText(match: RegExpExecArray): Span | undefined {
  return within(match.input, match.index + match[0].length, '<');
}
