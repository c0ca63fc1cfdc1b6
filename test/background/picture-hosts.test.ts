import {expect, test} from 'vitest';
import {pictureHosts} from '../../src/background/picture-hosts.ts';
import {getSite} from '../../src/sites/index.ts';
import {evidenceOf, pictureOf} from '../core/evidence-of.ts';

const image = {...pictureOf({}).image, currentSrc: 'https://a.example/1.jpg', srcset: [{url: 'https://b.example/1.jpg'}]};
const page = {...evidenceOf({}).page, images: [image, image]};

test('a site’s pictures are where the site says, whatever the page shows', () => {
	expect(pictureHosts(getSite('x'), page)).toEqual(['pbs.twimg.com']);
});

test('where no site says it, they are where the page shows them', () => {
	expect(pictureHosts(getSite('any-page'), page)).toEqual(['a.example', 'b.example']);
});
