/**
 * Fails when a package that is installed in production has no licence, one that is not on the list, or a script that runs at
 * its installation, unless docs/dependencies.md explains it. Prints each licence with its packages' number.
 */
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
/** Licences under which a company may run what it installs, without a duty to publish its own code. */
const allowed = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'CC0-1.0',
  'Python-2.0',
  '(MIT OR WTFPL)',
  '(MIT OR CC0-1.0)',
  '(BSD-2-Clause OR MIT OR Apache-2.0)',
]);

const explained = readFileSync(path.join(root, 'docs', 'dependencies.md'), 'utf8');
const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

const faults = [];
const counts = new Map();
for (const [folder, entry] of Object.entries(lock.packages)) {
  if (folder === '' || entry.dev === true || entry.devOptional === true) continue;
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const manifest = path.join(root, folder, 'package.json');
  // What another system or an optional part would install is not here; the lock file still tells its licence.
  const own = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  const licence =
    entry.license ?? own.license?.type ?? own.license ?? own.licenses?.map(({ type }) => type).join(' OR ');
  const isExplained = explained.includes(`\`${name}\``);
  counts.set(licence ?? 'none named', (counts.get(licence ?? 'none named') ?? 0) + 1);
  if (!allowed.has(licence) && !isExplained) faults.push(`${name}: the licence ${licence ?? 'is not named'}`);
  if (entry.hasInstallScript === true && !isExplained) faults.push(`${name}: runs a script when it is installed`);
}
for (const name of Object.keys(dependencies))
  if (!explained.includes(`| \`${name}\``)) faults.push(`${name}: has no row in docs/dependencies.md`);

for (const [licence, count] of [...counts].sort()) console.log(`${String(count).padStart(4)}  ${licence}`);
if (faults.length > 0) {
  console.error(`\nNot explained in docs/dependencies.md:\n  ${faults.join('\n  ')}`);
  process.exit(1);
}
