/** Milliseconds after the load event until everything of ours is over: waiting until idle, the probes, the notice. */
const afterLoad = 2500;

/**
 * @typedef {Awaited<ReturnType<typeof import('./open-browsers.mjs').openBrowser>>} Browser
 * @typedef {import('puppeteer-core').CDPSession} Devtools
 * @typedef {import('./read-pages.mjs').SavedPage} SavedPage
 * @typedef {{name: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: {data?: TraceData}}} TraceEvent
 * @typedef {{url?: string, stackTrace?: {url?: string}[]}} TraceData
 *
 * @typedef {object} Cost of one load, in the page’s process. Times are CPU time of the thread, so a busy machine changes little.
 * @property {number} mainThread milliseconds
 * @property {number} script the part of it that ran scripts
 * @property {number} heap MB of JavaScript heap, after garbage collection
 * @property {number} requests all requests during the load
 */

/**
 * @param {Awaited<ReturnType<typeof import('./open-browsers.mjs').openBrowser>>} browser
 * @param {import('./read-pages.mjs').SavedPage} saved
 * @returns {Promise<Cost>}
 */
export async function measureLoad(browser, saved) {
	const before = browser.internet.requests.length;
	return visit(browser, saved, async devtools => {
		const {TaskDuration, ScriptDuration} = await readMetrics(devtools);
		await devtools.send('HeapProfiler.collectGarbage');
		const {JSHeapUsedSize} = await readMetrics(devtools);
		const requests = browser.internet.requests.length - before;
		return {mainThread: TaskDuration * 1000, script: ScriptDuration * 1000, heap: JSHeapUsedSize / 2 ** 20, requests};
	});
}

/**
 * Milliseconds of each task on the page’s main thread. Measured in a separate load, since tracing costs time.
 * @param {Browser} browser
 * @param {SavedPage} saved
 * @returns {Promise<number[]>}
 */
export async function measureTasks(browser, saved) {
	/** @type {TraceEvent[]} */
	const events = [];
	const start = async (/** @type {Devtools} */ devtools) => {
		devtools.on('Tracing.dataCollected', ({value}) => events.push(.../** @type {TraceEvent[]} */ (value)));
		await devtools.send('Tracing.start', {
			transferMode: 'ReportEvents',
			traceConfig: {includedCategories: ['devtools.timeline', 'toplevel']},
		});
	};
	await visit(browser, saved, endTracing, start);
	const commit = events.find(({name, args}) => name === 'CommitLoad' && args?.data?.url === saved.url);
	if (!commit) throw new Error(`${saved.url}: no load was recorded.`);
	return events
		.filter(({name, pid, tid}) => name.endsWith('RunTask') && pid === commit.pid && tid === commit.tid)
		.map(({tdur = 0}) => tdur / 1000);
}

/**
 * @template Result
 * @param {Browser} browser
 * @param {SavedPage} saved
 * @param {(devtools: Devtools) => Promise<Result>} read
 * @param {(devtools: Devtools) => Promise<void>} [prepare]
 */
async function visit({session, put}, saved, read, prepare) {
	put(saved);
	const page = await session.newPage();
	const devtools = await page.createCDPSession();
	await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
	await prepare?.(devtools);
	await page.goto(saved.url, {waitUntil: 'load'});
	await new Promise(resolve => setTimeout(resolve, afterLoad));
	const result = await read(devtools);
	await page.close();
	return result;
}

/** @param {Devtools} devtools */
async function readMetrics(devtools) {
	const {metrics} = await devtools.send('Performance.getMetrics');
	const metric = (/** @type {string} */ name) => metrics.find(each => each.name === name)?.value ?? Number.NaN;
	return {TaskDuration: metric('TaskDuration'), ScriptDuration: metric('ScriptDuration'), JSHeapUsedSize: metric('JSHeapUsedSize')};
}

/** @param {Devtools} devtools */
export async function endTracing(devtools) {
	const complete = new Promise(resolve => devtools.once('Tracing.tracingComplete', resolve));
	await devtools.send('Tracing.end');
	await complete;
}
