// npm run -s soak -- [--browser chromium|firefox] [--minutes N] [--seed N]: starts browsers, opens, moves, reloads and closes pages, opens
// popups and stops the background for as many minutes, and looks for reports that do not come, growth, and requests that should not be.
import {parseArgs} from 'node:util';
import {distOf, ensureBuilt, ensureInstalled, firstLine, main, UsageError} from './prepare.mjs';

const usage = 'Usage: npm run -s soak -- [--browser chromium|firefox] [--minutes N] [--seed N]';

await main(async () => {
	const {kind, minutes, seed} = readArguments();
	ensureInstalled();
	ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');
	const {runSoak} = await import('./soak/run-soak.mjs');
	const {print} = await import('./soak/print.mjs');
	const {withSource} = await import('./load-source.mjs');
	/** @typedef {typeof import('../test/e2e/privacy/nothing-leaves.ts')} NothingLeaves */
	const found = await withSource('/test/e2e/privacy/nothing-leaves.ts', (/** @type {NothingLeaves} */ {breaches}) =>
		runSoak({kind, extension: distOf(kind), minutes, seed, breachesOf: breaches}),
	);
	process.exitCode = print(found) ? 0 : 1;
});

/** @returns {{kind: import('../test/harness/find-browser.mjs').Kind, minutes: number, seed: number}} */
function readArguments() {
	try {
		const {values} = parseArgs({
			options: {
				browser: {type: 'string', default: 'chromium'},
				minutes: {type: 'string', default: '10'},
				seed: {type: 'string', default: '1'},
			},
		});
		const {browser: kind} = values;
		if (kind !== 'chromium' && kind !== 'firefox') throw new Error(`--browser ${kind}: chromium or firefox.`);
		return {kind, minutes: positive('minutes', values.minutes), seed: positive('seed', values.seed)};
	} catch (error) {
		throw new UsageError(`${firstLine(error)} ${usage}`);
	}
}

/** @param {string} name @param {string} given */
function positive(name, given) {
	const value = Number(given);
	if (!(value > 0)) throw new Error(`--${name} ${given}: not a number above 0.`);
	return value;
}
