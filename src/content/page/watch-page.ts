import {maxAddressLength, type PageArtifacts} from '../../core/page/artifacts.ts';
import {withoutFragment} from '../../core/page/without-fragment.ts';
import {readInTurns} from '../../dom/read-in-turns.ts';
import {confirm, isGone} from '../../sites/matching/confirm.ts';
import {isAnyPage} from '../../sites/matching/match-in-page.ts';
import {matchAmong, type PageMatch} from '../../sites/matching/match-page.ts';
import {mayBeSameUser} from '../../sites/matching/same-user.ts';
import type {SiteRules} from '../../sites/site.ts';
import type {AnyPageReader} from '../gather/found-image.ts';
import {gather, gatherPreview} from '../gather/gather.ts';
import {doRulesHold} from '../gather/rules-hold.ts';
import {untilVisible, waitForPage} from './wait-for-page.ts';

export interface Watch {
	/** The sites whose rules were injected into the page; a click may add more. */
	readonly sites: () => readonly SiteRules[];
	/** Where the rules are for pages of no site. */
	readonly reader: () => AnyPageReader | undefined;
	readonly document: Document;
	/** The current URL. */
	readonly address: () => string;
	/** Subscribes to URL changes without a load; see `navigation.ts`. */
	readonly onNavigation: (listener: (address?: string) => void) => void;
	/** Whether a site may be read. Checked before it is. */
	readonly isAllowed: (siteId: string, signal: AbortSignal) => Promise<boolean>;
	/** A matched page shows its first images and is not idle yet. */
	readonly onPreview: (url: URL, artifacts: PageArtifacts) => void;
	/** A matched page was read. The signal is aborted as soon as the user leaves its URL. */
	readonly onPage: (url: URL, artifacts: PageArtifacts, signal: AbortSignal) => void;
	/** The user left a matched page. */
	readonly onLeave: () => void;
}

interface Visit {
	readonly url: URL;
	readonly pageMatch: PageMatch | undefined;
	readonly isLoaded: boolean;
	readonly controller: AbortController;
	/** Images left over from another person's page, which was shown before this one without a load in between. */
	readonly stale: ReadonlySet<string>;
	/** Images that were reported. */
	images: ReadonlySet<string>;
}

/**
 * Reads every matched page that the document shows, one after another, and never attributes one page's images to another.
 * @returns a function that reads the current page again
 */
export function watchPage(watch: Watch): () => void {
	let visit = begin(watch);
	void read(watch, visit);

	const turnTo = (next: Visit) => {
		visit.controller.abort();
		visit = next;
		void read(watch, visit);
	};
	const leaveFor = (next: Visit) => {
		if (visit.pageMatch) watch.onLeave();
		turnTo(next);
	};
	const isElsewhere = (address: string) => new URL(withoutFragment(address)).href !== visit.url.href;
	watch.onNavigation((address = watch.address()) => {
		// A page can trigger this as often as it likes; only a new URL is worth reading.
		if (isElsewhere(watch.address())) leaveFor(begin(watch, visit));
		// The tab was at another URL and is back: the background may have forgotten the page meanwhile, or refused it.
		else if (isElsewhere(address)) turnTo({...begin(watch, visit), isLoaded: visit.isLoaded});
	});
	return () => leaveFor({...begin(watch), isLoaded: visit.isLoaded});
}

function begin({document, address, sites, reader}: Watch, previous?: Visit): Visit {
	const url = new URL(withoutFragment(address()));
	// A click applies to the page it was made on, not to those that follow without a load.
	const rules = previous ? sites().filter(site => !isAnyPage(site)) : sites();
	// The background would reject a longer URL.
	const pageMatch = url.href.length > maxAddressLength ? undefined : matchWith(document, url, rules, reader());
	return {
		url,
		pageMatch,
		isLoaded: previous === undefined,
		controller: new AbortController(),
		stale: previous && !mayBeSameUser(pageMatch?.user, previous.pageMatch?.user) ? leftBehind(previous) : new Set(),
		images: new Set(),
	};
}

/** Where a click added the rules for any page, they apply to what looked like a profile by its address and, by its content, is none. */
function matchWith(document: Document, url: URL, rules: readonly SiteRules[], reader: AnyPageReader | undefined): PageMatch | undefined {
	const matched = matchAmong(rules, url);
	const isClicked = rules.some(isAnyPage);
	return matched && (!isClicked || confirm(document, matched)) ? matched : reader?.matchInPage(document, url, rules);
}

/** Image URLs remembered as other people's, enough for the last ten pages: a site left open for days must not fill the memory. */
const maxStale = 400;

const leftBehind = ({stale, images}: Visit): ReadonlySet<string> => new Set([...stale, ...images].slice(-maxStale));

async function read(watch: Watch, visit: Visit): Promise<void> {
	const {document, isAllowed, onPreview, onPage} = watch;
	const {url, pageMatch, controller} = visit;
	if (!pageMatch || !(await isShown(document, controller.signal)) || !(await isAllowed(pageMatch.site.id, controller.signal))) return;

	const hasPictures = (artifacts: PageArtifacts | undefined): boolean => {
		if (!artifacts || artifacts.images.length === 0) return false;
		onPreview(url, artifacts);
		return true;
	};
	try {
		const readOnce = async () =>
			hasPictures(await readPage(gatherPreview, watch, pageMatch, visit)) || hasPictures(await readPage(gather, watch, pageMatch, visit));
		await waitForPage(document, readOnce, controller.signal);
		const doHold = () => readInTurns(document, () => doRulesHold(document, pageMatch), controller.signal);
		const report = async (mayHaveChanged: boolean) => {
			const artifacts = await readPage(gather, watch, pageMatch, visit);
			if (!artifacts) return;

			visit.images = new Set(artifacts.images.map(({imageUrl}) => imageUrl));
			onPage(url, {...artifacts, ...(mayHaveChanged && {mayHaveChanged})}, controller.signal);
		};
		await report(false);
		if (isAnyPage(pageMatch.site) || (await doHold()) || (await isLeftWithin(changeTimeout, controller.signal))) return;
		await report(!(await doHold()));
	} catch (error) {
		// Left before it was read: the next URL has its own visit.
		if (!controller.signal.aborted) console.warn('Overexposed could not read this page.', error);
	}
}

/**
 * Resolves when the page is shown; to false if it is left before. Nothing is asked about a hidden page: Chrome renders some in advance, and
 * the background takes their script for one in a frame, and refuses it, until somebody opens them.
 */
const isShown = (document: Document, signal: AbortSignal): Promise<boolean> =>
	untilVisible(document, signal).then(
		() => true,
		() => false,
	);

/** Milliseconds that a page gets to show what the site's rules know it by, before the site is taken to have changed. */
const changeTimeout = 5000;

const isLeftWithin = (delay: number, signal: AbortSignal): Promise<boolean> =>
	new Promise(resolve => {
		setTimeout(() => resolve(signal.aborted), delay);
	});

const readPage = (read: typeof gather, watch: Watch, pageMatch: PageMatch, visit: Visit): Promise<PageArtifacts | undefined> =>
	readInTurns(watch.document, () => readAtOnce(read, watch, pageMatch, visit), visit.controller.signal);

function readAtOnce(
	read: typeof gather,
	{document, reader}: Watch,
	pageMatch: PageMatch,
	{url, isLoaded, stale}: Visit,
): PageArtifacts | undefined {
	if (!confirm(document, pageMatch, isLoaded)) return undefined;

	const artifacts = read(document, url, pageMatch, isLoaded, reader());
	return isGone(document, pageMatch, artifacts)
		? undefined
		: {...artifacts, images: artifacts.images.filter(({imageUrl}) => !stale.has(imageUrl))};
}
