const { room } = require('./scripts/mutant-rooms.cjs');

const name = room();

/**
 * One room at a time (`npm run mutants -- codes`). What was found stays in `.mutants/`, so that the next run tries only
 * what changed since. docs/mutants.md lists the survivors with their reasons.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
module.exports = {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: { configFile: 'jest.mutants.config.cjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: [`src/core/${name}/**/*.ts`],
  ignorePatterns: ['/dist', '/build', '/docs', '/.mutants', '/manifest', '/test/e2e', '/test/faults'],
  tempDirName: '.mutants/sandbox',
  incremental: true,
  incrementalFile: `.mutants/${name}.json`,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `.mutants/${name}-report.json` },
  concurrency: Number(process.env.MUTANTS_WORKERS ?? 1),
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 85 },
  disableTypeChecks: false,
};
