import {onNavigation} from './page/navigation.ts';
import {findReader, rulesHere} from './page/registered.ts';
import {hideNoticeOnRequest, isPageAllowed, reportLeaving, reportPage, reportPreview} from './page/report-page.ts';
import {watchPage} from './page/watch-page.ts';

/** A click on the toolbar injects this script into pages where it may already run. The first instance stays and reads the page again. */
const running = Symbol.for('overexposed');
const world = globalThis as {[running]?: () => void};

if (world[running]) world[running]();
else start();

function start(): void {
	const readAgain = watchPage({
		document,
		sites: rulesHere,
		reader: findReader,
		address: () => location.href,
		onNavigation: listener => onNavigation(window, listener),
		isAllowed: (siteId, signal) => isPageAllowed(siteId, signal).catch(refuse),
		onPreview: (url, artifacts) => void reportPreview(url, artifacts).catch(logFailure),
		onPage: (url, artifacts, signal) => void reportPage(url, artifacts, signal).catch(logFailure),
		onLeave: () => void reportLeaving().catch(logFailure),
	});
	world[running] = readAgain;
	hideNoticeOnRequest();

	// Restored from the back/forward cache: the script is still running, but the background has forgotten the page. A page can forge the event and
	// have itself read over and over.
	addEventListener('pageshow', ({persisted, isTrusted}) => {
		if (persisted && isTrusted) readAgain();
	});
}

/** Without an answer, a page is left alone. */
function refuse(error: unknown): false {
	logFailure(error);
	return false;
}

function logFailure(error: unknown): void {
	console.warn('Overexposed could not tell its background about this page; reload the page to try again.', error);
}
