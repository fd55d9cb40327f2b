import { passesLuhn } from './check-digits';
import type { Span } from './mapped-text';
import { personNameRules } from './person-names';
import { personNumberRules } from './person-numbers';
import { phoneNumberRules } from './phone-numbers';
import { profileRules } from './profile-folders';
import { fromGroup, groupPlace, isGuid, looksLikeCode, type RedactionRule, whole } from './redaction';
import { valueAfter } from './value-after';

const slashes = String.raw`\\{1,130}`;
const local = String.raw`[\p{L}\p{N}._%+#-]`;
const at = String.raw`@|%(?:25){0,4}40|\\{1,64}u0040`;
const separator = String.raw`["'\\*_\x60]{0,130}(?:\s{0,40}[:=][*_]{0,3}[^\S\n]{0,40}|[^\S\n]{4,40})`;
const userNames = String.raw`(?:(?:(?:target|subject|caller)[_ ]?)?(?:account|user)|login|logon|sam ?account)[_ ]?name|executing account name|user[_ ]?identity|user[_ ]?id|uid|mail ?nickname|kontoname|benutzername|nutzername|nom d'utilisateur|nom (?:de |du )?compte|nombre de (?:usuario|(?:la )?cuenta)|nome (?:da conta|(?:dell')?account|utente)|nazwa (?:konta|u\u017cytkownika)|(?:user[_ ]?principal[_ ]?name|upn)`;
const deviceIds =
  'DeviceId|Device ID|Thumbprint|KeyContainerId|NgcKeyId|TenantId|Tenant ID|WorkplaceDeviceId|WorkplaceThumbprint|WorkplaceTenantId';

const userKey = new RegExp(`^(?:${userNames}|user|login)$`, 'i');

/** Whether a JSON key announces the name of an account. */
export function isUserKey(key: string): boolean {
  return key.length <= 40 && userKey.test(key);
}

const accountWords =
  /^(?:is|was|and|or|the|a|an|of|in|not|null|none|undefined|empty|missing|incorrect|invalid|wrong|unknown|required|true|false|system|n\/a|-|local|domain)[.,;:!?)]*$/i;

/** Whether a value behind a label is somebody's account name rather than a word about it. */
export function isAccountName(value: string): boolean {
  return (
    /^["'(]?[\p{L}_.\\]/u.test(value) &&
    value !== '.' &&
    !accountWords.test(value) &&
    !looksLikeCode(value) &&
    !isGuid(value) &&
    !/^S-1-\d|\\$/.test(value)
  );
}

// Left of the backslash these are roots of the registry, well-known authorities, placeholders, or the last word of a folder's name.
const noDomain =
  /^(?:HKLM|HKCU|HKEY\w*|HKU|HKCR|NT|NT-AUTORIT\u00c4T|NT-DIENST|NT-MYNDIGHED|NT-MYNDIGHET|NT-HALLINTA|INSTANS|BUILTIN|VORDEFINIERT|AUTHORITY|SERVICE|APPPOOL|Manager|DOMAIN|MACHINE|MACHINENAME|COMPUTER|COMPANY|local|Software|System|System32|Microsoft|Windows|Services|Files|Desktop|Data|Applications?|Logs?)$/iu;
// The folder of the task that joins a machine; a domain may be called Join.
const workplaceJoin = /\\Workplace Join$/i;
const placeholder = /^(?:user|user_?name|name|account|alias)$/i;
const fileName =
  /\.(?:txt|log|exe|dll|sys|ps1|psm1|json|xml|xlsx?|xlsm|docx?|csv|zip|cab|ya?ml|config|ini|bat|cmd|msi|png|pdf|vbs|js|py|etl|evtx)$/i;

/** The user of DOMAIN\user, unless it is a part of a path, or the backslash belongs to an escaped line end. */
function downLevelUser(match: RegExpExecArray): Span | undefined {
  const [all, domain = '', user = ''] = match;
  const end = match.index + all.length;
  const start = end - user.length;
  if (workplaceJoin.test(match.input.slice(Math.max(0, match.index - 20), match.index))) return undefined;
  if (noDomain.test(domain) || fileName.test(user) || placeholder.test(user)) return undefined;
  if (/^\\{1,130}(?![\\"'nrt\s]|$)/.test(match.input.slice(end, end + 140))) return undefined;
  // In escaped text `failed\nError` is a line end, not the user nError of the domain failed; unfolding shows which.
  if (/^[nrtbfu]/.test(user) && escaped.test(match.input.slice(Math.max(0, match.index - 2000), end + 2000)))
    return undefined;
  return { start, end };
}

const escaped = /\\r\\|\\"|\\u[0-9a-f]{4}|["']\s{0,20}:/i;

// Lengths and first digits that cards have: run ids and times have neither.
const cardNumber = /^(?:3[47]\d{13}|3[0689]\d{12}|2[2-7]\d{14}|[3-6]\d{15}|6\d{18})$/;

// What Dataverse and Graph write behind the name of a property: "owner@odata.bind" is nobody's address.
const annotation = String.raw`(?:odata\.(?:bind|type|id|etag|context|count|nextLink|deltaLink|editLink|readLink|navigationLink|associationLink|media\w{1,20})(?![\p{L}\p{N}.-])|OData\.Community\.|Microsoft\.Dynamics\.CRM\.)`;

/** Everything that names a person, their device or their account at a bank. Runs after the secrets. */
export const personalDataRules: readonly RedactionRule[] = [
  // Found by its @, and from there to the left: hardly any word is part of an address.
  {
    kind: 'e-mail address',
    pattern: new RegExp(
      String.raw`(?:${at})(?!${annotation})(?<=(?<!${local})(${local}{1,128})(?:${at}))[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.[\p{L}-]{2,63}(?![\p{L}\p{N}])`,
      'gidu',
    ),
    triggers: ['@', '%40', '%25', '\\\\u0040'],
    place: fromGroup,
  },
  ...profileRules,
  {
    kind: 'user name',
    pattern: new RegExp(
      String.raw`(?<!\\)${slashes}(?!\\)(?<=(?<![\\/\w.-])([\p{L}][\p{L}\p{N}.-]{1,63}|\.)${slashes})([\p{L}_][\p{L}\p{N}_.$-]{1,63})(?![\p{L}\p{N}_])`,
      'gu',
    ),
    triggers: ['\\\\'],
    place: downLevelUser,
  },
  {
    kind: 'user name',
    pattern: new RegExp(String.raw`(?<![a-z])(?:${userNames}|["'](?:user|login)["'])(?:${separator})`, 'gi'),
    triggers: [
      ...[
        'target',
        'subject',
        'caller',
        'account.name',
        'accountname',
        'user.name',
        'username',
        'login.name',
        'loginname',
      ],
      ...['logon.name', 'logonname', 'samaccount', 'sam account', 'executing account name', 'user.identity'],
      ...[
        'useridentity',
        'user.id',
        'userid',
        'uid',
        'mailnickname',
        'mail nickname',
        'kontoname',
        'benutzername',
        'nutzername',
        "nom d'utilisateur",
      ],
      ...['nom compte', 'nom de compte', 'nom du compte', 'nombre de ', 'nome da conta', "nome dell'account"],
      ...['nome account', 'nome utente', 'nazwa ', 'user.principal', 'userprincipal', 'upn'],
      ...['"user', "'user", '"login', "'login"],
    ],
    place: (match) => valueAfter(match.input, match.index + match[0].length),
    hides: isAccountName,
  },
  // <Data Name='TargetUserName'>, as a Windows event writes it.
  {
    kind: 'user name',
    pattern: /Name=["'](?:Target|Subject|Account|Logon)?(?:User|Account)Name["']>([^<>\n]{1,100})</dgi,
    triggers: ['name='],
    place: groupPlace,
    hides: isAccountName,
  },
  {
    kind: 'device id',
    pattern: new RegExp(
      String.raw`(?<![a-z])(?:${deviceIds})["'\\]{0,130}\s{0,40}[:=]\s{0,40}["'\\]{0,130}(\{?[0-9a-f][0-9a-f-]{11,63}\}?)`,
      'gid',
    ),
    triggers: ['device', 'thumbprint', 'keycontainerid', 'ngckeyid', 'tenantid', 'tenant id', 'workplace'],
    place: groupPlace,
  },
  ...personNumberRules,
  ...personNameRules,
  {
    kind: 'card or bank number',
    pattern: /(?<![\w-])(?:\d[ -]?){13,18}\d(?![\w-])/g,
    triggers: { of: /[\d -]/, atLeast: 14, behind: ' ' },
    place: whole,
    hides: isCard,
  },
  {
    kind: 'card or bank number',
    pattern: /\.(?<=(?<![\w.-])(\d{4})\.)\d{4}\.\d{4}\.\d{4}(?![.-]?\w)/dg,
    triggers: ['\\.\\d\\d\\d\\d\\.\\d\\d'],
    place: fromGroup,
    hides: isCard,
  },
  {
    kind: 'card or bank number',
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    triggers: ['[A-Z][A-Z]\\d\\d'],
    place: whole,
    hides: (account) => /\d{6}/.test(account.replace(/ /g, '')),
  },
  ...phoneNumberRules,
];

function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  return cardNumber.test(digits) && passesLuhn(digits);
}
