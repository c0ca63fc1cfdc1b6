import {describe, expect, test} from 'vitest';
import {pageAddress} from '../../../src/background/analysis/page-address.ts';
import {examples} from '../../../src/sites/examples.ts';
import {getSite} from '../../../src/sites/index.ts';
import {matchOn} from '../../../src/sites/matching/match-page.ts';

const addressOf = (address: string, siteId: string) => pageAddress(new URL(address), getSite(siteId))?.href;

describe('on a site', () => {
	const pages = [...examples].flatMap(([siteId, {none: _, ...kinds}]) =>
		Object.values(kinds)
			.flat()
			.map(address => ({siteId, address})),
	);

	/** Told apart only by a parameter that also identifies the visitor. */
	const notRequested = ['https://mbasic.facebook.com/profile.php?lst=1%3A1%3A2'];

	test.each(pages.filter(({address}) => !notRequested.includes(address)))(
		'$address: what is requested is the same page',
		({siteId, address}) => {
			const site = getSite(siteId);
			const requested = pageAddress(new URL(address), site);
			if (site.matches.length === 0) expect(requested?.href).toBe(new URL(address).href);
			else expect(requested && matchOn(site, requested)).toEqual(matchOn(site, new URL(address)));
		},
	);

	test.each(notRequested)('%s is not requested', address => expect(addressOf(address, 'facebook')).toBeUndefined());

	test.each([
		['https://www.instagram.com/reel/Cabcdefghij/?igsh=MzRlODBiNWFlZA==', 'https://www.instagram.com/reel/Cabcdefghij/'],
		['https://www.instagram.com/ada.muster/?confirm=1&uid=7#a', 'https://www.instagram.com/ada.muster/'],
	])('bug: a probe repeated parameters that identify the visitor or do something: %s', (address, requested) => {
		expect(addressOf(address, 'instagram')).toBe(requested);
	});

	test('keeps the parameter that identifies the page, exactly as written, and no other', () => {
		const address = 'https://www.facebook.com/photo/?fbid=1015&set=a.1%2E2&__cft__[0]=AZX&__tn__=EH-R&fbclid=Iw';
		expect(addressOf(address, 'facebook')).toBe('https://www.facebook.com/photo/?fbid=1015&set=a.1%2E2');
		expect(addressOf('https://www.youtube.com/watch?v=abcdefghijk&t=5&si=AbC', 'youtube')).toBe(
			'https://www.youtube.com/watch?v=abcdefghijk',
		);
	});
});

describe('on a page of no site', () => {
	test.each([
		['https://club.example/staff?page=2&sort=name', 'https://club.example/staff?page=2&sort=name'],
		['https://club.example/staff?utm_source=mail&page=2&fbclid=Iw&gclid=x&mc_eid=y', 'https://club.example/staff?page=2'],
		['https://club.example/staff?', 'https://club.example/staff'],
		['https://club.example/how-to-remove-a-stain', 'https://club.example/how-to-remove-a-stain'],
		['https://club.example/remove-a-stain-from-silk.html', 'https://club.example/remove-a-stain-from-silk.html'],
		['https://club.example/staff?team=First+team', 'https://club.example/staff?team=First+team'],
	])('%s is requested as %s', (address, requested) => expect(addressOf(address, 'any-page')).toBe(requested));

	test.each([
		...['?confirm=1', '?token=7', '?uid=123', '?user_id=12', '?reset=1', '?code=123456', '?auth=x', '?session_id=5', '?act=like'],
		...[
			'?a1b2c3d4',
			'?page=',
			'?id=550e8400-e29b-41d4-a716-446655440000',
			'?p=aB3dE5',
			'?p=123456789',
			'?x=dGhpcyBpcyBh',
			'?q=a@b.example',
		],
		...['?next=%2Fstaff', '?do=logout', '?p=2&p=Zm9vYmFy', '?%74oken=7'],
		...[
			'logout',
			'log-out',
			'sign_out.php',
			'unsubscribe/',
			'confirm/7',
			'confirm-email',
			'invite/ada',
			'password/reset',
			'reset-password',
		],
		...['account/delete', 'Log%4Fut', 'verify', 'email-verification', 'opt-out', 'newsletter/opt-in'],
	])('https://club.example/%s is not requested', path => expect(addressOf(`https://club.example/${path}`, 'any-page')).toBeUndefined());
});
