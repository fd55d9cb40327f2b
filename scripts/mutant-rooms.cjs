/** The rooms that are mutated, and where what was found about them is kept. */
const { readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const project = path.join(__dirname, '..');
const rooms = ['codes', 'intake', 'diagnosis', 'cases'];

/** What one run is about: one file of one room (MUTANTS_ROOM, MUTANTS_FILE: its path below src/core/<room>). */
function target() {
  const { MUTANTS_ROOM: room, MUTANTS_FILE: file } = process.env;
  if (!rooms.includes(room)) throw new Error(`MUTANTS_ROOM must be one of ${rooms.join(', ')}, not ${room}`);
  if (!file || !filesOf(room).includes(file)) throw new Error(`MUTANTS_FILE must be a file of ${room}, not ${file}`);
  return { room, file };
}

const isCode = (name) => name.endsWith('.ts') && !name.endsWith('.d.ts');

/** The files of a room, below src/core/<room>. */
function filesOf(room) {
  return readdirSync(path.join(project, 'src', 'core', room), { recursive: true, encoding: 'utf8' })
    .filter(isCode)
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/** What is kept about one file: the state Stryker goes on from, and its report. */
function keptAt(room, file) {
  const stem = path.posix.join('.mutants', room, file.replaceAll('/', '--').replace(/\.ts$/, ''));
  return { state: `${stem}.state.json`, report: `${stem}.report.json` };
}

/** When the code or the tests of a room last changed, in milliseconds since 1970. */
function changedAt(room) {
  const folders = [path.join(project, 'src', 'core', room), path.join(project, 'test', 'core', room)];
  const times = folders.flatMap((folder) =>
    ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].map(
      (name) => statSync(path.join(folder, name)).mtimeMs,
    ),
  );
  return Math.max(...times);
}

module.exports = { project, rooms, target, filesOf, keptAt, changedAt };
