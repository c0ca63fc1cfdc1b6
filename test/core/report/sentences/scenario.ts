import type {Evidence, ImageEvidence, PageProbe} from '../../../../src/core/evidence/evidence.ts';
import type {ImageRole, PageArtifacts} from '../../../../src/core/page/artifacts.ts';
import {evidenceOf, imageEvidenceOf, servedWith} from '../../evidence-of.ts';

export interface Scenario {
	/** What is on the page, as its visitor sees it. */
	readonly page: string;
	/** What an anonymous visitor got. */
	readonly gets: string;
	readonly evidence: Evidence;
	/** Whether the visitor said that the page is theirs. */
	readonly isOwn?: boolean;
}

export const wall: PageProbe = {kind: 'wall', how: 'login-form', status: 200};
export const shell: PageProbe = {kind: 'shell', status: 200};
export const content: PageProbe = {kind: 'content', status: 200, shows: {image: true, name: true, preview: true}};

let images = 0;

/** An image that was served, with faces of this many pixels between the eyes. */
export const served = (role: ImageRole, eyes: readonly number[] = [60], change: Partial<ImageEvidence> = {}): ImageEvidence =>
	imageEvidenceOf({role, name: `image-${images++}`, ...servedWith(...eyes), expiresAt: null, ...change});

export const inPage = (role: ImageRole, ...eyes: readonly number[]): ImageEvidence =>
	served(role, eyes.length > 0 ? eyes : [60], {inPage: true});

/** What the detector was not sure of. */
export const doubtful = (role: ImageRole): ImageEvidence => {
	const image = served(role);
	if (image.vision.kind !== 'faces') throw new Error('A served image has been looked at.');
	return {...image, inPage: true, vision: {...image.vision, faces: image.vision.faces.map(face => ({...face, score: 0.5}))}};
};

/** Its faces are known from the tab; an anonymous visitor was refused. */
export const refused = (role: ImageRole, eyes: readonly number[] = [60], change: Partial<ImageEvidence> = {}): ImageEvidence =>
	served(role, eyes, {probe: {kind: 'refused', status: 403}, ...change});

/** A plain 403, which may be about us. */
export const turnedAway = (role: ImageRole): ImageEvidence => served(role, [60], {probe: {kind: 'turned-away', status: 403}});

export const unread = (role: ImageRole): ImageEvidence => imageEvidenceOf({role, name: `image-${images++}`});

export const page = (probe: PageProbe, change: Partial<PageArtifacts>, ...all: readonly ImageEvidence[]): Evidence =>
	evidenceOf({probe, page: {siteId: 'instagram', ...change}, images: all});
