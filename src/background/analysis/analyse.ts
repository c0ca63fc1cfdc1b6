import browser from 'webextension-polyfill';
import {assess} from '../../core/score/assess.ts';
import type {Report} from '../../core/score/report.ts';
import {isForbiddenByPolicy} from '../../core/settings/policy.ts';
import {getSite} from '../../sites/index.ts';
import {lastChange} from '../../storage/session/changed-sites.ts';
import {forgetTab, readTab, recordedTabs, type TabRecord, unfinishedTabs, writeTab} from '../../storage/session/tab-records.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {detectFaces} from '../detection/detector.ts';
import {showBadge} from '../notice/badge.ts';
import {takeRequest} from './allowances.ts';
import {gatherEvidence} from './gather-evidence.ts';
import {offlineReason} from './offline-reason.ts';
import {takePrefetched} from './prefetch.ts';
import {rememberImage} from './received-images.ts';
import {withTabLock} from './with-tab-lock.ts';

interface Run {
	/** Of the tab’s record; tells this analysis from an earlier one of the same tab. */
	readonly startedAt: number;
	readonly abort: AbortController;
	readonly report: Promise<Report | undefined>;
}

/** Analyses under way in this worker. May be lost: when the worker is stopped, the tab records say what was under way. */
const runs = new Map<number, Run>();

/**
 * Analyses what a tab shows. Called again for the same record, it joins the analysis under way.
 *
 * @returns the report; `undefined` where the tab has moved on, the site is off limits, or the analysis failed, as the record then says
 */
export function analyse(tabId: number, record: TabRecord): Promise<Report | undefined> {
	const current = runs.get(tabId);
	if (current?.startedAt === record.startedAt) return current.report;

	stop(tabId);
	const abort = new AbortController();
	const report = run(tabId, record, abort.signal).finally(() => {
		if (runs.get(tabId)?.abort === abort) runs.delete(tabId);
	});
	runs.set(tabId, {startedAt: record.startedAt, abort, report});
	return report;
}

/** Calls the listener with every report that is made of a tab. */
export const onReport = (listener: ReportListener): void => void listeners.add(listener);

type ReportListener = (record: TabRecord, report: Report) => void;
const listeners = new Set<ReportListener>();

export function stop(tabId: number): void {
	runs.get(tabId)?.abort.abort();
	runs.delete(tabId);
}

/**
 * How often one analysis is started. What stops the worker twice more is likely to do so every time, and no other page would ever get its
 * report.
 */
export const maxAttempts = 3;

/** Resumes the analyses that were under way when the worker was stopped, except those of tabs that were closed meanwhile. */
export async function resumeAll(): Promise<void> {
	await forgetClosedTabs();
	for (const tabId of await unfinishedTabs()) {
		void withTabLock(tabId, async () => {
			const record = await readTab(tabId);
			if (record && !record.report && !record.failure) void analyse(tabId, record);
		});
	}
}

/**
 * A tab that is closed while the worker hangs or is stopped may never be reported as closed. The records are listed before the tabs: a tab
 * that opens in between has no record in the list, and keeps the one it gets.
 */
async function forgetClosedTabs(): Promise<void> {
	const recorded = await recordedTabs();
	const open = (await browser.tabs.query({})).map(({id}) => id);
	await Promise.all(recorded.filter(tabId => !open.includes(tabId)).map(forgetTab));
}

async function run(tabId: number, {attempts: before = 0, ...stored}: TabRecord, signal: AbortSignal): Promise<Report | undefined> {
	const record: TabRecord = {...stored, attempts: before + 1};
	const update = async (change: Partial<TabRecord>) => {
		if (!signal.aborted) await writeTab(tabId, {...record, ...change});
	};

	try {
		if (before >= maxAttempts) throw new Error(`The background was stopped during ${before} attempts.`);
		// Written before anything that could stop the worker.
		await update({});
		const inForce = await readSettingsInForce();
		// The organisation's policy may have arrived after the analysis started.
		if (isForbiddenByPolicy(inForce, record.artifacts.siteId)) return undefined;

		const offline = offlineReason(inForce.probe, record, navigator);
		const prefetched = record.bypassCache ? undefined : takePrefetched(tabId, record.url, signal);
		const url = new URL(record.url);
		const evidence = await gatherEvidence({
			url,
			site: getSite(record.artifacts.siteId),
			page: record.artifacts,
			now: Date.now(),
			bypassCache: record.bypassCache,
			changedAt: await lastChange(record.artifacts.siteId),
			...(offline && {offline}),
			...(!record.bypassCache && {takeRequest: () => takeRequest(tabId, url.origin, Date.now())}),
			...(prefetched && {prefetched}),
			signal,
			detect: detectFaces,
			onFaces: ({imageUrl}, received) => rememberImage(tabId, imageUrl, received),
			onProgress: (done, total) => update({progress: {done, total}}),
		});
		if (signal.aborted) return undefined;

		const report = assess(evidence);
		// The badge first: if the worker is stopped in between, the record still counts as unfinished and the analysis is resumed.
		await showBadge(tabId, report.exposure);
		await update({report});
		if (!signal.aborted) for (const listener of listeners) listener(record, report);
		return report;
	} catch (error) {
		console.error(`Overexposed could not finish the analysis of tab ${tabId}; "Check again" in the popup repeats it.`, error);
		await update({failure: error instanceof Error ? error.message : String(error)});
		return undefined;
	}
}
