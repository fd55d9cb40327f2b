/** `npm run golden`: writes the golden cards and the generated JSON Schemas anew. Look at the difference before you commit it. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const jest = path.join(__dirname, '..', 'node_modules', 'jest', 'bin', 'jest.js');
const { status } = spawnSync(
  process.execPath,
  [jest, '--selectProjects', 'unit', '--testPathPatterns', 'test/golden', 'editor-schemas'],
  { stdio: 'inherit', env: { ...process.env, GOLDEN: 'write' } },
);
process.exitCode = status ?? 1;
