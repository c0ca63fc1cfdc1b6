import type {PageArtifacts} from '../../src/core/artifacts.ts';

type Picture = PageArtifacts['images'][number];

/** A portrait as a content script reports it, from a server of pictures. */
export const pictureAt = (server: string): Picture => ({
	currentSrc: `${server}/51000000001_a.jpg`,
	srcset: [{url: `${server}/51000000001_b.jpg`, width: 900}],
	naturalWidth: 400,
	naturalHeight: 400,
	displayedWidth: 200,
	displayedHeight: 200,
	role: 'portrait',
	hasAlt: true,
});

export const pageWith = (image: Picture): PageArtifacts => ({
	siteId: 'flickr',
	pageKind: 'profile',
	robotsMeta: [],
	identity: {hasName: true},
	images: [image],
});
