import type {Page} from 'puppeteer-core';

/** Collects console messages and errors of a page from now on. */
export function collectOutput(page: Page): readonly string[] {
	const said: string[] = [];
	page.on('console', message => said.push(message.text()));
	page.on('pageerror', error => said.push(String(error)));
	return said;
}
