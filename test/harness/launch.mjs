// Opens a browser with the built extension, in one way for Chromium and Firefox: puppeteer speaks to both.
import puppeteer from 'puppeteer-core';
import {stopEventPage} from './extension-lifecycle.mjs';
import {getBrowser} from './find-browser.mjs';

/** Firefox lets a profile choose the address of an extension; Chromium derives it from the folder. */
const firefoxUuid = '0e0e0e0e-0e0e-4e0e-8e0e-0e0e0e0e0e0e';
const geckoId = 'overexposed@overexposed.example';

/** Without these Chromium calls home at every start. */
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
 * @property {string} [profile] folder kept between starts
 * @property {Record<string, unknown>} [prefs] Firefox only
 * @property {string[]} [args] Chromium only
 * @property {NodeJS.ProcessEnv} [env] of the browser, where it is not ours
 * @property {boolean} [endsWithUs] whether Ctrl+C ends browser and process at once; else whoever launched closes it
 */

/**
 * @param {import('./find-browser.mjs').Kind} kind
 * @param {Options} options
 */
export async function launch(kind, options) {
	const browser = kind === 'firefox' ? await launchFirefox(options) : await launchChromium(options);
	const origin = kind === 'firefox' ? `moz-extension://${firefoxUuid}` : await chromiumOrigin(browser);
	return {
		kind,
		browser,
		origin,
		newPage: () => newPage(browser),
		openExtensionPage: (file, query = '') => openExtensionPage(browser, `${origin}/${file}${query}`),
		stopBackground: () => (kind === 'firefox' ? stopEventPage(browser) : stopServiceWorkers(browser)),
		close: () => close(browser),
	};
}

function launchChromium({extension, internet, headless = true, profile, args = [], env, endsWithUs}) {
	return puppeteer.launch({
		browser: 'chrome',
		executablePath: getBrowser('chromium'),
		headless,
		...signalHandling(endsWithUs),
		pipe: true,
		enableExtensions: [extension],
		acceptInsecureCerts: Boolean(internet),
		defaultViewport: headless ? {width: 1280, height: 900} : null,
		...(profile && {userDataDir: profile}),
		...(env && {env}),
		args: [...quietArgs, ...(internet?.chromiumArgs ?? []), ...args],
	});
}

async function launchFirefox({extension, internet, headless = true, profile, prefs = {}, env, endsWithUs}) {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: getBrowser('firefox'),
		headless,
		...signalHandling(endsWithUs),
		acceptInsecureCerts: Boolean(internet),
		defaultViewport: headless ? {width: 1280, height: 900} : null,
		...(profile && {userDataDir: profile}),
		...(env && {env}),
		// Without it, WebDriver may not open an extension's own pages.
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			'extensions.webextensions.uuids': JSON.stringify({[geckoId]: firefoxUuid}),
			...internet?.firefoxPrefs,
			...prefs,
		},
	});
	await browser.installExtension(extension);
	return browser;
}

const signalHandling = (endsWithUs = true) => ({handleSIGINT: endsWithUs, handleSIGTERM: endsWithUs, handleSIGHUP: endsWithUs});

async function chromiumOrigin(browser) {
	const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
	// Node's URL knows no origin for this protocol.
	return worker.url().split('/', 3).join('/');
}

/** Milliseconds that anything on a page may take: patience costs nothing where all goes well, and saves the run on a busy machine. */
const patience = 90_000;

/** @param {import('puppeteer-core').Browser} browser */
async function newPage(browser) {
	const page = await browser.newPage();
	page.setDefaultTimeout(patience);
	return page;
}

/**
 * Firefox changes the process on the way, and a question put to the page just then is never answered: so both the navigation and
 * the questions are given up on in time, and the page is opened anew.
 */
async function openExtensionPage(browser, url) {
	for (let attempt = 0; attempt < 5; attempt++) {
		const page = await newPage(browser);
		await within(3000, page.goto(url));
		for (let question = 0; question < 5; question++) {
			if (await within(2000, page.evaluate(isReady))) return page;
		}

		await within(2000, page.close());
	}

	throw new Error(`${url} did not open`);
}

/** Runs in the page. */
const isReady = async () => {
	if (!location.protocol.endsWith('extension:')) return false;
	if (document.readyState !== 'complete') await new Promise(resolve => addEventListener('load', resolve, {once: true}));
	return true;
};

/** Firefox now and then does not end when it is asked to. */
async function close(browser) {
	await within(10_000, browser.close());
	browser.process()?.kill('SIGKILL');
}

/** The answer, or nothing when it failed or did not come in so many milliseconds. */
const within = (milliseconds, promise) =>
	Promise.race([promise.catch(() => undefined), new Promise(resolve => setTimeout(resolve, milliseconds))]);

async function stopServiceWorkers(browser) {
	const session = await browser.target().createCDPSession();
	const {targetInfos} = await session.send('Target.getTargets');
	const workers = targetInfos.filter(({type, url}) => type === 'service_worker' && url.startsWith('chrome-extension:'));
	await Promise.all(workers.map(({targetId}) => session.send('Target.closeTarget', {targetId})));
	await session.detach();
	return workers.length;
}
