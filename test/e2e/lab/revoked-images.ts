import type {Page} from 'puppeteer-core';

/** Records which image addresses the page revokes; a browser may still show a revoked one from its cache. */
export const watchRevoked = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const revoke = URL.revokeObjectURL.bind(URL);
		Object.assign(globalThis, {revoked: []});
		URL.revokeObjectURL = url => {
			(globalThis as unknown as {revoked: string[]}).revoked.push(url);
			revoke(url);
		};
	});

export const revokedOn = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => (globalThis as unknown as {revoked: string[]}).revoked);
