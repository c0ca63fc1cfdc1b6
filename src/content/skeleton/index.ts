import type {SkeletonRequest} from '../../core/page/skeleton.ts';
import {skeletonOf} from './skeleton.ts';

/** Injected when the user asks to help mend a site's rules; the background then calls this function. */
Object.assign(globalThis, {
	[Symbol.for('overexposed.skeleton')]: (request: SkeletonRequest) => skeletonOf(document, new URL(location.href), request),
});
