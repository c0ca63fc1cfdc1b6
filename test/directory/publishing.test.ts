import {describe, expect, it} from 'vitest';
import {archiveReach, reachFor} from '../../src/directory/publishing/archive-reach.ts';
import {findImageRight} from '../../src/directory/publishing/image-rights.ts';
import {findPlatformForm, platformForms} from '../../src/directory/publishing/platform-forms.ts';
import {refreshForms} from '../../src/directory/publishing/refresh-forms.ts';

const forms = [...platformForms, ...refreshForms];

describe('a form for pictures that others posted', () => {
	it.each([
		['https://www.facebook.com/club/photos/1', 'facebook-picture'],
		['https://m.facebook.com/club', 'facebook-picture'],
		['https://www.instagram.com/p/abc/', 'instagram-picture'],
		['https://youtu.be/abc', 'youtube-picture'],
		['https://twitter.com/club/status/1', 'x-picture'],
		['https://www.flickr.com/photos/club/1/', 'flickr-picture'],
		['https://de.linkedin.com/company/club', 'linkedin-picture'],
		['https://www.pinterest.de/pin/1/', 'pinterest-picture'],
		['https://mastodon.social/@club/1', 'mastodon-picture'],
		['https://notfacebook.com/club', undefined],
		['https://facebook.com.example/club', undefined],
		['https://club.example/facebook.com', undefined],
	])('for %s is %s', (page, id) => {
		expect(findPlatformForm(page)?.id).toBe(id);
	});

	it('is https or a mailbox, and each has a name of its own', () => {
		for (const {url, id} of forms) expect(url, id).toMatch(/^(https:\/\/[^\s{}]+|mailto:[\w.]+@[\w.]+)$/);
		expect(new Set(forms.map(({id}) => id)).size).toBe(forms.length);
	});

	it('says who learns more than a person might expect', () => {
		const tells = (id: string) => forms.find(form => form.id === id)?.tells;
		expect(tells('vimeo-picture')).toBe('uploader-name');
		expect(tells('youtube-picture')).toBe('uploader');
		expect(tells('google-minors')).toBe('site');
	});

	it('is marked where only an old or second-hand copy was read', () => {
		for (const {sources, verified, id} of forms)
			if (sources.some(({says = ''}) => /old copy|copy of|second-hand|public code/.test(says))) expect(verified, id).toBe(false);
	});

	it('asks for what is left once the picture is gone, of each search engine, and of the archives through the page’s owner', () => {
		expect(refreshForms.filter(({kind}) => kind === 'search').map(({name}) => name)).toEqual([
			'Google',
			'Google',
			'Bing',
			'Yandex',
			'Brave Search',
		]);
		for (const {openTo, id} of refreshForms.filter(({kind}) => kind === 'archive')) expect(openTo, id).toEqual(['site-owner']);
	});
});

describe('what archives took', () => {
	it('is an interval with a year where somebody measured it, and nothing otherwise', () => {
		for (const {share, measuredIn, pages} of archiveReach) {
			expect(share === undefined, pages).toBe(measuredIn === undefined);
			if (share) expect(share[0] >= 0 && share[0] < share[1] && share[1] <= 1, pages).toBe(true);
		}
	});

	it('falls back from a kind of page to the web as a whole, and from unknown to nothing', () => {
		expect(reachFor('news').map(({share}) => share)).toEqual([[0.35, 0.79], undefined]);
		expect(reachFor('any').map(({share}) => share)).toEqual([[0.35, 0.9], undefined]);
		expect(reachFor('social-network').map(({share}) => share)).toEqual([undefined, undefined]);
	});
});

describe('the right to one’s image', () => {
	it.each([
		['de-by', 'de'],
		['us-ca', 'us-ca'],
		['us-tx', undefined],
		['us', undefined],
		['nl', undefined],
	])('in %s is that of %s', (place, expected) => {
		expect(findImageRight(place)?.place).toBe(expected);
	});
});
