/**
 * `npm run eval`: how far the answers to a person's own words are right, without an assistant and with one, over all sets of
 * words (docs/assistant.md). With the settings of an assistant in the environment its service is asked too, which costs money.
 */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const jest = path.join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--testPathPatterns', 'test/eval', '--maxWorkers=1', '--testTimeout=7200000'],
  { stdio: 'inherit', env: { ...process.env, EVAL: 'full' } },
);
process.exitCode = status ?? 1;
