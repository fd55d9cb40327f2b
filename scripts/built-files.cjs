const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');

/** Files under a folder, with slashes, in the order of the alphabet. */
function filesUnder(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** The tab's page is bundled and not compiled: its sources, and what becomes of them. */
const pageSources = 'surfaces/tab/';
const bundled = 'tab/';

/**
 * Makes what was compiled fit what there is to compile: what was compiled from a file that is gone goes too, and where something
 * compiled is missing the compiler forgets what it did, for it would take it as done. Returns what it found.
 */
function sweepCompiled(root) {
  const compiled = path.join(root, 'dist');
  const wanted = filesUnder(path.join(root, 'src'), /(?<!\.d)\.ts$/)
    .filter((name) => !name.startsWith(pageSources))
    .map((name) => name.replace(/\.ts$/, '.js'));
  const there = filesUnder(compiled, /\.js$/).filter((name) => !name.startsWith(bundled));
  const orphans = there.filter((name) => !wanted.includes(name));
  for (const name of orphans) rmSync(path.join(compiled, name));
  const missing = wanted.filter((name) => !there.includes(name));
  if (missing.length > 0) rmSync(path.join(compiled, '.tsbuildinfo'), { force: true });
  return { orphans, missing };
}

/** Tells two states of everything that dist/knowledge.json follows from apart: the knowledge, what compiles it, and the packages. */
function knowledgeInputs(root) {
  const hash = createHash('sha256').update(process.version);
  const places = [
    ['knowledge', /\.(?:yaml|tsv|txt)$/],
    ['dist/core', /\.js$/],
    ['dist/tools', /\.js$/],
  ];
  for (const [folder, ending] of places)
    for (const name of filesUnder(path.join(root, folder), ending)) {
      const bytes = readFileSync(path.join(root, folder, name));
      hash.update(`${folder}/${name} ${bytes.length} `).update(bytes);
    }
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest('hex');
}

function digestOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

module.exports = { sweepCompiled, knowledgeInputs, digestOf };
