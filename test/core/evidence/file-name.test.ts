import {expect, test} from 'vitest';
import {fileNameIn, tellsTime} from '../../../src/core/evidence/file-name.ts';

test.each([
	'IMG_20240102_030405.jpg',
	'IMG_20260331_120000_1.jpg',
	'PXL_20240102_030405123.MP.jpg',
	'MVIMG_20240102_030405.jpg',
	'20240102_030405.jpg',
	'2024-01-02 03.04.05.jpg',
	'photo_2024-01-02_03-04-05.jpg',
	'signal-2024-01-02-030405.jpeg',
	'Screenshot_2024-01-02-03-04-05-123_com.example.app.png',
	'Screenshot 2024-01-02 at 3.04.05 PM.png',
	'Bildschirmfoto 2024-01-02 um 03.04.05.png',
	'WhatsApp Image 2024-01-02 at 03.04.05.jpeg',
	'IMG-20240102-WA0007.jpg',
])('%s says when', name => expect(tellsTime(name)).toBe(true));

test.each([
	'ada.jpg',
	'IMG_1234.jpg',
	'51000000001_0123456789_b.jpg',
	'20240102.jpg',
	'report-2024-01-02.jpg',
	'IMG_20249902_030405.jpg',
	'IMG_20240102_999999.jpg',
	'1920240102_0304051.jpg',
	'99920240102_030405.jpg',
])('%s does not', name => expect(tellsTime(name)).toBe(false));

test('the file name is the last part of the path, as people read it', () => {
	expect(fileNameIn('https://club.example/a/Screenshot%202024.png?v=2024')).toBe('Screenshot 2024.png');
	expect(fileNameIn('https://club.example/a/%ff.png')).toBe('%ff.png');
	expect(fileNameIn('https://club.example/')).toBe('');
});
