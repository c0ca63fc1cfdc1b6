import {storage} from '@wxt-dev/storage';
import type {BackOff} from '../core/evidence/back-off.ts';
import type {CrawlRules, ImageEvidence, PageProbe} from '../core/evidence/evidence.ts';
import type {PageArtifacts} from '../core/page/artifacts.ts';
import type {Report} from '../core/score/report.ts';
import {defineCache} from './cache.ts';
import {withLock} from './lock.ts';

/**
 * Kept in memory by the browser, gone when it closes and never seen by a page: what a worker would lose when it is stopped
 * between two steps.
 */

/** What a tab shows, and how far its analysis got. */
export interface TabRecord {
	readonly url: string;
	readonly artifacts: PageArtifacts;
	/** Milliseconds since 1970. */
	readonly startedAt: number;
	/** Looked at again by the user's wish: earlier looks do not count. */
	readonly bypassCache: boolean;
	readonly progress: {readonly done: number; readonly total: number};
	readonly report?: Report;
	readonly previous?: Report;
	readonly failure?: string;
}

const tabItem = (tabId: number) => storage.defineItem<TabRecord | null>(`session:tab:${tabId}`, {fallback: null});

export const readTab = async (tabId: number): Promise<TabRecord | undefined> => (await tabItem(tabId).getValue()) ?? undefined;

/** Where the browser's memory is full, room is made: what a page in front of somebody shows matters more than what is remembered. */
export async function writeTab(tabId: number, record: TabRecord): Promise<void> {
	try {
		await tabItem(tabId).setValue(record);
	} catch (error) {
		if (!(await makeRoom(tabId))) throw error;
		await writeTab(tabId, record);
	}
}

/** Can be asked for again. */
const memories = ['robots', 'pages', 'pictures'];

/** Forgets what was remembered, and after that the tab looked at longest ago. @returns whether there was anything to forget */
async function makeRoom(writing: number): Promise<boolean> {
	const stored = await storage.snapshot('session');
	const oldest = Object.entries(stored)
		.filter(([key]) => /^tab:\d+$/.test(key) && key !== `tab:${writing}`)
		.sort(([, a], [, b]) => ((a as TabRecord | null)?.startedAt ?? 0) - ((b as TabRecord | null)?.startedAt ?? 0));
	const cached = memories.filter(name => name in stored);
	const going = cached.length > 0 ? cached : oldest.slice(0, 1).map(([key]) => key);
	await storage.removeItems(going.map(key => `session:${key}` as const));
	return going.length > 0;
}

export const forgetTab = (tabId: number): Promise<void> => tabItem(tabId).removeValue();

/** Tabs whose analysis was under way, as after the worker was stopped. */
export async function tabsUnderWay(): Promise<readonly number[]> {
	const stored = await storage.snapshot('session');
	return Object.entries(stored).flatMap(([key, value]) => {
		const tabId = /^tab:(\d+)$/.exec(key)?.[1];
		const record = value as TabRecord | null;
		return tabId !== undefined && record && !record.report && !record.failure ? [Number(tabId)] : [];
	});
}

/** What was found of a picture, without the picture's address. */
export type ImageFindings = Omit<ImageEvidence, 'artifact' | 'inPage' | 'stableUrl'>;

/** A few pages of forty pictures. */
export const imageCache = defineCache<ImageFindings>('images', 300);

/** What a stranger got of a page. */
export interface PageFindings extends Omit<CrawlRules, 'robotsTxt'> {
	readonly probe: PageProbe;
	/** Digests of the names of the pictures that stand in it. */
	readonly inHtml: readonly string[];
}

export const pageCache = defineCache<PageFindings>('pages', 100);

/** The rules of a host, as RFC 9309, 2.4 allows for a day. Ten of the longest are half of what a browser lets us keep in memory. */
export const robotsCache = defineCache<{readonly kind: 'file'; readonly text: string} | {readonly kind: 'none'}>('robots', 10);

/** Hosts that asked to be left alone for a while. */
export const backOffCache = defineCache<BackOff>('back-offs', 100);

/** Tabs that were open when the extension was installed or updated, until they are loaded anew. */
const tabsFromBefore = storage.defineItem<readonly number[]>('session:tabs-from-before', {fallback: []});

export const readPreInstallTabs = (): Promise<readonly number[]> => tabsFromBefore.getValue();

export const changePreInstallTabs = (change: (tabs: readonly number[]) => readonly number[]): Promise<void> =>
	withLock(async () => tabsFromBefore.setValue(change(await tabsFromBefore.getValue())));

/** The item of the checklist whose address was opened last, so that the popup can ask about it when it is opened again. Empty: none. */
export const pendingItem = storage.defineItem<string>('session:errand', {fallback: ''});

/** Pages of a site on which the notice has been shown since the browser started, and those it stays away from until they change. */
export interface NoticeHistory {
	readonly sitesShown: readonly string[];
	/** Exposure at which the user asked for quiet, by site. */
	readonly quietAt: Readonly<Record<string, number>>;
}

const noticeMemory = storage.defineItem<NoticeHistory>('session:notices', {fallback: {sitesShown: [], quietAt: {}}});

export const readNoticeHistory = (): Promise<NoticeHistory> => noticeMemory.getValue();

/** In turn: two tabs that show a notice at once would otherwise forget one of them. */
export const changeNoticeHistory = (change: (memory: NoticeHistory) => NoticeHistory): Promise<void> =>
	withLock(async () => noticeMemory.setValue(change(await noticeMemory.getValue())));
