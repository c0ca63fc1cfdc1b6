import {unzipSync} from 'fflate';
import type {Page} from 'puppeteer-core';
import english from '../../../src/static/_locales/en/messages.json';

/** "Your pictures", before they are posted, as a user has it. Nothing of vitest: a benchmark uses it, too. */

/** Opens files as somebody who chooses them. */
export const choose = (page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> =>
	page.evaluate(
		all => {
			const transfer = new DataTransfer();
			for (const [name, text] of all)
				transfer.items.add(new File([Uint8Array.from(atob(text), letter => letter.charCodeAt(0))], name, {type: 'image/jpeg'}));
			const input = document.querySelector<HTMLInputElement>('input[type=file]');
			if (!input) throw new Error('There is nothing to choose files with.');
			input.files = transfer.files;
			input.dispatchEvent(new Event('change', {bubbles: true}));
		},
		Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')] as const),
	);

export async function press(page: Page, key: keyof typeof english): Promise<void> {
	await page.evaluate(label => {
		const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent === label);
		if (!button) throw new Error(`There is no button "${label}".`);
		button.click();
	}, english[key].message);
}

/** Keeps the archive instead of letting the browser save it; once for each archive. */
export const catchArchive = (page: Page): Promise<void> =>
	page.evaluate(() => {
		Reflect.deleteProperty(window, 'archive');
		HTMLAnchorElement.prototype.click = () => undefined;
		const {createObjectURL} = URL;
		URL.createObjectURL = content => {
			if (content instanceof Blob && content.type === 'application/zip') Object.assign(window, {archive: content});
			return createObjectURL(content);
		};
	});

export const isArchiveThere = (page: Page): Promise<boolean> => page.evaluate(() => 'archive' in window);

/** The files in the archive, by name. */
export async function readArchive(page: Page): Promise<Readonly<Record<string, Uint8Array>>> {
	const text = await page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const reader = new FileReader();
				reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
				reader.onerror = () => reject(reader.error);
				reader.readAsDataURL((window as unknown as {archive: Blob}).archive);
			}),
	);
	return unzipSync(Buffer.from(text, 'base64'));
}

/** What the page says of all pictures at once, and how far it is. */
export const statusOf = (page: Page): Promise<{readonly done: number; readonly total: number; readonly text: string}> =>
	page.$eval('[aria-labelledby=all-title] [role=status]', ({textContent, firstElementChild}) => {
		const {value, max} = firstElementChild as HTMLProgressElement;
		return {done: value, total: max, text: textContent ?? ''};
	});
