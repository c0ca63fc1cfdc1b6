import type {ImageProbe, PageProbe} from '../../core/evidence/evidence.ts';
import {recipesOfPlace} from '../state/place-recipes.ts';
import type {PlaceId, PlaceStep} from '../state/places.ts';
import type {Recipe} from '../state/recipes.ts';

/** Addresses of the places' pages. `.example` is reserved and never resolves (RFC 2606). */
const pages: Readonly<Record<PlaceId, string>> = {
	club: 'https://rowing.example/news/regatta',
	newspaper: 'https://courier.example/local/market-day',
	school: 'https://school.example/news/summer-party',
	employer: 'https://workshop.example/team',
	race: 'https://race.example/gallery/finish',
};

export const placeAddress = (place: PlaceId): string => pages[place];

/** The page that says who runs the place. */
export const imprintAddress = (place: PlaceId): string => new URL('/imprint', pages[place]).href;

export interface PlaceImageAnswer {
	readonly url: string;
	readonly recipe: Recipe;
	readonly status: 200 | 404;
}

/** What a place answers to an anonymous request. */
export interface PlaceAnswers {
	readonly status: 200 | 404;
	readonly images: readonly PlaceImageAnswer[];
}

/** Everything is handed out until the page is taken down; its pictures only go when somebody asks for the files as well. */
export function answersOfPlace(place: PlaceId, step: PlaceStep): PlaceAnswers {
	const page = pages[place];
	return {
		status: step === 'served' || step === 'gone' ? 404 : 200,
		images: recipesOfPlace(place).map(recipe => ({
			url: new URL(`/pictures/${recipe.id}.jpg`, page).href,
			recipe,
			status: step === 'gone' ? 404 : 200,
		})),
	};
}

/** How the probes classify these answers; a test compares them with the real ones. */
export const placePageProbe = ({status}: PlaceAnswers): PageProbe =>
	status === 404 ? {kind: 'gone', status} : {kind: 'content', status, shows: {image: true, name: true, preview: false}};

export const placeImageProbe = ({status}: PlaceImageAnswer, bytes: number): ImageProbe =>
	status === 404 ? {kind: 'gone', status} : {kind: 'served', status, bytes};
