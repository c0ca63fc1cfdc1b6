// npm run -s bench -- exports [firefox] [--count 60] [--many 10000] [--entries 100000 --seconds 60] [--decoders] [--json]: an export of drawn
// pictures, looked through from the ZIP to the list, beside decoding and finding faces alone. --many adds a long export of small pictures, for
// memory and the planted top twenty; --entries one that is listed with a detector that answers at once, and stopped after so many seconds;
// --decoders the ways to open a picture. --count 0 leaves out the rest. No test depends on these times.
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {build} from 'vite';
import {getBrowser} from '../../test/harness/find-browser.mjs';
import {serve} from '../../test/harness/serve.mjs';
import {watchMemory} from '../bench-exports/process-memory.mjs';
import {main, root} from '../prepare.mjs';

const base = path.join(root, 'scripts/bench-exports');
const outDir = path.join(root, 'node_modules/.cache/overexposed/bench-exports');
const kind = process.argv.includes('firefox') ? 'firefox' : 'chromium';
const sizes = [
	{width: 2048, height: 1536},
	{width: 4000, height: 3000},
];

await main(async () => {
	const count = argument('--count', 60);
	const many = argument('--many', 0);
	const entries = argument('--entries', 0);
	const seconds = argument('--seconds', 60);
	const {browser, server, page} = await openPage();
	try {
		const rows = [];
		if (count > 0) for (const size of sizes) rows.push(report(await measure(page, size, count), asLine));
		if (many > 0) rows.push(report(await measureMany(page, many), inColumns));
		if (entries > 0) rows.push(report(await measureEntries(page, entries, seconds), inColumns));
		if (process.argv.includes('--decoders')) for (const size of sizes) rows.push(report(await measureDecoders(page, size), inColumns));
		if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
	} finally {
		await browser.close();
		server.close();
	}
});

/**
 * At once, since a size takes minutes.
 * @template Row
 * @param {Row} row
 * @param {(row: Row) => string} write
 */
function report(row, write) {
	if (!process.argv.includes('--json')) console.log(write(row));
	return row;
}

/** @param {Awaited<ReturnType<typeof measure>>} row */
function asLine({name, floor, whole, twoWorkers, scaling, first}) {
	return [
		name,
		`decoding and finding faces alone ${floor.toFixed(0)} ms a picture`,
		`everything ${whole.toFixed(0)} ms, ${(whole / floor).toFixed(2)} times that`,
		`two workers ${twoWorkers.toFixed(0)} ms, ${(whole / twoWorkers).toFixed(2)} times as fast`,
		`two workers that only count ${scaling.toFixed(2)} times as fast`,
		`first result after ${first.toFixed(1)} s`,
	].join('\t');
}

/** @param {readonly string[]} row */
function inColumns(row) {
	return row.join('\t');
}

/** @param {string} name @param {number} fallback */
function argument(name, fallback) {
	const at = process.argv.indexOf(name);
	return at < 0 ? fallback : Number(process.argv[at + 1]);
}

async function openPage() {
	await build({
		root: base,
		configFile: false,
		logLevel: 'silent',
		worker: {format: 'iife'},
		build: {outDir, emptyOutDir: true, rollupOptions: {input: path.join(base, 'page.html')}},
	});
	const server = await serve({'/': outDir});
	const browser = await launch();
	const page = await browser.newPage();
	await page.goto(`${server.origin}/page.html`);
	await page.waitForFunction(() => 'benchExports' in globalThis);
	return {browser, server, page};
}

function launch() {
	const protocolTimeout = 3_600_000;
	return kind === 'firefox'
		? puppeteer.launch({browser: 'firefox', executablePath: getBrowser('firefox'), protocolTimeout})
		: puppeteer.launch({
				executablePath: getBrowser('chromium'),
				pipe: true,
				args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
				protocolTimeout,
			});
}

/** @typedef {import('../bench-exports/page.ts').Size} Size @typedef {import('../bench-exports/page.ts').BenchExports} BenchExports */

/**
 * Floor and whole take turns, so that a busy minute affects both; of three rounds, the median counts.
 * @param {import('puppeteer-core').Page} page @param {Size} size @param {number} count
 */
async function measure(page, size, count) {
	await page.evaluate(
		(many, of) => /** @type {{benchExports: BenchExports}} */ (/** @type {unknown} */ (globalThis)).benchExports.prepare(many, of),
		count,
		size,
	);
	const rounds = [];
	for (let round = 0; round < 3; round++) {
		rounds.push(
			await page.evaluate(async many => {
				const {floor, whole, scaling} = /** @type {{benchExports: BenchExports}} */ (/** @type {unknown} */ (globalThis)).benchExports;
				return {floor: await floor(many), one: await whole(1), two: await whole(2), scaling: await scaling()};
			}, count),
		);
	}

	const floor = median(rounds.map(each => each.floor));
	const whole = floor * median(rounds.map(each => each.one.all / count / each.floor));
	return {
		name: `${count} pictures of ${size.width} × ${size.height}`,
		/** Milliseconds a picture, as the next two. */
		floor,
		whole,
		twoWorkers: whole / median(rounds.map(each => each.one.all / each.two.all)),
		/** How many times as fast two workers are that only count: what the machine can give. */
		scaling: median(rounds.map(each => each.scaling)),
		/** Seconds. */
		first: median(rounds.map(each => each.two.first)) / 1000,
	};
}

/** @param {import('puppeteer-core').Page} page @param {number} count */
async function measureMany(page, count) {
	const {bytes, timing} = await page.evaluate(async many => {
		const {prepare, whole} = /** @type {{benchExports: BenchExports}} */ (/** @type {unknown} */ (globalThis)).benchExports;
		return {bytes: await prepare(many, {width: 200, height: 150}), timing: await whole(2)};
	}, count);
	return [
		`200 × 150, ${count} pictures, ${(bytes / 1e6).toFixed(0)} MB`,
		`${(timing.all / 1000).toFixed(0)} s`,
		`first result after ${(timing.first / 1000).toFixed(1)} s`,
		`heap at most ${(timing.heap / 1e6).toFixed(0)} MB`,
		`${timing.planted} of 20 planted pictures in the top 20`,
	];
}

/**
 * Only Chromium tells a page of its heap and of its long tasks. There, the export itself lies outside of the heap.
 * @param {import('puppeteer-core').Page} page @param {number} count @param {number} seconds
 */
async function measureEntries(page, count, seconds) {
	const {bytes, parsing} = await page.evaluate(async many => {
		const {prepare, parsing} = /** @type {{benchExports: BenchExports}} */ (/** @type {unknown} */ (globalThis)).benchExports;
		return {bytes: await prepare(many, {width: 100, height: 75}), parsing: parsing()};
	}, count);
	if (kind === 'chromium') await (await page.createCDPSession()).send('HeapProfiler.collectGarbage');
	const {result: timing, memory} = await watchMemory(page.browser().process()?.pid, () =>
		page.evaluate(
			atMost => /** @type {{benchExports: BenchExports}} */ (/** @type {unknown} */ (globalThis)).benchExports.withoutDetector(atMost),
			seconds * 1000,
		),
	);
	return [
		`${count} entries, ${megabytes(bytes)}, without a detector`,
		`${timing.looked} listed in ${(timing.all / 1000).toFixed(0)} s${timing.looked < count ? ', then stopped' : ''}`,
		`first result after ${(timing.first / 1000).toFixed(1)} s`,
		...(timing.heap > 0 ? [`heap at most ${megabytes(timing.heap)}, before ${megabytes(timing.heapBefore)}`] : []),
		...(memory ? [`process at most ${megabytes(memory.most)}, before ${megabytes(memory.before)}`] : []),
		...(timing.longestTask > 0 ? [`longest task ${timing.longestTask.toFixed(0)} ms`] : []),
		`JSON.parse of the posts alone (${megabytes(parsing.bytes)}) ${parsing.time.toFixed(0)} ms`,
		`${timing.planted} of 20 planted pictures in the top 20`,
	];
}

/** @param {number} bytes */
function megabytes(bytes) {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** @param {import('puppeteer-core').Page} page @param {Size} size */
async function measureDecoders(page, size) {
	const medians = await page.evaluate(
		of => /** @type {{benchExports: BenchExports}} */ (/** @type {unknown} */ (globalThis)).benchExports.decoders(of),
		size,
	);
	return [`${size.width} × ${size.height}, opened`, ...Object.entries(medians).map(([way, time]) => `${way} ${time.toFixed(0)} ms`)];
}

/** @param {number[]} values */
function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
