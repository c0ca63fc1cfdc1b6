import {isAvatar} from '../../sites/matching/image-key.ts';
import type {FoundImage, PageView} from './found-image.ts';
import {namesOn} from './gather-identity.ts';
import {byImage} from './gather-images.ts';
import {inLink, inList, inOtherLink} from './image-owner.ts';

/** How well a text that names the owner ties a portrait to them, compared with `image-owner.ts`. An avatar's address counts 1. */
const inText = 2;

/**
 * A profile has one owner, and a page about one photo has one author. Of all images taken for portraits, only the one that the page ties
 * best to that account is theirs, or else the first: the others are of friends, commenters and covers. On a page of no site they may show
 * the owner once more, as photos do.
 * @param images in the order of the page, then what its head names
 */
export function withOnePortrait(images: readonly FoundImage[], page: PageView): readonly FoundImage[] {
	const {site, kind} = page.pageMatch;
	const {user} = page;
	if (kind === 'album' || (kind === 'photo' && site.portraitsByForm)) return images;

	const all = [...byImage(site, images).values()];
	const portraits = all.filter(([{role}]) => role === 'portrait');
	if (portraits.length === 0) return images;

	const names = [...namesOn(page), user?.toLowerCase()];
	const isNamed = (alt = '') => names.some(name => name && alt.toLocaleLowerCase().includes(name));
	const rank = ({role, tie = 0, alt, addresses}: FoundImage) => {
		if (role !== 'portrait') return inList;
		if (tie >= inLink || tie === inList) return tie;
		return isNamed(alt) ? inText : tie || Number(isAvatar(site, addresses[0].url));
	};
	const best = (versions: readonly FoundImage[]) => Math.max(...versions.map(rank));
	const [first] = portraits.toSorted((a, b) => best(b) - best(a));
	// Where each leads to some account and none to the owner's, they are friends, and the owner shows no portrait.
	const least = portraits.length > 1 ? inOtherLink : inList;
	const owners = kind === 'profile' && first && best(first) <= least ? undefined : first;
	return all.flatMap(versions => {
		if (versions === owners || versions[0].role !== 'portrait') return versions;
		return site.portraitsByForm ? versions.map(toPhoto) : [];
	});
}

const toPhoto = (image: FoundImage): FoundImage => ({...image, role: 'photo'});
