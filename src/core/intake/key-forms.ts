import { fromGroup, type RedactionRule, whole } from './redaction';

/** Keys and tokens that nothing announces: their form gives them away. */
export const keyFormRules: readonly RedactionRule[] = [
  {
    kind: 'key',
    pattern:
      /(?<![A-Za-z0-9])(?:sk-[A-Za-z0-9_-]{16,}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,}|gh[opsur]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}|xox[abeprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}|A(?:KIA|SIA)[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{30,}|ya29\.[A-Za-z0-9_-]{20,}|GOCSPX-[A-Za-z0-9_-]{20,}|glpat-[A-Za-z0-9_-]{16,}|npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|dckr_pat_[A-Za-z0-9_-]{20,}|dop_v1_[a-f0-9]{40,}|hf_[A-Za-z0-9]{20,}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|(?:AC|SK)[a-f0-9]{32}|key-[a-f0-9]{32}|hvs\.[A-Za-z0-9_-]{20,}|ATATT3[A-Za-z0-9_=-]{20,})/g,
    triggers: [
      ...['sk-', 'rk_live_', 'rk_test_', 'sk_live_', 'sk_test_', 'gho_', 'ghp_', 'ghs_', 'ghu_', 'ghr_', 'github_pat_'],
      ...['xox', 'xapp-', 'AKIA', 'ASIA', 'AIza', 'ya29\\.', 'GOCSPX-', 'glpat-', 'npm_', 'pypi-', 'dckr_pat_'],
      ...['dop_v1_', 'hf_', 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'SG\\.', 'key-', 'hvs\\.', 'ATATT3'],
      ...['AC', 'SK'],
    ],
    place: whole,
  },
  // Secrets known by what stands in their middle: of an Entra app, of a Telegram bot.
  {
    kind: 'key',
    pattern:
      /(?:[78]Q~(?<=([A-Za-z0-9_~.-]{3})[78]Q~)[A-Za-z0-9_~.-]{31,}|:AA(?<=(?<!\d)(\d{8,10}):AA)[A-Za-z0-9_-]{32,})/dg,
    triggers: ['7Q~', '8Q~', ':AA'],
    place: fromGroup,
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
