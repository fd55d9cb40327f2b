const { room } = require('./scripts/mutant-rooms.cjs');
const { projects } = require('./jest.config.cjs');

/** What a mutant must not survive: the tests of its own room, so that one run stays short. */
const unit = projects.find(({ displayName }) => displayName === 'unit');

/** @type {import('jest').Config} */
module.exports = { ...unit, testMatch: [`<rootDir>/test/core/${room()}/**/*.test.ts`] };
