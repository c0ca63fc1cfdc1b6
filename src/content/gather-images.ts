import {charactersIn, type ImageArtifact, type ImageCandidate, maxCharacters, maxImages, maxPixels} from '../core/artifacts.ts';
import {renditionKey} from '../sites/recognition/rendition.ts';
import type {Site} from '../sites/site.ts';
import type {FoundPicture} from './found-picture.ts';
import {displayedArea} from './geometry.ts';

/** One artifact for each picture, its renditions put together. Portraits come first: only the first few are looked at. */
export function gatherImages(site: Site, pictures: readonly FoundPicture[]): readonly ImageArtifact[] {
	const artifacts = [...byRendition(site, pictures).values()].map(toArtifact);
	return withinBudget(artifacts.toSorted((a, b) => rank(b) - rank(a) || displayedArea(b) - displayedArea(a)).slice(0, maxImages));
}

const rank = ({role}: ImageArtifact): number => Number(role === 'portrait');

type Renditions = readonly [FoundPicture, ...FoundPicture[]];

function byRendition(site: Site, pictures: readonly FoundPicture[]): ReadonlyMap<string, Renditions> {
	const groups = new Map<string, [FoundPicture, ...FoundPicture[]]>();
	for (const picture of pictures) {
		const key = renditionKey(site, picture.addresses[0].url);
		const group = groups.get(key);
		if (group) group.push(picture);
		else groups.set(key, [picture]);
	}

	return groups;
}

function toArtifact(renditions: Renditions): ImageArtifact {
	const largest = renditions.reduce((best, picture) => (displayedArea(picture.geometry) > displayedArea(best.geometry) ? picture : best));
	const [shown] = largest.addresses;
	return {
		currentSrc: shown.url,
		srcset: otherRenditions(
			shown.url,
			renditions.flatMap(({addresses}) => addresses),
		),
		...largest.geometry,
		role: renditions[0].role,
		hasAlt: renditions.some(({alt}) => alt !== undefined),
	};
}

/** What the message to the background may hold. */
const maxCandidates = 20;

function otherRenditions(shown: string, candidates: readonly ImageCandidate[]): readonly ImageCandidate[] {
	const byAddress = new Map(candidates.map(candidate => [candidate.url, plausible(candidate)]));
	byAddress.delete(shown);
	return [...byAddress.values()].toSorted((a, b) => (b.width ?? b.density ?? 0) - (a.width ?? a.density ?? 0)).slice(0, maxCandidates);
}

/** The first pictures keep their other renditions for as long as the message takes them; those that come last are seldom looked at. */
function withinBudget(images: readonly ImageArtifact[]): readonly ImageArtifact[] {
	let left = maxCharacters - charactersIn(images.map(image => ({...image, srcset: []})));
	return images.map(image => {
		const srcset = image.srcset.filter(({url}) => {
			left -= url.length;
			return left >= 0;
		});
		return {...image, srcset};
	});
}

/** A page may write any number; one that is no size says nothing. */
function plausible({url, width, density}: ImageCandidate): ImageCandidate {
	const isSize = (size: number | undefined): size is number => size !== undefined && size <= maxPixels;
	return {url, ...(isSize(width) && {width}), ...(isSize(density) && {density})};
}
