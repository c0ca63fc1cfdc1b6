import {expect} from 'vitest';
import {rulesLimits} from '../../../../src/probe/crawl-rules.ts';
import {imageLimits} from '../../../../src/probe/probe-image.ts';
import {pageLimits} from '../../../../src/probe/probe-page.ts';
import {drawn} from '../../../harness/fake-internet.mjs';
import {drip, neverRespond, pour, redirect, type Sent, send} from './answers.ts';
import {blog, type HostilePage, oneFace, type Seen} from './hostile-page.ts';
import {isImageRequest, isPageRequest, isRobotsTxt, toProbe} from './to-probe.ts';

const kilobyte = Buffer.alloc(1024, 'a');
const megabyte = 1024 * 1024;

/** Bytes that may be in the buffers of browser, proxy and system in addition to what was read. */
const inBuffers = 24_000_000;

/** How servers can respond. */
export const serverPages: readonly HostilePage[] = [
	{
		name: 'answers that drip, or never begin',
		wants: 'to keep our connections open for ever',
		slow: true,
		requests: 6,
		html: place => blog(place, {images: ['drip.jpg', 'silence.jpg', 'portrait-400.jpg']}),
		answer: toProbe((asked, count) => {
			if (asked.file === 'portrait-400.jpg') return undefined;
			if (asked.file === 'silence.jpg') return neverRespond(asked.response, count());
			return drip(asked.response, count(), Buffer.from(isImageRequest(asked) ? '\xff\xd8' : 'a'));
		}),
		holds: async seen => {
			expect(seen.faces).toMatchObject(oneFace);
			expect(seen.findings).toContain('page-failed');
			expect(new Set(seen.sent.map(({path}) => path)).size).toBe(4);
			await expectAllCutOff(seen.sent);
			for (const {bytes} of seen.sent) expect(bytes).toBeLessThan(1000);
		},
	},
	{
		name: 'three megabytes of slashes, and pictures at addresses made for them',
		wants: 'to have each address searched for from every slash, and no other page answered meanwhile',
		requests: 38,
		html: place => blog(place, {images: ['portrait-400.jpg', ...Array.from({length: 39}, (_, index) => `1${'/'.repeat(500 + index)}`)]}),
		answer: toProbe(asked => (isPageRequest(asked) ? send(asked.response, 'text/html', '/'.repeat(pageLimits.maxBytes)) : undefined)),
		holds: async ({faces, findings, scene, place}) => {
			expect(faces['portrait-400.jpg']).toBe(1);
			expect(findings).toContain('page-shell');
			const tabId = await scene.tabId(`https://${place.host}/`);
			const say = (type: string, id: number | undefined) => chrome.runtime.sendMessage({id: 1, type, data: {tabId: id}, timestamp: 1});
			await scene.panel.evaluate(say, 'report/reanalyse', tabId);
			// While the page is searched again.
			for (let times = 0; times < 20; times++) expect(await scene.panel.evaluate(say, 'report/get', tabId)).toHaveProperty('res');
		},
	},
	{
		name: 'answers that sign the user out, set cookies and ask for reports',
		wants: 'to have a probe do what only a visit may',
		requests: 3,
		html: place => blog(place, {body: '<script>document.cookie = "kept=1"; localStorage.setItem("kept", "1")</script>'}),
		answer: toProbe(({response, place}) => {
			response.setHeader('set-cookie', 'probed=1');
			response.setHeader('clear-site-data', '"cookies", "storage"');
			response.setHeader('strict-transport-security', 'max-age=31536000');
			response.setHeader('nel', '{"report_to":"all","max_age":86400,"success_fraction":1}');
			response.setHeader('report-to', `{"group":"all","max_age":86400,"endpoints":[{"url":"https://${place.host}/reports"}]}`);
			return undefined;
		}),
		holds: async ({faces, page}) => {
			expect(faces).toEqual(oneFace);
			const left = await page.evaluate(() => [document.cookie, localStorage.getItem('kept')]);
			expect(left).toEqual(['kept=1', '1']);
		},
	},
	{
		name: 'a picture without end',
		wants: 'to fill our memory',
		requests: 4,
		html: place => blog(place, {images: ['endless.jpg', 'portrait-400.jpg']}),
		answer: toProbe(({file, response}, count) =>
			file === 'endless.jpg'
				? pour(response.writeHead(200, {'content-type': 'image/jpeg'}), count(), kilobyte, {fast: imageLimits.maxBytes + megabyte})
				: undefined,
		),
		holds: async seen => {
			expect(seen.faces).toMatchObject(oneFace);
			await expectCutOff(seen, 'endless.jpg', imageLimits.maxBytes);
		},
	},
	{
		name: 'a page without end',
		wants: 'to fill our memory',
		requests: 3,
		html: blog,
		answer: toProbe((asked, count) =>
			isPageRequest(asked)
				? pour(asked.response.writeHead(200, {'content-type': 'text/html'}), count(), Buffer.from('<form><a '.repeat(100)), {
						fast: pageLimits.maxBytes + megabyte,
					})
				: undefined,
		),
		holds: async seen => {
			expect(seen.faces).toEqual(oneFace);
			await expectCutOff(seen, '/', pageLimits.maxBytes);
			// The size limit ended it: the time limit would have made the page unknown.
			expect(seen.findings).not.toContain('page-failed');
		},
	},
	{
		name: 'a robots.txt of fifty megabytes',
		wants: 'to fill our memory, and to keep us matching rules',
		requests: 3,
		html: blog,
		answer: toProbe((asked, count) =>
			isRobotsTxt(asked)
				? pour(
						asked.response.writeHead(200, {'content-type': 'text/plain', 'content-length': String(50 * megabyte)}),
						count(),
						Buffer.from('User-agent: *\nDisallow: /*/*/*$\n'.padEnd(1024, '#')),
						{fast: rulesLimits.maxBytes + megabyte, most: 50 * megabyte},
					)
				: undefined,
		),
		holds: async seen => {
			expect(seen.faces).toEqual(oneFace);
			await expectCutOff(seen, 'robots.txt', rulesLimits.maxBytes);
			expect(seen.findings).toContain('robots-allowed');
		},
	},
	{
		name: 'a page and rules that lead to private addresses',
		wants: 'to make us contact the home network',
		requests: 3,
		html: blog,
		answer: toProbe(asked =>
			isImageRequest(asked) ? undefined : redirect(asked.response, `https://192.168.1.1${asked.url.pathname}`, 307),
		),
		holds: ({faces, findings}) => {
			expect(faces).toEqual(oneFace);
			expect(findings).toContain('page-redirect');
		},
	},
	{
		name: 'demands, and headers of megabytes',
		wants: 'a password, a cookie, a file on the disk, or an endless request later',
		requests: 7,
		html: place => blog(place, {images: ['who.jpg', 'headers.jpg', 'later.jpg', 'save.jpg', 'portrait-400.jpg']}),
		answer: toProbe(({file, response, ...asked}) => {
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
			if (isRobotsTxt({file, response, ...asked})) return send(response, 'text/plain', 'User-agent: *\nAllow: /\n');
			response.writeHead(401, {'www-authenticate': 'Basic realm="Who are you?"'}).end('Who are you?');
			return true;
		}),
		holds: ({faces}) => expect(faces).toMatchObject({...oneFace, 'who.jpg': 0, 'save.jpg': 0}),
	},
	{
		name: 'answers that break off',
		wants: 'to make us wait, or read what is not there',
		// If a connection breaks before the first byte, browsers retry on their own, Firefox ten times.
		requests: 30,
		html: place => blog(place, {images: ['half.jpg', 'none.jpg', 'portrait-400.jpg']}),
		answer: toProbe(({file, response}) => {
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

/** The report may come before the server is told that nobody reads on. */
const expectAllCutOff = (sent: readonly Sent[]): Promise<void> =>
	expect.poll(() => sent.filter(({isCutOff}) => !isCutOff).map(({path}) => path)).toEqual([]);

async function expectCutOff(seen: Seen, path: string, most: number): Promise<void> {
	// A response to a prefetch may have been cancelled before its limit.
	const sent = seen.sent.filter(each => each.path.endsWith(path));
	await expectAllCutOff(sent);
	const longest = Math.max(...sent.map(({bytes}) => bytes));
	expect(longest).toBeGreaterThanOrEqual(most);
	expect(longest).toBeLessThan(most + inBuffers);
}
