import {expect, test} from 'vitest';
import {parseSrcset} from '../../../src/content/gather/srcset.ts';

test.each([
	['a.jpg', [{url: 'a.jpg'}]],
	[
		'a.jpg 320w, b.jpg 1080w',
		[
			{url: 'a.jpg', width: 320},
			{url: 'b.jpg', width: 1080},
		],
	],
	['a.jpg, b.jpg 1.5x', [{url: 'a.jpg'}, {url: 'b.jpg', density: 1.5}]],
	[
		'  a.jpg 1x,b.jpg 2x ,',
		[
			{url: 'a.jpg', density: 1},
			{url: 'b.jpg', density: 2},
		],
	],
	[
		'https://i.example/w_100,h_100/a.jpg 100w, https://i.example/w_200,h_200/a.jpg 200w',
		[
			{url: 'https://i.example/w_100,h_100/a.jpg', width: 100},
			{url: 'https://i.example/w_200,h_200/a.jpg', width: 200},
		],
	],
	['', []],
	[' , ', []],
])('reads %s', (text, candidates) => {
	expect(parseSrcset(text)).toEqual(candidates);
});
