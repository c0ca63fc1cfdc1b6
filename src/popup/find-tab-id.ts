/**
 * Which tab the popup is about: `?tab=ID` when opened as a page of its own, else the tab it was opened over. Needs no permission:
 * a tab's id is no secret, its address is, and is not asked for.
 */
export async function findTabId(query: string): Promise<number> {
	const given = Number.parseInt(new URLSearchParams(query).get('tab') ?? '', 10);
	if (Number.isInteger(given)) return given;

	const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
	return tab?.id ?? noTab;
}

/** `chrome.tabs.TAB_ID_NONE`; the background knows nothing about it and says so. */
const noTab = -1;
