import {describe, expect, test} from 'vitest';
import {readHeader} from '../../../src/vision/image/image-header.ts';
import {maxPixels} from '../../../src/vision/image/open-image.ts';
import {openVisionPage} from '../../harness/open-vision-page.mjs';
import {mutateImages} from '../../vision/image/mutate-images.ts';
import {kinds} from '../scene.ts';

/** `FUZZ_FILES=2500 FUZZ_SEED=7` tries more of them, and others. */
const {FUZZ_FILES = '300', FUZZ_SEED = '15'} = process.env;

const areaOf = ({width, height}: {readonly width: number; readonly height: number}): number => width * height;

describe.each(kinds)('the decoder of %s', kind => {
	test('makes no more pixels of any damaged image than its header said', async () => {
		const vision = await openVisionPage(kind);
		const larger: unknown[] = [];
		const counts: Record<string, number> = {};
		for (const {format, bytes} of mutateImages(Number(FUZZ_FILES), Number(FUZZ_SEED))) {
			const header = readHeader(bytes);
			// What has no size, or too large a one, is never decoded.
			if (header.kind !== 'picture' || areaOf(header) > maxPixels) {
				counts[`${format} refused`] = (counts[`${format} refused`] ?? 0) + 1;
				continue;
			}
			const decoded = await vision.decode(bytes);
			const outcome = `${format} ${decoded ? 'decoded' : 'rejected'}`;
			counts[outcome] = (counts[outcome] ?? 0) + 1;
			if (decoded && areaOf(decoded) > areaOf(header)) larger.push({format, header, decoded, file: Buffer.from(bytes).toString('base64')});
		}

		await vision.close();
		console.info(`${kind}: ${JSON.stringify(counts)}`);
		expect(larger).toEqual([]);
	});
});
