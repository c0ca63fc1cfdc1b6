// Starts a browser with the built extension: puppeteer drives both Chromium and Firefox.
import puppeteer from 'puppeteer-core';
import {stopEventPage} from './extension-lifecycle.mjs';
import {getBrowser} from './find-browser.mjs';
import {evaluateInWindow} from './firefox-window.mjs';
import {eventually} from './records.mjs';

/** In Firefox, the profile can set the origin of an extension; Chromium derives it from the folder. */
const firefoxUuid = '0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e';
const geckoId = 'overexposed@overexposed.example';

/** Milliseconds. Puppeteer's default of half a minute is not enough for a busy machine. */
export const startTimeout = 90_000;

/** Without these, Chromium contacts its own servers at every start. */
const quietArgs = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--lang=en',
];

/**
 * @typedef {object} Options
 * @property {string} extension folder of the built extension
 * @property {import('./internet.mjs').Internet} [internet]
 * @property {boolean} [headless]
 * @property {string} [profile] folder that is kept between starts
 * @property {Record<string, unknown>} [prefs] Firefox only
 * @property {string[]} [args] Chromium only
 * @property {NodeJS.ProcessEnv} [env] of the browser; default ours
 * @property {boolean} [hasWelcome] whether it opens a page when it is installed (the default), as it is at every start; without, none is waited for
 * @property {boolean} [closesOnSignal] whether Ctrl+C ends browser and process at once (the default); else the caller closes the browser
 */

/**
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {Options} options
 */
export async function launch(kind, options) {
	const browser = kind === 'firefox' ? await launchFirefox(options) : await launchChromium(options);
	const origin = kind === 'firefox' ? `moz-extension://${firefoxUuid}` : await chromiumOrigin(browser);
	if (options.hasWelcome !== false) await welcomed(kind, browser);
	return {
		kind,
		browser,
		origin,
		newPage: () => newPage(browser),
		/** @param {string} file @param {string} [query] */
		openExtensionPage: (file, query = '') => openExtensionPage(browser, `${origin}/${file}${query}`),
		stopBackground: () => (kind === 'firefox' ? stopEventPage(browser) : stopServiceWorkers(browser)),
		// What it writes to a profile as it ends is kept.
		close: () => close(browser, options.profile ? 60_000 : 10_000),
	};
}

/** @param {Options} options */
function launchChromium({extension, internet, headless = true, profile, args = [], env, closesOnSignal}) {
	return puppeteer.launch({
		browser: 'chrome',
		timeout: startTimeout,
		executablePath: getBrowser('chromium'),
		headless,
		...signalHandling(closesOnSignal),
		pipe: true,
		enableExtensions: [extension],
		acceptInsecureCerts: internet !== undefined && internet.authority === undefined,
		defaultViewport: headless ? {width: 1280, height: 900} : null,
		...(profile && {userDataDir: profile}),
		...(env && {env}),
		args: [...quietArgs, ...(internet?.chromiumArgs ?? []), ...args],
	});
}

/** @param {Options} options */
async function launchFirefox({extension, internet, headless = true, profile, prefs = {}, env, closesOnSignal}) {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		timeout: startTimeout,
		executablePath: getBrowser('firefox'),
		headless,
		...signalHandling(closesOnSignal),
		acceptInsecureCerts: internet !== undefined && internet.authority === undefined,
		defaultViewport: headless ? {width: 1280, height: 900} : null,
		...(profile && {userDataDir: profile}),
		...(env && {env}),
		// Needed for WebDriver to open the pages of an extension.
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({[geckoId]: firefoxUuid}),
			...internet?.firefoxPrefs,
			...prefs,
		},
	});
	if (internet?.authority) await evaluateInWindow(browser, trustExpression(internet.authority));
	await browser.installExtension(extension);
	return browser;
}

/** @param {string} authority in Base64 */
const trustExpression = authority =>
	`void Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).addCertFromBase64('${authority}', 'C,,')`;

const signalHandling = (closesOnSignal = true) => ({
	handleSIGINT: closesOnSignal,
	handleSIGTERM: closesOnSignal,
	handleSIGHUP: closesOnSignal,
});

/** @param {import('puppeteer-core').Browser} browser */
async function chromiumOrigin(browser) {
	const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
	// `URL.origin` is "null" for this protocol.
	return worker.url().split('/', 3).join('/');
}

/**
 * On installation the extension opens a tab. Late on a busy machine, it would come before the page of a test, and a hidden page is not read.
 *
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {import('puppeteer-core').Browser} browser
 */
async function welcomed(kind, browser) {
	const isOpen = async () =>
		kind === 'chromium'
			? browser.targets().some(target => target.url().includes(welcomePage))
			: evaluateInWindow(browser, `gBrowser.tabs.some(({linkedBrowser}) => linkedBrowser.currentURI.spec.includes('${welcomePage}'))`);
	await eventually(isOpen);
}

const welcomePage = '/src/dashboard/index.html#welcome';

/** Milliseconds. A long timeout costs nothing when all goes well, and saves the run on a busy machine. */
export const pageTimeout = 90_000;

/** @param {import('puppeteer-core').Browser} browser */
async function newPage(browser) {
	const page = await browser.newPage();
	page.setDefaultTimeout(pageTimeout);
	return page;
}

/**
 * Firefox switches processes during the navigation: it never reports the end of it, and an evaluation at that moment never returns. So the
 * page is asked again and again whether it is ready, and opened anew if it is not for long.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
async function openExtensionPage(browser, url) {
	for (let attempt = 0; attempt < 5; attempt++) {
		const page = await newPage(browser);
		page.goto(url).catch(() => undefined);
		for (const end = Date.now() + 10_000; Date.now() < end; ) {
			if (await within(1000, page.evaluate(isReady))) return page;
			await new Promise(resolve => setTimeout(resolve, 50));
		}

		await within(2000, page.close());
	}

	throw new Error(`${url} did not open.`);
}

/** Runs in the page. */
const isReady = async () => {
	if (!location.protocol.endsWith('extension:')) return false;
	if (document.readyState !== 'complete') await new Promise(resolve => addEventListener('load', resolve, {once: true}));
	return true;
};

/**
 * Firefox does not always exit when asked to.
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} timeout milliseconds
 */
async function close(browser, timeout) {
	await within(timeout, browser.close());
	browser.process()?.kill('SIGKILL');
}

/**
 * Resolves to `undefined` if the promise fails or takes longer.
 * @template T
 * @param {number} milliseconds
 * @param {Promise<T>} promise
 * @returns {Promise<T | undefined>}
 */
const within = (milliseconds, promise) =>
	Promise.race([promise.catch(() => undefined), new Promise(resolve => setTimeout(resolve, milliseconds))]);

/** @param {import('puppeteer-core').Browser} browser */
async function stopServiceWorkers(browser) {
	const session = await browser.target().createCDPSession();
	const {targetInfos} = await session.send('Target.getTargets');
	const workers = targetInfos.filter(({type, url}) => type === 'service_worker' && url.startsWith('chrome-extension:'));
	await Promise.all(workers.map(({targetId}) => session.send('Target.closeTarget', {targetId})));
	await session.detach();
	return workers.length;
}
