import type {PageArtifacts} from '../../src/core/page/artifacts.ts';

type LabImage = PageArtifacts['images'][number];

/** A portrait as a content script reports it, from a server of pictures. */
export const imageAt = (server: string): LabImage => ({
	imageUrl: `${server}/51000000001_a.jpg`,
	srcset: [{url: `${server}/51000000001_b.jpg`, width: 900}],
	naturalWidth: 400,
	naturalHeight: 400,
	displayedWidth: 200,
	displayedHeight: 200,
	role: 'portrait',
	hasAlt: true,
});

export const pageWith = (image: LabImage): PageArtifacts => ({
	siteId: 'flickr',
	pageKind: 'profile',
	robotsMeta: [],
	identity: {hasName: true},
	images: [image],
});
