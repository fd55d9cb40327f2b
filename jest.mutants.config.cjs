const { target } = require('./scripts/mutant-rooms.cjs');
const { projects } = require('./jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');

/**
 * What a mutant must not survive: the tests of its own room, so that one run stays short. The knowledge was compiled before
 * (scripts/run-mutants.cjs), by the code as it is and not by a mutant.
 * @type {import('jest').Config}
 */
module.exports = {
  ...unit,
  // Jest walks through these folders for every mutant.
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: [`<rootDir>/test/core/${target().room}/**/*.test.ts`],
};
