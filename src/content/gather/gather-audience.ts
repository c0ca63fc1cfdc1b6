import type {Audience} from '../../core/page/artifacts.ts';
import {hasMarker} from '../../sites/matching/markers.ts';
import type {PageView} from './found-image.ts';

/** Who the page says it is shown to. */
export const gatherAudience = (page: PageView): Audience | undefined =>
	page.pageMatch.site.audience?.find(({when}) => hasMarker(page, when))?.is;
