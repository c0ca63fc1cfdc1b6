import {type Signal, signal} from '@preact/signals';

/** What the popup shows of a report: the first screen, or one of the views behind its doors. */
export type Place = 'first' | 'why' | 'steps';

/** In the address, so that a link can lead there: `#why`, `#steps`, or `#steps=ITEM` for one item. */
export interface PopupPlace {
	readonly place: Signal<Place>;
	readonly item: Signal<string | undefined>;
}

export function placeIn(hash: string): PopupPlace {
	const [place, item] = hash.slice(1).split('=', 2);
	return {place: signal(place === 'why' || place === 'steps' ? place : 'first'), item: signal(item && decodeURIComponent(item))};
}
