import type {Page} from 'puppeteer-core';

/** What a page says from now on, in its console or as an error. */
export function listenTo(page: Page): readonly string[] {
	const said: string[] = [];
	page.on('console', message => said.push(message.text()));
	page.on('pageerror', error => said.push(String(error)));
	return said;
}
