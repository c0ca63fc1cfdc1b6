import type {ImageArtifact} from '../../core/page/artifacts.ts';
import type {Site} from '../../sites/site.ts';
import {largerRendition} from './larger-rendition.ts';
import {maxImageUrls} from './limits.ts';

/** What decides about larger renditions: the site's own rules, or for pages of no site the usual ways to name sizes. */
type SizeRules = Pick<Site, 'matches' | 'enlarge' | 'imageParameters'>;

/** The URLs to request an image by: the largest rendition first, the one on the page last, {@link maxImageUrls} in all. */
export function imageUrls({imageUrl, srcset}: ImageArtifact, rules: SizeRules): readonly URL[] {
	const widest = [...srcset].sort((a, b) => size(b) - size(a)).map(({url}) => url);
	const enlarged = [imageUrl, ...widest.slice(0, 1)]
		.map(address => enlargeAddress(address, rules))
		.filter(address => address !== undefined);
	const others = [...new Set([...enlarged, ...widest])].filter(address => address !== imageUrl && URL.canParse(address));
	return [...others.slice(0, maxImageUrls - 1), imageUrl].map(address => new URL(address));
}

const size = ({width, density}: {readonly width?: number; readonly density?: number}): number => width ?? (density ?? 0) * 100;

function enlargeAddress(address: string, {matches, enlarge, imageParameters = []}: SizeRules): string | undefined {
	const rule = enlarge?.find(([pattern]) => pattern.test(address));
	if (rule) return address.replace(rule[0], rule[1]);
	const isOfNoSite = matches.length === 0 && !enlarge;
	return isOfNoSite && URL.canParse(address) ? largerRendition(address, imageParameters) : undefined;
}
