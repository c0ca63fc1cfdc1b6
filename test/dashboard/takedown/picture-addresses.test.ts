import {expect, test} from 'vitest';
import {pictureAddresses} from '../../../src/dashboard/takedown/picture-addresses.ts';
import {imageAt} from './reading-of.ts';

const at = (name: string): string => `https://club.example/${name}`;
const team = {...imageAt(at('team-300.jpg')), others: [at('team-1200.jpg'), at('team.jpg'), at('reports/summer')]};
const fair = {...imageAt(at('fair.jpg')), others: [at('fair.webp')]};

test('bug: a larger size that the page links to was served, and the picture was called gone: it is asked for, too', () => {
	expect(pictureAddresses([team, fair], new Set([team.imageUrl]))).toEqual({
		imageUrls: [at('team-300.jpg')],
		otherUrls: [at('team-1200.jpg'), at('team.jpg')],
	});
});

test('a size that was picked itself is named once, and there are never more than a request holds', () => {
	const many = Array.from({length: 30}, (_, index) => ({
		...imageAt(at(`${index}.jpg`)),
		others: [at(`${index}-a.jpg`), at(`${index}-b.jpg`)],
	}));
	const {imageUrls, otherUrls} = pictureAddresses(many, new Set(many.map(({imageUrl}) => imageUrl)));
	expect([imageUrls.length, otherUrls.length]).toEqual([20, 40]);
	expect(pictureAddresses([team], new Set([team.imageUrl, at('team.jpg')])).otherUrls).toEqual([at('team-1200.jpg')]);
});
