const { target, keptAt } = require('./scripts/mutant-rooms.cjs');

const { room, file } = target();
const { state, report } = keptAt(room, file);

/**
 * One file of one room (`npm run mutants -- codes` runs them one after the other). What was found stays in `.mutants/`,
 * so that the next run tries only what changed since. docs/mutants.md lists the survivors with their reasons.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
module.exports = {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'jest.mutants.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // A mutant in what a module works out once, when it is loaded (a table, a pattern), needs every test of the room anew.
  ignoreStatic: process.env.MUTANTS_STATIC !== '1',
  mutate: [`src/core/${room}/${file}`],
  // Of what was built only the knowledge is needed, by tests of the real one.
  ignorePatterns: [
    '/dist/**',
    '!/dist/knowledge.json',
    '/build',
    '/docs',
    '/.mutants',
    '/manifest',
    '/test/e2e',
    '/test/faults',
  ],
  tempDirName: '.mutants/sandbox',
  incremental: true,
  incrementalFile: state,
  reporters: ['progress-append-only', 'json'],
  allowEmpty: true,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: report },
  concurrency: Number(process.env.MUTANTS_WORKERS ?? 1),
  timeoutMS: 20_000,
  // The score of a whole room is what counts, and scripts/run-mutants.cjs judges it.
  thresholds: { high: 95, low: 90, break: null },
  disableTypeChecks: false,
};
