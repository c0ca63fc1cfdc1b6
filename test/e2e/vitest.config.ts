import {defineConfig} from 'vitest/config';

/** Two cores: one file after the other, one browser at a time within a file. */
export default defineConfig({
	test: {
		include: ['test/e2e/**/*.e2e.ts'],
		globalSetup: 'test/e2e/build-first.ts',
		fileParallelism: false,
		// A browser on a busy machine now and then loses a click or a start. What fails twice is broken; vitest names what needed a second try.
		retry: 1,
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
