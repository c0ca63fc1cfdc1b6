import * as v from 'valibot';
import {
	charactersIn,
	type ImageArtifact,
	maxAddressLength,
	maxCandidates,
	maxCharacters,
	maxCount,
	maxImages,
	maxPixels,
	type PageArtifacts,
} from './artifacts.ts';

export const address = v.pipe(v.string(), v.maxLength(maxAddressLength), v.url(), v.regex(/^https?:/));
export const pixels = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(maxPixels));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxCount));
export const flag = v.exactOptional(v.boolean());

export const imageArtifact: v.GenericSchema<unknown, ImageArtifact> = v.object({
	imageUrl: address,
	srcset: v.pipe(
		v.array(v.object({url: address, width: v.exactOptional(pixels), density: v.exactOptional(pixels)})),
		v.maxLength(maxCandidates),
	),
	naturalWidth: pixels,
	naturalHeight: pixels,
	displayedWidth: pixels,
	displayedHeight: pixels,
	role: v.picklist(['portrait', 'photo', 'cover']),
	hasAlt: v.boolean(),
});

/** Typed by the types, so that the two cannot drift apart: a field missing here does not compile. */
export const pageArtifacts: v.GenericSchema<unknown, PageArtifacts> = v.object({
	siteId: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
	pageKind: v.picklist(['profile', 'photo', 'album']),
	audience: v.exactOptional(v.picklist(['public', 'account', 'approved'])),
	signedIn: flag,
	isOrganisation: flag,
	robotsMeta: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(50)),
	tdmReservation: flag,
	previewImage: v.exactOptional(address),
	mayHaveChanged: flag,
	identity: v.object({
		hasName: flag,
		hasUsername: flag,
		hasStructuredPerson: flag,
		namingAltTexts: v.exactOptional(count),
		taggedPeople: v.exactOptional(count),
		hasPlace: flag,
		hasWorkplace: flag,
		hasSchool: flag,
	}),
	images: v.pipe(
		v.array(imageArtifact),
		v.maxLength(maxImages),
		v.check(images => charactersIn(images) <= maxCharacters, 'Expected addresses of a reasonable length in all.'),
	),
});
