// A browser with the extension on the invented internet, everything it does written down.

import {memoryOfExtensions} from '../../test/harness/extension-memory.mjs';
import {launch} from '../../test/harness/launch.mjs';
import {toolbarPanel} from '../../test/harness/toolbar-panel.mjs';
import {listenIn, takeHeard} from './journal.mjs';
import {startSoakInternet} from './pages.mjs';

/**
 * @typedef {Awaited<ReturnType<typeof openWatched>>} Watched
 * @param {import('../../test/harness/find-browser.mjs').Kind} kind
 * @param {string} extension folder
 * @param {import('./journal.mjs').Journal} journal
 */
export async function openWatched(kind, extension, journal) {
	/** @type {import('./pages.mjs').Weather} */
	const weather = {left: 0, kind: 'late'};
	const internet = await startSoakInternet(weather, journal.note);
	const session = await launch(kind, {extension, internet});
	if (kind === 'chromium') watchTargets(session.browser, journal);
	const panel = await session.openExtensionPage('src/popup/index.html', '?tab=-1');
	await panel.evaluate(listenIn);
	return {
		...session,
		weather,
		internet,
		panel,
		toolbar: toolbarPanel(kind, session.browser, panel),
		/** Writes down what the background did since it was last called. */
		async writeDown() {
			for (const {what, at, details} of await panel.evaluate(takeHeard)) journal.note(what, details, at);
		},
		sample: () => takeSample({...session, internet, panel}),
		async end() {
			await session.close();
			await internet.close();
		},
	};
}

/** Workers and offscreen documents as they come and go, and what the background logs. @param {import('puppeteer-core').Browser} browser @param {import('./journal.mjs').Journal} journal */
function watchTargets(browser, {note}) {
	const isOurs = (/** @type {import('puppeteer-core').Target} */ target) => target.url().startsWith('chrome-extension:');
	browser.on('targetdestroyed', target => isOurs(target) && note('target ended', {type: target.type(), url: target.url()}));
	browser.on('targetcreated', async target => {
		if (!isOurs(target)) return;
		note('target began', {type: target.type(), url: target.url()});
		if (target.type() !== 'service_worker') return;
		try {
			const devtools = await target.createCDPSession();
			devtools.on('Runtime.exceptionThrown', ({exceptionDetails: {text, exception}}) =>
				note('uncaught', {text, description: exception?.description}),
			);
			devtools.on('Runtime.consoleAPICalled', ({type, args}) =>
				note('logged', {type, said: args.map(({value, description}) => value ?? description)}),
			);
			await devtools.send('Runtime.enable');
		} catch {
			// It has ended already.
		}
	});
}

/**
 * @param {Awaited<ReturnType<typeof launch>> & {panel: import('puppeteer-core').Page, internet: import('../../test/harness/internet.mjs').Internet}} watched
 * @returns {Promise<import('./verdict.mjs').Sample>}
 */
async function takeSample({kind, browser, origin, panel, internet}) {
	const stored = await panel.evaluate(async () => {
		const all = await chrome.storage.session.get(null);
		const records = Object.keys(all).filter(key => /^tab:\d+$/.test(key)).length;
		return {storage: JSON.stringify(all).length, records, tabs: (await chrome.tabs.query({})).length};
	});
	const heap = await (kind === 'chromium' ? heapOfWorker(browser, origin) : memoryOfExtensions(kind, browser));
	return {...stored, connections: internet.openConnections(), ...(heap !== undefined && {heap})};
}

/** @param {import('puppeteer-core').Browser} browser @param {string} origin */
async function heapOfWorker(browser, origin) {
	const worker = browser.targets().find(target => target.type() === 'service_worker' && target.url().startsWith(origin));
	if (!worker) return undefined;
	try {
		const devtools = await worker.createCDPSession();
		await devtools.send('HeapProfiler.collectGarbage', undefined, {timeout: sampleTimeout});
		const {usedSize} = await devtools.send('Runtime.getHeapUsage', undefined, {timeout: sampleTimeout});
		await devtools.detach();
		return usedSize;
	} catch {
		// A worker that is stopped meanwhile never answers. Without a limit, the soak would wait three minutes for it and do nothing.
		return undefined;
	}
}

const sampleTimeout = 10_000;
