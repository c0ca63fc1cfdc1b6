import {type Ticks, withTick} from './ticks.ts';

/** An account that the user marked as their own: its site, and a digest of its name. */
export interface Account {
	readonly siteId: string;
	readonly digest: string;
}

/**
 * The ticks that hold for one account, by item id: its own, those that belong to no account, such as an opt-out, and for every other site
 * those of the first account.
 *
 * @param ticks as they are stored: what belongs to an account is under `setting:SITE:PURPOSE@DIGEST`
 * @param accounts in the order in which they were marked
 */
export const ticksOf = (ticks: Ticks, accounts: readonly Account[], account?: Account): Ticks =>
	Object.fromEntries(
		Object.entries(withAccounts(ticks, accounts)).flatMap(([key, tick]) => {
			const {id, siteId, digest} = partsOf(key);
			return digest === accountFor(siteId, accounts, account)?.digest ? [[id, tick] as const] : [];
		}),
	);

/** Stores or removes the tick of an item, for this account where the item belongs to one. @param today ISO date */
export const withTickOf = (
	ticks: Ticks,
	{
		id,
		isDone,
		today,
		accounts,
		account,
	}: {
		readonly id: string;
		readonly isDone: boolean;
		readonly today: string;
		readonly accounts: readonly Account[];
		readonly account?: Account | undefined;
	},
): Ticks => withTick(withAccounts(ticks, accounts), keyOf(id, accountFor(partsOf(id).siteId, accounts, account)), isDone, today);

/**
 * Gives the ticks of settings from before the site had an account to its first one. To be stored before the list of accounts changes:
 * another one may be the first afterwards.
 */
export const withAccounts = (ticks: Ticks, accounts: readonly Account[]): Ticks =>
	Object.keys(ticks).reduce((all, key) => {
		const {id, siteId, digest} = partsOf(key);
		const first = digest === undefined ? accountFor(siteId, accounts) : undefined;
		const tick = all[key];
		if (!first || !tick) return all;
		const {[key]: _, ...others} = all;
		return {[keyOf(id, first)]: tick, ...others};
	}, ticks);

/** Accounts that have ticks and are not among those marked: the user took the mark back, or it was lost. */
export function formerAccounts(ticks: Ticks, accounts: readonly Account[]): readonly Account[] {
	const former = new Map<string, Account>();
	for (const key of Object.keys(ticks)) {
		const {siteId, digest} = partsOf(key);
		if (siteId !== undefined && digest !== undefined && accounts.every(account => account.digest !== digest))
			former.set(digest, {siteId, digest});
	}
	return [...former.values()];
}

/** Without any tick of this account. */
export const withoutAccount = (ticks: Ticks, {digest}: Pick<Account, 'digest'>): Ticks =>
	Object.fromEntries(Object.entries(ticks).filter(([key]) => partsOf(key).digest !== digest));

/** The account that a setting's tick belongs to: the one in question if it is on that site, otherwise the site's first. */
function accountFor(siteId: string | undefined, accounts: readonly Account[], account?: Account): Account | undefined {
	if (siteId === undefined) return undefined;
	return account?.siteId === siteId ? account : accounts.find(each => each.siteId === siteId);
}

const keyOf = (id: string, account: Account | undefined): string => (account ? `${id}@${account.digest}` : id);

/** Only settings are an account's: `siteId` is absent for everything else. */
function partsOf(key: string): {readonly id: string; readonly siteId?: string; readonly digest?: string} {
	const {id = key, siteId, digest} = /^(?<id>setting:(?<siteId>[^:@]+):[^@]*)(?:@(?<digest>.+))?$/.exec(key)?.groups ?? {};
	return {id, ...(siteId !== undefined && {siteId}), ...(digest !== undefined && {digest})};
}
