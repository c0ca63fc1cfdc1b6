import type {Marker, SiteRules} from '../site.ts';

/** Every word that a site's rules mention, alone and as part of a longer value, as `profile-displayphoto` and `displayphoto`. */
export function knownWords(site: SiteRules): readonly string[] {
	const texts = [...site.matches, ...site.imageHosts, ...selectorsOf(site), ...patternsOf(site).map(({source}) => source)];
	return [...new Set(texts.flatMap(text => [...text.split(separators), ...(text.match(/[a-z]+/gi) ?? [])]).filter(isWord))];
}

/** What stands around tags, classes, ids, attributes and their values in a selector. */
const separators = /[\s,>+~()[\]"'=.#:*^$|/\\]+/;
const isWord = (text: string): boolean => /^[a-z][\w-]*$/i.test(text) && text.length >= 2;

function selectorsOf(site: SiteRules): readonly string[] {
	const ofPages = Object.values(site.pages).flatMap(({portraits = [], photos = [], covers = [], others = [], confirm = []}) => [
		...[...portraits, ...photos, ...covers, ...others],
		...selectorsIn(confirm),
	]);
	const {username = [], ...named} = site.identity ?? {};
	const signs = [
		...(site.software ?? []),
		...username,
		...(site.signedIn?.yes ?? []),
		...(site.signedIn?.no ?? []),
		...(site.organisation ?? []),
	];
	return [
		...ofPages,
		...(site.others ?? []),
		...(site.visitors ? [site.visitors.signOut, ...site.visitors.bars] : []),
		...Object.values(named).flat(),
		...selectorsIn([...signs, ...(site.audience ?? []).flatMap(({when}) => when)]),
	];
}

const selectorsIn = (markers: readonly Marker[]): readonly string[] =>
	markers.flatMap(marker => ('selector' in marker ? marker.selector : []));

/** Paths, and the parts of images' addresses. Not the reserved names, of which some are somebody's name. */
const patternsOf = ({pages, avatars, notPeople, sizes = []}: SiteRules): readonly RegExp[] => [
	...Object.values(pages).flatMap(({paths = [], queries = [], ownPaths = []}) => [...paths, ...queries, ...ownPaths]),
	...[avatars, notPeople].filter(pattern => pattern !== undefined),
	...sizes,
];
