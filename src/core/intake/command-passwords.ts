import { isSecretValue } from './ordinary-values';
import { groupPlace, type RedactionRule } from './redaction';
import { ruleOf, type SecretForm } from './secret-form';
import { valueAfter } from './value-after';

const opened = String.raw`[^\S\n]{1,3}["'\\]{0,8}`;
const word = String.raw`[^\s"'/*|<>]{1,100}`;
const quoted = String.raw`\\{0,8}["'][^"'\n\\]{1,80}\\{0,8}["']`;
/** The rest of a command up to one of its options. */
const upTo = String.raw`(?:\.exe)?(?=\s)[^\n|]{0,300}?\s`;

/** Commands and calls, up to where the password begins. */
export const commandForms: readonly SecretForm[] = [
  {
    id: 'net user',
    triggers: ['net user ', 'net1 user '],
    pattern: String.raw`\bnet1? user${opened}${word}["'\\]{0,8} {1,3}(?![/*])`,
    example: 'net user robot \u00ABWinter2024!\u00BB /add',
    counterExample: 'net user robot /active:yes',
  },
  {
    id: 'net use, password last',
    triggers: ['net use '],
    pattern: String.raw`\bnet use (?:(?:[a-z*]:? )?[^\s"']{1,200} /u(?:ser)?:${word}|/u(?:ser)?:${word} \\\\[^\s"']{1,200})\s{1,4}(?=[^\s|/*-])`,
    example: 'net use Z: \\\\files\\moon /u:robot \u00ABWinter2024!\u00BB',
    counterExample: 'net use Z: \\\\files\\moon /persistent:no',
  },
  {
    id: 'a short option of a tool that asks for a password',
    triggers: [
      ...['psexec', 'az login', 'docker login', 'pac auth ', 'sqlcmd', 'osql', 'bcp ', 'sshpass', 'rdesktop'],
      ...['certutil', 'signtool', 'schtasks', 'plink', 'pscp', 'unzip', 'xfreerdp', 'winscp', 'mongosh', 'taskkill'],
    ],
    pattern: String.raw`\b(?:psexec(?:64)?|az login|docker login|pac auth create|sqlcmd|osql|bcp|sshpass|rdesktop|certutil|signtool|schtasks|plink|pscp|unzip|xfreerdp|winscp|mongosh|taskkill)${upTo}(?:[-/]p|[-/]rp|[-/]pw)(?:[:=] {0,2}| {1,2})(?![/*-])`,
    example: 'psexec \\\\PC7 -u robot -p \u00ABsunshine\u00BB cmd',
    counterExample: 'psexec \\\\PC7 -u robot -s cmd',
  },
  {
    id: 'ldap',
    triggers: ['ldap'],
    pattern: String.raw`\bldap(?:search|modify|add|delete|whoami|passwd)${upTo}-w (?![/*-])`,
    example: 'ldapsearch -D cn=robot -w \u00ABWinter2024!\u00BB -b dc=moon',
    counterExample: 'ldapsearch -D cn=robot -b dc=moon',
  },
  {
    id: 'user and password in one option',
    triggers: ['curl', 'wget', 'invoke-'],
    pattern: String.raw`\b(?:curl|wget)${upTo}(?:-u|--user|--proxy-user)[ =]{0,2}["'\\]{0,8}[^\s:"'\\]{1,100}:(?!//)`,
    example: 'curl -u robot:\u00ABWinter2024!\u00BB https://moon.example/api',
    counterExample: 'curl --user-agent moon https://moon.example',
  },
  {
    id: 'smbclient',
    triggers: ['smbclient', 'rpcclient'],
    pattern: String.raw`\b(?:smb|rpc)client${upTo}-U ?["'\\]{0,8}[^\s%"'\\]{1,60}%`,
    example: 'smbclient //files/moon -U robot%\u00ABWinter2024!\u00BB',
    counterExample: 'smbclient //files/moon -U robot',
  },
  {
    id: 'autologon',
    triggers: ['autologon'],
    pattern: String.raw`\bautologon(?:64)?(?:\.exe)? ${word} ${word} (?!/)`,
    example: 'autologon.exe robot MOON \u00ABWinter2024!\u00BB /accepteula',
    counterExample: 'autologon.exe /accepteula',
  },
  {
    id: 'a value of the registry',
    triggers: ['/v '],
    pattern: String.raw`/v ["'\\]{0,8}\w{0,40}(?:password|pwd)["'\\]{0,8} (?:/t \w{1,20} )?/d `,
    example: 'reg add HKLM\\Moon /v DefaultPassword /t REG_SZ /d \u00ABWinter2024!\u00BB /f',
    counterExample: 'reg add HKLM\\Moon /v AutoAdminLogon /t REG_SZ /d 1 /f',
  },
  {
    id: 'bitsadmin',
    triggers: ['/setcredentials'],
    pattern: String.raw`/setcredentials ${word} ${word} ${word} ${word} `,
    example: 'bitsadmin /SetCredentials job SERVER BASIC robot \u00ABWinter2024!\u00BB',
    counterExample: 'bitsadmin /list /allusers',
  },
  {
    id: 'htpasswd',
    triggers: ['htpasswd -'],
    pattern: String.raw`\bhtpasswd -[a-z]{0,4}b[a-z]{0,4} ${word} ${word} `,
    example: 'htpasswd -b .htpasswd robot \u00ABWinter2024!\u00BB',
    counterExample: 'htpasswd -c .htpasswd robot',
  },
  {
    id: 'ConvertTo-SecureString',
    triggers: ['convertto-securestring'],
    pattern: String.raw`\bConvertTo-SecureString(?:[^\S\n]{1,3}-(?:AsPlainText|Force|String)){0,3}[^\S\n]{1,4}(?=[^\s|-])`,
    example: 'ConvertTo-SecureString -AsPlainText -Force -String "\u00ABsunshine\u00BB"',
    counterExample: 'ConvertTo-SecureString -AsPlainText -Force -String $x',
  },
  {
    id: 'a user and a password handed to a call',
    triggers: ['credential', 'basicauth', 'auth=', 'auth =', '.login('],
    pattern: String.raw`(?:Credentials?|BasicAuth|auth ?= ?|\.login)(?:\]::new)?(?: -ArgumentList)? ?\(? ?${quoted}\s{0,3},\s{0,3}(?=\\{0,8}["'])`,
    example: "new NetworkCredential('robot', '\u00ABsunshine\u00BB')",
    counterExample: "new NetworkCredential('robot', secret)",
  },
  {
    id: 'identified by',
    triggers: ['identified by '],
    pattern: String.raw`\bIDENTIFIED BY (?=\\{0,8}["'])`,
    example: "CREATE USER robot IDENTIFIED BY '\u00ABsunshine\u00BB'",
    counterExample: 'it is identified by its name',
  },
  {
    id: 'an answer file',
    triggers: ['password>', 'keymaterial>'],
    pattern: String.raw`(?:Password>\s{0,40}<Value>|keyMaterial>)`,
    example: '<Password><Value>\u00ABsunshine\u00BB</Value>',
    counterExample: '<Order><Value>sunshine</Value>',
  },
  {
    id: 'a variable of a desktop flow',
    triggers: ['set '],
    pattern: String.raw`\bSET \w{0,40}(?:pass(?:word|phrase|code)?|pwd|pw|secret|kennwort|passwort|senha|contrasena|geslo|wachtwoord|pin)\w{0,20} TO (?=\$'''|P')`,
    example: "SET Password TO $'''\u00ABsunshine\u00BB'''",
    counterExample: "SET Greeting TO $'''sunshine'''",
  },
  {
    id: 'a field that a desktop flow fills',
    triggers: ['text: ', 'texttopopulate: ', 'texttosend: '],
    pattern: String.raw`(?:Text|TextToPopulate|TextToSend): (?=\$''')(?<=(?:pass(?:word|phrase|code)|pwd|kennwort|passwort|contrase\u00f1a|senha|has\u0142o|geslo|wachtwoord|mot de passe)[^\n]{0,300})`,
    example:
      "PopulateTextField TextField: appmask['Login']['Edit Password'] TextToPopulate: $'''\u00ABsunshine\u00BB'''",
    counterExample: "PopulateTextField TextField: appmask['Login']['Edit Name'] TextToPopulate: $'''sunshine'''",
  },
  {
    id: 'keys that a desktop flow sends, with a remark',
    triggers: ['texttosend: '],
    pattern: String.raw`TextToSend: (?=\$'''[^\n]{1,200}'''[^\n]{0,60}(?:password|kennwort|passwort))`,
    example: "SendKeys.FocusAndSendKeys TextToSend: $'''\u00ABsunshine\u00BB''' # password",
    counterExample: "SendKeys.FocusAndSendKeys TextToSend: $'''sunshine'''",
  },
  {
    id: 'a key of a desktop flow',
    triggers: ['encryptionkey: ', 'decryptionkey: ', 'secretkey: '],
    pattern: String.raw`(?:EncryptionKey|DecryptionKey|SecretKey): (?=\$''')`,
    example: "EncryptText TextToEncrypt: Text EncryptionKey: $'''\u00ABsunshine\u00BB'''",
    counterExample: 'EncryptText TextToEncrypt: Text EncryptionKey: %Key%',
  },
];

/** What a glued or a long option of any program may be followed by is a password only when it has a digit or a sign. */
export const optionForms: readonly SecretForm[] = [
  {
    id: 'a long option',
    triggers: ['.-pass', '.-pw', './pass', './rp', './pw', '.-storepass', '.-keypass', '--pass', '--pw'],
    pattern: String.raw`\s(?:--?|/)(?:pwd?|pass(?:word|phrase|wd|code)?[do]?|rp|storepass|keypass)(?:[:=] {0,2}| {1,2})(?![/*-])`,
    example: 'keytool -list -storepass \u00ABWinter2024!\u00BB -keystore a.jks',
    counterExample: 'keytool -list -keystore a.jks',
  },
  {
    id: 'a glued option',
    triggers: ['mysql', 'sqlcmd', 'osql', '7z ', 'sshpass', 'rar '],
    pattern: String.raw`\b(?:mysql(?:dump|admin)?|sqlcmd|osql|7z|sshpass|rar|unrar)${upTo}-h?p(?=\S)`,
    example: 'mysql -u robot -p\u00ABWinter2024!\u00BB orbit',
    counterExample: '7z x a.7z -paged',
  },
  {
    id: 'openssl',
    triggers: ['pass:'],
    pattern: String.raw`-(?:pass|passin|passout)(?<=\s-(?:pass|passin|passout)) pass:|pass:(?<=\s-(?:pass|passin|passout) pass:)`,
    example: 'openssl pkcs12 -in a.pfx -passin pass:\u00ABWinter2024!\u00BB',
    counterExample: 'openssl pkcs12 -in a.pfx -nodes',
  },
];

/** Passwords before the words that give them away. */
export const handedOnForms: readonly SecretForm[] = [
  {
    id: 'a text made a SecureString',
    triggers: ['convertto-securestring'],
    pattern: String.raw`ConvertTo-SecureString(?<=["']([^"'\n\\]{1,200})\\{0,8}["'][^\S\n]{0,3}\|[^\S\n]{0,3}ConvertTo-SecureString)`,
    example: '"\u00ABsunshine\u00BB" | ConvertTo-SecureString -AsPlainText -Force',
    counterExample: '$x | ConvertTo-SecureString -AsPlainText -Force',
  },
  {
    id: 'net use, password before the user',
    triggers: ['net use '],
    // A star asks for it.
    pattern: String.raw`\bnet use (?:[a-z*]:? )?\\\\[^\s"']{1,200} ([^\s"'/*][^\s"']{0,200}) /u(?:ser)?:`,
    example: 'net use Z: \\\\files\\moon \u00ABsunshine\u00BB /user:robot',
    counterExample: 'net use Z: \\\\files\\moon * /user:robot',
  },
  {
    id: 'echo into a program that reads a password',
    triggers: ['echo'],
    // A variable gives nothing away.
    pattern: String.raw`\becho\s{1,3}["'\x60\\]{0,8}([^\s|"'\x60$%\\][^\s|"'\x60\\]{2,200})["'\x60\\]{0,8}\s{0,3}\|[^\n|]{0,300}?(?:-(?:group)?password|-clientsecret|-password-stdin|MachineRegistration\.Silent|runas\b|sudo -S|passwd\b|kinit\b|cryptsetup\b|ConvertTo-SecureString)`,
    example: 'echo \u00ABsunshine\u00BB | runas /user:robot cmd',
    counterExample: 'echo sunshine | more',
  },
];

const variable = /^[$%@][A-Za-z_][\w:.]{0,60}[%)]?$|^\$\(/;

function isGiven(value: string): boolean {
  return isSecretValue(value, 'password') && !variable.test(value) && !/^[-/]\p{L}/u.test(value);
}

function behindMatch(match: RegExpExecArray): ReturnType<typeof valueAfter> {
  return valueAfter(match.input, match.index + match[0].length);
}

const hasMixture = (value: string): boolean => /[\d!#$%^&*?+=~]/.test(value.slice(0, 60)) && /[A-Za-z]/.test(value);

export const commandRules: readonly RedactionRule[] = [
  ruleOf('password', commandForms, 'gi', { place: behindMatch, hides: isGiven }),
  ruleOf('password', optionForms, 'gi', {
    place: behindMatch,
    hides: (value) => value.length >= 6 && hasMixture(value) && isGiven(value),
  }),
  ruleOf('password', handedOnForms, 'dgi', { place: groupPlace }),
];
