const { spawnSync } = require('node:child_process');
const { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { sweepCompiled, knowledgeInputs, digestOf } = require('./built-files.cjs');

/**
 * `npm run build`: src/ becomes dist/, knowledge/ becomes dist/knowledge.json, and the tab's page dist/tab. The compiler looks at changed files only. With
 * `--changed` (`npm start`) the knowledge too is compiled only when it, what compiles it, or the packages have changed.
 */

const root = path.join(__dirname, '..');
const knowledge = path.join(root, 'dist', 'knowledge.json');
/** What dist/knowledge.json was made from, and what it was then: tests compile it too. */
const madeFrom = path.join(root, 'dist', '.knowledge-inputs');

function run(script, ...args) {
  const { status, error } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

sweepCompiled(root);
run(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json');
chmodSync(path.join(root, 'dist', 'cli.js'), 0o755);

const inputs = knowledgeInputs(root);
const made = () => `${inputs} ${digestOf(knowledge)}`;
const isMade = existsSync(knowledge) && existsSync(madeFrom) && readFileSync(madeFrom, 'utf8') === made();
if (!process.argv.includes('--changed') || !isMade) {
  // Taken away first: a build that ends half way must not look made.
  rmSync(madeFrom, { force: true });
  run(path.join(root, 'dist', 'tools', 'compile.js'));
  writeFileSync(madeFrom, made());
}
run(path.join(root, 'scripts', 'build-tab.cjs'));
