import type {Page} from 'puppeteer-core';
import {drawn, everyExport} from '../../fixtures/exports/every-export.ts';
import {makeInstagram} from '../../fixtures/exports/meta.ts';
import {planned} from '../../fixtures/exports/plan.ts';
import {makeZip} from '../../fixtures/exports/zip.ts';
import {press} from './request-steps.ts';

export interface ListedPicture {
	/** Path in the export. */
	readonly file: string;
	readonly reason: string;
}

/** What the list says of the pictures of Instagram's export of an invented person, worst first, with drawn faces. */
export async function reviewExport(page: Page): Promise<readonly ListedPicture[]> {
	await page.waitForSelector('.export-chooser input[type="file"]');
	const found = await review(page, [{name: 'instagram', zip: makeZip(makeInstagram('2025', {draw: drawn}))}]);
	await page.waitForSelector('.export-picture img');
	return found;
}

/** Enough for an order, and quick to look at: a portrait, five people, and nobody. */
const three = planned.filter(({drawing}) => drawing !== 'tiny-face');
const drawings: readonly (readonly [string, RegExp])[] = [
	['portrait', /17900000000000001|2019-?07-?14/],
	['group', /17900000000000002|2014-?03-?01/],
	['nobody', /17900000000000004|2022-?12-?24/],
];

/** In which order the drawings stand in the list, for every layout of every platform, one after the other: a line for each. */
export async function reviewEveryLayout(page: Page): Promise<string> {
	const orders: string[] = [];
	const exported = everyExport(three);
	for (const name of new Set(exported.map(layoutOf))) {
		const files = exported.filter(each => layoutOf(each) === name);
		const found = await review(page, files);
		// Mastodon's has an avatar besides, which is no drawing.
		const order = found.flatMap(({file}) => drawings.find(([, pattern]) => pattern.test(file))?.[0] ?? []);
		orders.push(`${name}: ${order}`);
		await press(page, '.buttons .quiet');
		await page.waitForSelector('.export-chooser input[type="file"]');
	}

	return orders.join('\n');
}

/** Flickr's export is two files, which belong together. */
const layoutOf = ({name}: {readonly name: string}): string => (name.startsWith('flickr') ? 'flickr' : name);

/** As {@link reviewEveryLayout} should find them: the face that is clear, then five smaller ones, then trees. */
export const rightOrders = [...new Set(everyExport(three).map(layoutOf))].map(name => `${name}: portrait,group,nobody`).join('\n');

/** Chooses the files, and waits until every picture was looked at. */
async function review(page: Page, files: readonly {readonly name: string; readonly zip: Blob}[]): Promise<readonly ListedPicture[]> {
	const contents = await Promise.all(
		files.map(async ({name, zip}) => ({name: `${name}.zip`, content: Buffer.from(await zip.arrayBuffer()).toString('base64')})),
	);
	await page.evaluate(give, contents);
	await page.waitForSelector('.export-phase[data-phase="done"]', {timeout: 60_000});
	return page.$$eval('.export-picture', items =>
		items.map(item => ({file: item.querySelector('.file-path')?.textContent ?? '', reason: item.querySelector('p')?.textContent ?? ''})),
	);
}

/** Runs in the page: chooses files, as a person would. */
function give(contents: readonly {readonly name: string; readonly content: string}[]): void {
	const input = document.querySelector<HTMLInputElement>('.export-chooser input[type="file"]');
	if (!input) throw new Error('There is nothing to choose files with.');
	const files = new DataTransfer();
	for (const {name, content} of contents) {
		const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0));
		files.items.add(new File([bytes], name, {type: 'application/zip'}));
	}
	input.files = files.files;
	input.dispatchEvent(new Event('change', {bubbles: true}));
}
