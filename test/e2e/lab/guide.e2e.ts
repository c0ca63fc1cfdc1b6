import type {Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {distOf} from '../../../scripts/prepare.mjs';
import {startFakeInternet} from '../../harness/fake-internet.mjs';
import {launch} from '../../harness/launch.mjs';
import {kinds} from '../scene.ts';
import {violationsOf} from '../surfaces/axe.ts';
import {printedPages} from '../surfaces/printed-pages.ts';

const lab = 'src/lab/index.html';

/** A newcomer has only the guide: the test presses what the guide says to press, and expects on screen what it says will be there. */
describe.each(kinds)('the guide and the handout, offline, in %s', kind => {
	let session: Awaited<ReturnType<typeof launch>>;
	let page: Page;
	beforeAll(async () => {
		const internet = await startFakeInternet({pages: {}});
		session = await launch(kind, {extension: distOf(kind), internet});
		await internet.close();
		page = await session.openExtensionPage(lab, '?lang=en');
		await page.bringToFront();
		await page.waitForSelector('#lab-report', {timeout: 60_000});
	});
	afterAll(() => session.close());

	test.each([
		['Fifteen minutes', '15 minutes'],
		['School or club', 'School or club, 20 minutes'],
	])('the path “%s” runs as the guide describes it', async (title, button) => {
		const address = await page.$eval('.path-choice a[href^="?guide="]', link => link.getAttribute('href') ?? '');
		const guide = await session.openExtensionPage(lab, address);
		await guide.waitForSelector('.guide h1');
		expect(await violationsOf(guide)).toEqual([]);
		const told = await guide.evaluate(readPath, title);
		await guide.close();
		await page.bringToFront();
		expect(told.buttons.slice(0, 2)).toEqual(['Present', button]);
		expect(told.keys).toContain('Page Down');
		expect(told.steps.length).toBeGreaterThan(10);
		expect(told.steps.filter(({question}) => question).length).toBeGreaterThan(5);

		if (await page.evaluate(findPressable, 'Stop')) await press(page, 'Stop');
		for (const label of told.buttons.slice(0, 2)) await press(page, label);
		for (const {question, step} of told.steps) {
			if (question) {
				await page.waitForFunction((text: string) => document.querySelector('.question h2')?.textContent === text, {}, question);
				await page.keyboard.press('PageDown');
			}
			await page.waitForFunction((text: string) => document.querySelector('.step-line strong')?.textContent === text, {}, step);
			await page.keyboard.press('PageDown');
		}
		await page.waitForSelector('.code-show svg');
	});

	test('the handout for the group prints on two pages at most', async () => {
		expect(await printedPages(page, 'A4')).toBeLessThanOrEqual(2);
		expect(await page.$$eval('.handout-entry', entries => entries.length)).toBeGreaterThan(8);
	});

	test('the report on the fictional page prints on one sheet, with a stamp', async () => {
		// On a retry, the sheet may still be open and the presentation over.
		for (const label of ['Stop', 'Back to the page']) if (await page.evaluate(findPressable, label)) await press(page, label);
		await press(page, 'The page');
		await press(page, 'Print or save this report');
		await page.waitForSelector('.sheet');
		await expect.poll(() => page.$eval('.sheet .stamp', ({textContent}) => textContent)).toBe('DEMO');
		expect(await page.$$eval('.sheet img', images => images.length)).toBe(0);
		expect(await printedPages(page, 'A4')).toBe(1);
		await press(page, 'Back to the page');
		await page.waitForSelector('.levers');
	});
});

/** What the guide says about the path under this heading. */
function readPath(title: string) {
	const heading = [...document.querySelectorAll('.guide h2')].find(({textContent}) => textContent === title);
	const text = heading?.nextElementSibling;
	const rows = [...(text?.nextElementSibling?.querySelectorAll('tbody tr') ?? [])];
	return {
		buttons: [...(text?.textContent ?? '').matchAll(/“(.+?)”/g)].map(([, label = '']) => label.replace(/,$/, '')),
		keys: [...document.querySelectorAll('.guide kbd')].map(({textContent}) => textContent),
		steps: rows.map(row => ({
			question: row.children[1]?.querySelector('em')?.textContent,
			step: row.children[1]?.querySelector('strong')?.textContent ?? '',
		})),
	};
}

/** Presses the button or menu with this label. */
async function press(page: Page, label: string): Promise<void> {
	await page.waitForFunction(findPressable, {}, label);
	await page.evaluate(name => {
		const all = [...document.querySelectorAll<HTMLElement>('button, summary')];
		all.find(({textContent}) => textContent?.trim() === name)?.click();
	}, label);
}

const findPressable = (name: string): boolean =>
	[...document.querySelectorAll('button, summary')].some(({textContent}) => textContent?.trim() === name);
