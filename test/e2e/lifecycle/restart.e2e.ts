import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {fixture, kinds, openScene, type Scene} from '../scene.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';

/** Firefox deletes the storage of a temporary add-on on exit; that of an installed one stays. */
const prefs = {'extensions.webextensions.keepStorageOnUninstall': true, 'extensions.webextensions.keepUuidOnUninstall': true};

test.each(kinds)('a tick survives a restart of the browser, in %s', async kind => {
	const profile = mkdtempSync(path.join(tmpdir(), 'overexposed-profile-'));
	const open = () => openScene(kind, {pages: {[flickr]: fixture('flickr', 'profile')}, profile, prefs});
	try {
		const before = await open();
		await (await popup(before)).locator('.entry input[type="checkbox"]').click();
		await expect.poll(async () => (await ticks(before)).length).toBe(1);
		const [tick] = await ticks(before);
		await before.end();

		const after = await open();
		expect(await ticks(after)).toEqual([tick]);
		const opened = await popup(after);
		await expect.poll(() => opened.$$eval('.entry input[type="checkbox"]:checked', all => all.length)).toBe(1);
		await after.end();
	} finally {
		rmSync(profile, {recursive: true, force: true});
	}
});

async function popup(scene: Scene) {
	await scene.visit(flickr);
	await scene.reportOf(flickr);
	const page = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(flickr)}#steps`);
	await page.waitForSelector('.entry input[type="checkbox"]');
	return page;
}

const ticks = (scene: Scene): Promise<readonly string[]> =>
	scene.panel.evaluate(async () => Object.keys((await chrome.storage.local.get('ticked'))['ticked'] ?? {}));
