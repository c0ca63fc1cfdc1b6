import {maxAddressLength, type PageArtifacts} from '../core/artifacts.ts';
import {confirm} from '../sites/recognition/confirm.ts';
import {type Recognition, recogniseAmong} from '../sites/recognition/recognise.ts';
import {isAnyPage, recogniseInPage} from '../sites/recognition/recognise-in-page.ts';
import {mayBeSameUser} from '../sites/recognition/same-user.ts';
import type {Site} from '../sites/site.ts';
import {gather, glance} from './gather.ts';
import {waitForPage} from './wait-for-page.ts';

export interface Watch {
	/** The sites whose rules the page was given; a click may bring more. */
	readonly sites: () => readonly Site[];
	readonly document: Document;
	/** The address as it is now. */
	readonly address: () => string;
	/** Subscribes to changes of the address without a load. */
	readonly onNavigation: (listener: () => void) => void;
	/** Whether a site may be read; asked before it is. */
	readonly isAllowed: (siteId: string, signal: AbortSignal) => Promise<boolean>;
	/** A page of ours shows its first pictures, and is coming to rest. */
	readonly onFirstLook: (url: URL, artifacts: PageArtifacts) => void;
	/** A page of ours was read. The signal is aborted as soon as its address is left. */
	readonly onPage: (url: URL, artifacts: PageArtifacts, signal: AbortSignal) => void;
	/** The address of a page of ours is no longer shown. */
	readonly onLeave: () => void;
}

interface Visit {
	readonly url: URL;
	readonly recognition: Recognition | undefined;
	readonly isLoaded: boolean;
	readonly controller: AbortController;
	/** Pictures that belong to somebody else's page, shown before this one without a load between. */
	readonly stale: ReadonlySet<string>;
	/** What was reported of it. */
	pictures: ReadonlySet<string>;
}

/**
 * Reads every page of ours that the document shows, one after another; never one address's pictures for another.
 * @returns Reads the page that is there once more.
 */
export function watchPage(watch: Watch): () => void {
	let visit = begin(watch);
	void read(watch, visit);

	const turnTo = (next: Visit) => {
		visit.controller.abort();
		if (visit.recognition) watch.onLeave();
		visit = next;
		void read(watch, visit);
	};
	watch.onNavigation(() => {
		// A page may say so as often as it likes: only another address is worth a look at the page.
		if (withoutFragment(watch.address()).href !== visit.url.href) turnTo(begin(watch, visit));
	});
	return () => turnTo({...begin(watch), isLoaded: visit.isLoaded});
}

function begin({document, address, sites}: Watch, previous?: Visit): Visit {
	const url = withoutFragment(address());
	// A click is about the page it was made on, not about those that follow without a load.
	const rules = previous ? sites().filter(site => !isAnyPage(site)) : sites();
	// The background would refuse to hear of a longer one.
	const recognition =
		url.href.length > maxAddressLength ? undefined : (recogniseAmong(rules, url) ?? recogniseInPage(document, url, rules));
	return {
		url,
		recognition,
		isLoaded: previous === undefined,
		controller: new AbortController(),
		stale: previous && !mayBeSameUser(recognition?.user, previous.recognition?.user) ? leftBehind(previous) : new Set(),
		pictures: new Set(),
	};
}

function withoutFragment(address: string): URL {
	const url = new URL(address);
	url.hash = '';
	return url;
}

/** Addresses remembered as other people's, of the last ten pages or more: a site left open for days must not fill the memory. */
const maxStale = 400;

const leftBehind = ({stale, pictures}: Visit): ReadonlySet<string> => new Set([...stale, ...pictures].slice(-maxStale));

async function read({document, isAllowed, onFirstLook, onPage}: Watch, visit: Visit): Promise<void> {
	const {url, recognition, controller} = visit;
	if (!recognition || !(await isAllowed(recognition.site.id, controller.signal))) return;

	const hasPictures = (artifacts: PageArtifacts | undefined): boolean => {
		if (!artifacts || artifacts.images.length === 0) return false;
		onFirstLook(url, artifacts);
		return true;
	};
	try {
		await waitForPage(
			document,
			() => [glance, gather].some(read => hasPictures(look(read, document, recognition, visit))),
			controller.signal,
		);
	} catch (error) {
		// Left before it was read: the next address has its own visit.
		if (!controller.signal.aborted) console.warn('Overexposed could not read this page, which therefore counts as not looked at.', error);
		return;
	}

	const artifacts = look(gather, document, recognition, visit);
	if (!artifacts) return;

	visit.pictures = new Set(artifacts.images.map(({currentSrc}) => currentSrc));
	onPage(url, artifacts, controller.signal);
}

function look(read: typeof gather, document: Document, recognition: Recognition, {url, isLoaded, stale}: Visit): PageArtifacts | undefined {
	if (!confirm(document, recognition, isLoaded)) return undefined;

	const artifacts = read(document, url, recognition, isLoaded);
	return {...artifacts, images: artifacts.images.filter(({currentSrc}) => !stale.has(currentSrc))};
}
