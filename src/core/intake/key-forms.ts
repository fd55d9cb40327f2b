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
  // Of Mailchimp and Terraform; data that Windows protects for a user, in hex.
  {
    kind: 'key',
    pattern:
      /-us(?<=(?<![A-Za-z0-9])([a-f0-9]{32})-us)\d{1,2}(?!\w)|\.atlasv1\.(?<=(?<![A-Za-z0-9])([A-Za-z0-9]{14})\.atlasv1\.)[A-Za-z0-9_=-]{40,}|d08c9ddf0115(?<=(?<![a-f0-9])([a-f0-9]{0,8})d08c9ddf0115)[a-f0-9]{40,}/dg,
    triggers: ['-us\\d', '\\.atlasv1\\.', 'd08c9ddf0115'],
    place: fromGroup,
  },
  {
    kind: 'key',
    pattern:
      /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/_-]{40,}={0,2}|[B-DF-HJ-NP-TV-Y2-9]{5}(?:-[B-DF-HJ-NP-TV-Y2-9]{5}){4}(?![\w-])|[A-Fa-f0-9]{32}:[A-Fa-f0-9]{32}(?![\w:]))/g,
    triggers: { of: /[A-Za-z0-9+/_-]/, atLeast: 29 },
    place: whole,
    // Besides: tokens of Azure DevOps, recovery keys of BitLocker, keys of products, pairs of hashes of Windows.
    hides: (value) =>
      (value.length >= 40 && hasAllSorts(value.slice(0, 80)) && !isPathOrName(value)) ||
      /^[a-z2-7]{52}$|^(?:\d{6}-){7}\d{6}$|^[A-Fa-f0-9]{32}:|^(?=.*\d)(?=.*[A-Z])(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}$/.test(
        value,
      ),
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
