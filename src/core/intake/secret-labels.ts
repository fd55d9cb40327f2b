import type { NamedSecret } from './ordinary-values';
import type { Trigger } from './trigger-scanner';

/** The words that announce a secret, and what stands between them and its value. */

// Each name begins with plain letters and looks to its left only after them: that is many times faster to search for.
const foreignPasswordNames = [
  String.raw`kennwort`,
  String.raw`zugangscode`,
  String.raw`mot de passe`,
  String.raw`mdp(?<=(?<![a-z])mdp)`,
  String.raw`contrase\u00f1a`,
  String.raw`contrasena`,
  String.raw`contrasenya`,
  String.raw`senha`,
  String.raw`palavra[ -]passe`,
  String.raw`parola d'ordine`,
  String.raw`has\u0142o`,
  String.raw`haslo`,
  String.raw`heslo`,
  String.raw`geslo`,
  String.raw`lozinka`,
  String.raw`zaporka`,
  String.raw`wachtwoord`,
  String.raw`l\u00f6senord`,
  String.raw`adgangskode`,
  String.raw`kodeord`,
  String.raw`salasana`,
  String.raw`parool(?<=(?<![a-z])parool)`,
  String.raw`slapta\u017eodis`,
  String.raw`jelsz\u00f3`,
  String.raw`[\u015fs]ifre(?<=(?<![a-z])[\u015fs]ifre)`,
  String.raw`kata sandi`,
  String.raw`m\u1eadt kh\u1ea9u`,
  String.raw`\u043b\u043e\u0437\u0438\u043d\u043a\u0430`,
  String.raw`\u043f\u0430\u0440\u043e\u043b[\u044c\u0430\u044f]`,
  String.raw`\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc\u03c2`,
  String.raw`\u0643\u0644\u0645\u0629 \u0627\u0644(?:\u0645\u0631\u0648\u0631|\u0633\u0631)`,
  String.raw`\u05e1\u05d9\u05e1\u05de\u05d4`,
  String.raw`\u092a\u093e\u0938\u0935\u0930\u094d\u0921`,
  String.raw`\u0e23\u0e2b\u0e31\u0e2a\u0e1c\u0e48\u0e32\u0e19`,
  String.raw`\u30d1\u30b9\u30ef\u30fc\u30c9`,
  String.raw`\u5bc6[\u7801\u78bc]`,
  String.raw`\u53e3\u4ee4`,
  String.raw`\ube44\ubc00\ubc88\ud638`,
].join('|');
export const passwordNames = String.raw`pass(?:[ _-]?word|wd|wrd|phrase|code|kw|wort|ord)s?|pwd|ps?wd?(?<=(?<![a-z/])(?:psw|pswd|pw))|p/w(?<=(?<![a-z])p/w)|psk(?<=(?<![a-z])psk)|secret(?:[_ -]?(?:value|key|text))?|security answer|${foreignPasswordNames}|key content`;
export const tokenNames = String.raw`token(?<=(?:^|[^a-z]|access|refresh|id|session|auth|bearer|csrf|sas|security)token)|authorization(?<![a-z]authorization)|assertion(?<![a-z]assertion)|samlresponse|cookies?(?<![a-z]cookies?)|x-ms-client-session-id|x-ms-refreshtokencredential|x-requestdigest|code_verifier|(?:fedauth|rtfa|estsauth[a-z]{0,12}|spoidcrl|asp\.net_sessionid|\.aspnet\.[a-z.]{1,40}|jsessionid|phpsessid|connect\.sid|sessionid)(?<![a-z](?:fedauth|rtfa|spoidcrl))(?==)`;
export const keyNames = String.raw`key(?<=(?:api|functions?|subscription|account|access|master|storage|private|host|instrumentation|encryption|signing|licen[cs]e|application|product|shared)[_ -]?key)|connection[_ -]?string`;
export const quotes = String.raw`["'\\*_\x60]{0,130}`;
// `"password": "x"`, `password=x`, `**Password:** x`, `"name":"password","value":"x"`, `key="Password" value="x"`.
export const separator = String.raw`${quotes}\s{0,20}(?:=>|:=|[:=])[*_]{0,3}[^\S\n]{0,60}|["'\\]{1,130}(?:\s{0,10},)?\s{0,10}["'\\]{0,130}value${quotes}\s{0,10}[:=]\s{0,20}`;
// Without a sign between them only a value with a digit or a special character is taken for a secret.
export const looseSeparator = String.raw`${quotes}(?: (?:is|was|ist|war|est|es|jest|je|to|set to|lautet|\u00e8|\u00e9|este|er|\u00e4r|on|:) |[^\S\n]{0,3}[\u306f\u662f\u4e3a][^\S\n]{0,3}|[^\S\n]{0,5}--?>?[^\S\n]{1,5}|[^\S\n]{0,20}\|[^\S\n]{0,20}|[^\S\n]{1,20}|\s{0,5}[:=]\s{1,60})`;

export const namesOf: Readonly<Record<NamedSecret, string>> = {
  password: passwordNames,
  token: tokenNames,
  key: keyNames,
};
/** What the names begin with. */
export const nameTriggers: Readonly<Record<NamedSecret, readonly Trigger[]>> = {
  password: [
    ...['pass', 'pw', 'psw', 'p/w', 'psk', 'secret', 'security answer', 'kennwort', 'zugangscode', 'mot de passe'],
    ...['mdp', 'contrase\u00f1a', 'contrasen', 'senha', 'palavra', "parola d'ordine", 'has\u0142o', 'haslo', 'heslo'],
    ...['geslo', 'lozinka', 'zaporka', 'wachtwoord', 'l\u00f6senord', 'adgangskode', 'kodeord', 'salasana', 'parool'],
    ...['slapta\u017eodis', 'jelsz\u00f3', '\u015fifre', 'sifre', 'kata sandi', 'm\u1eadt kh', 'key content'],
    ...[
      '\u043b\u043e\u0437\u0438\u043d\u043a\u0430',
      '\u043f\u0430\u0440\u043e\u043b',
      '\u03ba\u03c9\u03b4\u03b9\u03ba\u03cc',
    ],
    ...[
      '\u0643\u0644\u0645\u0629',
      '\u05e1\u05d9\u05e1\u05de\u05d4',
      '\u092a\u093e\u0938\u0935',
      '\u0e23\u0e2b\u0e31\u0e2a',
    ],
    ...['\u30d1\u30b9\u30ef\u30fc\u30c9', '\u5bc6\u7801', '\u5bc6\u78bc', '\u53e3\u4ee4', '\ube44\ubc00\ubc88'],
  ],
  token: [
    ...['token', 'authorization', 'assertion', 'samlresponse', 'cookie', 'x-ms-client-session-id'],
    ...[
      'x-ms-refreshtokencredential',
      'x-requestdigest',
      'code_verifier',
      'fedauth=',
      'rtfa=',
      'estsauth',
      'spoidcrl=',
    ],
    ...['asp\\.net_sessionid', '\\.aspnet\\.', 'jsessionid', 'phpsessid', 'connect\\.sid', 'sessionid='],
  ],
  key: ['key', 'connectionstring', 'connection.string'],
};
export const namedKinds = ['password', 'token', 'key'] as const;
const keysOf = namedKinds.map((kind) => ({ kind, key: new RegExp(`^[\\w .-]{0,60}(?:${namesOf[kind]})$`, 'i') }));

/** Which kind of secret a JSON key announces. */
export function secretOfKey(key: string): NamedSecret | undefined {
  return key.length > 100 ? undefined : keysOf.find((keys) => keys.key.test(key))?.kind;
}
