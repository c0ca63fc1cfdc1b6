import {expect, test} from 'vitest';
import {crc32} from '../../src/redaction/crc32.ts';
import {dateInName, savedName} from '../../src/redaction/file-name.ts';

test.each([
	['IMG_20260711_201530.jpg', '20260711'],
	['WhatsApp Image 2026-07-11 at 20.15.30.jpeg', '2026-07-11'],
	['PXL_20260711_181530123.jpg', '20260711'],
	['Screenshot 11.07.2026.png', '11.07.2026'],
])('%s says when it was taken', (name, date) => expect(dateInName(name)).toBe(date));

test.each(['DSC01234.jpg', 'holiday.png', '1234567890123.jpg', '20269911.jpg'])('%s says nothing', name =>
	expect(dateInName(name)).toBeUndefined(),
);

test('a saved file has nothing of the old name', () => {
	expect(savedName(3, 'jpeg')).toBe('picture-3.jpg');
});

test('checksums are those of PNG and zip', () => {
	expect(crc32(Uint8Array.from([...'123456789'].map(letter => letter.charCodeAt(0))))).toBe(0xcbf43926);
});
