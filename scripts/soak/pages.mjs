// The invented internet of a soak: albums and profiles without end, and hosts that stumble.
import {drawn, startFakeInternet} from '../../test/harness/fake-internet.mjs';

const names = ['portrait-400', 'yaw-15', 'size-150', 'blur-1.5', 'turned-face', 'nobody', 'covered-face', 'size-80'];

/** @param {string} user */
export const profileUrl = user => `https://x.com/${user}`;
/** @param {number} number */
export const albumUrl = number => `https://www.flickr.com/photos/ada-muster/albums/7215760000${String(number).padStart(6, '0')}`;

/** @param {string} user */
export const profileBody = user => `
	<a href="/${user}/photo"><img src="https://pbs.twimg.com/profile_images/1/${user}_400x400.jpg" width="134" height="134"></a>
	<div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/media/${user}?format=jpg&name=small" width="300" height="200"></div>`;

/** @param {string} number */
function albumPage(number) {
	const count = 1 + (Number(number) % 4);
	const cards = Array.from({length: count}, (_, index) => {
		const file = names[(Number(number) + index) % names.length];
		return `<div class="photo-card"><img src="https://live.staticflickr.com/${number}/${index}/${file}.jpg" width="240" height="240"></div>`;
	});
	return `<!doctype html><title>Album | Ada Muster | Flickr</title>${cards.join('')}`;
}

/** What may go wrong on the way: a connection that breaks, an answer that is late, one that never comes, an error. */
export const hiccups = /** @type {const} */ (['reset', 'late', 'never', 'error']);

/**
 * @typedef {(typeof hiccups)[number]} Hiccup
 * @typedef {{left: number, kind: Hiccup}} Weather how many more requests of the extension go wrong, and how
 * @param {Weather} weather
 * @param {(what: string, details: object) => void} note
 */
export function startSoakInternet(weather, note) {
	const portrait = drawn('portrait-400.jpg');
	return startFakeInternet({
		pages: {},
		first: (asked, request, response) => {
			const isProbe = request.headers['sec-fetch-dest'] === 'empty';
			if (isProbe) note('request', {url: asked.href, ...(weather.left > 0 && {goesWrong: weather.kind})});
			if (isProbe && weather.left > 0) {
				weather.left -= 1;
				if (weather.kind === 'reset') return Boolean(response.destroy());
				if (weather.kind === 'error') return Boolean(response.writeHead(503).end());
				if (weather.kind === 'never') return true;
				setTimeout(() => answer(asked, response, portrait) || response.writeHead(404).end(), 3000);
				return true;
			}
			return answer(asked, response, portrait);
		},
	});
}

/**
 * @param {URL} asked
 * @param {import('node:http').ServerResponse} response
 * @param {Buffer} portrait
 */
function answer(asked, response, portrait) {
	const html = findPage(asked);
	if (html !== undefined) response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(html);
	else if (asked.hostname === 'pbs.twimg.com') response.writeHead(200, {'content-type': 'image/jpeg'}).end(portrait);
	else return false;
	return true;
}

/** @param {URL} asked */
function findPage({hostname, pathname}) {
	if (hostname === 'x.com' && pathname === '/home') return '<!doctype html><title>Home</title><p>Feed';
	const [, user] = /^\/(\w+_muster\d*)$/.exec(pathname) ?? [];
	if (hostname === 'x.com' && user) return `<!doctype html><title>${user}</title><body>${profileBody(user)}</body>`;
	const [, number] = /^\/photos\/ada-muster\/albums\/7215760000(\d+)$/.exec(pathname) ?? [];
	return hostname === 'www.flickr.com' && number ? albumPage(number) : undefined;
}
