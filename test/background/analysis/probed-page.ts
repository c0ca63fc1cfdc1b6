import type {AnalysisContext} from '../../../src/background/analysis/gather-evidence.ts';
import type {VisionOutcome} from '../../../src/core/evidence/evidence.ts';
import type {ImageArtifact} from '../../../src/core/page/artifacts.ts';
import {defineSite} from '../../../src/sites/site.ts';
import {evidenceOf, faceOf, imageEvidenceOf, nothingInFile, takenAt} from '../../core/evidence-of.ts';
import {html, stubNetwork} from '../../probe/answers.ts';

export const site = defineSite(
	{id: 'faces', name: 'Faces', isSocialNetwork: false},
	{
		matches: ['https://faces.example/*'],
		pages: {},
		imageHosts: ['pictures.example'],
		enlarge: [[/small_(\d+)/, 'large_$1']],
	},
);

export const {artifact: image} = imageEvidenceOf({});
export const small = 'https://pictures.example/portraits/small_123456.jpg';
export const large = 'https://pictures.example/portraits/large_123456.jpg';
export const seen: VisionOutcome = {kind: 'faces', width: 800, height: 800, faces: [faceOf(60)], metadata: nothingInFile};

export const probe = (
	change: Partial<AnalysisContext> = {},
	images: readonly ImageArtifact[] = [{...image, imageUrl: small}],
): AnalysisContext => ({
	url: new URL('https://faces.example/ada'),
	site,
	page: {...evidenceOf({}).page, images},
	now: takenAt,
	bypassCache: false,
	signal: new AbortController().signal,
	detect: async () => seen,
	onProgress: async () => undefined,
	...change,
});

export const jpeg = () => new Response('picture', {headers: {'content-type': 'image/jpeg'}});

/** Serves the page, and images by URL; anything else gets a 404. */
export const answer = (images: Readonly<Record<string, () => Response>>, page = '') =>
	stubNetwork(({href}) => {
		if (href === 'https://faces.example/ada') return html(page);
		return (images[href] ?? (() => new Response('', {status: 404})))();
	});
