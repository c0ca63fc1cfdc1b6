import type {ImageArtifact} from '../core/artifacts.ts';
import {assess} from '../core/assess.ts';
import type {PictureEvidence} from '../core/evidence.ts';
import type {Report} from '../core/report.ts';
import type {VisionClient} from '../vision/vision-client.ts';
import type {DrawnPicture} from './drawn-pictures.ts';

/** Where the pictures would be, were there such a site. `.example` is reserved and leads nowhere (RFC 2606). */
const site = 'https://social.example/';

export const pageAddress = `${site}ada-muster`;

export const addressOf = ({name}: DrawnPicture): string => `${site}pictures/${name}.jpg`;

/**
 * The report of the invented page: the real detector and the real score, on what a public page without any of the site's
 * protections would answer.
 */
export async function reportOn(pictures: readonly DrawnPicture[], vision: VisionClient): Promise<Report> {
	const evidence: PictureEvidence[] = [];
	for (const picture of pictures) evidence.push(await look(picture, vision));
	return assess({
		url: pageAddress,
		takenAt: Date.now(),
		page: {
			siteId: 'demo',
			pageKind: 'profile',
			audience: 'public',
			robotsMeta: [],
			identity: {
				hasName: true,
				hasUsername: true,
				hasStructuredPerson: false,
				namingAltTexts: 0,
				taggedPeople: 0,
				hasPlace: true,
				hasWorkplace: true,
				hasSchool: false,
			},
			images: evidence.map(({image}) => image),
		},
		look: {kind: 'content', status: 200, shows: {picture: true, name: true, preview: false}},
		rules: {robotsTxt: {kind: 'none'}, directives: []},
		pictures: evidence,
	});
}

async function look(picture: DrawnPicture, vision: VisionClient): Promise<PictureEvidence> {
	// The client hands the bytes over to its worker: it gets a copy.
	const outcome = await vision.detect(picture.bytes.slice(0), 'image/jpeg');
	return {
		image: artifactOf(picture),
		look: {kind: 'served', status: 200, bytes: picture.bytes.byteLength},
		directives: [],
		vision: outcome,
		expiresAt: null,
		inPage: true,
		largestWidth: picture.width,
	};
}

const artifactOf = (picture: DrawnPicture): ImageArtifact => ({
	currentSrc: addressOf(picture),
	srcset: [],
	naturalWidth: picture.width,
	naturalHeight: picture.height,
	displayedWidth: picture.width,
	displayedHeight: picture.height,
	role: picture.name === 'portrait' ? 'portrait' : 'photo',
	hasAlt: true,
});
