import {expect} from 'vitest';
import {maxProbedImages} from '../../../../src/background/analysis/limits.ts';
import {maxConcurrentImages, maxImages} from '../../../../src/core/page/artifacts.ts';
import {send} from './answers.ts';
import {dot} from './bombs.ts';
import {blog, type HostilePage, payload, script, watchNotice} from './hostile-page.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const controls = '\u0001\u0008\u001b[2J\u202e\u2066\u200f\ufeff\u0085\u2028';
const million = 1_000_000;

/** What a page can contain. */
export const markupPages: readonly HostilePage[] = [
	{
		name: 'names and alternative texts full of markup and control characters',
		wants: 'to run, or to appear, in our popup',
		path: `tagged/${encodeURIComponent(payload)}`,
		isShown: true,
		requests: 3,
		html: place =>
			blog(place, {
				title: escaped(payload + controls),
				images: [],
				head: `<meta property="og:title" content="${escaped(payload)}"><script type="application/ld+json">${JSON.stringify({'@type': 'Person', name: `${controls} Ada Muster`, image: 'javascript:1'})}</script>`,
				body: `<h1>${escaped(payload)}</h1><article><figure><img src="${place.image('portrait-400.jpg')}" width="300" height="300" alt="${escaped(payload + controls)}"></figure></article>`,
			}),
		holds: ({faces, report}) => {
			expect(faces).toEqual({'portrait-400.jpg': 1});
			expect(JSON.stringify({...report, url: ''})).not.toMatch(/onerror|Muster|\u202e/);
		},
	},
	{
		name: 'a hundred thousand pictures',
		wants: 'to overwhelm us with images',
		requests: 2 + maxProbedImages,
		html: place =>
			blog(place, {
				images: [],
				body: script(`
					const figure = document.createElement('figure');
					for (let index = 0; index < 100_000; index++) {
						const img = document.createElement('img');
						img.width = img.height = 120;
						img.setAttribute(index < 20 ? 'src' : 'data-src', '${place.image('')}' + index + '/size-40.jpg');
						figure.append(img);
					}
					document.body.appendChild(document.createElement('article')).append(figure);`),
			}),
		answer: ({isProbe, file, response}) => (isProbe && file === 'size-40.jpg' ? send(response, 'image/gif', dot()) : undefined),
		holds: ({report, asked}) => {
			expect(report.images).toHaveLength(maxImages);
			const images = new Set(asked.filter(address => address.includes('size-40.jpg'))).size;
			expect(images).toBeGreaterThanOrEqual(maxProbedImages);
			expect(images).toBeLessThanOrEqual(maxProbedImages + maxConcurrentImages);
		},
	},
	{
		name: 'attributes of ten megabytes',
		wants: 'to make us read and send megabytes',
		requests: 3,
		html: place =>
			blog(place, {
				body: script(`
					const long = 'a'.repeat(10_000_000);
					const image = document.querySelector('img');
					for (const name of ['alt', 'style', 'data-src', 'data-original', 'data-srcset', 'aria-label', 'class', 'title']) image.setAttribute(name, long);
					image.setAttribute('data-lazy', '${place.image('portrait-400.jpg')}?' + long);
					const other = document.querySelector('figure').appendChild(document.createElement('img'));
					other.setAttribute('srcset', long + ' 2x, ' + long);
					other.setAttribute('style', 'background:url('.repeat(900_000));
					document.title = long;
					document.head.insertAdjacentHTML('beforeend', '<meta name="robots" content="' + long + '"><meta property="og:image" content="' + long + '">');`),
			}),
		holds: ({faces}) => expect(faces).toEqual({'portrait-400.jpg': 1}),
	},
	{
		name: 'ten thousand elements deep, and shadow roots within shadow roots',
		wants: 'to exhaust whatever walks the tree',
		requests: 3,
		html: place =>
			blog(place, {
				body: script(`
					let inner = document.body.appendChild(document.createElement('div'));
					inner.hidden = true;
					for (let depth = 0; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('b'));
					let host = document.body;
					for (let depth = 0; depth < 400; depth++) {
						const next = document.createElement('x-' + depth);
						(host.shadowRoot ?? host).append(next);
						next.attachShadow({mode: 'open'});
						host = next;
					}`),
			}),
		holds: ({faces}) => expect(faces).toEqual({'portrait-400.jpg': 1}),
	},
	{
		name: 'four hundred forms in each other, around a hundred thousand elements',
		wants: 'to have each picture’s surroundings searched from end to end',
		requests: 2 + maxProbedImages,
		html: place =>
			blog(place, {
				images: [],
				body: script(`
					let inner = document.body.appendChild(document.createElement('article'));
					for (let depth = 0; depth < 400; depth++) {
						inner = inner.appendChild(document.createElement('form'));
						inner.className = 'nav';
					}
					for (let index = 0; index < 100_000; index++) inner.append(document.createElement('i'));
					const figure = inner.appendChild(document.createElement('figure'));
					for (let index = 0; index < 200; index++) {
						const img = figure.appendChild(document.createElement('img'));
						img.width = img.height = 120;
						img.src = '${place.image('')}' + index + '/size-40.jpg';
					}`),
			}),
		answer: ({isProbe, file, response}) => (isProbe && file === 'size-40.jpg' ? send(response, 'image/gif', dot()) : undefined),
		holds: ({report}) => expect(report.images).toHaveLength(maxImages),
	},
	{
		name: 'structured data a hundred thousand levels deep, and scripts of megabytes',
		wants: 'to keep us parsing',
		requests: 3,
		html: place =>
			blog(place, {
				head: `<script type="application/ld+json">${'['.repeat(100_000)}{"@type":"Person"}${']'.repeat(100_000)}</script>
<script type="text/plain">${'"isHiddenFromBlogNetwork": '.repeat(150_000)}</script>
<script type="text/plain">${'"@type":"'.repeat(300_000)}</script>${'<script></script>'.repeat(5000)}`,
			}),
		holds: ({faces}) => expect(faces).toEqual({'portrait-400.jpg': 1}),
	},
	{
		name: 'pictures that are no address of a picture, or one of a place that nobody may be sent to',
		wants: 'to make us run something, or contact the home network',
		requests: 3,
		html: place =>
			blog(place, {
				head: `<base href="https://192.168.1.1/"><meta property="og:image" content="https://127.0.0.1/og.jpg">`,
				body: nowhere
					.map(address => `<article><figure><img src="${escaped(address)}" width="300" height="300"></figure></article>`)
					.join(''),
			}),
		holds: ({faces, asked}) => {
			expect(faces).toMatchObject({'portrait-400.jpg': 1});
			expect(asked.join()).not.toContain('nowhere');
		},
	},
	{
		name: 'frames of social sites',
		wants: 'to have other people’s pages analysed as if they were open',
		requests: 3,
		html: place =>
			blog(place, {
				body: `<iframe src="https://framed-${place.name}.tumblr.com/" width="400" height="400"></iframe>
<iframe src="https://www.flickr.com/photos/framed-${place.name}/" width="400" height="400"></iframe>
<iframe srcdoc="&lt;img src=${place.image('framed-portrait.jpg')} width=300 height=300&gt;"></iframe>`,
			}),
		answer: ({url, response, place}) => {
			if (!url.hostname.startsWith('framed-') && !url.pathname.includes('/framed-')) return undefined;
			if (url.pathname.endsWith('.jpg')) return undefined;
			response
				.writeHead(200, {'content-type': 'text/html'})
				.end(blog({...place, name: `framed-${place.name}`}, {images: ['framed-portrait.jpg']}));
			return true;
		},
		holds: ({report, requests, faces}) => {
			expect(report.url).not.toContain('framed');
			expect(faces).toEqual({'portrait-400.jpg': 1});
			const probes = requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty');
			expect(probes.filter(({host, path}) => (host + path).includes('framed'))).toEqual([]);
		},
	},
	{
		name: 'a page that forbids itself everything, in a sandbox of its own making',
		wants: 'to keep us from reading it',
		headers: {
			'content-security-policy':
				"sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; img-src https:; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types none",
		},
		notice: true,
		requests: 3,
		html: place => blog(place, {head: script(watchNotice)}),
		holds: async ({faces, page}) => {
			expect(faces).toEqual({'portrait-400.jpg': 1});
			await page.waitForFunction('globalThis.notice');
		},
	},
];

/** None of these is an image on a host of the site. */
const nowhere = [
	'javascript:globalThis.ran=1//nowhere.jpg',
	'data:image/png;base64,iVBORw0KGgo=',
	`data:image/svg+xml,${'a'.repeat(million)}`,
	'blob:https://64.media.tumblr.com/nowhere',
	'filesystem:https://64.media.tumblr.com/nowhere.jpg',
	'file:///etc/nowhere.jpg',
	'ftp://64.media.tumblr.com/nowhere.jpg',
	'https://ada:secret@64.media.tumblr.com/nowhere.jpg',
	'https://64.media.tumblr.com:8443/nowhere.jpg',
	'http://64.media.tumblr.com/nowhere.jpg',
	'https://192.168.1.1/nowhere.jpg',
	'https://[::1]/nowhere.jpg',
	'https://localhost/nowhere.jpg',
	'https://printer.local/nowhere.jpg',
	'https://64.media.tumblr.com.evil.example/nowhere.jpg',
	'//evil.example/nowhere.jpg',
	'\\\\evil.example\\nowhere.jpg',
	'https://64.media.tumblr.com@evil.example/nowhere.jpg',
];
