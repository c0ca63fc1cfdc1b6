import type {Page} from 'puppeteer-core';

/** As the guide says: “Present”, then the second of the paths. */
export async function startByKeyboard(page: Page): Promise<void> {
	await page.focus('summary.primary');
	await page.keyboard.press('Enter');
	await page.waitForFunction(() => document.querySelector('.path-choice')?.checkVisibility(), {polling: 100, timeout: 60_000});
	for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
}
