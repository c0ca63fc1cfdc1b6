import {defineConfig} from 'vitest/config';

/** Change what every browser on the machine reads, so nothing else may run meanwhile. */
const alone = ['test/e2e/lifecycle/organisation.e2e.ts'];

/** Two cores: two files at once and one browser at a time within a file, so at most two browsers. */
export default defineConfig({
	test: {
		globalSetup: 'test/e2e/build-first.ts',
		// A browser on a busy machine now and then loses a click or a start. What fails three times is broken; vitest names what needed another try.
		retry: 2,
		testTimeout: 240_000,
		hookTimeout: 240_000,
		// As patient as the harness: vitest's one second is over before a busy browser has painted.
		expect: {poll: {timeout: 30_000}},
		projects: [
			{
				extends: true,
				test: {name: 'together', include: ['test/e2e/**/*.e2e.ts'], exclude: alone, maxWorkers: 2, sequence: {groupOrder: 0}},
			},
			{extends: true, test: {name: 'alone', include: alone, maxWorkers: 1, sequence: {groupOrder: 1}}},
		],
	},
});
