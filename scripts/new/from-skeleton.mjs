import {withSource} from '../load-source.mjs';

/** @typedef {import('../../src/core/page/skeleton.ts').Skeleton} Skeleton */
/** @typedef {import('../site-check/propose-selectors.ts').Proposal} Proposal */

/** Selectors that match images of the skeleton. @param {Skeleton} skeleton @returns {Promise<readonly Proposal[]>} */
export async function proposalsFor(skeleton) {
	/** @typedef {typeof import('../site-check/check-rules.ts')} Check */
	const check = await withSource('/scripts/site-check/check-rules.ts', (/** @type {Check} */ {checkSkeleton}) => checkSkeleton(skeleton));
	return check.proposals;
}

/**
 * An invented person's page of the skeleton's shape. Icons and what was left out stay out, and each image gets an address of its own.
 * @param {Skeleton} skeleton @param {string} imageHost @param {string} user
 */
export function fixtureFrom({page}, imageHost, user) {
	let images = 0;
	const lines = page.map(line =>
		line
			.replaceAll(/ (src|poster|srcset|data-src)='[^']*'/g, (_, name) => ` ${name}='https://${imageHost}/drawn-${++images}.jpg'`)
			.replaceAll(/url\([^)]*\)/g, () => `url(https://${imageHost}/drawn-${++images}.jpg)`)
			.replaceAll(/ data-side='(icon|small|large)'/g, (_, side) => ` width='${sizes[side]}' height='${sizes[side]}'`)
			.replaceAll('{user}', user)
			.replaceAll('…', 'Ada Muster')
			.replaceAll("'", '"'),
	);
	return `<!doctype html>\n<title>Ada Muster (@${user})</title>\n${lines.join('\n')}\n`;
}

/** Pixels. @type {Readonly<Record<string, number>>} */
const sizes = {icon: 24, small: 200, large: 600};
