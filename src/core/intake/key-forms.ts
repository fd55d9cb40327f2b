import { fromGroup, type RedactionRule, whole } from './redaction';
import { vendorKeyRules } from './vendor-keys';

/** Keys and tokens that nothing announces: their form gives them away. */
export const keyFormRules: readonly RedactionRule[] = [
  ...vendorKeyRules,
  // Secrets known by what stands in their middle: of an Entra app, of a Telegram bot.
  {
    kind: 'key',
    pattern:
      /(?:[78]Q~(?<=([A-Za-z0-9_~.-]{3})[78]Q~)[A-Za-z0-9_~.-]{31,}|:AA(?<=(?<!\d)(\d{8,10}):AA)[A-Za-z0-9_-]{32,})/dg,
    triggers: ['7Q~', '8Q~', ':AA'],
    place: fromGroup,
  },
  // Of Mailchimp, Terraform, a bot of Discord; a pair of hashes of Windows; the key of a product.
  {
    kind: 'key',
    pattern:
      /-us(?<=(?<![A-Za-z0-9])([a-f0-9]{32})-us)\d{1,2}(?!\w)|\.atlasv1\.(?<=(?<![A-Za-z0-9])([A-Za-z0-9]{14})\.atlasv1\.)[A-Za-z0-9_=-]{40,}/dg,
    triggers: ['-us\\d', '\\.atlasv1\\.'],
    place: fromGroup,
  },
  {
    kind: 'key',
    pattern: /(?<![A-Za-z0-9._-])[A-Za-z0-9_-]{23,28}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}(?![A-Za-z0-9._-])/g,
    triggers: { of: /[A-Za-z0-9_-]/, atLeast: 23 },
    place: whole,
    hides: (value) => hasAllSorts(value) && !isPathOrName(value.replace(/\./g, '/')),
  },
  {
    kind: 'key',
    pattern: /(?<![\w:])[a-f0-9]{32}:[a-f0-9]{32}(?![\w:])/gi,
    triggers: { of: /[a-fA-F0-9]/, atLeast: 32 },
    place: whole,
  },
  {
    kind: 'key',
    pattern: /(?<![\w-])[B-DF-HJKMP-TV-Y2-9]{5}(?:-[B-DF-HJKMNP-TV-Y2-9]{5}){4}(?![\w-])/g,
    triggers: { of: /[A-Z0-9-]/, atLeast: 29 },
    place: whole,
    hides: (value) => /\d/.test(value) && /[A-Z]/.test(value),
  },
  {
    kind: 'key',
    pattern: /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{40,}={0,2}/g,
    triggers: { of: /[A-Za-z0-9+/_-]/, atLeast: 40 },
    place: whole,
    // The second are tokens of Azure DevOps and recovery keys of BitLocker.
    hides: (value) =>
      (hasAllSorts(value.slice(0, 80)) && !isPathOrName(value)) || /^[a-z2-7]{52}$|^(?:\d{6}-){7}\d{6}$/.test(value),
  },
];

function hasAllSorts(letters: string): boolean {
  return /[a-z]/.test(letters) && /[A-Z]/.test(letters) && /\d/.test(letters);
}

const wordPiece = /^(?:[0-9a-z]*|[0-9A-Z]*|[A-Z]{0,5}[a-z]+(?:[A-Z]{1,5}[a-z]+)*\d{0,4})$/;

/** A long run of letters that is a path, an address or a name of joined words (OAuth2IdPRefreshToken...) rather than random. */
export function isPathOrName(text: string): boolean {
  return text.split(/[/_+-]/).every((piece) => wordPiece.test(piece) || isJoinedWords(piece));
}

/** Words are nearly all small letters; of random letters and digits two in five are. */
function isJoinedWords(piece: string): boolean {
  const small = piece.replace(/[^a-z]/g, '').length;
  const digits = piece.replace(/\D/g, '').length;
  return piece.length >= 24 && digits <= 3 && small >= 0.65 * piece.length;
}
