const { room } = require('./scripts/mutant-rooms.cjs');
const { globalSetup, projects } = require('./jest.config.cjs');

const unit = projects.find(({ displayName }) => displayName === 'unit');

/**
 * What a mutant must not survive: the tests of its own room, so that one run stays short.
 * @type {import('jest').Config}
 */
module.exports = { ...unit, globalSetup, testMatch: [`<rootDir>/test/core/${room()}/**/*.test.ts`] };
