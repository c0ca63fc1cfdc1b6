/**
 * What is wrong with a page, in words; empty if nothing is.
 * @param {import('./gathered-page.ts').GatheredPage} page
 * @param {import('./gathered-page.ts').Label} label
 */
export function judge({kind, images}, {kind: expected, portraits, strangers}) {
	/** @param {{readonly urls: readonly string[]}} image @param {readonly string[]} parts */
	const isOf = (image, parts) => image.urls.some(url => parts.some(part => url.includes(part)));
	const shown = images.filter(({role}) => role !== 'cover');
	const foundPortrait = images.some(image => image.role === 'portrait' && isOf(image, portraits));
	const taken = shown.filter(image => !isOf(image, portraits) && isOf(image, strangers));
	// Only an album shows several people's portraits. Elsewhere, a portrait that the label does not name is not the owner's.
	const unlabelled = expected === 'album' ? [] : shown.filter(image => image.role === 'portrait' && !isOf(image, portraits));
	return {
		isKindRight: kind === expected,
		showsPortrait: portraits.length > 0,
		foundPortrait,
		strangers: taken.length + unlabelled.filter(image => !taken.includes(image)).length,
		faults: [
			...(kind === expected ? [] : [`${kind} instead of ${expected}`]),
			...(portraits.length > 0 && !foundPortrait ? ['portrait not found'] : []),
			...taken.map(({role, urls: [url]}) => `somebody else's ${role}: ${shortened(url)}`),
			...unlabelled.filter(image => !taken.includes(image)).map(({urls: [url]}) => `a portrait that is not the owner's: ${shortened(url)}`),
		],
	};
}

/** @param {string | undefined} url */
const shortened = (url = '') => (url.length > 140 ? `${url.slice(0, 140)}…` : url);

/** @param {readonly {kind: string, verdict: ReturnType<typeof judge>}[]} judged `kind` as labelled */
export function summarise(judged) {
	const verdicts = judged.map(({verdict}) => verdict);
	const profiles = judged.filter(({kind}) => kind === 'profile').map(({verdict}) => verdict);
	const portrayed = verdicts.filter(({showsPortrait}) => showsPortrait);
	const portrayedProfiles = profiles.filter(({showsPortrait}) => showsPortrait);
	/** @template T @param {readonly T[]} all @param {(one: T) => boolean} is */
	const count = (all, is) => ({count: all.filter(is).length, of: all.length});
	return {
		kinds: count(verdicts, ({isKindRight}) => isKindRight),
		portraits: count(portrayed, ({foundPortrait}) => foundPortrait),
		strangersOnProfiles: count(profiles, ({strangers}) => strangers > 0),
		strangersAnywhere: count(verdicts, ({strangers}) => strangers > 0),
		ownerAlone: count(portrayedProfiles, ({foundPortrait, strangers}) => foundPortrait && strangers === 0),
	};
}
