import type {PageArtifacts} from '../../core/page/artifacts.ts';
import type {Report} from '../../core/score/report.ts';
import {readTab, type TabRecord, writeTab} from '../../storage/session/tab-records.ts';
import {showBadge} from '../notice/badge.ts';
import {analyse, stop} from './analyse.ts';
import {findTab} from './find-tab.ts';
import {withTabLock} from './with-tab-lock.ts';

/** Writes down what a tab shows and analyses it, or returns the report that there is. `undefined` where the tab moves on meanwhile, or is gone. */
export async function observe(
	tabId: number,
	seen: Pick<TabRecord, 'url' | 'artifacts' | 'isPrivate' | 'isContainer'>,
): Promise<{readonly record: TabRecord; readonly report: Report | undefined}> {
	// Begun under the lock: whatever forgets this page comes later, and ends the analysis.
	const {record, report} = await withTabLock(tabId, async () => {
		const current = await readTab(tabId);
		const isSame = current?.url === seen.url && inOneOrder(current.artifacts) === inOneOrder(seen.artifacts);
		const record: TabRecord = isSame ? current : {...seen, startedAt: Date.now(), bypassCache: false, progress: {done: 0, total: 0}};
		// The message may be handled after its tab was closed: nobody would forget the page then.
		if (!(await findTab(tabId))) return {record, report: undefined};
		if (!isSame) {
			stop(tabId);
			await writeTab(tabId, record);
		}
		// When a page is loaded again, the browser drops its badge.
		if (record.report) await showBadge(tabId, record.report.exposure);
		return {record, report: record.report ?? analyse(tabId, record)};
	});
	return {record, report: await report};
}

/** As JSON with the keys of every object in order: Chrome returns what it stored with the keys sorted, so that no page was ever the same. */
const inOneOrder = (artifacts: PageArtifacts): string =>
	JSON.stringify(artifacts, (_, part: unknown) => (isObject(part) ? sorted(part) : part));

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part);

const sorted = (part: object): object => Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
