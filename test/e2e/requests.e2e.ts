import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {IsoDate} from '../../src/core/controller.ts';
import {eventually} from '../harness/records.mjs';
import {kinds, openScene, type Scene} from './scene.ts';

/** Where somebody lives: the letter's language, the day in the calendar, the state long after it, the authority and its page. */
const journeys = [
	['United Kingdom', 'gb', undefined, undefined, '20261223', 'overdue', 'Information Commissioner’s Office', 'ico.org.uk', 'UK GDPR'],
	['France', 'fr', undefined, 'Français', '20261223', 'overdue', 'Commission Nationale de l’Informatique', 'cnil.fr', 'RGPD'],
	['Austria', 'at', undefined, 'Deutsch', '20261223', 'overdue', 'Datenschutzbehörde', 'dsb.gv.at', 'DSGVO'],
	['Italy', 'it', undefined, 'Italiano', '20261223', 'overdue', 'Garante', 'garanteprivacy.it', 'GDPR'],
	['Greece', 'gr', undefined, 'Ελληνικά', '20261223', 'overdue', 'Αρχή Προστασίας Δεδομένων', 'dpa.gr', 'ΓΚΠΔ'],
	['Bavaria', 'de', 'de-by', 'Deutsch', '20261223', 'overdue', 'Bayerisches Landesamt', 'lda.bayern.de', 'DSGVO'],
	[
		'California',
		'us',
		'us-ca',
		undefined,
		'20270107',
		'overdue',
		'California Attorney General',
		'oag.ca.gov',
		'California Consumer Privacy Act',
	],
	['Illinois', 'us', 'us-il', undefined, '20261223', 'sent', 'Illinois Attorney General', 'illinoisattorneygeneral.gov', '740 ILCS 14'],
] as const;

const inFirefox = ['United Kingdom', 'Bavaria'];
const sentOn = '2026-11-23';
const longAfter = '2027-06-01';

describe.each(kinds)('a request, in %s', kind => {
	let scene: Scene;
	let desk: Page;
	beforeAll(async () => {
		scene = await openScene(kind);
	});
	afterAll(() => scene.end());
	beforeEach(async () => {
		await desk?.close();
		await scene.panel.evaluate(() => chrome.storage.local.clear());
		desk = await openDesk('#checklist');
		await setClock(desk, sentOn);
	});

	const openDesk = async (hash: string): Promise<Page> => {
		const page = await scene.openExtensionPage('src/desk/index.html', hash);
		await page.waitForSelector('h1');
		return page;
	};

	const wanted = journeys.filter(([place]) => kind === 'chromium' || inFirefox.includes(place));
	test.each(wanted)(
		'from %s: letter, calendar, overdue, complaint',
		async (_, country, part, language, due, state, authority, host, law) => {
			await startLetter(desk, country, part);
			expect(await textOf(desk, '.missing')).toContain('your name');
			await desk.type('input[name="name"]', 'Ada Muster');
			await desk.type('input[name="email"]', 'ada@mail.example');
			if (language) await choose(desk, language);
			await eventually(async () => (await textOf(desk, '.letter')).includes(law));

			const letter = await textOf(desk, '.letter');
			expect(letter).toContain('Ada Muster');
			expect(letter).toContain('Clearview AI, Inc.');
			expect(letter).toContain(law);
			expect(letter).not.toMatch(/[{}]|undefined/);
			expect(await desk.$eval('a[href^="mailto:"]', link => link.getAttribute('href'))).toMatch(
				/^mailto:legal-requests@clearview\.ai\?subject=/,
			);

			await desk.click('[data-event="sent"]');
			await waitForState(desk, 'sent');
			expect(await calendarOf(desk)).toContain(`DTSTART;VALUE=DATE:${due}`);

			await setClock(desk, longAfter);
			await waitForState(desk, state);
			await choose(desk, 'A complaint to the authority');
			await desk.waitForSelector('.authority a');
			expect(await textOf(desk, '.authority h3')).toContain(authority);
			expect(await desk.$eval('.authority a', link => new URL((link as HTMLAnchorElement).href).host)).toContain(host);
			expect(await textOf(desk, '.letter')).toContain(authority);
			expect(await textOf(desk, '.letter')).not.toMatch(/[{}]|undefined/);

			await desk.click('[data-event="complained"]');
			await waitForState(desk, 'complained');
		},
	);

	test('looks at its dates now and then, and may not speak unasked', async () => {
		const names = () => scene.panel.evaluate(async () => (await chrome.alarms.getAll()).map(({name}) => name));
		expect(await names()).toEqual(['requests']);
		expect(await scene.panel.evaluate(() => chrome.permissions.contains({permissions: ['notifications']}))).toBe(false);
	});

	test('two tabs at the same letter lose nothing', async () => {
		await startLetter(desk, 'fr', undefined);
		const other = await openDesk(await hashOf(desk));
		await setClock(other, sentOn);
		await press(desk, '[data-event="sent"]');
		await waitForState(other, 'sent');
		await press(other, '[data-event="answered"]');
		await waitForState(desk, 'answered');
		expect(await desk.$$eval('.history li', all => all.length)).toBe(3);
		await other.close();
	});

	test('a step is taken back, and stays in the history', async () => {
		await startLetter(desk, 'fr', undefined);
		await desk.click('[data-event="sent"]');
		await waitForState(desk, 'sent');
		await press(desk, '.history ~ p button');
		await waitForState(desk, 'drafted');
		expect(await desk.$$eval('.history del', all => all.length)).toBe(1);
	});

	test('saved, erased and added again, everything is there once', async () => {
		await startLetter(desk, 'fr', undefined);
		await desk.type('input[name="name"]', 'Ada Muster');
		await desk.evaluate(() => {
			location.hash = '#data';
		});
		await desk.waitForSelector('input[type="file"]');
		const saved = await savedBy(desk, () => desk.click('.buttons button'));
		expect(saved).toContain('Ada Muster');

		await desk.click('.buttons button:nth-child(2)');
		await desk.click('.question .danger');
		await desk.waitForFunction(() => document.querySelector('main')?.textContent?.includes('0 letters'));

		for (const _ of [1, 2]) await addFile(desk, saved);
		await desk.waitForFunction(() => document.querySelector('main')?.textContent?.includes('One letter'));
		expect(await textOf(desk, 'main')).toContain('Added. Nothing is there twice.');

		await addFile(desk, '{"format": "something else"}');
		await desk.waitForFunction(() => document.querySelector('main')?.textContent?.includes('no file of Overexposed'));
		expect(await textOf(desk, 'main')).toContain('One letter');
	});

	// WebDriver shows no page as it would be printed.
	test.runIf(kind === 'chromium')('on paper there is the letter alone', async () => {
		await startLetter(desk, 'fr', undefined);
		await desk.emulateMediaType('print');
		const shown = await desk.$$eval('h1, h2, button, nav, .letter', all =>
			all.filter(element => element.getClientRects().length > 0).map(({className, tagName}) => className || tagName),
		);
		expect(shown).toEqual(['letter']);
		await desk.emulateMediaType();
	});
});

/** From Clearview's record in the checklist to a draft; what it costs stands there before. */
async function startLetter(page: Page, country: string, part: string | undefined): Promise<void> {
	await press(page, 'a[href^="#request=clearview-ai:"]');
	await page.waitForSelector('.facts');
	expect(await textOf(page, '.facts')).toMatch(/photo of your face\s*Yes/);
	const [, where] = await page.$$('select');
	await where?.select(country);
	if (part) {
		await page.waitForSelector(`option[value="${part}"]`);
		const [, , which] = await page.$$('select');
		await which?.select(part);
	}

	await page.waitForSelector('.plan ~ *, .choice input');
	await choose(page, 'See what they hold');
	await page.click('main > .card:last-child .button.primary');
	await page.waitForSelector('.letter');
}

/** Also in a tab behind another, where a browser lets no pointer in. */
const press = (page: Page, selector: string): Promise<void> => page.$eval(selector, element => (element as HTMLElement).click());

/** Ticks the choice that begins with these words. */
const choose = (page: Page, words: string): Promise<void> =>
	page.evaluate(wanted => {
		const labels = [...document.querySelectorAll('.choice label')];
		const label = labels.find(({textContent}) => textContent?.startsWith(wanted));
		if (!label) throw new Error(`No choice “${wanted}” among ${labels.map(({textContent}) => textContent).join(' | ')}`);
		label.querySelector('input')?.click();
	}, words);

const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, ({textContent}) => textContent ?? '');

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

const waitForState = (page: Page, state: string) => page.waitForSelector(`#clock-title .state.${state}`);

/** Stops the page's clock at noon of a day, and lets the page be drawn anew. */
async function setClock(page: Page, day: IsoDate): Promise<void> {
	await page.evaluate(
		async noon => {
			const world = globalThis as typeof globalThis & {RealDate?: DateConstructor};
			const RealDate = world.RealDate ?? Date;
			world.RealDate = RealDate;
			world.Date = new Proxy(RealDate, {
				construct: (real, given) => Reflect.construct(real, given.length > 0 ? given : [noon]),
				get: (real, key) => (key === 'now' ? () => noon : Reflect.get(real, key)),
			});
			const here = location.hash;
			location.hash = '#settings';
			await new Promise(resolve => setTimeout(resolve, 50));
			location.hash = here;
			await new Promise(resolve => setTimeout(resolve, 50));
		},
		Date.parse(`${day}T12:00:00`),
	);
}

const calendarOf = (page: Page): Promise<string> => savedBy(page, () => page.click('#clock-title ~ p button'));

/** What a button would have put into a file. */
async function savedBy(page: Page, press: () => Promise<unknown>): Promise<string> {
	await page.evaluate(() => {
		HTMLAnchorElement.prototype.click = () => undefined;
		URL.createObjectURL = blob => {
			void (blob as Blob).text().then(text => {
				document.documentElement.dataset['saved'] = text;
			});
			return '#';
		};
	});
	await press();
	const saved = await eventually(() => page.evaluate(() => document.documentElement.dataset['saved']), 5000);
	if (!saved) throw new Error('nothing was saved');
	return saved;
}

/** As if the user had chosen a file of theirs. */
const addFile = (page: Page, text: string): Promise<void> =>
	page.evaluate(async content => {
		const input = document.querySelector<HTMLInputElement>('input[type="file"]');
		if (!input) throw new Error('no way to add a file');
		const files = new DataTransfer();
		files.items.add(new File([content], 'saved.json'));
		input.files = files.files;
		input.dispatchEvent(new Event('change', {bubbles: true}));
		await new Promise(resolve => setTimeout(resolve, 200));
	}, text);
