import {expect, test} from 'vitest';
import {namesSomebody} from '../../../src/content/gather/name-in-alt.ts';

test.each([
	'Photo of Ada Muster',
	'photo of Ada Muster, smiling',
	'Profile photo of Ada Muster',
	'May be an image of Ada Muster and text',
	'A black and white portrait of Ada Muster at a lake',
	'Foto von Ada Muster',
	'Photo de Ada Muster',
	'Foto di Ada Muster',
	'Φωτογραφία της Άντα Παράδειγμα',
])('%s names somebody', alt => expect(namesSomebody(alt)).toBe(true));

test.each([
	'May be an image of one person',
	'May be an image of 1 person, beard and text that says "Ada Muster"',
	'Photo of a lake',
	'Photo of Lake Garda',
	'Photo of Golden Gate Bridge',
	'Photo of Ada',
	'Foto von uns',
	'Ada Muster',
	'Golden Gate Bridge',
	'',
	`photo ${' '.repeat(5000)}`,
])('%s does not', alt => expect(namesSomebody(alt)).toBe(false));
