import {storage} from '@wxt-dev/storage';
import type {PageArtifacts} from '../core/artifacts.ts';
import type {PictureEvidence} from '../core/evidence.ts';
import type {Report} from '../core/report.ts';

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
	readonly fresh: boolean;
	readonly progress: {readonly done: number; readonly total: number};
	readonly report?: Report;
	readonly previous?: Report;
	readonly failure?: string;
}

const tabItem = (tabId: number) => storage.defineItem<TabRecord | null>(`session:tab:${tabId}`, {fallback: null});

export const readTab = async (tabId: number): Promise<TabRecord | undefined> => (await tabItem(tabId).getValue()) ?? undefined;

export const writeTab = (tabId: number, record: TabRecord): Promise<void> => tabItem(tabId).setValue(record);

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
export type PictureFindings = Omit<PictureEvidence, 'image'>;

/** A picture once looked at is not asked for again within a day (docs/privacy.md). Keyed by a digest, so that no address is kept. */
const pictureMemory = storage.defineItem<Readonly<Record<string, {readonly at: number; readonly findings: PictureFindings}>>>(
	'session:pictures',
	{
		fallback: {},
	},
);

/** Bounds the memory: older ones make room. */
const maxRemembered = 300;
const day = 24 * 3_600_000;

export async function recallPicture(address: string, now: number): Promise<PictureFindings | undefined> {
	const memory = (await pictureMemory.getValue())[await digest(address)];
	return memory && now - memory.at < day ? memory.findings : undefined;
}

/** One write after the other: two at once would lose the first. */
let writing: Promise<unknown> = Promise.resolve();

export function rememberPicture(address: string, at: number, findings: PictureFindings): Promise<unknown> {
	writing = writing.then(async () => {
		const entries = Object.entries({...(await pictureMemory.getValue()), [await digest(address)]: {at, findings}});
		const newest = entries.sort(([, a], [, b]) => b.at - a.at).slice(0, maxRemembered);
		await pictureMemory.setValue(Object.fromEntries(newest));
	});
	return writing;
}

async function digest(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** Pages of a site on which the notice has been shown since the browser started, and those it stays away from until they change. */
export interface NoticeMemory {
	readonly sitesShown: readonly string[];
	/** Exposure at which the user asked for quiet, by site. */
	readonly quietAt: Readonly<Record<string, number>>;
}

export const noticeMemory = storage.defineItem<NoticeMemory>('session:notices', {fallback: {sitesShown: [], quietAt: {}}});
