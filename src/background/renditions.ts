import type {ImageArtifact} from '../core/artifacts.ts';
import type {Enlargement} from '../sites/site.ts';
import {maxRenditions} from './manners.ts';

/** Addresses of one picture, largest first, the one shown on the page last. */
export function renditions({currentSrc, srcset}: ImageArtifact, enlarge: readonly Enlargement[] = []): readonly URL[] {
	const widest = [...srcset].sort((a, b) => size(b) - size(a)).map(({url}) => url);
	const enlarged = [currentSrc, ...widest.slice(0, 1)]
		.map(address => enlargeAddress(address, enlarge))
		.filter(address => address !== undefined);
	const others = [...new Set([...enlarged, ...widest])].filter(address => address !== currentSrc && URL.canParse(address));
	return [...others.slice(0, maxRenditions - 1), currentSrc].map(address => new URL(address));
}

const size = ({width, density}: {readonly width?: number; readonly density?: number}): number => width ?? (density ?? 0) * 100;

function enlargeAddress(address: string, rules: readonly Enlargement[]): string | undefined {
	const rule = rules.find(([pattern]) => pattern.test(address));
	return rule && address.replace(rule[0], rule[1]);
}
