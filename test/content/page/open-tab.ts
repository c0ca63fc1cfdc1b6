import {parseHTML} from 'linkedom';
import {vi} from 'vitest';
import {anyPageReader} from '../../../src/content/any-page/any-page-reader.ts';
import {watchPage} from '../../../src/content/page/watch-page.ts';
import {isSiteHost, sites} from '../../../src/sites/index.ts';
import {isAnyPage} from '../../../src/sites/matching/match-in-page.ts';
import {DrivenObserver} from './driven-observer.ts';

export const profileOf = (user: string) => `
	<a href="/${user}/photo"><img src="https://pbs.twimg.com/profile_images/1/${user}_400x400.jpg"></a>
	<div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/media/${user}?format=jpg&name=small"></div>`;

export const posted = (id: string | number) => `<div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/media/${id}"></div>`;

/** A tab that shows a page, and what is reported of it. */
export function openTab(first: string, html = '<p>', visibilityState = 'visible', isAllowed = async (_siteId: string) => true) {
	const {document, Event} = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	Object.assign(document, {visibilityState});
	const listeners: ((address?: string) => void)[] = [];
	const pages: {url: string; images: readonly string[]; mayHaveChanged: boolean; signal: AbortSignal}[] = [];
	const left = vi.fn();
	const firstLooks = vi.fn();
	let address = first;
	// Only a click brings the rules for pages of no site.
	const rules = isSiteHost(new URL(first)) ? sites.filter(site => !isAnyPage(site)) : sites;
	const again = watchPage({
		document,
		sites: () => rules,
		reader: () => anyPageReader,
		address: () => address,
		onNavigation: listener => listeners.push(listener),
		isAllowed,
		onPreview: (url, {images}) => firstLooks(url.href, images.length),
		onPage: (url, {images, mayHaveChanged = false}, signal) =>
			pages.push({url: url.href, images: images.map(image => image.imageUrl.replace(/^.*\/|[_?].*$/g, '')), mayHaveChanged, signal}),
		onLeave: left,
	});
	return {
		document,
		again,
		Event,
		pages,
		left,
		firstLooks,
		show(body: string) {
			document.body.innerHTML = body;
			for (const observer of DrivenObserver.active) observer.notify();
		},
		go(next: string) {
			address = next;
			for (const listener of listeners) listener();
		},
		/** As the background says it in a Firefox without the Navigation API. */
		wasAt(elsewhere: string) {
			for (const listener of listeners) listener(elsewhere);
		},
		wait: () => vi.advanceTimersByTimeAsync(20_000),
	};
}
