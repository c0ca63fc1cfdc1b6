import type {Evidence, ImageEvidence} from '../../core/evidence/evidence.ts';
import type {IdentitySignals, PageKind} from '../../core/page/artifacts.ts';
import type {PlaceId} from '../state/places.ts';
import {artifactOf} from './image-answer.ts';
import {answersOfPlace, type PlaceImageAnswer, placeAddress, placeImageProbe, placePageProbe} from './place-answers.ts';
import type {FindInspectedImage} from './site-evidence.ts';

/** What ties a face to a person there: the names in the pictures' alternative texts, and what `lab_place_club_caption` says. */
const identities: Readonly<Record<PlaceId, IdentitySignals>> = {
	club: {namingAltTexts: 1, hasPlace: false, hasWorkplace: false, hasSchool: false},
	newspaper: {namingAltTexts: 1, hasPlace: true, hasWorkplace: false, hasSchool: false},
	school: {namingAltTexts: 0, hasPlace: false, hasWorkplace: false, hasSchool: true},
	employer: {namingAltTexts: 1, hasPlace: false, hasWorkplace: true, hasSchool: false},
	race: {namingAltTexts: 1, hasPlace: false, hasWorkplace: false, hasSchool: false},
};

const kinds: Readonly<Record<PlaceId, PageKind>> = {club: 'photo', newspaper: 'photo', school: 'photo', employer: 'photo', race: 'album'};

/**
 * What the extension would gather on a place's page before anybody asked for a picture to go. `undefined` until the detector has analysed
 * every image on it.
 *
 * @param day midnight before the lab was opened, milliseconds since 1970
 */
export function placeEvidence(place: PlaceId, find: FindInspectedImage, day: number): Evidence | undefined {
	const answers = answersOfPlace(place, 'page');
	const images = answers.images.map(answer => imageEvidence(answer, find));
	if (images.includes(undefined)) return undefined;
	return {
		url: placeAddress(place),
		takenAt: day,
		page: {
			siteId: 'demo',
			pageKind: kinds[place],
			audience: 'public',
			isOrganisation: true,
			robotsMeta: [],
			identity: identities[place],
			images: answers.images.map(artifactOf),
		},
		probe: placePageProbe(answers),
		rules: {robotsTxt: {kind: 'none'}, directives: []},
		images: images as readonly ImageEvidence[],
	};
}

function imageEvidence(answer: PlaceImageAnswer, find: FindInspectedImage): ImageEvidence | undefined {
	const inspected = find(answer.recipe);
	return (
		inspected && {
			artifact: artifactOf(answer),
			probe: placeImageProbe(answer, inspected.bytes),
			vision: inspected.vision,
			expiresAt: null,
			directives: [],
			inPage: true,
			largestWidth: answer.recipe.width,
		}
	);
}
