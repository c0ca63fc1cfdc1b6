import {withAccounts} from '../../core/checklist/account-ticks.ts';
import {findSite} from '../../sites/index.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {digest} from '../../storage/cache.ts';
import {accountsIn, maxWatched, type OwnPage, ownPages, watchedIn} from '../../storage/own-pages.ts';
import {pageHistories} from '../../storage/page-histories.ts';
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
	if (!isTheirs) await forgetHistory(own.digest);
}

/** Keeps the page's address, so that it is looked at again, or forgets it. Only a page that is marked can be kept, and so many at most. */
export async function keepAddress(page: Page, address: OwnPage['address']): Promise<void> {
	const own = await describe(page);
	await ownPages.change(stored =>
		stored.map(each => {
			const {address: _, interval, ...unkept} = each;
			if (each.digest !== own.digest) return each;
			if (address === undefined) return unkept;
			return each.address !== undefined || watchedIn(stored).length < maxWatched ? {...unkept, address, ...(interval && {interval})} : each;
		}),
	);
}

const forgetHistory = async (gone: string): Promise<void> =>
	void (await pageHistories.change(stored => Object.fromEntries(Object.entries(stored).filter(([digest]) => digest !== gone))));

/** Of the account where the URL contains one, so that its photos and albums count as well; otherwise of the URL. */
async function describe({url, artifacts: {siteId, pageKind}}: Page): Promise<OwnPage> {
	const site = findSite(siteId);
	const user = site && matchOn(site, new URL(url))?.user?.toLowerCase();
	if (user !== undefined) return {siteId, digest: await digest(`${siteId} ${user}`)};
	return {siteId, digest: await digest(url), ...(pageKind !== 'profile' && {isPage: true})};
}
