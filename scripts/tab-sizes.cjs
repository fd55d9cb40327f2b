/**
 * Prints what the tab costs to load, in KB compressed: its shell (all that the page loads before anything is shown), and what
 * each screen loads more. Needs dist/tab; docs/performance.md holds the figures.
 */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const dist = path.join(__dirname, '..', 'dist');
const assets = path.join(dist, 'tab', 'assets');
const names = readdirSync(assets);
const textOf = (name) => readFileSync(path.join(assets, name), 'utf8');
const kilobytes = (files) =>
  (files.reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0) / 1000).toFixed(1);

/** What a file needs before it runs. */
function neededBy(name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, other] of textOf(name).matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)) neededBy(other, found);
  return found;
}

const named = (start) => names.find((name) => name.startsWith(`${start}-`) && !name.endsWith('.txt'));
const shell = [...neededBy(named('main')), named('tab')];
console.log(`shell ${kilobytes(shell)}`);
for (const screen of ['decode', 'knowledge', 'article', 'cases', 'case', 'overview', 'teams-host'])
  console.log(`${screen} + ${kilobytes([...neededBy(named(screen))].filter((name) => !shell.includes(name)))}`);
console.log(`knowledge.json ${(gzipSync(readFileSync(path.join(dist, 'knowledge.json'))).length / 1000).toFixed(0)}`);
