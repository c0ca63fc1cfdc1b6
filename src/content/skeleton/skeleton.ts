import {type Skeleton, type SkeletonRequest, skeletonFormat, skeletonVersion} from '../../core/page/skeleton.ts';
import {property} from '../../dom/query.ts';
import {safeWords} from './safe-words.ts';
import {writeElement} from './write-element.ts';

/** The shape of a page. Nothing in it comes from the page but tags, roles, names of attributes, and words that programmers use. */
export function skeletonOf(document: Document, page: URL, {site, kind, user, known}: SkeletonRequest): Skeleton {
	const words = safeWords(known, page, user);
	return {
		format: skeletonFormat,
		version: skeletonVersion,
		site,
		kind,
		address: words.address(page.href),
		page: writeElement(property(document, 'documentElement'), words),
	};
}
