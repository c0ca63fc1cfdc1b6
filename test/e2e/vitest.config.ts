import {defineConfig} from 'vitest/config';

/** These change files that every browser on the machine reads, so nothing else may run at the same time. */
const alone = ['test/e2e/lifecycle/organisation.e2e.ts'];

/** Messages of puppeteer and of the browsers: the connection broke, a page went away under a command, the browser did not start. */
const faultOfTheDriver =
	/^(?:Protocol error|Target closed|Session closed|Connection closed|Navigating frame was detached|Attempted to use detached Frame|Failed to launch the browser|net::ERR_)|^\S+ did not open\.$/;

/** For two cores: two files at once, with one browser at a time in each. */
export default defineConfig({
	test: {
		globalSetup: 'test/e2e/build-first.ts',
		// Only what the browser or its driver did not carry out is tried again, and npm test names it. A report or a popup that does not come is
		// a fault of ours, however rarely it happens.
		retry: {count: 1, condition: faultOfTheDriver},
		testTimeout: 240_000,
		hookTimeout: 240_000,
		// Like the harness: a busy browser needs more than vitest's default of one second to paint.
		expect: {poll: {timeout: 60_000}},
		// The last lines of npm test name what was found, where chai would write only how many things it was.
		chaiConfig: {truncateThreshold: 400},
		projects: [
			{
				extends: true,
				test: {name: 'together', include: ['test/e2e/**/*.e2e.ts'], exclude: alone, maxWorkers: 2, sequence: {groupOrder: 0}},
			},
			{extends: true, test: {name: 'alone', include: alone, maxWorkers: 1, sequence: {groupOrder: 1}}},
		],
	},
});
