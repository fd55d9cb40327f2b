const os = require('node:os');

const compileTo = (syntax) => [
  '@swc/jest',
  {
    jsc: { parser: { syntax }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** Strips the types and nothing else: the type checker is `npm run types`, so a test run need not wait for it. */
const transform = {
  '^.+\\.ts$': compileTo('typescript'),
  '^.+/node_modules/.+\\.js$': compileTo('ecmascript'),
};

const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  // These are ES modules only, which node can require and jest cannot.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:intl-messageformat|@formatjs|jose|@inquirer|mute-stream|fast-[a-z-]+)/)',
  ],
  // The Adaptive Cards renderer names an ES module as its entry; only its bundle can be required in Node.
  moduleNameMapper: { '^adaptivecards$': '<rootDir>/node_modules/adaptivecards/dist/adaptivecards.js' },
  // Compiled copies of src must not shadow the sources.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.mutants/'],
  // A test runs in a context of its own, where every look at a global goes through a hook, which is very slow in
  // a loop: the checksum of the compiled knowledge took 2.4 s there instead of 0.02 s. What is named here is handed to each module as an argument instead.
  // Only what the language brings and no test replaces (Date belongs to fake clocks); String is a class in adaptive-expressions.
  sandboxInjectedGlobals: [
    'Array',
    'Boolean',
    'Error',
    'Infinity',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
    'Reflect',
    'RegExp',
    'Set',
    'Symbol',
    'TypeError',
    'WeakMap',
    'parseInt',
  ],
  restoreMocks: true,
};

/** Starts one PostgreSQL for a run; jest calls it only when a test of such a project runs. */
const withPostgres = {
  ...shared,
  globalSetup: '<rootDir>/test/postgres/global-setup.cjs',
  globalTeardown: '<rootDir>/test/postgres/global-teardown.cjs',
};

/** @type {import('jest').Config} */
module.exports = {
  // Jest has one worker count for all projects. A browser test starts a browser, the chat client and the bot,
  // so a few workers are enough, and one processor stays free for what they start.
  maxWorkers: Math.max(1, Math.min(4, os.availableParallelism() - 1)),
  // One limit for all projects too: it only ends what hangs, and a browser may be slow to start.
  testTimeout: 120_000,
  // For all projects: tests of the real knowledge load it as the programs do.
  globalSetup: '<rootDir>/test/compile-knowledge.ts',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '<rootDir>/test/e2e/',
        '<rootDir>/test/attack/',
        '\\.postgres\\.test\\.ts$',
        '/node_modules/',
      ],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
    {
      // Small counts here; `npm run attack` runs the full ones and prints a table.
      ...shared,
      displayName: 'attack',
      testMatch: ['<rootDir>/test/attack/**/*.test.ts'],
    },
    {
      // A test that needs PostgreSQL says so in its name; test/postgres/named-for-postgres.test.ts holds that.
      ...withPostgres,
      displayName: 'postgres',
      testMatch: ['<rootDir>/test/**/*.postgres.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/faults/', '/node_modules/'],
    },
    {
      // Kills, outages, races. Small counts here; `npm run faults` runs the full ones and prints a table.
      ...withPostgres,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.postgres.test.ts'],
    },
  ],
};
