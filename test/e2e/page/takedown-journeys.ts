import type {Page} from 'puppeteer-core';
import {expect} from 'vitest';
import {drawnPages} from '../../fixtures/contacts/all-pages.ts';
import type {Scene} from '../scene.ts';
import {press, select, waitForState, waitForText} from '../surfaces/request-steps.ts';

/** From a page that shows a picture to the day it is gone. */
export interface Journey {
	/** Name of the drawn page. */
	readonly page: string;
	readonly country: string;
	readonly kind: string;
	readonly asker: string;
	readonly mailbox: string;
	/** A word of the letter, in its language. */
	readonly says: string;
}

export const journeys: Readonly<Record<string, Journey>> = {
	'a club in Germany': {
		page: 'a sports club’s imprint',
		country: 'de',
		kind: 'club',
		asker: 'member',
		mailbox: 'vorstand@tsv-eichental.example',
		says: 'Bild',
	},
	'a school in the United Kingdom, by a parent': {
		page: 'a primary school’s contact page',
		country: 'gb',
		kind: 'school',
		asker: 'parent',
		mailbox: 'office@oakhill-primary.example',
		says: 'child',
	},
	'a newspaper in France': {
		page: 'a newspaper’s legal notice',
		country: 'fr',
		kind: 'newspaper',
		asker: 'self',
		mailbox: 'redaction@echo-du-val.example',
		says: 'photo',
	},
	'a former employer in Italy': {
		page: 'an employer’s privacy notice',
		country: 'it',
		kind: 'employer',
		asker: 'former-employee',
		mailbox: 'privacy@officine-bruni.example',
		says: 'foto',
	},
	'an event photographer in Greece': {
		page: 'an event photographer',
		country: 'gr',
		kind: 'photographer',
		asker: 'visitor',
		mailbox: 'info@fotostigma.example',
		says: 'φωτογραφία',
	},
};

const drawnFor = ({page}: Journey) => {
	const drawn = drawnPages.find(({name}) => name === page);
	if (!drawn) throw new Error(`There is no drawn page called ${page}.`);
	return drawn;
};
const pictureOn = (address: string): string => new URL('/team/portrait-1080.jpg', address).href;

/** The pages of all journeys, each with a picture. */
export const journeyPages = Object.fromEntries(
	Object.values(journeys).map(journey => {
		const {address, html} = drawnFor(journey);
		return [address, `${html}<img src="${pictureOn(address)}" width="300" height="300" alt="The team">`];
	}),
);

/** Addresses that have been taken down since. */
export const takenDown = new Set<string>();

/** @param scene with access to every host, which a test cannot give at the browser's question */
export async function travel(scene: Scene, journey: Journey): Promise<void> {
	const {address} = drawnFor(journey);
	const page = await scene.visit(address);
	const tabId = await scene.tabId(address);
	const popup = await scene.openExtensionPage('src/popup/index.html', `?tab=${tabId}`);
	await popup.waitForSelector('.takedown');
	await expect.poll(() => popup.$eval('.takedown', link => link.getAttribute('href'))).toBe(`../dashboard/index.html#takedown=${tabId}`);
	await popup.close();

	const dashboard = await scene.openExtensionPage('src/dashboard/index.html', `#takedown=${tabId}`);
	await writeLetter(dashboard, journey);
	for (const words of [address, pictureOn(address), journey.says]) await waitForText(dashboard, '.letter', words);
	await noteAsSent(dashboard);
	await checkUntilGone(dashboard, address);
	await dashboard.close();
	await page.close();
}

async function writeLetter(page: Page, {country, kind, asker, mailbox}: Journey): Promise<void> {
	await press(page, '.picture-list input');
	const valueIn = (name: string) => page.$eval(`input[name="${name}"]`, input => (input as HTMLInputElement).value);
	await page.waitForSelector('input[name="takedown-email"]');
	await expect.poll(() => valueIn('takedown-email')).toBe(mailbox);
	expect(await valueIn('takedown-name')).not.toBe('');
	// The first list of countries is that of whoever shows the picture, the last that of the person.
	await chooseIn(page, '[aria-labelledby="whom-title"] select', 0, country);
	await select(page, kind);
	await select(page, asker);
	await chooseIn(page, 'main > .card:last-child select', 0, country);
	await page.waitForSelector('.write-letter[aria-disabled="false"]');
	await press(page, '.write-letter');
	await page.waitForSelector('.letter');
}

const chooseIn = (page: Page, lists: string, at: number, value: string): Promise<void> =>
	page.evaluate(
		(selector, index, wanted) => {
			const list = document.querySelectorAll<HTMLSelectElement>(selector)[index];
			if (!list) throw new Error(`There is no list ${selector}.`);
			list.value = wanted;
			list.dispatchEvent(new Event('change', {bubbles: true}));
		},
		lists,
		at,
		value,
	);

/** In the history of the request, as somebody does who has sent it from their own mailbox. */
async function noteAsSent(page: Page): Promise<void> {
	await page.waitForFunction(
		() => [...document.querySelectorAll('button')].some(({textContent}) => textContent?.includes('I sent the friendly message')),
		{
			polling: 50,
		},
	);
	await page.evaluate(() => {
		const buttons = [...document.querySelectorAll('button')];
		buttons.find(({textContent}) => textContent?.includes('I sent the friendly message'))?.click();
	});
	await page.waitForSelector('.check-gone');
}

/** The page goes first, and the file is forgotten; only when that goes too is the picture gone. */
async function checkUntilGone(page: Page, address: string): Promise<void> {
	await press(page, '.check-gone');
	await page.waitForSelector('.gone-verdict.still-there');
	takenDown.add(address);
	await press(page, '.check-gone');
	await page.waitForSelector('.gone-verdict.file-served');
	takenDown.add(pictureOn(address));
	await press(page, '.check-gone');
	await page.waitForSelector('.gone-verdict.gone');
	await page.$$eval('.gone-check [role="status"] button', ([close]) => (close as HTMLElement).click());
	await waitForState(page, 'closed');
}
