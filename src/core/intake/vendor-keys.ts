import { whole, type RedactionRule } from './redaction';
import { ruleOf, type SecretForm } from './secret-form';

/** A key that its maker begins with signs of their own. */
function prefixed(id: string, prefix: string, rest: string, made: string): SecretForm {
  return {
    id,
    triggers: [prefix.replace(/\./g, '\\.')],
    pattern: prefix.replace(/[.$]/g, '\\$&') + rest,
    example: `calls with \u00AB${prefix}${made}\u00BB fail`,
    counterExample: `keys begin with ${prefix} as written`,
  };
}

const x20 = 'x9Y8x9Y8x9Y8x9Y8x9Y8';
const x40 = `${x20}${x20}`;
const hex32 = '0a1b2c3d'.repeat(4);
const hex40 = '0a1b2c3d'.repeat(5);

/** Keys and tokens known by their form, one maker a row. */
export const vendorKeyForms: readonly SecretForm[] = [
  prefixed('OpenAI, Anthropic and DeepSeek', 'sk-', '[A-Za-z0-9_-]{16,}', x20),
  ...['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_'].map((prefix) =>
    prefixed(`Stripe ${prefix}`, prefix, '[A-Za-z0-9]{16,}', x20),
  ),
  ...['gho_', 'ghp_', 'ghs_', 'ghu_', 'ghr_'].map((prefix) =>
    prefixed(`GitHub ${prefix}`, prefix, '[A-Za-z0-9]{20,}', x20),
  ),
  prefixed('GitHub, fine grained', 'github_pat_', '[A-Za-z0-9_]{20,}', x20),
  prefixed('Slack', 'xox', '[a-z](?:\\.xox[a-z])?-[A-Za-z0-9_-]{10,}', `b-${x20}`),
  prefixed('Slack app', 'xapp-', '[A-Za-z0-9-]{10,}', x20),
  ...['AKIA', 'ASIA'].map((prefix) => prefixed(`AWS ${prefix}`, prefix, '[0-9A-Z]{16}', 'X9Y8X9Y8X9Y8X9Y8')),
  prefixed('Google', 'AIza', '[0-9A-Za-z_-]{30,}', x40),
  prefixed('Google OAuth', 'ya29.', '[A-Za-z0-9_-]{20,}', x20),
  prefixed('Google refresh', '1//0', '[A-Za-z0-9_-]{30,}', x40),
  prefixed('Google client', 'GOCSPX-', '[A-Za-z0-9_-]{20,}', x20),
  ...['glpat-', 'glrt-', 'gldt-', 'glptt-', 'glcbt-'].map((prefix) =>
    prefixed(`GitLab ${prefix}`, prefix, '[A-Za-z0-9_-]{16,}', x20),
  ),
  prefixed('npm', 'npm_', '[A-Za-z0-9]{30,}', x40),
  prefixed('PyPI', 'pypi-', '[A-Za-z0-9_-]{30,}', x40),
  prefixed('RubyGems', 'rubygems_', '[a-f0-9]{40,}', hex40),
  prefixed('Docker', 'dckr_pat_', '[A-Za-z0-9_-]{20,}', x20),
  ...['dop_v1_', 'doo_v1_', 'dor_v1_'].map((prefix) =>
    prefixed(`DigitalOcean ${prefix}`, prefix, '[a-f0-9]{40,}', hex40),
  ),
  prefixed('Hugging Face', 'hf_', '[A-Za-z0-9]{20,}', x20),
  ...['shpat_', 'shpca_', 'shppa_', 'shpss_'].map((prefix) =>
    prefixed(`Shopify ${prefix}`, prefix, '[a-fA-F0-9]{32}', hex32),
  ),
  prefixed('SendGrid', 'SG.', '[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}', `${x20}.${x20}`),
  ...['AC', 'SK'].map((prefix) => prefixed(`Twilio ${prefix}`, prefix, '[a-f0-9]{32}', hex32)),
  prefixed('Mailgun', 'key-', '[a-f0-9]{32}', hex32),
  ...['hvs.', 'hvb.', 'hvr.'].map((prefix) => prefixed(`Vault ${prefix}`, prefix, '[A-Za-z0-9_-]{20,}', x20)),
  ...['ATATT3', 'ATCTT3', 'ATBB'].map((prefix) => prefixed(`Atlassian ${prefix}`, prefix, '[A-Za-z0-9_=-]{20,}', x20)),
  prefixed('Postman', 'PMAK-', '[a-f0-9]{24}-[a-f0-9]{34}', `${hex32.slice(8)}-${hex32}0a`),
  prefixed('Databricks', 'dapi', '[a-f0-9]{32}', hex32),
  prefixed('Linear', 'lin_api_', '[A-Za-z0-9]{30,}', x40),
  prefixed('Notion', 'ntn_', '[A-Za-z0-9]{30,}', x40),
  prefixed('Airtable', 'pat', '[A-Za-z0-9]{14}\\.[a-f0-9]{64}', `x9Y8x9Y8x9Y8x9.${hex32}${hex32}`),
  ...['sq0atp-', 'sq0csp-'].map((prefix) => prefixed(`Square ${prefix}`, prefix, '[A-Za-z0-9_-]{20,}', x20)),
  ...['glsa_', 'glc_'].map((prefix) => prefixed(`Grafana ${prefix}`, prefix, '[A-Za-z0-9_=]{20,}', x20)),
  prefixed('New Relic', 'NRAK-', '[A-Z0-9]{20,}', x20.toUpperCase()),
  prefixed('Dynatrace', 'dt0c01.', '[A-Z0-9]{20,}(?:\\.[A-Z0-9]{20,})?', x20.toUpperCase()),
  prefixed('Doppler', 'dp.', '(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{30,}', `pt.${x40}`),
  ...['pscale_tkn_', 'pscale_pw_'].map((prefix) =>
    prefixed(`PlanetScale ${prefix}`, prefix, '[A-Za-z0-9_-]{30,}', x40),
  ),
  prefixed('Heroku', 'HRKU-', '[A-Za-z0-9_-]{30,}', x40),
  prefixed('Groq', 'gsk_', '[A-Za-z0-9]{40,}', x40),
  prefixed('Replicate', 'r8_', '[A-Za-z0-9]{30,}', x40),
  prefixed('Supabase', 'sbp_', '[a-f0-9]{40}', hex40),
  prefixed('Sentry', 'sntrys_', '[A-Za-z0-9_=+/-]{30,}', x40),
  prefixed('Figma', 'figd_', '[A-Za-z0-9_-]{30,}', x40),
  prefixed('age', 'AGE-SECRET-KEY-1', '[A-Z0-9]{50,}', `${x40}${x20}`.toUpperCase()),
  prefixed('bcrypt', '$2', '[aby]\\$\\d\\d\\$[A-Za-z0-9./]{53}', `b$10$${x40}x9Y8x9Y8x9Y8x`),
  prefixed('a hash of Linux', '$6$', '[A-Za-z0-9./]{1,16}\\$[A-Za-z0-9./]{86}', `x9Y8$${x40}${x40}x9Y8x9`),
  prefixed('a refresh token of Entra', '1.A', '[A-Za-z0-9_-]{80,}', `X${x40}${x40}`),
];

const start = '(?<![A-Za-z0-9])';

export const vendorKeyRules: readonly RedactionRule[] = [
  ruleOf(
    'key',
    vendorKeyForms.map((form) => ({ ...form, pattern: start + form.pattern })),
    'g',
    { place: whole },
  ),
];
