import browser from 'webextension-polyfill';
import type {Skeleton, SkeletonRequest} from '../../core/page/skeleton.ts';
import {siteOn} from '../../sites/index.ts';
import {knownWords} from '../../sites/matching/known-words.ts';
import {matchOn} from '../../sites/matching/match-page.ts';
import {skeletonScript} from '../../sites/matching/script-files.ts';
import {findTab} from '../analysis/find-tab.ts';
import {isOnSiteOff} from './inject.ts';

/**
 * The skeleton of a tab's page, made in the page at the user's click and kept nowhere. `undefined` if its address is not one that the
 * rules of a site match, or if the browser does not let us in.
 */
export async function takeSkeleton(tabId: number): Promise<Skeleton | undefined> {
	const address = (await findTab(tabId))?.url;
	const request = address && URL.canParse(address) ? requestFor(new URL(address)) : undefined;
	if (!address || !request || (await isOnSiteOff(new URL(address)))) return undefined;

	try {
		await browser.scripting.executeScript({target: {tabId}, files: [skeletonScript]});
		const [injected] = await browser.scripting.executeScript({target: {tabId}, func: callSkeleton, args: [request]});
		return injected?.result as Skeleton | undefined;
	} catch {
		// The page was closed, or access to it was taken away.
		return undefined;
	}
}

function requestFor(url: URL): SkeletonRequest | undefined {
	const site = siteOn(url);
	const pageMatch = site && matchOn(site, url);
	return pageMatch && {site: site.id, kind: pageMatch.kind, known: knownWords(site), ...(pageMatch.user && {user: pageMatch.user})};
}

/** Runs in the page, so it can use nothing of this file. */
function callSkeleton(request: SkeletonRequest): unknown {
	const make = (globalThis as {[key: symbol]: unknown})[Symbol.for('overexposed.skeleton')];
	return typeof make === 'function' ? make(request) : undefined;
}
