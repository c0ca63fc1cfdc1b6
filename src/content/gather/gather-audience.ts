import type {Audience} from '../../core/page/artifacts.ts';
import {markedPage} from '../../sites/matching/confirm.ts';
import {hasMarker} from '../../sites/matching/markers.ts';
import type {PageView} from './found-image.ts';

/** Who the page says it is shown to. */
export function gatherAudience({document, pageMatch, isLoaded}: PageView): Audience | undefined {
	return pageMatch.site.audience?.find(({when}) => hasMarker(markedPage(document, pageMatch, isLoaded), when))?.is;
}
