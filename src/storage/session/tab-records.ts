import {storage} from '@wxt-dev/storage';
import type {PageArtifacts} from '../../core/page/artifacts.ts';
import type {Report} from '../../core/score/report.ts';
import {cacheNames} from './probe-caches.ts';

/**
 * What a tab shows and how far its analysis has got: everything a worker would otherwise lose when the browser stops it between two
 * steps. Session storage is held in memory, is gone when the browser closes and is never visible to a page.
 */
export interface TabRecord {
	readonly url: string;
	readonly artifacts: PageArtifacts;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** The user asked for a new analysis: earlier results do not count. */
	readonly bypassCache: boolean;
	/** The tab is in a private window: nothing is requested for it, and nothing about it is stored on disk. */
	readonly isPrivate?: boolean;
	/** The tab is in a Firefox container: nothing is requested for it, since requests leave outside of containers. */
	readonly isContainer?: boolean;
	/** How often the analysis has been started: more than once where the worker was stopped under it. */
	readonly attempts?: number;
	readonly progress: {readonly done: number; readonly total: number};
	readonly report?: Report;
	readonly previous?: Report;
	readonly failure?: string;
}

const tabItem = (tabId: number) => storage.defineItem<TabRecord | null>(`session:tab:${tabId}`, {fallback: null});

export const readTab = async (tabId: number): Promise<TabRecord | undefined> => (await tabItem(tabId).getValue()) ?? undefined;

/** Calls the listener whenever a tab's record is written or removed, in whatever window. */
export const watchTab = (tabId: number, listener: () => void): void => void tabItem(tabId).watch(listener);

/**
 * Frees space when session storage is full: the page in front of the user matters more than anything cached.
 *
 * @throws where the record does not fit even into empty storage
 */
export async function writeTab(tabId: number, record: TabRecord): Promise<void> {
	try {
		await tabItem(tabId).setValue(record);
	} catch (error) {
		if (!(await freeSpace(tabId))) throw error;
		await writeTab(tabId, record);
	}
}

/** Drops the caches, which can be filled again, or if there are none the oldest other tab's record. @returns whether anything was dropped */
async function freeSpace(writing: number): Promise<boolean> {
	const stored = await storage.snapshot('session');
	const oldest = Object.entries(stored)
		.filter(([key]) => /^tab:\d+$/.test(key) && key !== `tab:${writing}`)
		.sort(([, a], [, b]) => ((a as TabRecord | null)?.startedAt ?? 0) - ((b as TabRecord | null)?.startedAt ?? 0));
	const cached = cacheNames.filter(name => name in stored);
	const dropped = cached.length > 0 ? cached : oldest.slice(0, 1).map(([key]) => key);
	await storage.removeItems(dropped.map(key => `session:${key}` as const));
	return dropped.length > 0;
}

export const forgetTab = (tabId: number): Promise<void> => tabItem(tabId).removeValue();

/** Tabs whose analysis has neither finished nor failed, as after the worker was stopped. */
export const unfinishedTabs = (): Promise<readonly number[]> => tabsWhere(({report, failure}) => !report && !failure);

export const recordedTabs = (): Promise<readonly number[]> => tabsWhere(() => true);

async function tabsWhere(isWanted: (record: TabRecord) => boolean): Promise<readonly number[]> {
	const stored = await storage.snapshot('session');
	return Object.entries(stored).flatMap(([key, value]) => {
		const tabId = /^tab:(\d+)$/.exec(key)?.[1];
		const record = value as TabRecord | null;
		return tabId !== undefined && record && isWanted(record) ? [Number(tabId)] : [];
	});
}
