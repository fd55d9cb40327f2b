import { looksLikeCode } from './redaction';

/**
 * What stands behind a label like "password:" and is no secret: a word about it, an outcome, the name of an error, a
 * variable or an expression that holds it elsewhere, or the beginning of an ordinary sentence.
 */

/** Kinds of secrets that a label announces. */
export type NamedSecret = 'password' | 'token' | 'key';

const alternatives = (words: string): string => words.trim().split(/\s+/).join('|');

const words = alternatives(`
  is was has had are expired? expir(?:es|y|ing|ation) incorrect wrong invalid bad empty missing required needed not null
  none undefined true false yes no hash sync(?:ed|hronized)? reset change[ds]? policy must may does did do or and for of
  the a an to in on with from pin field value string securestring object protection credentials? attempts? error errors
  err code status fail(?:s|ed|ure)? enter your please 0 1 n/a`);
/** What a list of settings or of results prints as a value. */
const outcomes = alternatives(`
  enabled disabled active inactive valid verified unverified set unset unknown unchanged default present absent available
  unavailable optional mandatory success(?:ful|fully)? succeeded completed? done failing ok(?:ay)? allowed denied blocked
  locked unlocked unauthorized forbidden supported unsupported configured sensitive secure hidden masked redacted bearer
  basic oauth2? ntlm kerberos negotiate pop text number`);
const wordAboutSecrets = new RegExp(String.raw`^(?:${words}|${outcomes}|-|\*+|\.+|\u2022+)[.,;:!?)]*$`, 'i');

/** `Unauthorized`, `TokenExpired`: names of errors, which stand behind a colon as secrets do. */
const errorName = /^(?:[A-Z][a-z]{2,20}){1,6}[.,;:!?)]?$/;

export function isErrorName(value: string): boolean {
  return errorName.test(value);
}

/** Of a password only a name that says what went wrong: people do choose two words as one. */
const telling =
  /[a-z](?:Exists?|Found|Failed|Failure|Denied|Required|Invalid|Expired|Error|Exception|Timeout|Type)[.,;:!?)]?$/;

const functionNames =
  'variables|parameters|body|outputs|triggerBody|triggerOutputs|items|item|appsetting|concat|string|coalesce';
const expressions: readonly RegExp[] = [
  // Of a flow: "@{body('Get_secret')?['value']}", @parameters('robot').
  new RegExp(String.raw`^(?:@\{?)?(?:${functionNames})\(`),
  // Of desktop flows: %Robot%, %Credential['password']%; cut off at a quote when nothing stands around it.
  /^%[a-z_][a-z0-9_]{1,60}(?:\['?[a-z ]{0,40}'?\]|\.[a-z]{1,60}){0,3}%$/i,
  /^%[a-z_][a-z0-9_]{1,60}\['[a-z ]{0,40}$/i,
  // Of scripts, pipelines and templates: ${env:ROBOT}, $(secret), $password, {{ secret }}.
  /^\$\{[a-z_][\w:.-]{1,60}\}?$/i,
  /^\$\([a-z_][\w.-]{1,60}\)?$/i,
  /^\$(?:env:)?[a-z_]{0,30}(?:password|passwd|pwd|pass|secret|creds?|credentials?|token|key)\)?$/i,
  /^\{\{(?: ?[a-z_][\w.-]{1,60} ?\}\})?$/i,
  // In documentation: <your password>.
  /^<[a-z][a-z _-]{0,40}>?$/i,
  // A name of a variable by its prefix: varPassword, in_Secret.
  /^(?:var|str|sec|txt|in_|out_)_?[A-Z][a-z]{2,20}(?:[A-Z][a-z]{1,20}){0,3}$/,
  // The path of a secret in a vault, which gives nothing away.
  /^(?:https:\/\/[\w.-]{1,80}\/)?(?:[\w-]{1,40}\/){1,6}secrets\/[\w/-]{1,100}$/,
];

const smallWord =
  /(?<![\p{L}\p{N}])(?:is|was|are|has|have|been|the|an|of|for|to|in|by|not|no|due|cannot|could|failed|invalid|unknown)(?![\p{L}\p{N}])/giu;

/** "The refresh token has expired due to inactivity": in quotes like a secret, and told to a person. */
function isSentence(value: string): boolean {
  const start = value.slice(0, 200);
  return /^\p{L}[\p{L}']*(?: [\p{L}\p{N}{}'(),.:-]+){3}/u.test(start) && (start.match(smallWord)?.length ?? 0) >= 2;
}

/** Whether a value behind a label is the secret itself rather than a word, a code or an expression about it. */
export function isSecretValue(value: string, kind: NamedSecret): boolean {
  // "token: 'AADSTS7000215: Invalid client secret provided.'" is an error about a token.
  if (/^\W{0,3}AADSTS ?\d{4}/i.test(value)) return false;
  return (
    /[\p{L}\p{N}]|.{4}/u.test(value) &&
    !wordAboutSecrets.test(value) &&
    !looksLikeCode(value) &&
    !isSentence(value) &&
    !(kind === 'password' ? telling : errorName).test(value) &&
    !expressions.some((expression) => expression.test(value))
  );
}

// First words of what programs say about reading, checking or changing a secret. Nobody's password is in the list alone:
// the words after it have to go on like a sentence too.
const sentenceStart = new RegExp(
  String.raw`^(?:${alternatives(`
  service request operation access text value length minimum maximum type name data input output string user users account
  object resource server client login logon sign signing connection credentials? application app response answer
  authentication authorization validation verification decryption encryption check unable could cannot can there this that
  these it we you he she they nothing something everything someone nobody all any each only still same different other
  another when while since because as at by if but then so now here microsoft azure entra windows power key vault
  created updated rotated saved stored read reading getting retrieving loading found unexpected internal remote bad`)})$`,
  'i',
);
const goesOn = new RegExp(
  String.raw`^[^\S\n]{1,3}(?:[\p{L}'-]{1,20}[^\S\n]){0,4}(?:${alternatives(`
  is was were are be been has have had does do did not no never can cannot could must may will would should to the a an of
  for in on by with from as at result hello says? said fail(?:s|ed|ure)? denied invalid returned refused rejected supplied
  required found expired missing wrong error errors exception timed? helps? helped works? worked changed? policy value yesterday today ago`)})(?![\p{L}\p{N}])`,
  'iu',
);

/** Whether a value is the first word of an ordinary sentence: "reading secret: Service request failed". */
export function opensSentence(value: string, after: string): boolean {
  return sentenceStart.test(value) && goesOn.test(after);
}
