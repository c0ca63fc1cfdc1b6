import type {ImageArtifact} from '../../core/page/artifacts.ts';
import type {Enlargement} from '../../sites/site.ts';
import {maxImageUrls} from './limits.ts';

/** The URLs to request an image by: the largest rendition first, the one on the page last, {@link maxImageUrls} in all. */
export function imageUrls({imageUrl, srcset}: ImageArtifact, enlarge: readonly Enlargement[] = []): readonly URL[] {
	const widest = [...srcset].sort((a, b) => size(b) - size(a)).map(({url}) => url);
	const enlarged = [imageUrl, ...widest.slice(0, 1)]
		.map(address => enlargeAddress(address, enlarge))
		.filter(address => address !== undefined);
	const others = [...new Set([...enlarged, ...widest])].filter(address => address !== imageUrl && URL.canParse(address));
	return [...others.slice(0, maxImageUrls - 1), imageUrl].map(address => new URL(address));
}

const size = ({width, density}: {readonly width?: number; readonly density?: number}): number => width ?? (density ?? 0) * 100;

function enlargeAddress(address: string, rules: readonly Enlargement[]): string | undefined {
	const rule = rules.find(([pattern]) => pattern.test(address));
	return rule && address.replace(rule[0], rule[1]);
}
