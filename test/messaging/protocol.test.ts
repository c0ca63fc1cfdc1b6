import * as v from 'valibot';
import {expect, test} from 'vitest';
import {maxImages} from '../../src/core/page/artifacts.ts';
import {requests} from '../../src/messaging/protocol.ts';
import {imageAt, pageWith} from './observed-page.ts';

const image = imageAt('https://pics.example');
const artifacts = pageWith(image);
const observed = (change: object) =>
	v.safeParse(requests['page/observed'].schema, {url: 'https://pics.example/ada', artifacts: {...artifacts, ...change}});

test('what a content script sends is taken as it is', () => {
	expect(observed({}).output).toEqual({url: 'https://pics.example/ada', artifacts});
});

test.each([
	['a picture with a javascript address', {images: [{...image, imageUrl: 'javascript:alert(1)'}]}],
	['a picture inside the address', {images: [{...image, imageUrl: 'data:image/png;base64,AAAA'}]}],
	['an endless address', {images: [{...image, imageUrl: `https://pics.example/${'a'.repeat(5000)}`}]}],
	['more pictures than anyone looks at', {images: Array(maxImages + 1).fill(image)}],
	['a size that is no number', {images: [{...image, naturalWidth: Number.NaN}]}],
	['a site that cannot be one', {siteId: '../../etc'}],
	['a kind that is none', {pageKind: 'feed'}],
	['a flag that is a text', {identity: {hasName: 'Ada Muster'}}],
	['a flood of directives', {robotsMeta: Array(1000).fill('noindex')}],
])('%s is refused', (_, change) => {
	expect(observed(change).success).toBe(false);
});

test('words that do not belong into a message are dropped, not passed on', () => {
	const {output} = observed({name: 'Ada Muster', identity: {hasName: true, name: 'Ada Muster'}});
	expect(JSON.stringify(output)).not.toContain('Muster');
});
