import {maxPixels} from '../../core/page/artifacts.ts';
import {attribute, property} from '../../dom/query.ts';

export interface Geometry {
	readonly naturalWidth: number;
	readonly naturalHeight: number;
	readonly displayedWidth: number;
	readonly displayedHeight: number;
}

export const noGeometry: Geometry = {naturalWidth: 0, naturalHeight: 0, displayedWidth: 0, displayedHeight: 0};

/** Forces layout, so never interleave it with writes. */
export function geometryOf(element: Element): Geometry {
	const read = (name: 'naturalWidth' | 'naturalHeight' | 'videoWidth' | 'videoHeight') =>
		property(element as HTMLImageElement & HTMLVideoElement, name);
	const box = property(element, 'getBoundingClientRect')?.call(element);
	return {
		naturalWidth: pixels(read('naturalWidth') || read('videoWidth')),
		naturalHeight: pixels(read('naturalHeight') || read('videoHeight')),
		displayedWidth: pixels(box?.width || Number(attribute(element, 'width'))),
		displayedHeight: pixels(box?.height || Number(attribute(element, 'height'))),
	};
}

function pixels(length: number | undefined): number {
	return length && Number.isFinite(length) ? Math.min(maxPixels, Math.max(0, Math.round(length))) : 0;
}

/** The longest known side; `undefined` before layout and loading. */
export function longestSide({naturalWidth, naturalHeight, displayedWidth, displayedHeight}: Geometry): number | undefined {
	const displayed = Math.max(displayedWidth, displayedHeight);
	return displayed || Math.max(naturalWidth, naturalHeight) || undefined;
}

export const displayedArea = ({displayedWidth, displayedHeight}: Geometry): number => displayedWidth * displayedHeight;
