import {noHistory, type PageHistory} from '../../core/watch/history.ts';
import {ownPages} from '../../storage/own-pages.ts';
import {pageHistories} from '../../storage/page-histories.ts';

/**
 * Changes the history of a page that the user calls their own. Of one that they forget meanwhile, nothing stays: it is taken out of the list
 * first, so whoever writes after that finds it missing there.
 */
export async function changeHistory(digest: string, change: (history: PageHistory) => PageHistory): Promise<void> {
	if (!(await isOwn(digest))) return;
	await pageHistories.change(stored => ({...stored, [digest]: change(stored[digest] ?? noHistory)}));
	if (!(await isOwn(digest))) await pageHistories.change(({[digest]: _, ...others}) => others);
}

const isOwn = async (digest: string): Promise<boolean> => (await ownPages.getValue()).some(page => page.digest === digest);
