import type {ExportedPlace} from '../exported-image.ts';

/**
 * A place from two coordinates. Exports write 0, 0 for none, and some write millionths or ten-millionths of a degree. Anything out of range
 * is no place.
 */
export function placeAt(latitude: number | undefined, longitude: number | undefined): ExportedPlace | undefined {
	if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0)) return undefined;
	const scale = [1, 1e6, 1e7].find(each => Math.abs(latitude) <= 90 * each && Math.abs(longitude) <= 180 * each);
	return scale === undefined ? undefined : {latitude: latitude / scale, longitude: longitude / scale};
}

export const withName = (place: ExportedPlace | undefined, name: string | undefined): ExportedPlace | undefined =>
	name === undefined ? place : {...place, name};

/** The first two coordinates in a text: `Latitude, Longitude: 52.5, 13.4`, `(52.5, 13.4)`, `…?q=52.5,13.4`. */
export function placeIn(text: string): ExportedPlace | undefined {
	const [, latitude, longitude] = /(-?\d{1,3}\.\d{1,9})\s*,\s*(-?\d{1,3}\.\d{1,9})/.exec(text) ?? [];
	return latitude === undefined ? undefined : placeAt(Number(latitude), Number(longitude));
}
