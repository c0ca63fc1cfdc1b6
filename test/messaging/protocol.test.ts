import * as v from 'valibot';
import {expect, test} from 'vitest';
import {maxImages} from '../../src/core/page/artifacts.ts';
import {requests} from '../../src/messaging/protocol.ts';
import {imageAt, pageWith} from './observed-page.ts';

const image = imageAt('https://pics.example');
const artifacts = pageWith(image);
const observed = (change: object) =>
	v.safeParse(requests['page/observed'].schema, {url: 'https://pics.example/ada', artifacts: {...artifacts, ...change}});

test('a valid message is accepted unchanged', () => {
	expect(observed({}).output).toEqual({url: 'https://pics.example/ada', artifacts});
});

test.each([
	['an image with a javascript: URL', {images: [{...image, imageUrl: 'javascript:alert(1)'}]}],
	['an image in a data: URL', {images: [{...image, imageUrl: 'data:image/png;base64,AAAA'}]}],
	['an overlong URL', {images: [{...image, imageUrl: `https://pics.example/${'a'.repeat(5000)}`}]}],
	['more images than the limit', {images: Array(maxImages + 1).fill(image)}],
	['a size that is not a number', {images: [{...image, naturalWidth: Number.NaN}]}],
	['an impossible site id', {siteId: '../../etc'}],
	['an unknown page kind', {pageKind: 'feed'}],
	['a text instead of a flag', {identity: {hasName: 'Ada Muster'}}],
	['a flood of directives', {robotsMeta: Array(1000).fill('noindex')}],
])('%s is refused', (_, change) => {
	expect(observed(change).success).toBe(false);
});

test('unknown properties are dropped', () => {
	const {output} = observed({name: 'Ada Muster', identity: {hasName: true, name: 'Ada Muster'}});
	expect(JSON.stringify(output)).not.toContain('Muster');
});
