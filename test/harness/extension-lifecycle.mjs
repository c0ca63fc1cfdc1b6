// What can happen to an extension while pages are open: it is disabled and enabled, updated, or loses access to hosts.
import {evaluateInWindow} from './firefox-window.mjs';

/** @typedef {{kind: import('./find-browser.mjs').Kind, browser: import('puppeteer-core').Browser, origin: string}} Session */

const geckoId = 'overexposed@overexposed.example';

/**
 * Stops the event page at once, whatever it is doing. Left alone, Firefox waits until it is idle.
 * @param {import('puppeteer-core').Browser} browser
 */
export const stopEventPage = browser =>
	evaluateInWindow(
		browser,
		`WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ignoreDevToolsAttached: true, disableResetIdleForTest: true})`,
	);

/**
 * Collects uncaught errors of the background from now on.
 * @param {Session} session
 * @returns {Promise<() => Promise<string[]>>} reads what was collected so far
 */
export async function watchBackground({kind, browser, origin}) {
	if (kind === 'firefox') {
		const read = async () => JSON.parse(await evaluateInWindow(browser, `(${errorsOf})('${origin}')`));
		const before = await read();
		return async () => (await read()).slice(before.length);
	}

	/** @type {string[]} */
	const thrown = [];
	const worker = await browser.waitForTarget(target => target.type() === 'service_worker' && target.url().startsWith(origin));
	const session = await worker.createCDPSession();
	session.on('Runtime.exceptionThrown', ({exceptionDetails: {text, exception}}) => thrown.push(`${text} ${exception?.description}`));
	await session.send('Runtime.enable');
	return async () => thrown;
}

/**
 * Runs in Firefox's window.
 * @param {string} origin
 */
function errorsOf(origin) {
	const {Services, Ci} = /** @type {any} */ (globalThis);
	/** @type {{sourceName: string, flags: number, errorMessage: string}[]} */
	const errors = Services.console.getMessageArray().filter((/** @type {unknown} */ message) => message instanceof Ci.nsIScriptError);
	const thrown = errors.filter(({sourceName, flags}) => sourceName.startsWith(origin) && (flags & Ci.nsIScriptError.warningFlag) === 0);
	return JSON.stringify(thrown.map(({errorMessage}) => errorMessage));
}

/**
 * Enables or disables the extension.
 * @param {Session} session
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
 * Reloads the extension from its folder while pages are open. Chromium must be in developer mode: otherwise it forgets what a debugger
 * loaded, and at the next load finds and runs the worker of the previous version.
 *
 * @param {Session} session
 * @param {string} folder of the extension
 */
export async function updateExtension(session, folder) {
	if (session.kind === 'firefox') await session.browser.installExtension(folder);
	else {
		await enableDeveloperMode(session);
		await inExtensionsPage(session, 'chrome.developerPrivate.reload(id, {failQuietly: true})');
	}
}

/**
 * Grants or withdraws access to sites, as a person does in the browser's own settings.
 * @param {Session} session
 * @param {boolean} isAllowed
 */
export function setSiteAccess(session, isAllowed) {
	if (session.kind === 'chromium') {
		const hostAccess = isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK';
		return inExtensionsPage(
			session,
			`chrome.developerPrivate.updateExtensionConfiguration({extensionId: id, hostAccess: '${hostAccess}'})`,
		);
	}
	return evaluateInWindow(
		session.browser,
		`(async () => {
			const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
			const {extension} = WebExtensionPolicy.getByID('${geckoId}');
			const origins = extension.originControls ? extension.manifest.host_permissions ?? [] : [];
			await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(extension.id, {permissions: [], origins}, extension);
		})()`,
	);
}

/**
 * Allows the extension in private windows, as a person does in the browser's own settings. This reloads it and closes its pages.
 * @param {Session} session
 */
export async function allowPrivateWindows(session) {
	if (session.kind === 'chromium') {
		await enableDeveloperMode(session);
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

/**
 * Without developer mode, Chromium disables an unpacked extension that it reloads.
 * @param {Session} session
 */
const enableDeveloperMode = session =>
	inExtensionsPage(session, 'chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})');

/**
 * @param {Session} session
 * @param {string} expression with `id` for the extension's
 */
async function inExtensionsPage({browser, origin}, expression) {
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(`(async id => { await ${expression}; })('${origin.split('/').at(-1)}')`);
	await page.close();
}
