import {readTab, type TabRecord, writeTab} from '../../storage/session/tab-records.ts';
import {analyse} from './analyse.ts';
import {withTabLock} from './with-tab-lock.ts';

/** Starts a new analysis of what a tab shows, past the caches; the current report becomes `previous`. Nothing happens where there is no record. */
export const reanalyse = (tabId: number): Promise<TabRecord | undefined> => withTabLock(tabId, () => reanalyseNow(tabId));

async function reanalyseNow(tabId: number): Promise<TabRecord | undefined> {
	const record = await readTab(tabId);
	if (!record) return undefined;

	const {report, failure: _, attempts: __, ...rest} = record;
	const renewed: TabRecord = {
		...rest,
		...(report && {previous: report}),
		startedAt: Date.now(),
		bypassCache: true,
		progress: {done: 0, total: 0},
	};
	await writeTab(tabId, renewed);
	void analyse(tabId, renewed);
	return renewed;
}
