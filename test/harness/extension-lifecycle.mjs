// What may befall an extension while pages are open: switched off and on, updated, kept away from hosts.
import {evaluateInWindow} from './firefox-window.mjs';

const geckoId = 'overexposed@overexposed.example';

/**
 * Stops the background at once, whatever it is doing. Firefox would wait until it is idle.
 * @param {import('puppeteer-core').Browser} browser
 */
export const stopEventPage = browser =>
	evaluateInWindow(
		browser,
		`WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ignoreDevToolsAttached: true, disableResetIdleForTest: true})`,
	);

/**
 * What the background throws and does not catch, from now on.
 * @param {{kind: import('./find-browser.mjs').Kind, browser: import('puppeteer-core').Browser, origin: string}} session
 * @returns {Promise<() => Promise<string[]>>} all of it so far
 */
export async function watchBackground({kind, browser, origin}) {
	if (kind === 'firefox') {
		const read = async () => JSON.parse(await evaluateInWindow(browser, `(${errorsOf})('${origin}')`));
		const before = await read();
		return async () => (await read()).slice(before.length);
	}

	const thrown = [];
	const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith(origin));
	const session = await worker.createCDPSession();
	session.on('Runtime.exceptionThrown', ({exceptionDetails: {text, exception}}) => thrown.push(`${text} ${exception?.description}`));
	await session.send('Runtime.enable');
	return async () => thrown;
}

/** Runs in Firefox's window. */
function errorsOf(origin) {
	const errors = Services.console.getMessageArray().filter(message => message instanceof Ci.nsIScriptError);
	const thrown = errors.filter(({sourceName, flags}) => sourceName.startsWith(origin) && (flags & Ci.nsIScriptError.warningFlag) === 0);
	return JSON.stringify(thrown.map(({errorMessage}) => errorMessage));
}

/**
 * @param {{kind: import('./find-browser.mjs').Kind, browser: import('puppeteer-core').Browser, origin: string}} session
 * @param {boolean} isOn
 */
export function setEnabled(session, isOn) {
	if (session.kind === 'chromium') return inExtensionsPage(session, `chrome.management.setEnabled(id, ${isOn})`);
	return evaluateInWindow(
		session.browser,
		`(async () => {
			const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
			await (await AddonManager.getAddonByID('${geckoId}')).${isOn ? 'enable' : 'disable'}();
		})()`,
	);
}

/**
 * Takes up what now stands in the extension's folder, while pages are open. Chromium must be in developer mode: outside of it, it
 * forgets what a debugger loaded, finds the earlier version's worker at the next load, and runs that one.
 *
 * @param {{kind: import('./find-browser.mjs').Kind, browser: import('puppeteer-core').Browser, origin: string}} session
 * @param {string} folder of the extension
 */
export async function updateExtension(session, folder) {
	if (session.kind === 'firefox') await session.browser.installExtension(folder);
	else {
		await beDeveloper(session);
		await inExtensionsPage(session, 'chrome.developerPrivate.reload(id, {failQuietly: true})');
	}
}

/**
 * As when a person takes away what the extension may reach, in the browser's own settings.
 * @param {{kind: import('./find-browser.mjs').Kind, browser: import('puppeteer-core').Browser, origin: string}} session
 * @param {boolean} mayReach
 */
export function setSiteAccess(session, hasHostPermission) {
	if (session.kind === 'chromium') {
		const hostAccess = hasHostPermission ? 'ON_SPECIFIC_SITES' : 'ON_CLICK';
		const wanted = hasHostPermission ? 'ON_ALL_SITES' : hostAccess;
		return inExtensionsPage(session, `chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: '${wanted}'})`);
	}
	return evaluateInWindow(
		session.browser,
		`(async () => {
			const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
			const {extension} = WebExtensionPolicy.getByID('${geckoId}');
			const origins = extension.originControls ? extension.manifest.host_permissions ?? [] : [];
			await ExtensionPermissions.${hasHostPermission ? 'add' : 'remove'}(extension.id, {permissions: [], origins}, extension);
		})()`,
	);
}

/**
 * As a person allows it in the browser's own settings. The extension is loaded anew, which closes its pages.
 * @param {{kind: import('./find-browser.mjs').Kind, browser: import('puppeteer-core').Browser, origin: string}} session
 */
export async function allowPrivateWindows(session) {
	if (session.kind === 'chromium') {
		await beDeveloper(session);
		return inExtensionsPage(session, 'chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, incognitoAccess: true})');
	}
	return evaluateInWindow(
		session.browser,
		`(async () => {
			const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
			const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
			await ExtensionPermissions.add('${geckoId}', {permissions: ['internal:privateBrowsingAllowed'], origins: []});
			await (await AddonManager.getAddonByID('${geckoId}')).reload();
		})()`,
	);
}

/** Outside of developer mode, Chromium switches off what it is to load again. */
const beDeveloper = session => inExtensionsPage(session, 'chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})');

async function inExtensionsPage({browser, origin}, expression) {
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(`(async id => { await ${expression}; })('${origin.split('/').at(-1)}')`);
	await page.close();
}
