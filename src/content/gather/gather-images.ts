import {
	charactersIn,
	type ImageArtifact,
	type ImageCandidate,
	maxCandidates,
	maxCharacters,
	maxImages,
	maxPixels,
} from '../../core/page/artifacts.ts';
import {renditionKey} from '../../sites/matching/image-key.ts';
import type {SiteRules} from '../../sites/site.ts';
import type {FoundImage} from './found-image.ts';
import {displayedArea} from './geometry.ts';
import {widthInAddress} from './width-in-address.ts';

/** One artifact per image, with its renditions merged. Portraits come first, since only the first few images are analysed. */
export function gatherImages(site: SiteRules, images: readonly FoundImage[]): readonly ImageArtifact[] {
	const artifacts = [...byImage(site, images).values()].map(versions => ({rank: rank(versions), artifact: toArtifact(versions)}));
	const sorted = artifacts.toSorted((a, b) => b.rank - a.rank || displayedArea(b.artifact) - displayedArea(a.artifact));
	return withinBounds(sorted.map(({artifact}) => artifact));
}

/** Portraits first, then what a page about one photo is about. */
function rank(versions: ImageVersions): number {
	if (versions[0].role === 'portrait') return 2;
	return Number(versions.some(({isMain}) => isMain));
}

type ImageVersions = readonly [FoundImage, ...FoundImage[]];

/** The same for all renditions of an image. */
export const keyOf = (site: SiteRules, {addresses}: FoundImage): string => renditionKey(site, addresses[0].url);

export function byImage(site: SiteRules, images: readonly FoundImage[]): ReadonlyMap<string, ImageVersions> {
	const groups = new Map<string, [FoundImage, ...FoundImage[]]>();
	for (const image of images) {
		const key = keyOf(site, image);
		const group = groups.get(key);
		if (group) group.push(image);
		else groups.set(key, [image]);
	}

	return groups;
}

function toArtifact(renditions: ImageVersions): ImageArtifact {
	const largest = renditions.reduce((best, image) => (displayedArea(image.geometry) > displayedArea(best.geometry) ? image : best));
	const [shown] = largest.addresses;
	return {
		imageUrl: shown.url,
		srcset: otherVersions(
			shown.url,
			renditions.flatMap(({addresses}) => addresses),
		),
		...largest.geometry,
		role: renditions[0].role,
		hasAlt: renditions.some(({alt}) => alt !== undefined),
	};
}

/** Largest first, as far as the page or the address says. */
function otherVersions(shown: string, candidates: readonly ImageCandidate[]): readonly ImageCandidate[] {
	const byAddress = new Map<string, ImageCandidate>();
	for (const candidate of candidates.map(sized)) if (!isSized(byAddress.get(candidate.url))) byAddress.set(candidate.url, candidate);
	byAddress.delete(shown);
	return [...byAddress.values()].toSorted((a, b) => (b.width ?? b.density ?? 0) - (a.width ?? a.density ?? 0));
}

const isSized = (candidate: ImageCandidate | undefined): boolean => (candidate?.width ?? candidate?.density) !== undefined;

/** Drops sizes that are not plausible, since a page may write any number. Where it writes none, the address may: `/s640x640/`. */
function sized({url, width, density}: ImageCandidate): ImageCandidate {
	const isSize = (size: number | undefined): size is number => size !== undefined && size <= maxPixels;
	const known = width ?? (density === undefined ? widthInAddress(url) : undefined);
	return {url, ...(isSize(known) && {width: known}), ...(isSize(density) && {density})};
}

/**
 * The only place where images are cut to the limits of the message ({@link maxImages}, {@link maxCandidates},
 * {@link maxCharacters}; the same three in `artifacts-schema.ts`). URLs that are shown come before other renditions, and the first
 * images' renditions before those of the last, which are rarely analysed.
 */
function withinBounds(images: readonly ImageArtifact[]): readonly ImageArtifact[] {
	const kept = images.slice(0, maxImages);
	let left = maxCharacters - charactersIn(kept.map(image => ({...image, srcset: []})));
	return kept.map(image => {
		const srcset = image.srcset.slice(0, maxCandidates).filter(({url}) => {
			left -= url.length;
			return left >= 0;
		});
		return {...image, srcset};
	});
}
