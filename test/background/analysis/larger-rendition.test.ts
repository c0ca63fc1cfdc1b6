import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {gatherEvidence} from '../../../src/background/analysis/gather-evidence.ts';
import {getSite} from '../../../src/sites/index.ts';
import {evidenceOf, faceOf, imageEvidenceOf, nothingInFile, takenAt} from '../../core/evidence-of.ts';
import {html, stubNetwork} from '../../probe/answers.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

const shown = 'https://club.example/wp-content/uploads/ada-300x200.jpg';
const original = 'https://club.example/wp-content/uploads/ada.jpg';

/** Looks at a club's page with this image; files are its answers by URL. */
async function look(files: Readonly<Record<string, string>>) {
	const network = stubNetwork(({href}) => {
		if (href in files) return new Response(files[href], {headers: {'content-type': 'image/jpeg'}});
		return href.endsWith('.jpg') ? new Response('', {status: 404}) : html('<h1>Staff</h1>');
	});
	const images = [{...imageEvidenceOf({}).artifact, imageUrl: shown}];
	const evidence = await gatherEvidence({
		url: new URL('https://club.example/staff'),
		site: getSite('any-page'),
		page: {...evidenceOf({}).page, siteId: 'any-page', images},
		now: takenAt,
		bypassCache: false,
		signal: new AbortController().signal,
		detect: async bytes => {
			const isOriginal = new TextDecoder().decode(bytes) === 'original';
			const size = isOriginal ? 3000 : 300;
			return {kind: 'faces', width: size, height: size, faces: [faceOf(60)], metadata: {...nothingInFile, hasPlace: isOriginal}};
		},
		onProgress: async () => undefined,
	});
	return {image: evidence.images[0], requested: network.mock.calls.map(([{href}]) => href).filter(href => href.endsWith('.jpg'))};
}

test('bug: on a page of no site only the thumbnail was judged, while the original beside it still said where it was taken', async () => {
	const {image, requested} = await look({[shown]: 'thumbnail', [original]: 'original'});
	expect(image).toMatchObject({vision: {metadata: {hasPlace: true}}, largestWidth: 3000});
	expect(requested).toEqual([original]);
});

test('where there is no larger one, the thumbnail is the largest', async () => {
	const {image, requested} = await look({[shown]: 'thumbnail'});
	expect(image).toMatchObject({vision: {metadata: {hasPlace: false}}, largestWidth: 300});
	expect(requested).toEqual([original, shown]);
});
