import { findBrowser } from './browser';

/**
 * `describe` where a browser is found. Elsewhere the tests are skipped, and one loud line says so and how to get one;
 * where CI is set nothing may be skipped, so a missing browser is a failure.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (findBrowser() !== undefined) {
    describe(name, tests);
    return;
  }
  if (process.env['CI'] !== undefined) {
    test('a browser is installed', () => {
      throw new Error('CI has no Chrome or Chromium, so the browser tests cannot run. .ci/run installs one.');
    });
    return;
  }
  process.stderr.write(
    `\n!!! SKIPPED: ${name}. No Chrome or Chromium was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH, and run npm test again.\n\n`,
  );
  describe.skip(name, tests);
}
