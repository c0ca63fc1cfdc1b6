import {isInside, metaContent, queryAll} from '../../dom/query.ts';
import type {SiteRules} from '../site.ts';
import type {PageMatch} from './match-page.ts';
import {hasType, structuredNodes} from './structured-data.ts';

/** With this many people or more, a page shows a group: a staff page, a club. */
const group = 3;

/** Enough to tell a single photo from an album, even if many images belong to the page's layout. */
const maxProbedImages = 500;

/** What kind of page a page of no site is, by its JSON-LD, microdata, OpenGraph data and images. `undefined` if it shows no image. */
export function matchAnyPage(document: Document, site: SiteRules): PageMatch | undefined {
	const kind = saidKind(document) ?? shownKind(document, site);
	return kind && {site, kind};
}

function saidKind(document: Document): PageMatch['kind'] | undefined {
	const nodes = structuredNodes(document);
	const count = (type: string) => nodes.filter(node => hasType(node, type)).length;
	if (nodes.some(node => hasType(node, 'ProfilePage')) || metaContent(document, 'og:type') === 'profile') return 'profile';
	if (nodes.some(node => hasType(node, 'ImageGallery')) || count('ImageObject') >= group) return 'album';

	const people = queryAll(document, '[itemtype$="schema.org/Person"]', group).length + nodes.filter(isPortrayed).length;
	if (people > 0) return people < group ? 'profile' : 'album';
	return nodes[0] && hasType(nodes[0], 'ImageObject') ? 'photo' : undefined;
}

/** The author of an article is often a `Person` too, but one without an image. */
const isPortrayed = (node: Readonly<Record<string, unknown>>): boolean => hasType(node, 'Person') && 'image' in node;

function shownKind(document: Document, site: SiteRules): PageMatch['kind'] | undefined {
	const portraits = queryAll(document, site.pages.profile?.portraits?.join(', ') ?? ':not(*)').length;
	if (portraits > 0) return portraits < group ? 'profile' : 'album';

	const images = queryAll(document, 'img', maxProbedImages).filter(image => !isInside(image, site.others?.join(', ') ?? ':not(*)')).length;
	if (images === 0) return metaContent(document, 'og:image') === undefined ? undefined : 'photo';
	return images < group ? 'photo' : 'album';
}
