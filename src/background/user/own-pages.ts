import {withAccounts} from '../../core/checklist/account-ticks.ts';
import {findSite} from '../../sites/index.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {digest} from '../../storage/cache.ts';
import {accountsIn, type OwnPage, ownPages} from '../../storage/own-pages.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';
import {ticked} from '../../storage/ticks.ts';

type Page = Pick<TabRecord, 'url' | 'artifacts'>;

/** Whether the user has marked this page as their own. There is no other way to know: we recognise nobody. */
export const isOwn = async (page: Page): Promise<boolean> => (await findOwnPage(page)) !== undefined;

export async function findOwnPage(page: Page): Promise<OwnPage | undefined> {
	const stored = await ownPages.getValue();
	if (stored.length === 0) return undefined;

	const own = await describe(page);
	return stored.find(({digest}) => digest === own.digest);
}

export async function markAsOwn(page: Page, isTheirs: boolean): Promise<void> {
	const own = await describe(page);
	const accounts = accountsIn(await ownPages.getValue());
	if (accounts.some(({siteId}) => siteId === own.siteId)) await ticked.change(stored => withAccounts(stored, accounts));
	await ownPages.change(stored => {
		const marked = stored.find(({digest}) => digest === own.digest);
		if (isTheirs) return marked ? stored : [...stored, own];
		return stored.filter(({digest}) => digest !== own.digest);
	});
}

/** Of the account where the URL contains one, so that its photos and albums count as well; otherwise of the URL. */
async function describe({url, artifacts: {siteId, pageKind}}: Page): Promise<OwnPage> {
	const site = findSite(siteId);
	const user = site && matchOn(site, new URL(url))?.user?.toLowerCase();
	if (user !== undefined) return {siteId, digest: await digest(`${siteId} ${user}`)};
	return {siteId, digest: await digest(url), ...(pageKind !== 'profile' && {isPage: true})};
}
