import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type {AddressedReading} from '../../core/contacts/page-reading.ts';
import {pageReadingSchema} from '../../core/contacts/page-reading-schema.ts';
import type {WhyUnread} from '../../messaging/protocol.ts';
import {getSite, siteOn} from '../../sites/index.ts';
import {contactsScript} from '../../sites/matching/script-files.ts';
import {isOnSiteOff} from '../access/inject.ts';
import {findTab} from '../analysis/find-tab.ts';
import {writtenAddress} from '../analysis/page-address.ts';
import {whereShown} from '../analysis/where-shown.ts';

/**
 * Reads a tab's page for a letter, in the page and at the user's click. Nothing of it is kept. In a private window nothing about a page may
 * be written down, so no letter is offered there.
 */
export async function readPageOf(tabId: number): Promise<AddressedReading | WhyUnread> {
	const tab = await findTab(tabId);
	if (!tab?.url || !/^https?:/.test(tab.url)) return 'no-access';
	if (tab.incognito) return 'private';
	if (await isOnSiteOff(new URL(tab.url))) return 'site-off';

	try {
		await browser.scripting.executeScript({target: {tabId}, files: [contactsScript]});
		const [injected] = await browser.scripting.executeScript({target: {tabId}, func: callReader});
		const reading = v.safeParse(pageReadingSchema, injected?.result);
		if (!reading.success) return 'no-access';
		const page = new URL(reading.output.text.address);
		const {isContainer} = whereShown({tab: tab as chrome.tabs.Tab});
		return {...reading.output, ...(isContainer && {isContainer}), pageUrl: writtenAddress(page, siteOn(page) ?? getSite('any-page')).href};
	} catch {
		// The page was closed, or access to it was taken away.
		return 'no-access';
	}
}

/** Runs in the page, so it can use nothing of this file. */
function callReader(): unknown {
	const read = (globalThis as {[key: symbol]: unknown})[Symbol.for('overexposed.read-page')];
	return typeof read === 'function' ? read() : undefined;
}
