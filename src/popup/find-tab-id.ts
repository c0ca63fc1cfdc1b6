/**
 * The tab the popup is about: `?tab=ID` when opened as a page of its own, else the active tab. Needs no permission:
 * a tab's id is not protected; its URL is, and is not requested.
 */
export async function findTabId(query: string): Promise<number> {
	const given = Number.parseInt(new URLSearchParams(query).get('tab') ?? '', 10);
	if (Number.isInteger(given)) return given;

	const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
	return tab?.id ?? noTab;
}

/** `chrome.tabs.TAB_ID_NONE`; the background answers that it knows nothing about it. */
const noTab = -1;
