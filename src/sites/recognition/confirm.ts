import {maxAddressLength} from '../../core/artifacts.ts';
import {findUrl} from './address.ts';
import {hasMarker, type MarkedPage} from './markers.ts';
import {attribute, metaContent, queryFirst, textOf} from './query.ts';
import {type Recognition, recogniseOn} from './recognise.ts';
import {mayBeSameUser} from './same-user.ts';

/** Whether the page itself agrees with what its address says. */
export function confirm(document: Document, recognition: Recognition, isLoaded = true): boolean {
	const rule = recognition.site.pages[recognition.kind];
	if (!rule?.confirm) return true;
	return (
		hasMarker(markedPage(document, recognition, isLoaded), rule.confirm) ||
		namesItself(document, recognition) ||
		isTitled(document, recognition)
	);
}

export function markedPage(document: Document, {user}: Recognition, isLoaded: boolean): MarkedPage {
	return {document, isLoaded, ...(user && {user})};
}

/** Whether the page's own canonical address is this account and this kind of page. Error and login pages carry none, or another. */
export function namesItself(document: Document, {site, kind, user}: Recognition): boolean {
	const address = canonicalAddress(document, site.matches[0] ?? '');
	const canonical = address && recogniseOn(site, address);
	if (canonical?.kind !== kind) return false;
	return kind === 'profile' ? canonical.user?.toLowerCase() === user?.toLowerCase() : mayBeSameUser(canonical.user, user);
}

/** Whether the title carries the account name as a word: pages of accounts do, and pages that say that there is none do not. */
function isTitled(document: Document, {user}: Recognition): boolean {
	const element = queryFirst(document, 'title');
	const title = element ? textOf(element).toLowerCase() : '';
	return user !== undefined && title.split(/[^\p{L}\p{M}\p{N}._-]+/u).includes(user.toLowerCase());
}

function canonicalAddress(document: Document, base: string): URL | undefined {
	const link = queryFirst(document, 'link[rel="canonical"]');
	const address = metaContent(document, 'og:url') ?? (link && attribute(link, 'href')?.slice(0, maxAddressLength));
	return address === undefined ? undefined : findUrl(address, base.replace('*.', '').replace('*', ''));
}
