import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import type {IsoDate} from '../../../src/core/iso-date.ts';
import {eventually} from '../../harness/records.mjs';

/** Steps of a user with a letter. Each waits for a condition, never for a fixed time, so that slow machines pass. */

/** From a controller in the checklist to a draft. What the request costs is shown first. */
export async function startLetter(page: Page, country: string, part?: string): Promise<void> {
	await press(page, 'a[href^="#request=clearview-ai:"]');
	await page.waitForSelector('.facts');
	await expect.poll(() => textOf(page, '.facts')).toMatch(/photo of your face\s*Yes/);
	await select(page, country);
	if (part) await select(page, part);
	await choose(page, 'See what they hold');
	await press(page, 'main > .card:last-child .button.primary');
	await page.waitForSelector('.letter');
}

/** Selects a value in whichever list has it. */
export async function select(page: Page, value: string): Promise<void> {
	await page.waitForSelector(`option[value="${value}"]`);
	await page.evaluate(wanted => {
		const list = document.querySelector(`option[value="${wanted}"]`)?.closest('select');
		if (!list) throw new Error(`No list has the option ${wanted}.`);
		list.value = wanted;
		list.dispatchEvent(new Event('change', {bubbles: true}));
	}, value);
}

/** Clicks by script, which also works in a background tab and while the layout moves. */
export async function press(page: Page, selector: string): Promise<void> {
	await page.waitForSelector(selector);
	await page.$eval(selector, element => (element as HTMLElement).click());
}

/** Selects the choice that begins with these words. */
export async function choose(page: Page, words: string): Promise<void> {
	await until(
		page,
		(wanted = '') => [...document.querySelectorAll('.choice label')].some(label => label.textContent?.startsWith(wanted)),
		words,
	);
	await page.evaluate(wanted => {
		const labels = [...document.querySelectorAll('.choice label')];
		labels
			.find(label => label.textContent?.startsWith(wanted))
			?.querySelector('input')
			?.click();
	}, words);
}

export const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, ({textContent}) => textContent ?? '');

export const waitForText = (page: Page, selector: string, words: string) =>
	until(page, (where = '', wanted = '') => document.querySelector(where)?.textContent?.includes(wanted), selector, words);

export const waitForState = (page: Page, state: string) => page.waitForSelector(`#deadlines-title .state.${state}`);

/** Polls with a timer, since background tabs draw no frames. */
const until = (page: Page, condition: (...given: string[]) => boolean | undefined, ...given: string[]) =>
	page.waitForFunction(condition, {polling: 50}, ...given);

export const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Opens another page of the dashboard and waits for it. */
export async function turnTo(page: Page, hash: string): Promise<void> {
	const [name = ''] = /^#(letter|request)=/.test(hash) ? ['requests'] : [hash.slice(1)];
	await page.evaluate(to => {
		location.hash = to;
	}, hash);
	await page.waitForSelector(`nav a[href="#${name}"][aria-current="page"]`);
}

/** Stops the page's clock at noon of a day, and renders the page again. */
export async function setClock(page: Page, day: IsoDate): Promise<void> {
	await page.evaluate(
		noon => {
			const world = globalThis as typeof globalThis & {RealDate?: DateConstructor};
			const RealDate = world.RealDate ?? Date;
			world.RealDate = RealDate;
			world.Date = new Proxy(RealDate, {
				construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [noon]),
				get: (real, key) => (key === 'now' ? () => noon : Reflect.get(real, key)),
			});
		},
		Date.parse(`${day}T12:00:00`),
	);
	await restore(page);
}

/** Empties the storage but keeps the page open, because opening another takes Firefox seconds. */
export async function resetStorage(page: Page, panel: Page, day: IsoDate): Promise<void> {
	await page.bringToFront();
	await panel.evaluate(() => chrome.storage.local.clear());
	await turnTo(page, '#data');
	await waitForText(page, 'main', 'No letters');
	await waitForText(page, 'main', 'No details for letters');
	await turnTo(page, '#checklist');
	await setClock(page, day);
}

/** Leaves the page and returns, which resets its state. */
export async function restore(page: Page): Promise<void> {
	const here = await hashOf(page);
	await turnTo(page, '#settings');
	await turnTo(page, here);
}

/** The text that a button saves as a file. */
export async function savedBy(page: Page, selector: string): Promise<string> {
	await page.evaluate(() => {
		delete document.documentElement.dataset['saved'];
		const {click} = HTMLAnchorElement.prototype;
		HTMLAnchorElement.prototype.click = () => {
			HTMLAnchorElement.prototype.click = click;
		};
		URL.createObjectURL = blob => {
			void (blob as Blob).text().then(text => {
				document.documentElement.dataset['saved'] = text;
			});
			return '#';
		};
	});
	await press(page, selector);
	const saved = await eventually(() => page.evaluate(() => document.documentElement.dataset['saved']));
	if (!saved) throw new Error('Nothing was saved.');
	return saved;
}

/** As if the user had chosen a file. */
export async function addFile(page: Page, text: string): Promise<void> {
	await page.waitForSelector('input[type="file"]');
	await page.evaluate(content => {
		const input = document.querySelector<HTMLInputElement>('input[type="file"]');
		const files = new DataTransfer();
		files.items.add(new File([content], 'saved.json'));
		if (input) input.files = files.files;
		input?.dispatchEvent(new Event('change', {bubbles: true}));
	}, text);
}
