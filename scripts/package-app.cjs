/**
 * `npm run package`: fills the ids into manifest/manifest.json, checks the result without a network and writes build/flow-medic.zip.
 *
 *   npm run package -- --app-id <GUID> --bot-id <GUID> [--domain <host>] [--publisher <name>] [--out <file.zip>]
 *
 * They may also stand in the environment: TEAMS_APP_ID, BOT_ID or MICROSOFT_APP_ID, PUBLIC_URL, PUBLISHER_NAME. Without the
 * host where the bot is reached the package has no tab, and its pages on privacy and terms point to example.com.
 */
const { createWriteStream, existsSync, mkdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { pipeline } = require('node:stream/promises');
const { parseArgs } = require('node:util');

const project = path.join(__dirname, '..');
const manifestFolder = path.join(project, 'manifest');

/** A fault in what the person gave us: shown as words, never as a stack. */
class PackagingFault extends Error {}

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function readId(value, what, ways) {
  const id = value?.trim() ?? '';
  if (id === '') throw new PackagingFault(`The ${what} is missing. Give it as ${ways}.`);
  if (!guid.test(id))
    throw new PackagingFault(
      `The ${what} "${id}" is not a GUID. It looks like 1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d; give it as ${ways}.`,
    );
  if (/^[0-]+$/.test(id))
    throw new PackagingFault(`The ${what} is all zeros, which is a placeholder. Give the real one as ${ways}.`);
  return id.toLowerCase();
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        'app-id': { type: 'string' },
        'bot-id': { type: 'string' },
        domain: { type: 'string' },
        publisher: { type: 'string' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new PackagingFault(`${error.message} Known arguments: --app-id, --bot-id, --domain, --publisher, --out.`);
  }
}

const noDomain = 'example.com';
const host = /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

/** The host where the bot is reached; undefined when nobody named it. */
function readDomain(argument, address) {
  const given = argument?.trim() || (address?.trim() ? hostIn(address.trim()) : '');
  if (given === '') return undefined;
  const domain = given.toLowerCase();
  if (!host.test(domain) || /^[\d.]+$/.test(domain))
    throw new PackagingFault(
      `The domain "${given}" is no host name. It looks like flow-medic.contoso.com, without https and without a path; give it as --domain <host> or in PUBLIC_URL.`,
    );
  return domain;
}

function hostIn(address) {
  return URL.canParse(address) ? new URL(address).host : address;
}

/** Without a host there is nothing that a tab could show, and no page of ours. */
function withoutTab(manifest) {
  const kept = Object.entries(manifest).filter(([name]) => name !== 'staticTabs' && name !== 'webApplicationInfo');
  return { ...Object.fromEntries(kept), validDomains: [] };
}

/** What the schema lets through and Teams, or the tab, stumbles over. */
function checkMeaning(manifest, botId) {
  const faults = [];
  const addresses = JSON.stringify(manifest).match(/https?:\/\/[^"\s]+/g) ?? [];
  for (const address of addresses) if (!address.startsWith('https://')) faults.push(`${address} is not https`);
  for (const { contentUrl, entityId } of manifest.staticTabs ?? []) {
    if (contentUrl === undefined) continue;
    const { hostname } = new URL(contentUrl);
    if (!manifest.validDomains.includes(hostname))
      faults.push(`the tab ${entityId} lies at ${hostname}, which is not among validDomains`);
  }
  const sign = manifest.webApplicationInfo;
  if (sign && sign.id !== botId) faults.push(`webApplicationInfo.id is ${sign.id} and not the bot id ${botId}`);
  const resource = `api://${manifest.validDomains[0]}/botid-${botId}`;
  if (sign && sign.resource !== resource)
    faults.push(`webApplicationInfo.resource is ${sign.resource}; the server takes tokens for ${resource} only`);
  for (const { botId: other } of manifest.bots)
    if (other !== botId) faults.push(`bots names ${other} and not the bot id ${botId}`);
  if (faults.length > 0) throw new PackagingFault(`The manifest cannot work:\n  ${faults.join('\n  ')}`);
}

/** Ids go in as text before parsing, so that a placeholder is found wherever it stands. */
function fillManifest(ids) {
  const template = readFileSync(path.join(manifestFolder, 'manifest.json'), 'utf8');
  const filled = template.replace(/\$\{\{(\w+)\}\}/g, (placeholder, name) => ids[name] ?? placeholder);
  const left = /\$\{\{\w*\}\}/.exec(filled);
  if (left)
    throw new PackagingFault(
      `manifest.json holds the placeholder ${left[0]}, which nothing fills. Only ${Object.keys(ids).join(' and ')} are known.`,
    );
  return JSON.parse(filled);
}

/** The schema must come with the installed package: the validator would otherwise ask the network for it. */
async function validateOffline(manifest) {
  const folder = path.join(
    path.dirname(require.resolve('@microsoft/app-manifest')),
    'json-schemas',
    'teams',
    `v${manifest.manifestVersion}`,
  );
  if (
    !existsSync(path.join(folder, 'MicrosoftTeams.schema.json')) ||
    !manifest.$schema.includes(`/v${manifest.manifestVersion}/`)
  ) {
    throw new PackagingFault(
      `manifest.json names schema ${manifest.$schema} and manifestVersion ${manifest.manifestVersion}; both must name one version that the installed @microsoft/app-manifest brings along.`,
    );
  }
  const { AppManifestUtils } = require('@microsoft/app-manifest');
  const problems = await AppManifestUtils.validateAgainstSchema(manifest);
  if (problems.length > 0)
    throw new PackagingFault(`The manifest does not fit the Teams schema:\n  ${problems.join('\n  ')}`);
}

function checkIcon(name, kind, size) {
  const file = path.join(manifestFolder, name);
  if (path.basename(name) !== name || !existsSync(file))
    throw new PackagingFault(
      `The ${kind} icon "${name}" is not in the manifest folder. Draw it with: node scripts/draw-icons.cjs`,
    );
  const bytes = readFileSync(file);
  const isPng =
    bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47 && bytes.toString('latin1', 12, 16) === 'IHDR';
  if (!isPng) throw new PackagingFault(`The ${kind} icon "${name}" is not a PNG file.`);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width !== size || height !== size)
    throw new PackagingFault(
      `The ${kind} icon "${name}" is ${width} x ${height} pixels; Teams wants ${size} x ${size}.`,
    );
  return { name, bytes };
}

async function writeZip(file, entries) {
  const { ZipFile } = require('yazl');
  const zip = new ZipFile();
  // A fixed time makes the same input the same bytes.
  for (const { name, bytes } of entries)
    zip.addBuffer(bytes, name, { mtime: new Date(2026, 0, 1), mode: 0o100644, forceDosTimestamp: true });
  zip.end();
  mkdirSync(path.dirname(file), { recursive: true });
  await pipeline(zip.outputStream, createWriteStream(file));
}

async function main() {
  const given = readArguments();
  const ids = {
    TEAMS_APP_ID: readId(
      given['app-id'] ?? process.env.TEAMS_APP_ID,
      'Teams app id',
      '--app-id <GUID> or the environment variable TEAMS_APP_ID',
    ),
    BOT_ID: readId(
      given['bot-id'] ?? (process.env.BOT_ID || process.env.MICROSOFT_APP_ID),
      'bot id',
      '--bot-id <GUID> or the environment variable BOT_ID (or MICROSOFT_APP_ID)',
    ),
  };
  const domain = readDomain(given.domain, process.env.PUBLIC_URL);
  const publisher = (given.publisher ?? process.env.PUBLISHER_NAME ?? '').trim();
  const filled = fillManifest({ ...ids, BOT_DOMAIN: domain ?? noDomain });
  const whole = domain === undefined ? withoutTab(filled) : filled;
  const manifest = publisher === '' ? whole : { ...whole, developer: { ...whole.developer, name: publisher } };
  await validateOffline(manifest);
  checkMeaning(manifest, ids.BOT_ID);
  const icons = [checkIcon(manifest.icons.color, 'colour', 192), checkIcon(manifest.icons.outline, 'outline', 32)];

  const file = path.resolve(given.out ?? path.join(project, 'build', 'flow-medic.zip'));
  await writeZip(file, [
    { name: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`) },
    ...icons,
  ]);

  console.log(`Wrote ${file}: Flow Medic ${manifest.version}, app ${ids.TEAMS_APP_ID}, bot ${ids.BOT_ID}.

To try it in Teams: Apps > Manage your apps > Upload an app > Upload a custom app, and choose the file.
For everybody: Teams admin center > Teams apps > Manage apps > Actions > Upload new app.
If the upload is not offered, an administrator must allow custom apps first (Teams apps > Setup policies).`);
  if (domain === undefined) {
    console.log(
      '\nIt has no tab, and its links on privacy, terms and support point to example.com: nobody named the host of the bot (--domain <host>).',
    );
  }
}

main().catch((error) => {
  console.error(error instanceof PackagingFault ? error.message : error);
  process.exitCode = 1;
});
