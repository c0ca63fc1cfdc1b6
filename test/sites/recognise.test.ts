import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sites} from '../../src/sites/index.ts';
import {recognise} from '../../src/sites/recognition/recognise.ts';

const hosts = sites.flatMap(({matches}) => matches.map(pattern => new URL(pattern.replace('*.', '')).hostname));
const address = fc.tuple(fc.constantFrom(...hosts), fc.webPath(), fc.option(fc.webQueryParameters(), {nil: ''}));

test('any address of a site has an answer, and the same one with a slash, over http and with doubled slashes', () => {
	fc.assert(
		fc.property(address, ([host, path, query]) => {
			const kindAt = (text: string) => recognise(new URL(text))?.kind;
			const kind = kindAt(`https://${host}${path}?${query}`);
			expect(kindAt(`http://${host}${path}?${query}`)).toBe(kind);
			expect(kindAt(`https://${host}${path}/?${query}`)).toBe(kind);
			expect(kindAt(`https://${host}/${path}?${query}`)).toBe(kind);
		}),
	);
});

describe('an account name', () => {
	test.each([
		['https://www.linkedin.com/in/%E5%BC%A0%E4%B8%89', '张三'],
		['https://www.tiktok.com/%40ada.muster', 'ada.muster'],
		['https://ada-muster.tumblr.com/archive', 'ada-muster'],
		['https://www.flickr.com/photos/12345678%40N00/', '12345678@N00'],
		['https://x.com/Ada_Muster/media', 'Ada_Muster'],
	])('is read from %s', (text, user) => {
		expect(recognise(new URL(text))?.user).toBe(user);
	});

	test('stays encoded where decoding would make two segments of it', () => {
		expect(recognise(new URL('https://www.linkedin.com/in/ada%2Fmuster'))?.user).toBe('ada%2Fmuster');
	});

	test('in an old encoding is still a name', () => {
		expect(recognise(new URL('https://www.flickr.com/people/ad%E4/'))?.kind).toBe('profile');
	});
});

test.each(['ftp://x.com/ada', 'file:///x.com/ada', 'https://x.com.example/ada', 'https://notx.com/ada', 'https://x.com./home'])(
	'%s is no page of ours',
	text => {
		expect(recognise(new URL(text))).toBeUndefined();
	},
);
