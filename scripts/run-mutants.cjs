/**
 * `npm run mutants -- codes`: changes the room's code a little at a time and tells which changes no test of the room
 * notices; without a name all rooms. One file after the other, each with a state of its own, so that a run that was
 * stopped goes on where it stood. `--score` runs nothing and sums up what is kept.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, statSync } = require('node:fs');
const path = require('node:path');
const { project, rooms, filesOf, keptAt, changedAt } = require('./mutant-rooms.cjs');

/** Of a hundred mutants a room's tests must notice so many. */
const leastKilled = 85;

const stryker = path.join(project, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const columns = ['room', 'files', 'mutants', 'killed', 'survived', 'left out', '%'];

function main() {
  const scoreOnly = process.argv.includes('--score');
  const asked = process.argv.slice(2).filter((word) => word !== '--score');
  const unknown = asked.filter((name) => !rooms.includes(name));
  if (unknown.length > 0) {
    console.error(`No such room: ${unknown.join(', ')}. There are ${rooms.join(', ')}.`);
    return 2;
  }
  const wanted = asked.length > 0 ? asked : rooms;
  const ran = scoreOnly || wanted.map(runRoom).every(Boolean);
  const scores = wanted.map(scoreOf);
  for (const { room, survivors } of scores) printSurvivors(room, survivors);
  printTable(scores);
  return ran && scores.every(({ isWhole, percent }) => isWhole && percent >= leastKilled) ? 0 : 1;
}

/** False when a run of one of its files broke. */
function runRoom(room) {
  return filesOf(room)
    .map((file) => isDone(room, file) || runFile(room, file))
    .every(Boolean);
}

/** Nothing changed in the room since the file's report was written. */
function isDone(room, file) {
  const report = path.join(project, keptAt(room, file).report);
  return existsSync(report) && statSync(report).mtimeMs > changedAt(room);
}

function runFile(room, file) {
  console.log(`\n=== ${room}/${file} ===`);
  mkdirSync(path.join(project, '.mutants', room), { recursive: true });
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'stryker.config.cjs'], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, MUTANTS_ROOM: room, MUTANTS_FILE: file },
  });
  return status === 0;
}

function scoreOf(room) {
  const files = filesOf(room);
  const reports = files
    .map((file) => path.join(project, keptAt(room, file).report))
    .filter((report) => existsSync(report))
    .map((report) => JSON.parse(readFileSync(report, 'utf8')));
  const mutants = reports.flatMap((report) =>
    Object.entries(report.files).flatMap(([file, found]) =>
      found.mutants.map((mutant) => ({ ...mutant, file, code: codeAt(found.source, mutant.location) })),
    ),
  );
  const withStatus = (...statuses) => mutants.filter(({ status }) => statuses.includes(status));
  const killed = withStatus('Killed', 'Timeout').length;
  const survivors = withStatus('Survived', 'NoCoverage');
  const judged = killed + survivors.length;
  return {
    room,
    files: `${reports.length} of ${files.length}`,
    isWhole: reports.length === files.length,
    mutants: mutants.length,
    killed,
    survived: survivors.length,
    leftOut: mutants.length - judged,
    survivors,
    // A room of which nothing was run has proven nothing.
    percent: judged === 0 ? 0 : (100 * killed) / judged,
  };
}

/** What the mutant stands in place of, on one line. */
function codeAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined),
  );
  return oneLine(cut.join(' '));
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}

function printSurvivors(room, survivors) {
  if (survivors.length > 0) console.log(`\nSurvivors of ${room}:`);
  for (const { file, location, code, replacement = '', status } of survivors)
    console.log(
      `${file}:${location.start.line}  ${code}  ->  ${oneLine(replacement)}${status === 'NoCoverage' ? '  (no test runs it)' : ''}`,
    );
}

function printTable(scores) {
  const rows = scores.map(({ room, files, mutants, killed, survived, leftOut, percent }) =>
    [room, files, mutants, killed, survived, leftOut, percent.toFixed(1)].map(String),
  );
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at].length)));
  const line = (cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ');
  console.log(`\n${line(columns)}\n${widths.map((width) => '-'.repeat(width)).join('-|-')}`);
  for (const row of rows) console.log(line(row));
}

process.exitCode = main();
