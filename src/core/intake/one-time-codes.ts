import { behind } from './labelled-value';
import { groupPlace, looksLikeCode, type RedactionRule } from './redaction';

const names = String.raw`PIN|OTP|one[- ]time (?:code|password)|(?:verification|security|recovery|sign[- ]?in|login|authenticator|MFA|2FA|SMS|confirmation) code|passcode|CVV|CVC|best\u00e4tigungscode|sicherheitscode|pr\u00fcfcode|code de (?:v\u00e9rification|s\u00e9curit\u00e9)|c\u00f3digo de (?:verificaci\u00f3n|seguridad)|c\u00f3digo de (?:verifica\u00e7\u00e3o|seguran\u00e7a)|codice di (?:verifica|sicurezza)|kod weryfikacyjny|\u6697\u8a3c\u756a\u53f7|\u78ba\u8a8d\u30b3\u30fc\u30c9|\u9a8c\u8bc1\u7801`;
const verbs = 'is|was|ist|lautet|war|est|es|jest|je|\u00e8|\u00e9';

/** Codes that let somebody in once or for a short time, and PINs. */
export const oneTimeRules: readonly RedactionRule[] = [
  {
    kind: 'password',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${names})(?: (?:code|number))?(?: (?:${verbs}))?["'\\]{0,130}\s{0,5}[:=#]?\s{0,5}["'\\]{0,130}(\d{3,8})(?!\d|[\p{L}\p{N}_.]\d)`,
      'dgiu',
    ),
    triggers: [
      ...['pin', 'otp', 'one.time code', 'one.time password', 'verification code', 'security code'],
      ...['recovery code', 'sign.in code', 'signin code', 'login code', 'authenticator code', 'mfa code', '2fa code'],
      ...['sms code', 'confirmation code', 'passcode', 'cvv', 'cvc', 'best\u00e4tigungscode', 'sicherheitscode'],
      ...['pr\u00fcfcode', 'code de ', 'c\u00f3digo de ', 'codice di ', 'kod weryfikacyjny'],
      ...['\u6697\u8a3c\u756a\u53f7', '\u78ba\u8a8d\u30b3\u30fc\u30c9', '\u9a8c\u8bc1\u7801'],
    ],
    place: groupPlace,
  },
  // "Use 123456 as Microsoft account security code", as the message itself writes it.
  {
    kind: 'password',
    pattern: /\buse (\d{4,8}) (?:as|for) [^\n.]{1,40}\bcode\b/dgi,
    triggers: ['use \\d\\d\\d\\d'],
    place: groupPlace,
  },
  {
    kind: 'password',
    pattern:
      /(?:temporary ?access ?pass(?:code)?|befristeter zugriffspass|(?<![A-Za-z])TAP(?=["'\\]{0,8} ?[:=]))(?:["'\\*_]{0,8}\s{0,5}[:=]\s{0,5}| is | was |["'\\*_]{0,8}\s)/gi,
    triggers: ['temporary.access', 'temporaryaccess', 'befristeter zug', 'tap'],
    ...behind('password', (value) => /\d/.test(value) || /[A-Z][a-z]+[A-Z]/.test(value)),
  },
  // "Open https://microsoft.com/devicelogin and enter the code F5NLH6BRA", in any language.
  {
    kind: 'token',
    pattern:
      /(?:\/devicelogin|\/deviceauth|aka\.ms\/devicelogin|login\/device)\b[^\n]{0,80}?(?<![\w-])((?=[A-Z]{0,8}\d)[A-Z0-9]{8,9}|[A-Z0-9]{4}-[A-Z0-9]{4})(?![\w-])/dg,
    triggers: ['/device'],
    place: groupPlace,
  },
  {
    kind: 'token',
    pattern: /(?:user|device)[ _-]?code["'\\]{0,130}\s{0,5}[:=]\s{0,5}["'\\]{0,130}([A-Za-z0-9_.-]{8,400})/dgi,
    triggers: ['user.code', 'usercode', 'device.code', 'devicecode'],
    place: groupPlace,
    hides: (value) => /\d/.test(value) && !looksLikeCode(value),
  },
];
