// Outlines on an ordinary page: ?lang=de. The picture is drawn here.
import './open-roots.ts';
import {outlineFaces} from '../../src/content/faces/face-overlay.ts';
import {getWords} from './words.ts';

/** Two heads on a wall, 480 x 240 pixels. */
const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="240"><rect width="480" height="240" fill="#cfd8dc"/>
<circle cx="180" cy="110" r="44" fill="#e0a878"/><circle cx="310" cy="120" r="30" fill="#8d5a3b"/></svg>`;

const image = document.querySelector('img');
const background = document.querySelector('div');
if (!image || !background) throw new Error('faces.html has no <img> or <div>');
image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
background.style.backgroundImage = `url("${image.src}")`;
await image.decode();

outlineFaces(
	document,
	[
		{
			imageUrl: image.currentSrc,
			width: 480,
			height: 240,
			faces: [
				{boundingBox: {x: 136, y: 66, width: 88, height: 88}, label: 'good'},
				{boundingBox: {x: 280, y: 90, width: 60, height: 60}, label: 'weak'},
			],
		},
		{
			imageUrl: 'https://example.org/not-on-this-page.jpg',
			width: 10,
			height: 10,
			faces: [{boundingBox: {x: 0, y: 0, width: 5, height: 5}, label: 'good'}],
		},
	],
	getWords(new URLSearchParams(location.search).get('lang') ?? 'en'),
);
