import {expect} from 'vitest';
import {rulesLimits} from '../../../src/probe/crawl-rules.ts';
import {pageLimits} from '../../../src/probe/look-at-page.ts';
import {pictureLimits} from '../../../src/probe/look-at-picture.ts';
import {drawn} from '../../harness/made-up-internet.mjs';
import {drip, keepSilent, pour, redirect, send} from './answers.ts';
import {bombs, liars, zeroes} from './bombs.ts';
import {type Answer, type Asked, blog, type HostilePage, type Seen} from './hostile-page.ts';

const kilobyte = Buffer.alloc(1024, 'a');
const megabyte = 1024 * 1024;
const oneFace = {'portrait-400.jpg': 1};
const isPicture = ({url}: Asked) => url.hostname.endsWith('media.tumblr.com');
const isRules = ({url}: Asked) => url.pathname === '/robots.txt';
const isPage = (asked: Asked) => !isPicture(asked) && !isRules(asked);

/** What connections hold on to on the way, beyond what was read: those of the browser, of the proxy, of the system. */
const onTheWay = 24_000_000;

const sentFor = ({sent}: Seen, path: string) => sent.filter(each => each.path.includes(path));

/** Answers strangers alone: what the page itself shows are drawn pictures. */
const toStrangers =
	(answer: (asked: Asked, sent: () => Asked['sent'][number]) => boolean | undefined): Answer =>
	asked => {
		if (!asked.isStranger) return undefined;
		const count = () => {
			const sent = {path: asked.url.pathname, bytes: 0, isCutOff: false};
			asked.sent.push(sent);
			return sent;
		};
		return answer(asked, count);
	};

/** What servers can answer. */
export const serverPages: readonly HostilePage[] = [
	{
		name: 'answers that drip, or never begin',
		wants: 'to hold our connections for ever',
		slow: true,
		requests: 6,
		html: place => blog(place, {pictures: ['drip.jpg', 'silence.jpg', 'portrait-400.jpg']}),
		answer: toStrangers((asked, count) => {
			if (asked.file === 'portrait-400.jpg') return undefined;
			if (asked.file === 'silence.jpg') return keepSilent(asked.response, count());
			return drip(asked.response, count(), Buffer.from(isPicture(asked) ? '\xff\xd8' : 'a'));
		}),
		holds: seen => {
			expect(seen.faces).toMatchObject(oneFace);
			expect(seen.findings).toContain('page-failed');
			expect(seen.sent).toHaveLength(4);
			for (const each of seen.sent) expect(each).toMatchObject({isCutOff: true});
			for (const {bytes} of seen.sent) expect(bytes).toBeLessThan(1000);
		},
	},
	{
		name: 'a picture without end',
		wants: 'to fill our memory',
		requests: 4,
		html: place => blog(place, {pictures: ['endless.jpg', 'portrait-400.jpg']}),
		answer: toStrangers(({file, response}, count) =>
			file === 'endless.jpg'
				? pour(response.writeHead(200, {'content-type': 'image/jpeg'}), count(), kilobyte, {fast: pictureLimits.maxBytes + megabyte})
				: undefined,
		),
		holds: seen => {
			expect(seen.faces).toMatchObject(oneFace);
			expectCutOff(seen, 'endless.jpg', pictureLimits.maxBytes);
		},
	},
	{
		name: 'a page without end',
		wants: 'to fill our memory',
		requests: 3,
		html: blog,
		answer: toStrangers((asked, count) =>
			isPage(asked)
				? pour(asked.response.writeHead(200, {'content-type': 'text/html'}), count(), Buffer.from('<form><a '.repeat(100)), {
						fast: pageLimits.maxBytes + megabyte,
					})
				: undefined,
		),
		holds: seen => {
			expect(seen.faces).toEqual(oneFace);
			expectCutOff(seen, '/', pageLimits.maxBytes);
			// Not by the time limit, which would have said that nobody knows.
			expect(seen.findings).not.toContain('page-failed');
		},
	},
	{
		name: 'a robots.txt of fifty megabytes',
		wants: 'to fill our memory, and to keep us matching rules',
		requests: 3,
		html: blog,
		answer: toStrangers((asked, count) =>
			isRules(asked)
				? pour(
						asked.response.writeHead(200, {'content-type': 'text/plain', 'content-length': String(50 * megabyte)}),
						count(),
						Buffer.from('User-agent: *\nDisallow: /*/*/*$\n'.padEnd(1024, '#')),
						{fast: rulesLimits.maxBytes + megabyte, most: 50 * megabyte},
					)
				: undefined,
		),
		holds: seen => {
			expect(seen.faces).toEqual(oneFace);
			expectCutOff(seen, 'robots.txt', rulesLimits.maxBytes);
			expect(seen.findings).toContain('robots-allowed');
		},
	},
	{
		name: 'a hundred megabytes in a hundred kilobytes',
		wants: 'to fill our memory with what it unpacks to',
		requests: 4,
		html: place => blog(place, {pictures: ['packed.jpg', 'portrait-400.jpg']}),
		answer: toStrangers(({file, response, ...asked}) => {
			if (file === 'portrait-400.jpg') return undefined;
			return send(response, isPicture({file, response, ...asked}) ? 'image/jpeg' : 'text/html', zeroes(), {'content-encoding': 'gzip'});
		}),
		holds: ({faces, report}) => {
			expect(faces).toMatchObject(oneFace);
			expect(report.images.find(({src}) => src.includes('packed'))).toMatchObject({faces: [], width: 0});
		},
	},
	{
		name: 'wrong content types',
		wants: 'to have a page taken for a picture, or a picture for a page',
		requests: 6,
		html: place => blog(place, {pictures: ['as-page.jpg', 'as-script.jpg', 'as-nothing.jpg', 'portrait-400.jpg']}),
		answer: toStrangers(({file, response, ...asked}) => {
			if (file === 'portrait-400.jpg') return undefined;
			if (isRules({file, response, ...asked})) return send(response, 'image/jpeg', drawn('portrait-400.jpg'));
			if (isPage({file, response, ...asked})) return send(response, 'image/png', '<!doctype html><title>Ada Muster</title>');
			const page = '<!doctype html><script>globalThis.ran=1</script><img src=x onerror="globalThis.ran=1">';
			if (file === 'as-page.jpg') return send(response, 'text/html', page);
			return file === 'as-script.jpg' ? send(response, 'text/javascript', 'globalThis.ran=1') : send(response, '', page);
		}),
		holds: ({faces}) => expect(faces).toEqual({...oneFace, 'as-page.jpg': 0, 'as-script.jpg': 0, 'as-nothing.jpg': 0}),
	},
	{
		name: 'small pictures of a billion pixels',
		wants: 'to have us unpack gigabytes',
		requests: 9,
		html: place => blog(place, {pictures: [...Object.keys(bombs()), 'portrait-400.jpg']}),
		answer: pictures(bombs),
		holds: ({faces}) => {
			for (const name of Object.keys(bombs())) if (name in faces) expect(faces).toMatchObject({[name]: 0});
			expect(faces).toMatchObject(oneFace);
		},
	},
	{
		name: 'pictures that hold more than they say',
		wants: 'to have us unpack gigabytes of what was small',
		requests: 10,
		html: place => blog(place, {pictures: [...Object.keys(liars()), 'portrait-400.jpg']}),
		answer: pictures(liars),
		holds: ({faces}) => {
			for (const name of Object.keys(liars())) expect(faces).toMatchObject({[name]: 0});
			expect(faces).toMatchObject(oneFace);
		},
	},
	{
		name: 'pictures that lead to other hosts and to private addresses',
		wants: 'to have us knock at doors in the home network, or tell others who looks',
		requests: 3 + innerDoors().length,
		html: place => blog(place, {pictures: [...innerDoors().map((_, index) => `door-${index}.jpg`), 'portrait-400.jpg']}),
		answer: toStrangers(({file, response}) => {
			const [, index] = /^door-(\d+)/.exec(file) ?? [];
			return index === undefined
				? undefined
				: redirect(response, innerDoors()[Number(index)] ?? '', [301, 302, 303, 307, 308][Number(index) % 5]);
		}),
		holds: ({faces}) => expect(faces).toMatchObject(oneFace),
	},
	{
		name: 'a page and rules that lead to private addresses',
		wants: 'the same',
		requests: 3,
		html: blog,
		answer: toStrangers(asked =>
			isPicture(asked) ? undefined : redirect(asked.response, `https://192.168.1.1${asked.url.pathname}`, 307),
		),
		holds: ({faces, findings}) => {
			expect(faces).toEqual(oneFace);
			expect(findings).toContain('page-redirect');
		},
	},
	{
		name: 'demands, and headers of megabytes',
		wants: 'a password, a cookie, a file on the disk, or a look without end later',
		requests: 7,
		html: place => blog(place, {pictures: ['who.jpg', 'headers.jpg', 'later.jpg', 'save.jpg', 'portrait-400.jpg']}),
		answer: toStrangers(({file, response, ...asked}) => {
			if (file === 'portrait-400.jpg') return undefined;
			if (file === 'headers.jpg')
				return send(response, 'image/jpeg', drawn('portrait-400.jpg'), {'x-robots-tag': 'noindex, '.repeat(100_000)});
			if (file === 'save.jpg')
				return send(response, 'application/octet-stream', 'MZ', {
					'content-disposition': 'attachment; filename="nowhere.exe"',
					refresh: '0;url=https://evil.example/',
					link: '<https://evil.example/x.js>; rel=preload; as=script',
					'set-cookie': 'nowhere=1; Secure; Path=/',
				});
			if (isRules({file, response, ...asked})) return send(response, 'text/plain', 'User-agent: *\nAllow: /\n');
			response.writeHead(401, {'www-authenticate': 'Basic realm="Who are you?"'}).end('Who are you?');
			return true;
		}),
		holds: ({faces}) => expect(faces).toMatchObject({...oneFace, 'who.jpg': 0, 'save.jpg': 0}),
	},
	{
		name: 'answers that break off',
		wants: 'to have us wait, or read what is not there',
		// Where a connection breaks before it has said anything, browsers ask again by themselves, Firefox ten times.
		requests: 30,
		html: place => blog(place, {pictures: ['half.jpg', 'none.jpg', 'portrait-400.jpg']}),
		answer: toStrangers(({file, response}) => {
			if (file === 'portrait-400.jpg') return undefined;
			if (file === 'none.jpg') response.destroy();
			else
				response
					.writeHead(200, {'content-type': 'image/jpeg', 'content-length': '900000'})
					.write(drawn('portrait-400.jpg').subarray(0, 2000), () => response.destroy());
			return true;
		}),
		holds: ({faces, findings}) => {
			expect(faces).toMatchObject(oneFace);
			expect(findings).toContain('page-failed');
		},
	},
];

function pictures(built: () => Readonly<Record<string, Buffer>>): Answer {
	return toStrangers(({file, response}) => {
		const picture = built()[file];
		return picture && send(response, file.endsWith('.svg') ? 'image/svg+xml' : 'image/png', picture);
	});
}

/** Where a redirect may lead. `evil.example` is a public host that nobody may be sent to either. */
function innerDoors(): readonly string[] {
	return [
		'https://192.168.1.1/admin',
		'https://10.0.0.1/admin',
		'https://localhost/admin',
		'https://[::1]/admin',
		'https://169.254.169.254/latest/meta-data',
		'https://printer.local/admin',
		'https://evil.example/who',
		'javascript:globalThis.ran=1',
		'data:image/jpeg;base64,/9j/',
	];
}

function expectCutOff(seen: Seen, path: string, most: number): void {
	const [sent] = sentFor(seen, path);
	expect(sent).toMatchObject({isCutOff: true});
	expect(sent?.bytes).toBeGreaterThanOrEqual(most);
	expect(sent?.bytes).toBeLessThan(most + onTheWay);
}
