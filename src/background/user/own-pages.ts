import {findSite} from '../../sites/index.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {digest} from '../../storage/cache.ts';
import {ownPages} from '../../storage/own-pages.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';

type Page = Pick<TabRecord, 'url' | 'artifacts'>;

/** Whether the user has marked this page as their own. There is no other way to know: we recognise nobody. */
export async function isOwn(page: Page): Promise<boolean> {
	const stored = await ownPages.getValue();
	if (stored.length === 0) return false;

	const own = await digestOf(page);
	return stored.some(({digest}) => digest === own);
}

export async function markAsOwn(page: Page, isTheirs: boolean): Promise<void> {
	const own = await digestOf(page);
	await ownPages.change(stored => {
		const others = stored.filter(({digest}) => digest !== own);
		return isTheirs ? [...others, {siteId: page.artifacts.siteId, digest: own}] : others;
	});
}

/** Of the account where the URL contains one, so that its photos and albums count as well; otherwise of the URL. */
function digestOf({url, artifacts: {siteId}}: Page): Promise<string> {
	const site = findSite(siteId);
	const user = site && matchOn(site, new URL(url))?.user?.toLowerCase();
	return digest(user === undefined ? url : `${siteId} ${user}`);
}
