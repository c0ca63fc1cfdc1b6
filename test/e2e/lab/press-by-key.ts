import type {ElementHandle, Page} from 'puppeteer-core';
import english from '../../../src/static/_locales/en/messages.json';

/** A window behind another does not paint, so waiting for animation frames would never end. */
export const steady = {polling: 100, timeout: 60_000};

/** Presses the button of that name as a keyboard does. */
export async function press(page: Page, label: string): Promise<void> {
	const button = await page.waitForFunction(
		(text: string) => [...document.querySelectorAll('button')].find(each => each.textContent === text && each.checkVisibility()),
		steady,
		label,
	);
	await (button as ElementHandle<Element>).focus();
	await page.keyboard.press('Enter');
}

/** The question takes the focus a frame later, away from whatever button a key was about to press. */
export async function askToErase(page: Page): Promise<void> {
	await press(page, english.lab_erase.message);
	await page.waitForFunction(() => document.activeElement?.matches('[role="alertdialog"]'), steady);
}

/** With the button that ends a presentation gone, the focus returns a frame later to where it was started. */
export async function stopPresenting(page: Page): Promise<void> {
	await press(page, english.lab_presenter_stop.message);
	await page.waitForFunction(() => document.activeElement?.matches('summary.primary'), steady);
}
