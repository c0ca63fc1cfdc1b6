import {defineConfig} from 'vitest/config';

/** These change files that every browser on the machine reads, so nothing else may run at the same time. */
const alone = ['test/e2e/lifecycle/organisation.e2e.ts'];

/** For two cores: two files at once, with one browser at a time in each. */
export default defineConfig({
	test: {
		globalSetup: 'test/e2e/build-first.ts',
		// On a busy machine, a browser sometimes misses a click or fails to start. What fails three times is broken; vitest reports retries.
		retry: 2,
		testTimeout: 240_000,
		hookTimeout: 240_000,
		// Like the harness: a busy browser needs more than vitest's default of one second to paint.
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
