import { isPathOrName, keyFormRules } from './key-forms';
import { isErrorName, isSecretValue, opensSentence, type NamedSecret } from './ordinary-values';
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
import { valueAfter, within } from './value-after';

// STATUS_WRONG_PASSWORD (-1073741718): the label is itself the name of a code.
const codeName = /\b(?:STATUS|ERROR|E|NTE|AAD|WININET|SEC|RPC)_[A-Z0-9_]{0,80}$/;
// "Invalid or null password: it does not exist": a complaint about a password mostly shows none.
const complaint = /\b(?:invalid|wrong|incorrect|null|missing|bad|expired|empty|weak|no|or)[ _-]$/i;

type Labelled = Pick<RedactionRule, 'place' | 'hides'>;

function behind(kind: NamedSecret, accept: (value: string) => boolean = () => true): Labelled {
  return {
    place: (match) =>
      valueAfter(match.input, match.index + match[0].length, /cookies?\W{0,200}$/i.test(match[0]) ? 'line' : 'word'),
    hides: (value, { input, index, 0: label }) => {
      const before = input.slice(Math.max(0, index - 80), index);
      const after = input.indexOf(value, index + label.length) + value.length;
      return (
        isSecretValue(value, kind) &&
        !opensSentence(value, input.slice(after, after + 120)) &&
        accept(value) &&
        !codeName.test(before) &&
        (hasSign(value) || !complaint.test(before))
      );
    },
  };
}

/** A digit or a special character: what words of a sentence do not have. */
const hasSign = (value: string): boolean => /[\d!@#$%^&*?+=~]/.test(value.slice(0, 60).replace(/[.,;:?!]+$/, ''));
const isMixed = (value: string): boolean =>
  value.length >= 6 && /\d/.test(value.slice(0, 60)) && /[A-Za-z]/.test(value.slice(0, 60));

/** A private key ends at its END line, and a cut-off one with the text. */
function keyBlock(match: RegExpExecArray): Span {
  const { input, index } = match;
  const end = input.indexOf('-----END ', index);
  if (end === -1) return { start: index, end: input.length };
  const close = input.indexOf('-----', end + 9);
  return { start: index, end: close === -1 ? input.length : close + 5 };
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
      /(?<=(?:[?&;#]|\\{1,64}u0026|%(?:25){0,4}(?:26|3F|23))(?:amp;){0,4})(?:sig|signature|x-amz-signature|x-amz-credential|x-goog-signature|code|token|(?:access|id|refresh)_token|key|api_?key|assertion)(?:=|\\{1,64}u003d|%(?:25){0,4}3D)([^\s&"'\\<>]{4,})/dgi,
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
      ...['refresh_token', 'key', 'apikey', 'api_key', 'assertion'],
    ],
    place: groupPlace,
    hides: (value) => !/^\d{1,10}$/.test(value) && !looksLikeCode(value) && !isErrorName(value),
  },
  {
    kind: 'signed link',
    pattern:
      /\bhttps:\/\/(?:hooks\.slack\.com\/services|[\w-]{1,63}\.webhook\.office\.com\/webhookb2|discord(?:app)?\.com\/api\/webhooks)\/([^\s"'\\<>)]{8,})/dgi,
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
    pattern:
      /\b(?:PIN|OTP|one[- ]time (?:code|password)|(?:verification|security|recovery) code|passcode|CVV|CVC)(?: (?:code|number))?(?: (?:is|was))?["'\\]{0,130}\s{0,5}[:=#]?\s{0,5}["'\\]{0,130}(\d{3,8})(?!\d|[\w.]\d)/dgi,
    triggers: [
      ...['pin', 'otp', 'one.time code', 'one.time password', 'verification code', 'security code', 'recovery code'],
      ...['passcode', 'cvv', 'cvc'],
    ],
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
    ...behind('password', (value) => hasSign(value) && !/^\W{0,3}\d{0,10}$/.test(value)),
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
  {
    kind: 'password',
    pattern:
      /\b(?:ConvertTo-SecureString(?: -String)?|net use (?:[a-z*]:? )?[^\s"']{1,200} \/user:[^\s"']{1,200})\s{1,4}(?=[^\s|-])/gi,
    triggers: ['convertto-securestring', 'net use '],
    ...behind('password'),
  },
  // It may also stand before the user. A star asks for it.
  {
    kind: 'password',
    pattern: /\bnet use (?:[a-z*]:? )?\\\\[^\s"']{1,200} ([^\s"'/*][^\s"']{0,200}) \/u(?:ser)?:/dgi,
    triggers: ['net use '],
    place: groupPlace,
  },
  // Handed to a program that reads it from its input. A variable gives nothing away.
  {
    kind: 'password',
    pattern:
      /\becho\s{1,3}["'\x60]{0,3}([^\s|"'\x60$%][^\s|"'\x60]{2,200})["'\x60]{0,3}\s{0,3}\|[^\n|]{0,300}?(?:-(?:group)?password|-clientsecret|-password-stdin|MachineRegistration\.Silent)/dgi,
    triggers: ['echo'],
    place: groupPlace,
  },
  {
    kind: 'token',
    pattern: new RegExp(String.raw`(?:${tokenNames})(?:${separator})(?:${quotes}(?:Bearer|Basic)\s)?`, 'gi'),
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
