import {defineConfig} from 'vitest/config';

/** Two cores: one file after the other, one browser at a time within a file. */
export default defineConfig({
	test: {
		include: ['test/e2e/**/*.e2e.ts'],
		globalSetup: 'test/e2e/build-first.ts',
		fileParallelism: false,
		// A browser on a busy machine now and then loses a click or a start. What fails three times is broken; vitest names what needed another try.
		retry: 2,
		testTimeout: 240_000,
		hookTimeout: 240_000,
		// As patient as the harness: vitest's one second is over before a busy browser has painted.
		expect: {poll: {timeout: 30_000}},
	},
});
