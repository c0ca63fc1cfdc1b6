import {assess} from '../../core/score/assess.ts';
import type {Report} from '../../core/score/report.ts';
import {isKeptOut} from '../../core/settings/policy.ts';
import {getSite} from '../../sites/index.ts';
import {readTab, type TabRecord, unfinishedTabs, writeTab} from '../../storage/session/tab-records.ts';
import {readSettingsInForce} from '../../storage/settings-in-force.ts';
import {detectFaces} from '../detection/detector.ts';
import {showBadge} from '../notice/badge.ts';
import {gatherEvidence} from './gather-evidence.ts';
import {offlineReason} from './offline-reason.ts';
import {takePrefetched} from './prefetch.ts';

interface Run {
	/** Which analysis this is: asked again, the same tab gets a new one. */
	readonly startedAt: number;
	readonly abort: AbortController;
	readonly report: Promise<Report | undefined>;
}

/** What this start of the worker is busy with. Not state: after a stop, the tab's record says what was under way. */
const runs = new Map<number, Run>();

/**
 * Analyses what a tab shows and resolves with its report, or with nothing once the tab has moved on. Asked again for the same
 * record, it joins the run that is under way.
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

export function stop(tabId: number): void {
	runs.get(tabId)?.abort.abort();
	runs.delete(tabId);
}

/** Takes up what a stopped worker left. */
export async function resumeAll(): Promise<void> {
	for (const tabId of await unfinishedTabs()) {
		const record = await readTab(tabId);
		if (record) void analyse(tabId, record);
	}
}

async function run(tabId: number, record: TabRecord, signal: AbortSignal): Promise<Report | undefined> {
	const update = async (change: Partial<TabRecord>) => {
		if (!signal.aborted) await writeTab(tabId, {...record, ...change});
	};

	try {
		const inForce = await readSettingsInForce();
		// A look that was under way, or is asked for anew, when an organisation's policy arrives.
		if (isKeptOut(inForce, record.artifacts.siteId)) return undefined;

		const offline = offlineReason(inForce.probe, navigator);
		const prefetched = record.bypassCache ? undefined : takePrefetched(tabId, record.url, signal);
		const evidence = await gatherEvidence({
			url: new URL(record.url),
			site: getSite(record.artifacts.siteId),
			page: record.artifacts,
			now: Date.now(),
			bypassCache: record.bypassCache,
			...(offline && {offline}),
			...(prefetched && {prefetched}),
			signal,
			detect: detectFaces,
			onProgress: (done, total) => update({progress: {done, total}}),
		});
		if (signal.aborted) return undefined;

		const report = assess(evidence);
		// The badge first: stopped in between, the record still says that the analysis is under way, and it is taken up again.
		await showBadge(tabId, report.exposure);
		await update({report});
		return report;
	} catch (error) {
		console.error(`Overexposed: the analysis of tab ${tabId} ended early; "Check again" in the popup repeats it.`, error);
		await update({failure: error instanceof Error ? error.message : String(error)});
		return undefined;
	}
}
