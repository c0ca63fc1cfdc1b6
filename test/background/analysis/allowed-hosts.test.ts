import {expect, test} from 'vitest';
import {imageHosts} from '../../../src/background/analysis/allowed-hosts.ts';
import {getSite} from '../../../src/sites/index.ts';
import {evidenceOf, imageEvidenceOf} from '../../core/evidence-of.ts';

const image = {...imageEvidenceOf({}).artifact, imageUrl: 'https://a.example/1.jpg', srcset: [{url: 'https://b.example/1.jpg'}]};
const page = {...evidenceOf({}).page, images: [image, image]};

test('a site’s pictures are where the site says, whatever the page shows', () => {
	expect(imageHosts(getSite('x'), page)).toEqual(['pbs.twimg.com']);
});

test('where no site says it, they are where the page shows them', () => {
	expect(imageHosts(getSite('any-page'), page)).toEqual(['a.example', 'b.example']);
});
