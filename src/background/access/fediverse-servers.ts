import browser from 'webextension-polyfill';
import {anyPageReaderScript, contentScript, fediverseScript} from '../../sites/matching/script-files.ts';
import {fediverseServers} from '../../storage/fediverse-servers.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';

const id = 'servers';

/**
 * Registers the content script for the fediverse servers that the user has named and granted access to, and for no others. Call it
 * whenever either may have changed and at every start: browsers drop registered scripts when the extension is updated.
 */
export function registerServers(): Promise<void> {
	lastRegistration = lastRegistration.catch(() => undefined).then(register);
	return lastRegistration;
}

/** One at a time: two at once would register the script twice. */
let lastRegistration: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
	const matches = await allowedServers();
	const registered = await browser.scripting.getRegisteredContentScripts({ids: [id]});
	if (registered.length > 0) await browser.scripting.unregisterContentScripts({ids: [id]});
	if (matches.length === 0) return;

	await browser.scripting.registerContentScripts([
		{id, matches, js: [fediverseScript, anyPageReaderScript, contentScript], runAt: 'document_idle'},
	]);
}

async function allowedServers(): Promise<string[]> {
	if ((await readSettingsInForce()).labOnly) return [];

	const patterns = (await fediverseServers.getValue()).map(origin => `${origin}/*`);
	const allowed = await Promise.all(patterns.map(pattern => browser.permissions.contains({origins: [pattern]})));
	return patterns.filter((_, index) => allowed[index]);
}
