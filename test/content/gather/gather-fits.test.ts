import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import * as v from 'valibot';
import {describe, expect, test} from 'vitest';
import {gather} from '../../../src/content/gather/gather.ts';
import {charactersIn, maxCharacters, type PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {pageArtifacts} from '../../../src/core/page/artifacts-schema.ts';
import {matchPage} from '../../../src/sites/index.ts';
import {noteFigure} from '../../figures.ts';

/** If one part of a page did not fit the message, the whole page would not be analysed. */

const url = new URL('https://www.flickr.com/photos/ada-muster/');
const imageUrl = 'https://live.staticflickr.com/65535/51000000001';

function gatherFrom(html: string): PageArtifacts {
	const pageMatch = matchPage(url);
	if (!pageMatch) throw new Error('this is a page of ours');
	return gather(parseHTML(html).document, url, pageMatch);
}

const fits = (html: string) => {
	const artifacts = gatherFrom(html);
	expect(v.safeParse(pageArtifacts, artifacts).issues?.map(issue => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
	return artifacts;
};

const shown = (attributes: string) => `<div class="photo-list-photo-view"><img ${attributes}></div>`;

describe('the message can hold what is read of a page with', () => {
	test.each([
		['a size beyond any picture', shown(`src="${imageUrl}_a.jpg" width="99999999999" height="99999999999"`)],
		['a candidate beyond any size', shown(`src="${imageUrl}_a.jpg" srcset="${imageUrl}_b.jpg 999999999w, ${imageUrl}_c.jpg 9999999x"`)],
		['an address that grows when it is written out', shown(`src="${imageUrl}_${'ü'.repeat(3000)}.jpg"`)],
		['a crawler with an endless name', `<meta name="${'a'.repeat(500)}bot" content="noindex, nofollow">`],
		['a picture with an endless address in its head', `<meta property="og:image" content="${imageUrl}_${'é'.repeat(4000)}.jpg">`],
	])('%s', (_, html) => {
		fits(html);
	});

	test('forty images in twenty renditions with the longest URLs; the first images keep theirs', () => {
		const long = (name: string) => `${imageUrl}_${name.padEnd(4000, 'x')}.jpg`;
		const candidates = (index: number) => Array.from({length: 20}, (_, size) => `${long(`${index}-${size}`)} ${size + 1}00w`).join(', ');
		const {images} = fits(
			Array.from({length: 40}, (_, index) => shown(`src="${long(String(index))}" srcset="${candidates(index)}"`)).join(''),
		);
		expect(images).toHaveLength(40);
		expect(images[0]?.srcset.length).toBeGreaterThan(0);
		expect(charactersIn(images)).toBeLessThanOrEqual(maxCharacters);
	});
});

test('the message can hold what is read of any page', () => {
	const runs = 300;
	const number = fc.oneof(fc.double(), fc.bigInt(), fc.constantFrom('-1', '1e99', '١٢', 'NaN', '0x10')).map(String);
	const words = fc.oneof(fc.string({unit: 'binary', maxLength: 40}), fc.string({maxLength: 40}), fc.constant('ü'.repeat(5000)));
	const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
	const image = fc
		.record({name: words, alt: words, width: number, height: number, size: number, unit: fc.constantFrom('w', 'x', 'h')})
		.map(({name, alt, width, height, size, unit}) =>
			shown(
				`src="${imageUrl}_${escaped(name)}.jpg" alt="${escaped(alt)}" width="${width}" height="${height}" srcset="${imageUrl}_b.jpg ${size}${unit}"`,
			),
		);
	const meta = fc
		.record({name: fc.oneof(fc.constantFrom('robots', 'googlebot', 'tdm-reservation', 'og:image', 'og:title'), words), content: words})
		.map(({name, content}) => `<meta name="${escaped(name)}" property="${escaped(name)}" content="${escaped(content)}">`);
	fc.assert(
		fc.property(fc.array(fc.oneof(image, meta), {maxLength: 12}), parts => {
			fits(parts.join(''));
		}),
		{numRuns: runs},
	);
	noteFigure('pages-read', runs, 'random pages gathered into a message that its schema accepts');
});
