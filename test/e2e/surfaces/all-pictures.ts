import type {Page} from 'puppeteer-core';
import {drawn} from '../../fixtures/exports/every-export.ts';
import {makeInstagram} from '../../fixtures/exports/meta.ts';
import {makeZip} from '../../fixtures/exports/zip.ts';

/** Instagram's export of an invented person, as a ZIP with drawn faces. */
const exportOf = async (): Promise<string> =>
	Buffer.from(await makeZip(makeInstagram('2025', {draw: drawn})).arrayBuffer()).toString('base64');

/** What the list says of its pictures, worst first, once every picture was looked at. */
export async function reviewExport(page: Page): Promise<readonly {readonly file: string; readonly reason: string}[]> {
	await page.waitForSelector('.export-chooser input[type="file"]');
	await page.evaluate(give, await exportOf());
	await page.waitForSelector('.export-phase[data-phase="done"]', {timeout: 60_000});
	await page.waitForSelector('.export-picture img');
	return page.$$eval('.export-picture', items =>
		items.map(item => ({
			file: /(\d+)\.jpg/.exec(item.querySelector('.file-path')?.textContent ?? '')?.[1] ?? '',
			reason: item.querySelector('p')?.textContent ?? '',
		})),
	);
}

/** Runs in the page: chooses a file, as a person would. */
function give(content: string): void {
	const input = document.querySelector<HTMLInputElement>('.export-chooser input[type="file"]');
	if (!input) throw new Error('There is nothing to choose files with.');
	const files = new DataTransfer();
	const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0));
	files.items.add(new File([bytes], 'instagram-ada_muster.zip', {type: 'application/zip'}));
	input.files = files.files;
	input.dispatchEvent(new Event('change', {bubbles: true}));
}
