import {expect, test} from 'vitest';
import english from '../../../src/static/_locales/en/messages.json';
import {fixture} from '../../redaction/corpus.ts';
import type {Scene} from '../scene.ts';
import {broken, drawCorpus, leftIn, withMetadata} from './corpus-files.ts';
import {catchArchive, choose, isArchiveThere, press, readArchive, statusOf} from './pictures-page.ts';

/** Milliseconds, for one picture in a browser on a machine that is very busy. */
const perPicture = 15_000;

/** Copies of many pictures at once, in the browser of a scene. */
export function testManyPictures(scene: () => Scene): void {
	const openPage = async () => {
		const page = await scene().openExtensionPage('src/pictures/index.html');
		await page.bringToFront();
		await page.waitForSelector('input[type=file]');
		await catchArchive(page);
		return page;
	};

	test('drawn faces, and metadata of every format, are saved at once with nothing left; what cannot be read stops no other', {
		timeout: 30 * perPicture,
	}, async () => {
		const asked = scene().internet.requests.length;
		const page = await openPage();
		// A part of them: `npm run -s bench -- copies --files 200` saves as many as the page takes.
		const files = Object.entries(await drawCorpus(page)).filter((_, index) => index < 10 || index % 3 === 0);
		await choose(page, {...Object.fromEntries(files), 'broken.jpg': broken});
		await press(page, 'before_posting_save_all');
		await expect.poll(() => isArchiveThere(page), {timeout: 25 * perPicture}).toBe(true);
		await expect.poll(async () => (await statusOf(page)).text).toContain(english.before_posting_not_saved.message);
		expect((await statusOf(page)).text.split(english.before_posting_not_saved.message)[1]?.trim()).toBe('broken.jpg');
		const copies = Object.values(await readArchive(page));
		expect(copies).toHaveLength(files.length);
		for (const copy of copies) expect(await leftIn(copy)).toEqual([]);
		expect(scene().internet.requests.length).toBe(asked);
		await page.close();
	});

	test('stopping saves the copies made until then; the pictures stay open, and all can be saved afterwards', {
		timeout: 20 * perPicture,
	}, async () => {
		const page = await openPage();
		const names = Array.from({length: 6}, (_, index) => `${index}.jpg`);
		await choose(page, Object.fromEntries(names.map(name => [name, withMetadata(fixture('pictures/portrait-400.jpg'))])));
		const opened = () => page.$$eval('.open-pictures bdi', all => all.map(({textContent}) => textContent));
		// In the page, since the rest would be done by the time that a command arrives there.
		await page.evaluate(label => {
			const observer = new MutationObserver(() => {
				if (!((document.querySelector('progress')?.value ?? 0) > 0)) return;
				observer.disconnect();
				[...document.querySelectorAll('button')].find(({textContent}) => textContent === label)?.click();
			});
			observer.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
		}, english.before_posting_stop.message);
		await press(page, 'before_posting_save_all');
		await expect.poll(async () => (await statusOf(page)).text).toContain(english.before_posting_stopped.message);
		const {done, total} = await statusOf(page);
		expect(done).toBeGreaterThan(0);
		expect(done).toBeLessThan(total);
		const before = await readArchive(page);
		expect(Object.keys(before)).toEqual(Array.from({length: done}, (_, index) => `picture-${index + 1}.jpg`));
		for (const copy of Object.values(before)) expect(await leftIn(copy)).toEqual([]);
		expect(await opened()).toEqual(names);

		await catchArchive(page);
		await press(page, 'before_posting_save_all');
		await expect.poll(() => isArchiveThere(page), {timeout: 10 * perPicture}).toBe(true);
		expect(Object.keys(await readArchive(page))).toHaveLength(names.length);
		await page.close();
	});
}
