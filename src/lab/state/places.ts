/** Where face search really finds people: pages that others made. The id is part of a locale key: `lab_place_club`. */
export const placeIds = ['club', 'newspaper', 'school', 'employer', 'race'] as const;
export type PlaceId = (typeof placeIds)[number];

/**
 * The way from the page to the proof, in order. `served`: the page was taken down, and its picture is still handed out. The id is part of a
 * locale key: `lab_places_served`.
 */
export const placeSteps = ['page', 'pick', 'whom', 'letter', 'served', 'gone'] as const;
export type PlaceStep = (typeof placeSteps)[number];

export interface PlaceView {
	readonly place: PlaceId;
	readonly step: PlaceStep;
}

export const firstPlaceView: PlaceView = {place: 'club', step: 'page'};

export const isPlaceView = (saved: unknown): saved is PlaceView =>
	typeof saved === 'object' &&
	saved !== null &&
	'place' in saved &&
	'step' in saved &&
	placeIds.some(id => id === saved.place) &&
	placeSteps.some(step => step === saved.step);
