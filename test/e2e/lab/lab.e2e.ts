import path from 'node:path';
import type {ElementHandle, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest';
import {root} from '../../../scripts/prepare.mjs';
import type {Report} from '../../../src/core/score/report.ts';
import {languages} from '../../../src/core/settings/languages.ts';
import type {StepId} from '../../../src/lab/presenter/path-steps.ts';
import {questionOf, stepsOf} from '../../../src/lab/presenter/paths.ts';
import english from '../../../src/static/_locales/en/messages.json';
import {kinds} from '../scene.ts';
import {violationsOf} from '../surfaces/axe.ts';
import {expectLeftByMosaic, expectNothingLeft} from './cover-steps.ts';
import {misfitsIn} from './fit-on-projector.ts';
import {type OpenLab, openLab} from './open-lab.ts';
import {askToErase, press, steady, stopPresenting} from './press-by-key.ts';
import {revokedOn, watchRevoked} from './revoked-images.ts';
import {startByKeyboard} from './start-by-keyboard.ts';

const places = (['extension', 'website'] as const).flatMap(place => kinds.map(kind => ({place, kind}) as const));
const fifteen = stepsOf('fifteen');

/** What the group must see at a step, by the report and the page. */
const seen: Partial<Readonly<Record<StepId, (page: Page) => Promise<void>>>> = {
	faces: async page => {
		expect((await reportOf(page)).exposure.low).toBeGreaterThan(90);
		expect(await count(page, '.invented rect')).toBe(3);
	},
	ask: async page => expect(await textOf(page, '.now')).toMatch(/GET \/people\/1047 HTTP\/1\.1(?!.*cookie:)/is),
	collect: async page => expect(await count(page, '.now .collected img')).toBe(4),
	cut: async page => {
		expect(await count(page, '.now .cut-faces img')).toBe(3);
		expect(await textOf(page, '.now')).toContain('nobody is recognised');
	},
	name: async page => expect(await textOf(page, '.now')).toContain('Ada Muster'),
	row: async page => expect(await count(page, '.now tbody tr')).toBe(3),
	delete: async page => {
		expect(await textOf(page, '.now')).toContain('404');
		expect(await count(page, '.now tbody tr')).toBe(3);
	},
	size: async page => expect((await linkOf(page, 'face')).high).toBeLessThan(0.5),
	cover: async page => expect((await reportOf(page)).images[0]?.faces).toEqual([]),
	friends: async page => expect((await reportOf(page)).images[0]?.faces).toHaveLength(4),
	private: async page => {
		expect((await reportOf(page)).exposure.high).toBeLessThanOrEqual(5);
		expect(await count(page, '.refused')).toBe(1);
	},
	portrait: async page => {
		expect((await reportOf(page)).images[0]?.imageUrl).toContain('portrait');
		expect((await linkOf(page, 'reach')).high).toBe(1);
	},
	compare: async page => {
		const [before = 0, after = 0] = await page.$$eval('.side .number', all =>
			all.map(({textContent}) => Number.parseInt(textContent ?? '', 10)),
		);
		expect(after).toBeLessThan(before);
		expect(await textOf(page, '.link-changes')).toContain(english.link_reach_question.message);
	},
	actions: async page => expect(await count(page, '.actions-list li')).toBeGreaterThan(1),
};

describe.each(places)('the fifteen-minute path, from the $place in $kind', ({place, kind}) => {
	let lab: OpenLab;
	let notes: Page;
	beforeAll(async () => {
		lab = await openLab(place, kind);
		await lab.page.bringToFront();
		await lab.page.waitForSelector('#lab-report', {timeout: 60_000});
	});
	afterAll(() => lab.end());

	test('runs from the first to the last step and back, by keyboard alone and offline', async () => {
		const {page} = lab;
		await startByKeyboard(page);
		await press(page, english.lab_presenter_notes.message);
		notes = await lab.findNotes();
		await notes.waitForSelector('.notes h2');
		await page.bringToFront();
		await lab.goOffline();
		for (const [index, timed] of fifteen.entries()) {
			const {id: step} = timed;
			const question = questionOf(timed);
			if (question) {
				await page.waitForFunction(isAsked, steady, english[`lab_question_${question}`].message);
				expect(await count(page, '#lab-report, .invented rect, .now, .side')).toBe(0);
				await page.keyboard.press('PageDown');
			}
			await page.waitForFunction(isAtStep, steady, english[`lab_step_${step}`].message);
			expect(await page.$eval('.presenter-bar', bar => bar.textContent)).toContain('DEMO');
			expect(await textOf(page, '.step-line')).toContain(`Step ${index + 1} of ${fifteen.length}`);
			await vi.waitFor(() => seen[step]?.(page), steady.timeout);
			await page.keyboard.press('PageDown');
		}

		await page.keyboard.press('PageUp');
		await page.waitForFunction(isAtStep, steady, english.lab_step_compare.message);
	});

	test('keeps its notes in step in their own window, which can also go forward', async () => {
		const {page} = lab;
		await notes.waitForFunction(
			(title: string) => document.querySelector('h2')?.textContent === title,
			steady,
			english.lab_step_compare.message,
		);
		await expect.poll(() => textOf(notes, '.notes')).toContain(english.lab_notes_compare.message);
		await notes.keyboard.press('PageDown');
		await page.waitForFunction(isAtStep, steady, english.lab_step_actions.message);
		await notes.waitForFunction(
			(title: string) => document.querySelector('h2')?.textContent === title,
			steady,
			english.lab_step_actions.message,
		);
	});

	test('erases the session once that is confirmed, says so, and closes the notes', async () => {
		const {page} = lab;
		await page.bringToFront();
		await stopPresenting(page);
		await press(page, english.lab_tab_site.message);
		await page.waitForFunction(isMachineDone, steady);
		const drawn = await page.$eval('.invented img', image => (image as HTMLImageElement).src);
		await watchRevoked(page);
		await askToErase(page);
		await press(page, english.lab_erase_no.message);
		await page.waitForFunction(() => document.activeElement?.matches('.erase-session .tools button'), steady);
		expect(await page.$eval('.invented img', image => (image as HTMLImageElement).src)).toBe(drawn);
		await askToErase(page);
		await press(page, english.lab_erase_yes.message);
		await expect.poll(() => textOf(page, '.erase-session')).toContain(english.lab_erase_done.message);
		await page.waitForFunction((old: string) => document.querySelector<HTMLImageElement>('.invented img')?.src !== old, steady, drawn);
		expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
		await expect.poll(() => revokedOn(page)).toContain(drawn);
		await expect.poll(() => showsNotes(notes)).toBe(false);
		await page.waitForFunction(isMachineDone, steady);
		expect((await reportOf(page)).exposure.low).toBeGreaterThan(90);
	});

	test('asks for consent, shows the faces on somebody’s own picture, and forgets it', async () => {
		const {page} = lab;
		await press(page, english.lab_tab_own_photo.message);
		expect(await count(page, 'input[type="file"]')).toBe(0);
		await watchRevoked(page);
		await (await page.waitForSelector('.consent input'))?.click();
		const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
		await input.uploadFile(path.join(root, 'test/fixtures/pictures/group-of-5.jpg'));
		await page.waitForSelector('.own rect', {timeout: 60_000});
		await expect.poll(() => count(page, '.own rect')).toBe(5);
		const url = await page.$eval('.own img', image => (image as HTMLImageElement).src);
		await expect.poll(() => page.$eval('.own img', image => (image as HTMLImageElement).naturalWidth)).toBe(1200);
		await press(page, english.lab_tab_site.message);
		await page.waitForFunction(() => !document.querySelector('.own'), steady);
		await expect.poll(() => revokedOn(page)).toContain(url);
	});

	test('a mosaic leaves a face and a hidden picture to be found; a solid cover with nothing else in the file leaves neither', async () => {
		const {page} = lab;
		await press(page, english.lab_tab_cover.message);
		await expectLeftByMosaic(page);
		await expectNothingLeft(page);
	});

	test('reads an invented person’s export, worst first, and one setting closes all of it but the portrait', async () => {
		const {page} = lab;
		await press(page, english.lab_tab_export.message);
		await page.waitForSelector('.lab-export[data-done="true"]', steady);
		const listed = () => page.$$eval('.lab-export li p', all => all.map(({textContent}) => textContent ?? ''));
		expect((await listed())[0]).toContain('Anyone can see it: a clear face, the caption names somebody, and the post has a place.');
		expect((await listed()).at(-1)).toContain('no usable face was found');
		await page.select('.lab-export-settings select', 'private');
		await expect.poll(async () => (await listed())[0], {timeout: 60_000}).toContain('Anyone can see it: it is a profile picture');
		expect((await listed()).filter(text => text.startsWith('Anyone can see it'))).toHaveLength(1);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
	});

	test('a club shows Ada, is found out and asked, and its page goes before its picture does', async () => {
		const {page} = lab;
		await press(page, english.lab_tab_places.message);
		await page.waitForFunction(() => document.querySelectorAll('.place rect').length === 5, steady);
		const at = async (step: 'pick' | 'whom' | 'letter' | 'served' | 'gone', text: string): Promise<void> => {
			await press(page, english.lab_scraper_next.message);
			await page.waitForFunction(isAtPlaceStep, steady, english[`lab_places_${step}`].message, text);
		};
		await at('pick', 'rowing.example/pictures/crew.jpg');
		await at('whom', 'board@rowing.example');
		await at('letter', english.lab_place_club_name.message);
		await at('served', english.gone_file_served.message);
		await at('gone', english.gone_gone.message);
	});

	test('sends no request to anybody', () => {
		expect(lab.requested()).toEqual([]);
	});

	test.runIf(kind === 'chromium')('takes one picture with the camera and switches it off', async () => {
		const {page} = lab;
		await press(page, english.lab_tab_own_photo.message);
		await (await page.waitForSelector('.consent input'))?.click();
		await page.waitForSelector('.camera');
		await press(page, english.lab_own_photo_camera.message);
		await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2, steady);
		await press(page, english.lab_own_photo_take.message);
		await page.waitForSelector('.own img', {timeout: 60_000});
		await expect.poll(() => count(page, 'video')).toBe(0);
	});

	test('axe finds no violation in a step of the presentation', async () => {
		const {page} = lab;
		await startByKeyboard(page);
		await page.waitForFunction(isAtStep, steady, english.lab_step_welcome.message);
		expect(await violationsOf(page)).toEqual([]);
		await stopPresenting(page);
	});

	test.runIf(place === 'extension' && kind === 'chromium')('fits on the smallest projector, in every language', async () => {
		for (const language of Object.keys(languages) as (keyof typeof languages)[]) expect(await misfitsIn(lab.page, language)).toEqual([]);
	});
});

/** Runs in the page: the group is asked this. */
const isAsked = (question: string): boolean => document.querySelector('.question h2')?.textContent === question;

/** Runs in the page: the step is shown, and the detector is done. */
function isAtStep(title: string): boolean {
	const isNamed = document.querySelector('.step-line strong')?.textContent === title;
	const machine = document.querySelector('.machine');
	const isWaiting = machine ? machine.ariaBusy !== 'false' : document.querySelector('main')?.textContent?.includes('Looking for faces');
	return isNamed && !isWaiting;
}

/** Runs in the page: the detector is done with the page that is shown. */
const isMachineDone = (): boolean => document.querySelector('.machine')?.ariaBusy === 'false';

/** Runs in the page: this step of the way is shown, and says this. */
const isAtPlaceStep = (step: string, text: string): boolean =>
	document.querySelector('.places-steps [aria-current="step"]')?.textContent === step &&
	document.querySelector('main')?.textContent?.includes(text) === true;

/** A window that closes meanwhile shows no notes. */
const showsNotes = async (notes: Page): Promise<boolean> => !notes.isClosed() && (await notes.$('.say-this').catch(() => null)) !== null;

const reportOf = async (page: Page): Promise<Report> => JSON.parse((await page.$eval('#lab-report', ({textContent}) => textContent)) ?? '');

async function linkOf(page: Page, id: string) {
	const link = (await reportOf(page)).links.find(each => each.id === id);
	if (!link) throw new Error(`the report has no link "${id}"`);
	return link;
}

const count = (page: Page, selector: string): Promise<number> => page.$$eval(selector, all => all.length);
const textOf = (page: Page, selector: string): Promise<string> => page.$eval(selector, ({textContent}) => textContent ?? '');
