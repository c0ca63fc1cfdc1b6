import {expect, test} from 'vitest';
import {widthInAddress} from '../../../src/content/gather/width-in-address.ts';

test.each([
	['https://cdn.example/s640x640/lake.jpg', 640],
	['https://cdn.example/lake_400x400.jpg', 400],
	['https://cdn.example/avatars-lake-t500x500.jpg', 500],
	['https://cdn.example/photo-crop_800_800/0/1700000000000', 800],
	['https://cdn.example/fill/w_900,h_600/lake.jpg', 900],
	['https://cdn.example/lake=s1600-c-k', 1600],
	['https://cdn.example/lake?format=jpg&name=900x900', 900],
	['https://cdn.example/lake.jpg?crop=smart&width=640', 640],
])('%s gives a width', (address, width) => {
	expect(widthInAddress(address)).toBe(width);
});

test.each([
	'https://cdn.example/lake.jpg',
	'https://cdn.example/lake=s0',
	'https://cdn.example/2026_11_23/lake.jpg',
	'https://cdn.example/12345_67890_n.jpg',
])('%s gives none', address => {
	expect(widthInAddress(address)).toBeUndefined();
});
