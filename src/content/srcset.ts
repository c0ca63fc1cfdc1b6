import type {ImageCandidate} from '../core/artifacts.ts';

/** HTML, "Parsing a srcset attribute". Commas inside an address belong to it, as in `…/w_100,h_100/…`. */
export function parseSrcset(text: string): readonly ImageCandidate[] {
	return [...text.matchAll(entry)].map(([, url = '', size, unit]) => ({url, ...measure(Number(size), unit)}));
}

const entry = /([^\s,]\S*[^\s,]|[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx])|\s+[\d.]+h)?\s*(?:,|$)/g;

function measure(size: number, unit: string | undefined): {width?: number; density?: number} {
	if (unit === 'w') return {width: size};
	return unit === 'x' ? {density: size} : {};
}
