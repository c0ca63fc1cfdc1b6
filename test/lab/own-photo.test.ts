import {afterEach, expect, test, vi} from 'vitest';
import type {ImageMetadata} from '../../src/core/evidence/image-metadata.ts';
import {inspectOwnPhoto} from '../../src/lab/model/own-photo.ts';
import {findingsIn} from '../../src/lab/own-photo/file-findings.ts';
import type {VisionClient} from '../../src/vision/vision-client.ts';

vi.mock('../../src/vision/image/crop-faces.ts', () => ({cropFaces: async () => []}));
afterEach(() => vi.restoreAllMocks());

const nothing: ImageMetadata = {hasPlace: false, hasTime: false, hasCameraSerial: false, hasOwnerName: false};

async function toldBy(file: Blob, metadata: ImageMetadata = nothing): Promise<readonly string[]> {
	vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:photo');
	const detect = async () => ({kind: 'faces', width: 400, height: 400, faces: [], metadata}) as const;
	const outcome = await inspectOwnPhoto(file, {detect} as unknown as VisionClient);
	if (!('url' in outcome)) throw new Error(outcome.reason);
	return findingsIn(outcome);
}

test.each(['20261126_024500.jpg', 'IMG-20261126-WA0007.jpg'])(
	'bug: the lab did not say that %s tells when a picture was taken',
	async name => {
		expect(await toldBy(new File(['x'], name))).toEqual(['finding_file_name_time', 'lab_own_photo_no_place']);
	},
);

test('a time in the file itself is told, and not twice', async () => {
	expect(await toldBy(new File(['x'], '20261126_024500.jpg'), {...nothing, hasTime: true})).toEqual([
		'finding_metadata_time',
		'lab_own_photo_no_place',
	]);
});

test.each([
	['another name', new File(['x'], 'portrait.jpg')],
	['a still of the camera, which has no name', new Blob(['x'])],
])('%s tells nothing', async (_, file) => {
	expect(await toldBy(file)).toEqual(['lab_own_photo_no_place']);
});

test('bug: a file that was moved after it was chosen left the lab working for ever', async () => {
	const file = Object.assign(new File(['x'], 'a.jpg'), {arrayBuffer: () => Promise.reject(new Error('The file was moved.'))});
	expect(await inspectOwnPhoto(file, {} as VisionClient)).toEqual({kind: 'unreadable', reason: 'empty'});
});
