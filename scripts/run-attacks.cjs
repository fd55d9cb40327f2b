/** Runs the attacks at full counts and prints one table. `npm run attack -- tokens` runs one kind; other arguments go on to jest. */
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const path = require('node:path');

const columns = ['threat', 'tries', 'passed', 'failed', 'seconds', 'control'];
const root = path.join(__dirname, '..');
const folder = path.join(root, 'test-output');
const rowsFile = path.join(folder, 'attack-rows.jsonl');
const progressFile = path.join(folder, 'attack-progress.txt');

mkdirSync(folder, { recursive: true });
rmSync(rowsFile, { force: true });
const [first, ...rest] = process.argv.slice(2);
const isKind = first !== undefined && !first.startsWith('-');
const kind = isKind ? `test/attack/${first}/` : 'test/attack/';
const { status } = spawnSync(
  process.execPath,
  [
    require.resolve('jest/bin/jest'),
    '--testPathPatterns',
    kind,
    '--selectProjects',
    'attack',
    ...(isKind || first === undefined ? rest : [first, ...rest]),
  ],
  {
    cwd: root,
    env: { ATTACK: 'full', ...process.env, ATTACK_ROWS: rowsFile, ATTACK_PROGRESS: progressFile },
    stdio: 'inherit',
  },
);

const rows = existsSync(rowsFile)
  ? readFileSync(rowsFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const cells = [
  columns,
  ...rows.map((row) => columns.map((column) => (column === 'seconds' ? row.seconds.toFixed(1) : String(row[column])))),
];
const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at].length)));
const isNumber = (at) => at > 0 && at < columns.length - 1;
const line = (row) =>
  row.map((cell, at) => (isNumber(at) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ');
console.log(`\n${line(columns)}\n${widths.map((width) => '-'.repeat(width)).join('-|-')}`);
for (const row of cells.slice(1).sort()) console.log(line(row));
console.log(
  '\npassed: the bot did what it must. control: what was seen with the guard taken out of the shipped parts.',
);
console.log(
  `How far a long run came stands in ${path.relative(root, progressFile)}; ATTACK_SEED and ATTACK_FROM go on from there.`,
);
process.exit(status ?? 1);
