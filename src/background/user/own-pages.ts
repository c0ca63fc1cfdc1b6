import {findSite} from '../../sites/index.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {digest} from '../../storage/cache.ts';
import {ownPages} from '../../storage/own-pages.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';

type Page = Pick<TabRecord, 'url' | 'artifacts'>;

/** Whether the user said that this page is theirs. Nothing else makes it so: nobody is recognised. */
export async function isOwn(page: Page): Promise<boolean> {
	const kept = await ownPages.getValue();
	if (kept.length === 0) return false;

	const own = await digestOf(page);
	return kept.some(({digest}) => digest === own);
}

export async function markAsOwn(page: Page, isTheirs: boolean): Promise<void> {
	const own = await digestOf(page);
	await ownPages.change(kept => {
		const others = kept.filter(({digest}) => digest !== own);
		return isTheirs ? [...others, {siteId: page.artifacts.siteId, digest: own}] : others;
	});
}

/** By the account where the address carries one, so that their photos and albums are theirs too; else by the address. */
function digestOf({url, artifacts: {siteId}}: Page): Promise<string> {
	const site = findSite(siteId);
	const user = site && matchOn(site, new URL(url))?.user?.toLowerCase();
	return digest(user === undefined ? url : `${siteId} ${user}`);
}
