import {registeredSites} from '../../sites/matching/registered.ts';
import {usualNames} from '../../sites/matching/usual-names.ts';
import type {SiteRules} from '../../sites/site.ts';
import type {AnyPageReader} from '../gather/found-image.ts';

const key = Symbol.for('overexposed.any-page');
const world = globalThis as {[key]?: AnyPageReader};

export function registerReader(reader: AnyPageReader): void {
	world[key] = reader;
}

/** `undefined` on the pages of a site, which are most. */
export const findReader = (): AnyPageReader | undefined => world[key];

/** The rules that scripts before this one left here, with all common names where one left those. */
export function rulesHere(): readonly SiteRules[] {
	const {commonNames = usualNames} = findReader() ?? {};
	return registeredSites().map(site => ({...site, commonNames}));
}
