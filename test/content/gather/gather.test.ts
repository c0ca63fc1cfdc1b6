import {parseHTML} from 'linkedom';
import {describe, expect, test} from 'vitest';
import {gather} from '../../../src/content/gather/gather.ts';
import {maxImages, type PageArtifacts} from '../../../src/core/page/artifacts.ts';
import {matchPage} from '../../../src/sites/index.ts';

const drawn = (id: string | number, size = 'small') => `https://pbs.twimg.com/media/Drawn${id}?format=jpg&name=${size}`;
const tweet = (inside: string) => `<article tabindex="-1"><div data-testid="tweetPhoto">${inside}</div></article>`;

function gatherAt(address: string, html: string, isLoaded = true): PageArtifacts {
	const url = new URL(address);
	const pageMatch = matchPage(url);
	if (!pageMatch) throw new Error(`${address} is no page of ours`);
	return gather(parseHTML(html).document, url, pageMatch, isLoaded);
}

const gatherPost = (html: string, isLoaded?: boolean) => gatherAt('https://x.com/ada_muster/status/1', html, isLoaded);
const addresses = ({images}: PageArtifacts) => images.map(({imageUrl}) => imageUrl);

describe('addresses', () => {
	test.each([
		['the attribute', `<img src="${drawn(1)}">`],
		['a lazy loader', `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="${drawn(1)}">`],
		['srcset alone', `<img srcset="${drawn(1)} 320w">`],
		['picture', `<picture><source srcset="${drawn(1)}"><img src="data:,"></picture>`],
		['a background', `<div style="color: red; background-image: url('${drawn(1)}')"></div>`],
		['an SVG image', `<svg><image href="${drawn(1)}"></image></svg>`],
		['a poster', `<video poster="${drawn(1)}"></video>`],
	])('come from %s', (_, html) => {
		const flickr = 'https://live.staticflickr.com/1/2_a_b.jpg';
		const page = `<div class="main-photo">${html.replaceAll(drawn(1), flickr)}</div>`;
		expect(addresses(gatherAt('https://www.flickr.com/photos/ada-muster/2', page))).toEqual([flickr]);
	});

	test.each([
		['data', 'data:image/png;base64,AAAA'],
		['javascript', 'javascript:alert(1)'],
		['a file', 'file:///etc/passwd'],
		['a host that is not the site’s', 'https://tracker.example/media/1.jpg'],
		['a host that only looks like it', 'https://pbs.twimg.com.evil.example/media/1.jpg'],
		['emoji', 'https://abs-0.twimg.com/emoji/v2/72x72/1f600.png'],
		['the grey figure', 'https://abs.twimg.com/sticky/default_profile_images/default_profile_400x400.png'],
		['an address longer than the message takes', `https://pbs.twimg.com/media/${'a'.repeat(5000)}`],
		['nothing', ''],
	])('are never %s', (_, src) => {
		expect(gatherPost(tweet(`<img src="${src}">`)).images).toEqual([]);
	});
});

test('merges renditions into one image with its candidates; the largest one displayed counts as shown', () => {
	const {images} = gatherPost(
		tweet(`<img src="${drawn(1, 'thumb')}" width="50" height="50"><img src="${drawn(1, 'large')}" width="500" height="400">`),
	);
	expect(images).toMatchObject([{imageUrl: drawn(1, 'large'), displayedWidth: 500, srcset: [{url: drawn(1, 'thumb')}]}]);
});

describe('bug: the preview in the head sorted last among the renditions, since it had no width', () => {
	const srcset = `<img src="${drawn(1, 'small')}" srcset="${drawn(1, 'small')} 320w, ${drawn(1, 'medium')} 480w">`;
	const renditionsWith = (head: string) =>
		gatherPost(head + tweet(srcset)).images.flatMap(image => image.srcset.map(({url, width}) => [url, width]));
	const preview = `<meta property="og:image" content="${drawn(1, 'large')}">`;

	test('it is larger than a column of images, or as wide as the page says', () => {
		expect(renditionsWith(preview)).toEqual([
			[drawn(1, 'large'), 600],
			[drawn(1, 'medium'), 480],
		]);
		expect(renditionsWith(`${preview}<meta property="og:image:width" content="400">`)[0]).toEqual([drawn(1, 'medium'), 480]);
	});

	test('it is as wide as its own address says', () => {
		const small = `<meta property="og:image" content="${drawn(1, '240x240')}">`;
		expect(renditionsWith(small)).toEqual([
			[drawn(1, 'medium'), 480],
			[drawn(1, '240x240'), 240],
		]);
	});
});

describe('bug: a post whose URL has no account name was taken for nobody’s', () => {
	const usernameIn = (html: string, isLoaded?: boolean) =>
		gatherAt('https://www.instagram.com/p/Cabcdefghij/', html, isLoaded).identity.hasUsername;

	test.each([
		['the title', '<title>Ada Muster (@ada.muster) • Instagram photo</title>'],
		['the preview’s title', '<meta name="twitter:title" content="Ada (@ada.muster) • Instagram photo">'],
		['a canonical address', '<link rel="canonical" href="https://www.instagram.com/ada.muster/p/Cabcdefghij/">'],
		['an author', '<a rel="author" href="/ada.muster/">Ada</a>'],
		['the owner’s number', '<meta property="instapp:owner_user_id" content="1">'],
		['the head of the post', '<main><article><header><a href="/ada.muster/">ada.muster</a></header></article></main>'],
	])('%s says it', (_, html) => expect(usernameIn(html)).toBe(true));

	test.each([
		['a title that mentions somebody', '<title>At the lake with @bert.muster</title>'],
		['the page’s own address', '<link rel="canonical" href="https://www.instagram.com/p/Cabcdefghij/">'],
		['an author elsewhere', '<a rel="author" href="https://social.example/ada">Ada</a>'],
		['a place', '<main><header><a href="/explore/locations/1/">The lake</a></header></main>'],
	])('%s does not', (_, html) => expect(usernameIn(html)).toBe(false));

	test('data left in the head by an earlier URL does not count', () => {
		expect(usernameIn('<meta name="twitter:title" content="Ada (@ada.muster)">', false)).toBe(false);
	});
});

test('reports no more of a feed of a thousand images than the message takes', () => {
	const images = Array.from({length: 1000}, (_, index) => `<img src="${drawn(index)}">`);
	expect(gatherPost(tweet(images.join(''))).images).toHaveLength(maxImages);
});

test('puts portraits first, then the largest images', () => {
	const html = `<article tabindex="-1"><div data-testid="Tweet-User-Avatar"><img src="https://pbs.twimg.com/profile_images/1/drawn_x96.jpg" width="48" height="48"></div>
		<div data-testid="tweetPhoto"><img src="${drawn(1)}" width="100" height="100"><img src="${drawn(2)}" width="300" height="300"></div></article>`;
	expect(gatherPost(html).images.map(({role, displayedWidth}) => [role, displayedWidth])).toEqual([
		['portrait', 48],
		['photo', 300],
		['photo', 100],
	]);
});

test('leaves out images of other people in a sidebar', () => {
	const html = `${tweet(`<img src="${drawn(1)}">`)}<div data-testid="sidebarColumn">${tweet(`<img src="${drawn(2)}">`)}</div>`;
	expect(addresses(gatherPost(html))).toEqual([drawn(1)]);
});

test('leaves out icons wherever they are', () => {
	expect(gatherPost(tweet(`<img src="${drawn(1)}" width="16" height="16">`)).images).toEqual([]);
});

test('does not attribute the first URL’s head to the second', () => {
	const head = `<title>Ada</title><link rel="canonical" href="https://x.com/bert"><meta property="og:image" content="${drawn(9)}"><script>"isLoggedIn":false</script>`;
	expect(gatherPost(head, true)).toMatchObject({previewImage: drawn(9), signedIn: false});
	expect(gatherAt('https://x.com/ada_muster', head, false)).not.toHaveProperty('previewImage');
	expect(gatherAt('https://x.com/ada_muster', head, false)).not.toHaveProperty('signedIn');
	expect(gatherAt('https://x.com/ada_muster', head, false).images).toEqual([]);
});

test('reports an unknown audience, not a public one, where there is no marker', () => {
	expect(gatherAt('https://x.com/ada_muster', '<p>')).not.toHaveProperty('audience');
});

test('does not take an account for private because its bio quotes the words of a private one', () => {
	const quote = '<main><span>These posts are protected, says the site, and I wonder who believes that.</span></main>';
	expect(gatherAt('https://x.com/ada_muster', quote)).not.toHaveProperty('audience');
	expect(gatherAt('https://x.com/ada_muster', '<main><span>These posts are protected</span></main>').audience).toBe('approved');
});

test('lets no text of the page out', () => {
	const secret = 'Ada Geheim';
	const html = `<title>${secret}</title><meta property="og:title" content="${secret}"><div data-testid="UserName">${secret}</div>
		<span data-testid="UserLocation">${secret}</span>${tweet(`<img alt="${secret}" src="${drawn(1)}">`)}`;
	const artifacts = gatherAt('https://x.com/ada_muster', html);
	expect(artifacts.identity).toMatchObject({hasName: true, hasPlace: true, namingAltTexts: 1});
	expect(JSON.stringify(artifacts)).not.toContain('Geheim');
});

describe('a hostile page', () => {
	test('cannot hide the document’s own methods behind images named after them', () => {
		const {document} = parseHTML(tweet(`<img name="querySelectorAll" src="${drawn(1)}">`));
		Object.assign(document, {querySelectorAll: null, querySelector: null});
		const url = new URL('https://x.com/ada_muster/status/1');
		const pageMatch = matchPage(url);
		expect(pageMatch && addresses(gather(document, url, pageMatch))).toEqual([drawn(1)]);
	});

	test('cannot break a selector with its URL', () => {
		expect(() => gatherAt('https://www.flickr.com/photos/%22%5D%5C%0Aevil', '<p>')).not.toThrow();
	});

	test('gains nothing from broken or endless JSON-LD', () => {
		const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`;
		for (const json of ['{', nested, 'null', '"text"']) {
			expect(gatherAt('https://x.com/ada_muster', `<script type="application/ld+json">${json}</script>`).identity.hasStructuredPerson).toBe(
				false,
			);
		}
	});
});

test.each([
	['<meta name="robots" content="NoIndex, noimageindex">', ['noindex', 'noimageindex']],
	['<meta name="googlebot" content="noarchive">', ['googlebot: noarchive']],
	['<meta name="robots" content="unavailable_after: Wed, 03 Dec 2025 13:09:53 GMT, noai">', ['unavailable_after:03 dec 2025', 'noai']],
	['<meta name="description" content="noindex">', []],
	// bug: whatever a page wrote into such a tag became part of the report, be it a name or an address.
	[
		'<meta name="robots" content="Ada Muster, blob:https://a.example/1, unavailable_after: Ada Muster, ada-muster: noindex">',
		['unavailable_after:'],
	],
	['<meta name="ada-muster-bot" content="noindex">', []],
])('reads crawl rules from %s', (html, directives) => {
	expect(gatherPost(html).robotsMeta).toEqual(directives);
});

test.each([
	['1', true],
	['0', false],
	['yes', undefined],
])('reads tdm-reservation %s as %s', (content, reserved) => {
	expect(gatherPost(`<meta name="tdm-reservation" content="${content}">`).tdmReservation).toBe(reserved);
});
