import {defineConfig} from 'vitest/config';

// A slow, busy machine must pass: the time is there to end what hangs.
export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		setupFiles: ['test/setup.ts'],
		testTimeout: 60_000,
		hookTimeout: 60_000,
		expect: {poll: {timeout: 30_000}},
	},
});
