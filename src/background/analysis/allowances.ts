import {allowanceCache} from '../../storage/session/probe-caches.ts';

/** A bucket of tokens: it holds `most`, one is taken each time, and `perSecond` come back. */
interface Allowance {
	readonly most: number;
	readonly perSecond: number;
}

/**
 * Requests that pages in one tab may cause: eight full pages at once, then a full page every quarter of a minute. A page that changes its
 * address every second, or a page's process that has been taken over, gets no more.
 */
export const tabAllowance: Allowance = {most: 120, perSecond: 1};

/** The same for all pages of one origin: fifty tabs opened at once get their reports. */
export const originAllowance: Allowance = {most: 700, perSecond: 2};

/** Times that the notice in one tab may open the report. */
export const reportAllowance: Allowance = {most: 3, perSecond: 1 / 20};

/** @param now milliseconds since 1970 */
export const takeRequest = async (tabId: number, origin: string, now: number): Promise<boolean> =>
	(await take(`tab ${tabId}`, tabAllowance, now)) && (await take(`origin ${origin}`, originAllowance, now));

/** @param now milliseconds since 1970 */
export const takeReport = (tabId: number, now: number): Promise<boolean> => take(`report ${tabId}`, reportAllowance, now);

async function take(bucket: string, allowance: Allowance, now: number): Promise<boolean> {
	let isTaken = false;
	await allowanceCache.change(bucket, now, before => {
		// Where the clock was set back, the time that passed is not known; it was not nothing.
		const seconds = before ? Math.abs(now - before.at) / 1000 : Number.POSITIVE_INFINITY;
		const left = Math.min(allowance.most, (before?.left ?? 0) + seconds * allowance.perSecond);
		isTaken = left >= 1;
		return {left: isTaken ? left - 1 : left, at: now};
	});
	return isTaken;
}
