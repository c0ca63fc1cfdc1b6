import {expect, test} from 'vitest';
import {artifactsInHtml} from '../../../src/background/watch/artifacts-in-html.ts';
import type {PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {readHtml} from '../../../src/probe/html-facts.ts';
import {getSite} from '../../../src/sites/index.ts';

const portrait = 'https://live.staticflickr.com/65535/1_abcdef0123.jpg';
const preview = 'https://live.staticflickr.com/65535/2_abcdef0123.jpg';
const data = `<script type="application/ld+json">${JSON.stringify({'@type': 'Person', image: portrait})}</script>`;
const metaOf = (image: string): string => `<meta property="og:image" content="${image}">`;

async function imagesOf(html: string, pageKind: PageArtifacts['pageKind'] = 'profile', kind: 'content' | 'shell' = 'content') {
	const probe =
		kind === 'content' ? {kind, status: 200, shows: {image: false, name: true, preview: false}} : ({kind, status: 200} as const);
	const page = artifactsInHtml(new URL('https://www.flickr.com/photos/ada/'), getSite('flickr'), pageKind, {
		html: await readHtml(html),
		probe,
	});
	return page.images.map(({imageUrl}) => imageUrl);
}

test('a profile without a preview has the picture that its structured data gives to the person', async () => {
	expect(await imagesOf(data)).toEqual([portrait]);
	expect(await imagesOf(metaOf('https://combo.staticflickr.com/logo.png') + data)).toEqual([portrait]);
	expect(await imagesOf(metaOf(preview) + data)).toEqual([preview]);
	expect(await imagesOf(data.replace('Person', 'Organization'))).toEqual([]);
	expect(await imagesOf('<script type="application/ld+json">{"@type": "Person", </script>')).toEqual([]);
});

test('the page of a photo has not: that would be somebody’s portrait; nor has an answer that is not the page', async () => {
	expect(await imagesOf(data, 'photo')).toEqual([]);
	expect(await imagesOf(data, 'profile', 'shell')).toEqual([]);
	expect(await imagesOf('<title>Ada</title>')).toEqual([]);
});
