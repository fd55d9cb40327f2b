import type { NamedSecret } from './ordinary-values';
import type { Trigger } from './trigger-scanner';

/** The words that announce a secret, and what stands between them and its value. */

// Each name begins with plain letters and looks to its left only after them: that is many times faster to search for.
export const passwordNames = String.raw`pass(?:word|wd|phrase|code)s?|pwd|pw(?<=(?<![a-z])pw)|secret(?:[_ -]?(?:value|key|text))?|kennwort|passwort|mot de passe|contrase\u00f1a|senha|has\u0142o|geslo|lozinka|wachtwoord|l\u00f6senord|\u30d1\u30b9\u30ef\u30fc\u30c9|\u5bc6\u7801|key content`;
export const tokenNames = String.raw`token(?<=(?:^|[^a-z]|access|refresh|id|session|auth|bearer|csrf|sas|security)token)|authorization(?<![a-z]authorization)|assertion(?<![a-z]assertion)|samlresponse|cookies?(?<![a-z]cookies?)|x-ms-client-session-id`;
export const keyNames = String.raw`key(?<=(?:api|functions?|subscription|account|access|master|storage|private|host)[_ -]?key)|connection[_ -]?string`;
export const quotes = String.raw`["'\\*_\x60]{0,130}`;
// `"password": "x"`, `password=x`, `**Password:** x`, `"name":"password","value":"x"`, `key="Password" value="x"`.
export const separator = String.raw`${quotes}\s{0,20}(?:=>|:=|[:=])[*_]{0,3}[^\S\n]{0,60}|["'\\]{1,130}(?:\s{0,10},)?\s{0,10}["'\\]{0,130}value${quotes}\s{0,10}[:=]\s{0,20}`;
// Without a sign between them only a value with a digit or a special character is taken for a secret.
export const looseSeparator = String.raw`${quotes}(?: (?:is|was|ist|est|es|jest|je|to|set to|lautet) |[^\S\n]{0,20}\|[^\S\n]{0,20}|[^\S\n]{1,20}|\s{0,5}[:=]\s{1,60})`;

export const namesOf: Readonly<Record<NamedSecret, string>> = {
  password: passwordNames,
  token: tokenNames,
  key: keyNames,
};
/** What the names begin with. */
export const nameTriggers: Readonly<Record<NamedSecret, readonly Trigger[]>> = {
  password: [
    ...['password', 'passwd', 'passphrase', 'passcode', 'pw', 'secret', 'kennwort', 'passwort', 'mot de passe'],
    ...['contrase\u00f1a', 'senha', 'has\u0142o', 'geslo', 'lozinka', 'wachtwoord', 'l\u00f6senord'],
    ...['\u30d1\u30b9\u30ef\u30fc\u30c9', '\u5bc6\u7801', 'key content'],
  ],
  token: ['token', 'authorization', 'assertion', 'samlresponse', 'cookie', 'x-ms-client-session-id'],
  key: ['key', 'connectionstring', 'connection.string'],
};
export const namedKinds = ['password', 'token', 'key'] as const;
const keysOf = namedKinds.map((kind) => ({ kind, key: new RegExp(`^[\\w .-]{0,60}(?:${namesOf[kind]})$`, 'i') }));

/** Which kind of secret a JSON key announces. */
export function secretOfKey(key: string): NamedSecret | undefined {
  return key.length > 100 ? undefined : keysOf.find((keys) => keys.key.test(key))?.kind;
}
