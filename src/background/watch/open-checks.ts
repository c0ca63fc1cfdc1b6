import type {IsoDate} from '../../core/iso-date.ts';
import type {Report} from '../../core/score/report.ts';
import {checkOf} from '../../core/watch/check-of.ts';
import {nextCheck} from '../../core/watch/schedule.ts';
import {withCheck} from '../../core/watch/with-check.ts';
import {getSite} from '../../sites/index.ts';
import {maxWatched, type OwnPage, ownPages, watchedIn} from '../../storage/own-pages.ts';
import type {TabRecord} from '../../storage/session/tab-records.ts';
import {onReport} from '../analysis/analyse.ts';
import {pageAddress} from '../analysis/page-address.ts';
import {findOwnPage, keepAddress} from '../user/own-pages.ts';
import {changeHistory} from './change-history.ts';
import type {Surroundings} from './keep-watch.ts';

/** Keeps what tabs show of the user's own pages. */
export function storeOpenChecks({now, today, random}: Surroundings): void {
	onReport((record, report) => {
		const around = {day: today(), now: now(), jitter: random()};
		storeOfOwn(record, report, around).catch((error: unknown) => {
			console.warn('Overexposed could not keep a check of one of your pages; the tab has its report.', error);
		});
	});
}

async function storeOfOwn(record: TabRecord, report: Report, around: OpenCheck): Promise<void> {
	const own = record.isPrivate ? undefined : await findOwnPage(record);
	if (own) await storeOpenCheck(record, report, own, around);
}

/** Keeps the address of the user's own page, so that it is checked again, or forgets it. */
export async function keepPage(record: TabRecord, isWatched: boolean): Promise<void> {
	const address = addressToKeep(record);
	if (!isWatched || address) await keepAddress(record, isWatched ? address : undefined);
}

/**
 * Keeps what a tab showed of the user's own page: it knows what no check without a tab can. The next of those can then wait.
 *
 * @param jitter from 0 to 1
 */
async function storeOpenCheck(record: TabRecord, report: Report, own: OwnPage, {day, now, jitter}: OpenCheck): Promise<void> {
	if (record.isPrivate || record.isContainer || !isThisPage(record, own)) return;

	const interval = own.interval ?? 'weekly';
	const nextAt = own.address === undefined ? undefined : nextCheck(interval, now, {jitter});
	await changeHistory(own.digest, ({failures: _, ...before}) => ({
		...withCheck(before, checkOf(report, 'open', day)),
		...(nextAt !== undefined && {nextAt}),
	}));
}

/** Whether the page's address is kept, as the popup shows it. */
export async function stateOfWatch(record: TabRecord, own: OwnPage): Promise<{readonly watched?: boolean | 'full'}> {
	if (record.isPrivate || addressToKeep(record) === undefined || !isThisPage(record, own)) return {};
	if (own.address !== undefined) return {watched: true};
	return {watched: watchedIn(await ownPages.getValue()).length < maxWatched ? false : 'full'};
}

interface OpenCheck {
	/** Today, where the user is. */
	readonly day: IsoDate;
	/** Milliseconds since 1970. */
	readonly now: number;
	readonly jitter: number;
}

/** An account's photos and albums are its owner's, too, but none of them is the page that is kept. */
function isThisPage({url, artifacts}: TabRecord, {address, isPage}: OwnPage): boolean {
	if (address !== undefined) return addressToKeep({url, artifacts}) === address;
	return isPage === true || artifacts.pageKind === 'profile';
}

/** The address to keep of a page, without what follows a visit; `undefined` where it could not be requested by itself. */
function addressToKeep({url, artifacts, isContainer}: Pick<TabRecord, 'url' | 'artifacts' | 'isContainer'>): OwnPage['address'] {
	const page = new URL(url);
	const address = isContainer ? undefined : pageAddress(page, getSite(artifacts.siteId));
	return address?.protocol === 'https:' ? `https://${address.href.slice('https://'.length)}` : undefined;
}
