/** `npm run mutants -- codes`: changes the room's code a little at a time and tells which changes no test of the room notices. Without a name: all rooms. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { rooms } = require('./mutant-rooms.cjs');

const project = path.join(__dirname, '..');
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !rooms.includes(name));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are ${rooms.join(', ')}.`);
  process.exit(2);
}

const stryker = path.join(project, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
for (const room of asked.length > 0 ? asked : rooms) {
  console.log(`\n=== ${room} ===`);
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'stryker.config.cjs'], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, MUTANTS_ROOM: room },
  });
  if (status !== 0) process.exitCode = status ?? 1;
}
