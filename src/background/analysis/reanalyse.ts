import {readTab, type TabRecord, writeTab} from '../../storage/session/tab-records.ts';
import {analyse} from './analyse.ts';

/** Begins a new look at what a tab shows; its report so far becomes the one before. */
export async function reanalyse(tabId: number): Promise<TabRecord | undefined> {
	const record = await readTab(tabId);
	if (!record) return undefined;

	const {report, failure: _, ...rest} = record;
	const again: TabRecord = {
		...rest,
		...(report && {previous: report}),
		startedAt: Date.now(),
		bypassCache: true,
		progress: {done: 0, total: 0},
	};
	await writeTab(tabId, again);
	void analyse(tabId, again);
	return again;
}
