import {isInside} from '../../dom/query.ts';
import {isArticle} from '../../sites/matching/is-article.ts';

/** Whether an image in a link belongs to the page that the link leads to. In a story that is a teaser, unless it shows who wrote this one. */
export const isOfAnotherPage = (element: Element, target: URL, document: Document, url: URL): boolean =>
	leadsElsewhere(target, url) &&
	isArticle(document) &&
	!isInside(element, 'a:is([rel~="author"], [href*="/author/" i], [href*="/authors/" i])');

/** A link to the image's own file, or within the page, leads nowhere else. */
const leadsElsewhere = ({protocol, host, pathname}: URL, url: URL): boolean =>
	/^https?:$/.test(protocol) && !/\.(?:jpe?g|png|webp|avif|gif)$/i.test(pathname) && (host !== url.host || pathname !== url.pathname);
