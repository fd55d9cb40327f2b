import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Every rule here is an error: a warning nobody must fix is noise.
 * Where a rule stands in the way, change the code; where the rule is wrong, change it here with a reason.
 */

/** The rooms that also run in a browser and give the same answer every time (see .dependency-cruiser.cjs). */
const pureRooms = { files: ['src/core/**/*.ts', 'src/rendering/**/*.ts'] };

/** The programs a person starts in a terminal: printing is their job. */
const programs = ['src/main.ts', 'src/cli.ts', 'src/surfaces/cli/*.ts', 'src/tools/*.ts'];

/**
 * Files of src that may assert a type with `as`. Empty on purpose. Before adding one, try in this order:
 * a type guard, a zod parse, `satisfies`, an annotated variable. When a foreign library's types are plainly
 * wrong, add the one file that talks to it, with the reason behind it.
 */
const mayAssertTypes = [];

const noDefaultExport = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a name is the same in every file and can be searched for.',
  },
  {
    selector: 'ExportSpecifier[exported.name="default"]',
    message: 'Export by name: a name is the same in every file and can be searched for.',
  },
];

const noClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'This room has no clock: take the time as an argument.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'This room has no clock: take the time as an argument.' },
];

const noAmbientSources = [
  { object: 'Date', property: 'now', message: 'This room has no clock: take the time as an argument.' },
  { object: 'performance', property: 'now', message: 'This room has no clock: measure in the caller.' },
  {
    object: 'Math',
    property: 'random',
    message: 'This room gives the same answer every time: take the random value as an argument.',
  },
];

const environmentIsReadInMain = {
  object: 'process',
  property: 'env',
  message:
    'Only the programs (src/main.ts, src/cli.ts) read the environment. Take a setting as an argument; config.ts takes the whole environment as one.',
};

/** What Node hands to a CommonJS script; listed here so that no package is needed for eight names. */
const nodeScriptGlobals = Object.fromEntries(
  [
    'require',
    'module',
    'exports',
    '__dirname',
    '__filename',
    'process',
    'console',
    'Buffer',
    'URL',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'fetch',
    'performance',
    'structuredClone',
    'TextDecoder',
    'TextEncoder',
    'AbortController',
    'AbortSignal',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'build/', 'test-output/', 'coverage/', '.mutants/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,

  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {
          allowDefaultCaseForExhaustiveSwitch: false,
          considerDefaultExhaustiveForUnions: false,
          requireDefaultForNonUnion: true,
        },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A number in a message is what a reader expects to see; objects and undefined stay forbidden.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => close()` reads well as a callback; a void value in a larger expression stays forbidden.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Walking a string by code points is what reading a paste needs; only maps, classes and promises stay forbidden.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Pastes carry control characters, and taking them out needs a pattern that names them.
      'no-control-regex': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },

  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // Past this length a file has two subjects: give the second one its own name.
      'max-lines': ['error', { max: 250 }],
      complexity: ['error', 12],
      'no-restricted-syntax': ['error', ...noDefaultExport],
      'no-restricted-properties': ['error', environmentIsReadInMain],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['env'],
            message: environmentIsReadInMain.message,
          })),
        },
      ],
    },
  },
  {
    files: mayAssertTypes.length > 0 ? mayAssertTypes : ['src/no-file-asserts-types'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  { files: programs, rules: { 'no-console': 'off' } },
  {
    files: ['src/main.ts', 'src/cli.ts'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  {
    ...pureRooms,
    rules: {
      'no-restricted-syntax': ['error', ...noDefaultExport, ...noClock],
      'no-restricted-properties': ['error', environmentIsReadInMain, ...noAmbientSources],
      'no-restricted-globals': [
        'error',
        ...[
          'setTimeout',
          'setInterval',
          'setImmediate',
          'fetch',
          'process',
          'Buffer',
          'require',
          '__dirname',
          '__filename',
        ].map((name) => ({
          name,
          message: 'This room is pure and also runs in a browser: let the caller do it and pass in the result.',
        })),
      ],
    },
  },

  // Declarations describe what a foreign package exports, which is not ours to choose.
  { files: ['src/**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },

  {
    files: ['test/**/*.ts'],
    rules: {
      // Jest's matchers (`expect.any`, `expect.objectContaining`) are typed `any` by their authors.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // `expect(service.send).toHaveBeenCalled()` names a method without calling it, which is safe there.
      '@typescript-eslint/unbound-method': 'off',
      // A stub that fulfils an async interface need not await anything.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },

  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: nodeScriptGlobals },
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { sourceType: 'module', globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
);
