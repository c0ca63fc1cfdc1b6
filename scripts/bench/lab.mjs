// npm run bench -- lab [firefox] [--json]: how long each lever of the lab takes from the pull to the next picture on the screen, the first time
// and again. Uses the page with the group photo, the largest. Then the 45-minute path: how long each step forward takes. No test depends on
// these times.
import {distOf, ensureBuilt, main, UsageError} from '../prepare.mjs';

await main(async () => {
	const args = process.argv.slice(2);
	const kind = args.find(arg => arg !== '--json') ?? 'chromium';
	if (kind !== 'chromium' && kind !== 'firefox') throw new UsageError(`"${kind}" is neither chromium nor firefox.`);
	ensureBuilt(kind === 'firefox' ? 'firefox' : 'chrome');
	const {launch} = await import('../../test/harness/launch.mjs');
	const session = await launch(kind, {extension: distOf(kind)});
	try {
		const page = await session.openExtensionPage('src/lab/index.html');
		await page.bringToFront();
		await page.waitForSelector('#lab-report', {timeout: 60_000});
		const rows = await page.evaluate(pullAll);
		const steps = await page.evaluate(stepThrough);
		if (args.includes('--json')) return console.log(JSON.stringify(rows));
		console.log('lever\tposition\tfirst (ms)\tagain (ms)');
		for (const {lever, position, first, again} of rows) console.log([lever, position, first, again].join('\t'));
		const slowest = Math.max(...rows.map(({again}) => again));
		console.log(`Seen before, the slowest of ${rows.length} answered in ${slowest} ms.`);
		console.log('\nstep forward\tms');
		for (const {to, ms} of steps) console.log([to, ms].join('\t'));
		const slow = steps.filter(({ms}) => ms > 100).length;
		console.log(
			`Of ${steps.length} steps forward, ${slow} took more than 100 ms; the slowest took ${Math.max(...steps.map(({ms}) => ms))} ms.`,
		);
	} finally {
		await session.close();
	}
});

/** Runs in the page. */
async function pullAll() {
	const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
	const waitUntilIdle = async () => {
		await painted();
		while (document.querySelector('.machine')?.ariaBusy !== 'false') await painted();
	};
	const timed = async (/** @type {HTMLElement} */ input) => {
		const start = performance.now();
		input.click();
		await waitUntilIdle();
		return Math.round(performance.now() - start);
	};
	/** @type {HTMLElement | null} */ (document.querySelector('.page-switch ul:last-child li:last-child button'))?.click();
	await waitUntilIdle();

	const rows = [];
	for (const lever of document.querySelectorAll('.lever')) {
		const [open, ...closed] = lever.querySelectorAll('input');
		if (!open) throw new Error('A lever has no position.');
		for (const input of closed) {
			const first = await timed(input);
			await timed(open);
			rows.push({lever: input.name.replace('lever-', ''), position: input.value, first, again: await timed(input)});
			await timed(open);
		}
	}

	return rows;
}

/** Runs in the page: goes through the third path, which is the longest, with a pause at each step as short as a click-happy trainer's. */
async function stepThrough() {
	const painted = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
	const shown = () => `${document.querySelector('.step-line')?.textContent} ${document.querySelector('#lab-question')?.textContent ?? ''}`;
	/** @type {HTMLElement | null} */ (document.querySelector('summary.primary'))?.click();
	await painted();
	/** @type {HTMLElement | undefined} */ (document.querySelectorAll('.path-choice button')[2])?.click();
	await painted();
	const steps = [];
	for (let before = ''; before !== shown(); ) {
		before = shown();
		await new Promise(resolve => setTimeout(resolve, 1000));
		const start = performance.now();
		document.dispatchEvent(new KeyboardEvent('keydown', {key: 'PageDown', bubbles: true}));
		await painted();
		if (before !== shown()) steps.push({to: shown().trim(), ms: Math.round(performance.now() - start)});
	}
	return steps;
}
