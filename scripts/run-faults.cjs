/** Runs the fault tests at full counts and prints one table of what was tried and what was lost. Arguments go on to jest. */
const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const columns = ['fault', 'engine', 'count', 'acknowledged', 'lost', 'doubled', 'repeated', 'seconds'];

const folder = mkdtempSync(path.join(os.tmpdir(), 'flow-medic-faults-'));
const file = path.join(folder, 'rows.jsonl');
const jest = require.resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, ...process.argv.slice(2), '--selectProjects', 'faults'], {
  cwd: path.join(__dirname, '..'),
  env: { FAULTS: 'full', ...process.env, FAULTS_ROWS: file },
  stdio: 'inherit',
});

const rows = existsSync(file)
  ? readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true, force: true });
const cells = [
  columns,
  ...rows.map((row) => columns.map((column) => (column === 'seconds' ? row.seconds.toFixed(1) : String(row[column])))),
];
const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
const line = (row) => row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ');
console.log(`\n${line(columns)}\n${widths.map((width) => '-'.repeat(width)).join('-|-')}`);
for (const row of cells.slice(1).sort()) console.log(line(row));
console.log(
  '\nrepeated: Teams messages sent a second time, because the process died, or the store went away, between the acceptance and the note of it. Teams knows no key to drop them by.',
);
process.exit(status ?? 1);
