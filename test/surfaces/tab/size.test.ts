import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** What the page may load before anything is shown, in KB compressed. */
const most = 35;

test('the shell of the tab stays small', () => {
  const script = path.join(__dirname, '..', '..', '..', 'scripts', 'tab-sizes.cjs');
  const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  const sizes = new Map(
    Array.from(stdout.matchAll(/^(\S+) (?:\+ )?([\d.]+)$/gm), ([, name, size]) => [name, Number(size)]),
  );

  expect(sizes.get('shell')).toBeGreaterThan(5);
  expect(sizes.get('shell')).toBeLessThanOrEqual(most);
  // The engine and teams-js come later, and with a screen that needs them.
  expect(sizes.get('decode')).toBeGreaterThan(100);
  expect(sizes.get('teams-host')).toBeGreaterThan(10);
});
