import {cpSync, mkdtempSync, readdirSync, realpathSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {distOf} from '../../../scripts/prepare.mjs';
import {fixture, kinds, openScene} from '../scene.ts';

const flickr = 'https://www.flickr.com/photos/ada-muster/';

test.each(kinds)('without its model, faces are unknown and not zero, and the popup says what to do, in %s', async kind => {
	const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'overexposed-broken-')));
	cpSync(distOf(kind), folder, {recursive: true});
	const models = readdirSync(path.join(folder, 'assets')).filter(name => /^faceboxes-.*\.bin$/.test(name));
	expect(models).toHaveLength(1);
	for (const model of models) rmSync(path.join(folder, 'assets', model));

	const scene = await openScene(kind, {extension: folder, pages: {[flickr]: fixture('flickr', 'profile')}});
	try {
		await scene.visit(flickr);
		const report = await scene.reportOf(flickr);
		const face = report?.links.find(({id}) => id === 'face');
		expect(face).toMatchObject({low: 0, high: 1});
		expect(face?.evidence.map(({id}) => id)).toContain('detector-failed');
		const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${await scene.tabId(flickr)}`);
		await popup.waitForSelector('.detector-failed');
		const text = () => popup.evaluate(() => document.body.textContent ?? '');
		await expect.poll(text).toContain('The part that looks for faces did not start');
		await expect.poll(text).toContain('install it again');
		expect(await text()).not.toContain('No face was found');
	} finally {
		await scene.end();
		rmSync(folder, {recursive: true, force: true});
	}
});
