import { behind, hasSign } from './labelled-value';
import { lookAlikePattern, lookAlikeTriggers } from './look-alikes';
import type { RedactionRule } from './redaction';

/** A digit or a sign together with a letter: no count, and no word of a sentence. */
const isLikely = (value: string): boolean =>
  hasSign(value) &&
  /\p{L}/u.test(value) &&
  value.length >= 6 &&
  !/^(?:windows|win|office|server|version|v)[\d.]/i.test(value);

/** SharePoint's name of a person, i:0#.f|membership|user@contoso.com, behind its first letter. */
const isClaimsName = (value: string): boolean => /^0[^\p{L}\p{N}\s]\.?\p{L}\|/u.test(value);

const quotes = String.raw`["'\\*_\x60]{0,130}`;
const signs = String.raw`${quotes}\s{0,20}(?:=>|->|:=|[:=-])[*_]{0,3}[^\S\n]{0,60}`;
// `pass` is also what a test does, `parole` and `clave` are also words and keys.
const doubtful = 'pass|p(?=: |=)|parola|parole|clave|sandi|code d.acc\u00e8s|zugang|losung|passkey';
const users =
  'log-?ins?|credentials?|creds?|accounts?|user ?(?:name|id)?|u(?=: )|usr|anmeldung|anmeldedaten|zugangsdaten|benutzer(?:name)?|identifiants?|compte|usuario|cuenta|conta|utente|accesso|acceso|acesso|gebruiker|u\u017cytkownik|uporabnik|korisnik|prijava|(?:user|login)/(?:pw|pwd|pass(?:word)?)';
const lookAlikes = ['password', 'passwort', 'kennwort', 'passcode', 'secret', 'pwd'];

/** Passwords that are said shortly, doubtfully or in disguise. A value without a digit or a sign is left alone. */
export const saidPasswordRules: readonly RedactionRule[] = [
  {
    kind: 'password',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_./-])(?:${doubtful})(?:${signs}|[^\S\n]{1,3}(?=["'\x60]?[^\s"'\x60]))`,
      'giu',
    ),
    triggers: ['pass', 'p: ', 'p=', 'parola', 'parole', 'clave', 'sandi', 'code d', 'zugang', 'losung'],
    ...behind('password', isLikely),
  },
  // "login: robot / Winter2024!", "credentials: robot:Winter2024!", "account robot, Winter2024!"
  {
    kind: 'password',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])(?:${users})["'\\*_]{0,8}\s{0,3}[:=-]?\s{1,3}["'\\*_]{0,8}[\p{L}\p{N}._@\\-]{1,80}["'*_]{0,8}(?: {0,3}[/|,;:] {0,3}|:)(?=["'\x60\\]{0,8}[^\s/])`,
      'giu',
    ),
    triggers: [
      ...['login', 'log-in', 'credential', 'cred', 'account', 'user', 'usr', 'anmelde', 'anmeldung', 'zugangsdaten'],
      ...['benutzer', 'identifiant', 'compte', 'usuario', 'cuenta', 'conta', 'utente', 'accesso', 'acceso', 'acesso'],
      ...['gebruiker', 'u\u017cytkownik', 'uporabnik', 'korisnik', 'prijava', 'u: '],
    ],
    ...behind('password', (value) => isLikely(value) && !isClaimsName(value) && /[!#$%^&*?+=~]/.test(value)),
  },
  {
    kind: 'password',
    pattern: new RegExp(
      String.raw`(?:${lookAlikes.map(lookAlikePattern).join('|')})(?:${signs}|[^\S\n]is[^\S\n])`,
      'giu',
    ),
    triggers: [...new Set(lookAlikes.flatMap(lookAlikeTriggers))],
    ...behind('password'),
  },
];
