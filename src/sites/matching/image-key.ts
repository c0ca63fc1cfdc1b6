import {maxAddressLength} from '../../core/page/artifacts.ts';
import {matchesHost} from '../../core/page/host-pattern.ts';
import {withoutFragment} from '../../core/page/without-fragment.ts';
import type {SiteRules} from '../site.ts';
import {findUrl} from './address.ts';

/** The absolute address, if it can be an image of a person and is on a host that serves the site's images. */
export function findImageUrl(site: SiteRules, address: string | undefined, base: URL): string | undefined {
	// Longer ones are data in disguise, and the background would reject them.
	if (!address || address.length > maxAddressLength) return undefined;

	const url = findUrl(address.trim(), base);
	if (!url || !/^https?:$/.test(url.protocol) || !servesPeople(site, url)) return undefined;

	// Percent-encoding may have made it longer: one letter becomes up to twelve characters.
	const written = withoutFragment(url.href);
	return written.length <= maxAddressLength ? written : undefined;
}

function servesPeople({imageHosts, staticHosts, notPeople}: SiteRules, url: URL): boolean {
	const isOn = (host: string) => host === '*' || matchesHost(host, url.hostname);
	return imageHosts.some(isOn) && !staticHosts?.some(isOn) && !notPeople?.test(url.href) && !defaultFigure.test(url.href);
}

/** How sites call the figure of accounts without a picture; Instagram writes `anonymous_profile_pic` in Base64 into the address. */
const defaultFigure =
	/\/[^/?]*(?:anonymous|default|blank|empty|missing|no)[-_]?(?:avatar|photo|picture|portrait|profile|user)|(?:avatar|photo|profile|user)[-_](?:default|placeholder|blank)|ghost[-_]person|YW5vbnltb3VzX3/i;

/** Whether an address is an account's portrait and never a post, by what the site says or by the address itself. */
export const isAvatar = ({avatars, portraitsByForm}: SiteRules, address = ''): boolean =>
	avatars?.test(address) || (!portraitsByForm && avatarWord.test(address));

const avatarWord = /[/.]avatars?[-_./]/i;

/** The same for all renditions of an image, and different for different images. */
export function renditionKey({sizes, imageParameters}: SiteRules, address: string): string {
	const {origin, pathname, searchParams} = new URL(address);
	const bare = (sizes ?? []).reduce((text, size) => text.replace(size, ''), origin + pathname);
	return [bare, ...(imageParameters ?? []).map(parameter => searchParams.get(parameter))].join(' ');
}
