import browser from 'webextension-polyfill';
import {withoutFragment} from '../../core/page/without-fragment.ts';
import {overlaysScript} from '../../sites/matching/script-files.ts';
import {findTab} from '../analysis/find-tab.ts';

/**
 * Brings the script that draws notice and outlines into a page. Brought again, it changes nothing.
 * @param documentId of the document that is meant, where the browser tells it: Chrome does
 * @returns whether the page has it: not if the page was left, or access to it was withdrawn
 */
export async function bringOverlays(tabId: number, url: string, documentId?: string): Promise<boolean> {
	if (!documentId && withoutFragment((await findTab(tabId))?.url ?? '') !== url) return false;

	const target = {tabId, ...(documentId && {documentIds: [documentId]})};
	try {
		await browser.scripting.executeScript({target, files: [overlaysScript]});
		return true;
	} catch {
		return false;
	}
}
