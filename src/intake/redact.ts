import type { MappedText } from './mapped-text';

/** What was hidden, for the person: they should know, and change a secret that was pasted. */
export interface Redaction {
  kind: RedactionKind;
  count: number;
}

export const redactionKinds = ['password', 'token', 'key', 'signed link', 'private key', 'user name', 'e-mail address', 'device id', 'card or bank number', 'phone number'] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/** Kinds that give access: whoever pasted one should change it. */
export const secretKinds: ReadonlySet<RedactionKind> = new Set(['password', 'token', 'key', 'signed link', 'private key']);

interface Rule {
  kind: RedactionKind;
  pattern: RegExp;
  /** What to hide of a match, as its part; undefined leaves the match alone. */
  hide(match: RegExpExecArray): string | undefined;
}

const mask = (kind: RedactionKind): string => `[hidden: ${kind}]`;
const isMasked = (text: string): boolean => text.includes('[hidden');
// Numbers and names of errors are what the person came for; a value that is one is never a secret.
const looksLikeCode = /^[("'[]*(?:0x[0-9a-f]{1,8}|-?\d{1,10}|AADSTS\d+|(?:STATUS|ERROR|E|AAD|DSREG)_\w+)[)\]"',.;:]*$/i;
// What error texts say about a password, as opposed to the password.
const wordsAboutSecrets = /^["'\\]*(?:is|was|has|had|are|expired?|expir\w*|incorrect|wrong|invalid|bad|empty|missing|required|needed|not|null|none|undefined|true|false|yes|no|hash|sync\w*|reset|change[ds]?|policy|must|may|does|did|do|or|and|for|of|the|a|an|to|in|on|with|from|pin|field|value|string|securestring|object|protection|credential\w*|attempt\w*|n\/a|-|\*+)["'\\,.;:!?)]*$/i;

const secretName = String.raw`(?:pass(?:word|wd|phrase|code)|pwd|client[_ -]?secret|app[_ -]?secret|secret(?:[_ -]?(?:value|key|text))?|kennwort|passwort|mot de passe|contrase\u00f1a|senha|has\u0142o|geslo|otp|one[- ]time code|pin(?: ?code)?)`;
const tokenName = String.raw`(?:access[_ -]?token|refresh[_ -]?token|id[_ -]?token|session[_ -]?token|auth[_ -]?token|bearer[_ -]?token|token|authorization|cookie|set-cookie|x-ms-client-session-id|api[_ -]?key|apikey|x-api-key|x-functions-key|ocp-apim-subscription-key|subscription[_ -]?key|account[_ -]?key|shared[_ -]?access[_ -]?key|access[_ -]?key|master[_ -]?key|connection[_ -]?string|samlresponse|assertion|client_assertion)`;
const separator = String.raw`(?:["'\\]{0,12}\s{0,20}(?:=>|[:=])\s{0,20}["'\\]{0,12})`;
const value = String.raw`([^\s"'\\,;&<>{}]{1,4000})`;

const rules: readonly Rule[] = [
  { kind: 'private key', pattern: /-----BEGIN [A-Z ]{0,30}(?:PRIVATE KEY|CERTIFICATE)-----[\s\S]{0,20000}?(?:-----END [A-Z ]{0,30}-----|$)/g, hide: ([all]) => all },
  { kind: 'token', pattern: /\b(?:Bearer|Basic|Negotiate|NTLM|SharedAccessSignature)\s{1,4}([A-Za-z0-9._~+/=%&-]{12,6000})/gi, hide: ([, secret]) => secret },
  { kind: 'token', pattern: /\beyJ[A-Za-z0-9_-]{8,6000}(?:\.[A-Za-z0-9_-]{0,6000}){0,4}(?:\{[^{}]{0,80}\}[A-Za-z0-9_=-]{0,200})?/g, hide: ([all]) => all },
  { kind: 'signed link', pattern: /[?&;](?:amp;)?(?:sig|signature|x-amz-signature|x-goog-signature|code|token|access_token|key|apikey|api_key|st|skoid|sktid)=([^\s&"'\\<>]{4,2000})/gi, hide: ([, secret]) => secret },
  { kind: 'password', pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"'<>]{1,100}:([^\s/@"'<>]{1,200})@/gi, hide: ([, secret]) => secret },
  { kind: 'password', pattern: new RegExp(String.raw`\b${secretName}${separator}${value}`, 'gi'), hide: ([, secret]) => secret },
  { kind: 'password', pattern: new RegExp(String.raw`\b${secretName} (?:is|was|ist|est|es|jest|je) ["']?((?=[^\s"']{0,60}[\d!@#$%^&*?+=~])[^\s"',;]{4,100})`, 'gi'), hide: ([, secret]) => secret },
  { kind: 'password', pattern: /\s(?:\/p(?:ass(?:word)?)?|-p(?:ass(?:word)?)?|\/pw|-pw):? {0,2}["']?((?=[^\s"']{0,60}\d)(?=[^\s"']{0,60}[A-Za-z!@#$%])[^\s"']{4,100})/g, hide: ([, secret]) => secret },
  { kind: 'key', pattern: new RegExp(String.raw`\b${tokenName}${separator}(?:(?:Bearer|Basic) )?${value}`, 'gi'), hide: ([, secret]) => secret },
  { kind: 'key', pattern: /\b(?:sk-[A-Za-z0-9_-]{16,200}|gh[opsur]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255}|xox[abprs]-[A-Za-z0-9-]{10,250}|AKIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{30,45}|glpat-[A-Za-z0-9_-]{16,60}|npm_[A-Za-z0-9]{30,60}|SG\.[A-Za-z0-9_-]{16,40}\.[A-Za-z0-9_-]{16,80}|[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{31,40})/g, hide: ([all]) => all },
  { kind: 'key', pattern: /(?<![A-Za-z0-9+/=_-])(?=[A-Za-z0-9+/_-]{0,80}[a-z])(?=[A-Za-z0-9+/_-]{0,80}[A-Z])(?=[A-Za-z0-9+/_-]{0,80}\d)[A-Za-z0-9+/_-]{40,6000}={0,2}(?![A-Za-z0-9+/=_-])/g, hide: ([all]) => (isPathOrName(all) ? undefined : all) },
  { kind: 'e-mail address', pattern: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/g, hide: ([all]) => all },
  { kind: 'user name', pattern: /[A-Za-z]:\\{1,4}Users\\{1,4}([^\\\s"'<>|:]{1,64})/gi, hide: ([, name = '']) => (/^(?:public|default)$/i.test(name) ? undefined : name) },
  { kind: 'user name', pattern: /\b(?:(?:account|user|login|logon|sam ?account) ?name|executing account name|user identity|user ?id|username|kontoname|benutzername|upn)["'\\]{0,12}\s{0,40}[:=]\s{0,40}["'\\]{0,12}(?!S-1-)([A-Za-z][\w.$-]{0,63}(?:\\{1,4}[\w.$-]{1,64})?)/gi, hide: ([, name = '']) => (wordsAboutSecrets.test(name) ? undefined : name) },
  { kind: 'user name', pattern: /(?<![\\/\w:.-])(?!(?:HKLM|HKCU|HKEY|HKU|HKCR|NT|BUILTIN|DOMAIN|MACHINE|MACHINENAME|COMPUTER|local|Software|System|Microsoft|Windows)\\)[A-Za-z][A-Za-z0-9-]{1,14}\\{1,2}([A-Za-z][\w.$-]{1,40})(?![\\\w])/gi, hide: (match) => (isEscape(match) ? undefined : match[1]) },
  { kind: 'device id', pattern: /\b(?:DeviceId|Thumbprint|KeyContainerId|NgcKeyId|TenantId|WorkplaceDeviceId|WorkplaceThumbprint|WorkplaceTenantId)\s{0,40}[:=]\s{0,40}(\{?[0-9a-fA-F][0-9a-fA-F-]{11,63}\}?)/g, hide: ([, id]) => id },
  { kind: 'card or bank number', pattern: /(?<![\w-])(?:\d[ -]?){15,18}\d(?![\w-])/g, hide: ([all]) => (passesLuhn(all) ? all : undefined) },
  { kind: 'card or bank number', pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g, hide: ([all]) => (/\d{6}/.test(all.replace(/ /g, '')) ? all : undefined) },
  { kind: 'phone number', pattern: /(?<![\w+])\+\d{1,3}[ ./-]{1,2}\(?\d{1,5}\)?(?:[ ./-]?\d{2,5}){1,5}(?![\w-])/g, hide: ([all]) => all },
];

/** In escaped text `failed\\nError` is a line end, not the user nError of the domain failed. */
function isEscape(match: RegExpExecArray): boolean {
  return /^[nrtubf]/i.test(match[1] ?? '') && !match[0].includes('\\\\') && /\\["rn]/.test(match.input);
}

/** A long run of letters that is a path, an address or joined words rather than a random secret. */
function isPathOrName(text: string): boolean {
  const pieces = text.split(/[/_-]/);
  return pieces.length > 3 && pieces.every((piece) => piece.length < 24) ? true : /^(?:[A-Z]?[a-z]{2,20}){3,}\d{0,4}$/.test(text);
}

function passesLuhn(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && new Set(digits).size > 1;
}

/**
 * Hides secrets and personal data. Happens once, before anything else sees the text. Error codes, correlation ids and
 * times stay. Redacting a redacted text changes nothing.
 */
export function redact(text: MappedText): { text: MappedText; redactions: Redaction[] } {
  const counts = new Map<RedactionKind, number>();
  let redacted = text;
  for (const rule of rules) {
    redacted = redacted.replace(rule.pattern, (match) => {
      const [all] = match;
      const secret = rule.hide(match);
      if (secret === undefined || isMasked(all) || looksLikeCode.test(secret) || wordsAboutSecrets.test(secret)) return undefined;
      counts.set(rule.kind, (counts.get(rule.kind) ?? 0) + 1);
      const at = all.lastIndexOf(secret);
      return all.slice(0, at) + mask(rule.kind) + all.slice(at + secret.length);
    });
  }
  return { text: redacted, redactions: redactionKinds.flatMap((kind) => (counts.has(kind) ? [{ kind, count: counts.get(kind) ?? 0 }] : [])) };
}
