import {storage} from '@wxt-dev/storage';
import {withLock} from '../lock.ts';

/** URLs of the pages that were read at the user's click although they are on the host of a known site, by tab. */
const injectedPages = storage.defineItem<Readonly<Record<string, string>>>('session:injected-pages', {fallback: {}});

/** More tabs than anybody has at once with such a page; bounds what is kept. */
const maxTabs = 50;

export const recordInjection = (tabId: number, url: string): Promise<void> =>
	withLock(async () => {
		const {[tabId]: _, ...others} = await injectedPages.getValue();
		await injectedPages.setValue(Object.fromEntries([...Object.entries(others), [String(tabId), url]].slice(-maxTabs)));
	});

export const wasInjected = async (tabId: number, url: string): Promise<boolean> => (await injectedPages.getValue())[tabId] === url;
