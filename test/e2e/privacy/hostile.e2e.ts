import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {maxImageUrls, maxProbedImages} from '../../../src/background/analysis/limits.ts';
import {maxConcurrentImages} from '../../../src/core/page/artifacts.ts';
import type {Report} from '../../../src/core/score/report.ts';
import type {TabRecord} from '../../../src/storage/session/tab-records.ts';
import {noteFigure} from '../../figures.ts';
import type {FakeInternet} from '../../harness/fake-internet.mjs';
import {eventually, forgetNotices, readRecord} from '../../harness/records.mjs';
import {kinds, openScene, type Scene} from '../scene.ts';
import type {Sent} from './hostile/answers.ts';
import type {HostilePage, Place} from './hostile/hostile-page.ts';
import {imagePages} from './hostile/images.ts';
import {markupPages} from './hostile/markup.ts';
import {noticePages} from './hostile/notices.ts';
import {scriptPages} from './hostile/scripts.ts';
import {serverPages} from './hostile/servers.ts';

const pages: readonly HostilePage[] = [...markupPages, ...scriptPages, ...noticePages, ...serverPages, ...imagePages];
const atOnce = pages.filter(({slow}) => !slow);
const slow = pages.filter(page => page.slow);

/** The page, its `robots.txt`, and its images in several sizes: the most that a visit to any page may request. */
const mostRequests = 2 + maxImageUrls * maxProbedImages;

/** More requests, if `prefetch.ts` began while the page was still changing and its results could not be used. */
const prefetchRequests = 1 + maxImageUrls * maxConcurrentImages;

/** Hosts of our pages. A request to any other host was provoked by a page. */
const isOurs = (host: string) => /(?:^|\.)tumblr\.com$/.test(host);

interface Visit {
	readonly hostile: HostilePage;
	readonly place: Place;
	readonly sent: readonly Sent[];
	readonly page: Awaited<ReturnType<Scene['newPage']>>;
}

test('there are at least 24 of them, with unique names', () => {
	expect(new Set(pages.map(({name}) => name)).size).toBeGreaterThanOrEqual(24);
	for (const {requests} of pages) expect(requests).toBeLessThanOrEqual(mostRequests);
});

describe.each(kinds)('hostile pages, in %s', kind => {
	let scene: Scene;
	const visits = new Map<string, Omit<Visit, 'page'> & {sent: Sent[]}>();
	const slowVisits = new Map<HostilePage, Promise<Visit>>();
	const survived = new Set<string>();
	let visited = 0;
	let cutOff = 0;

	beforeAll(async () => {
		scene = await openScene(kind, {first: answerFor(visits)});
		for (const hostile of slow) slowVisits.set(hostile, visit(hostile));
		await Promise.all(slowVisits.values());
	});
	afterAll(async () => {
		noteFigure(`hostile-pages-${kind}`, survived.size, `hostile pages in ${kind}; pages and extension stayed usable and within limits`);
		noteFigure(`hostile-answers-${kind}`, cutOff, `endless or 50 MB responses in ${kind} cut off`);
		await scene.end();
	});

	/** Opens the page and waits until it has been read; the rest happens even in a background tab. */
	async function visit(hostile: HostilePage): Promise<Visit> {
		const place = placeOf(`h${visited++}-${kind}`);
		const made = {hostile, place, sent: []};
		visits.set(place.name, made);
		if (hostile.notice) await forgetNotices(scene.panel);
		const page = await scene.newPage();
		await page.goto(addressOf(hostile, place), {waitUntil: 'domcontentloaded'});
		const isRead = await eventually(() => readRecord(scene.panel, shownAt(hostile, place)).then(Boolean));
		expect(isRead, 'the page was read').toBe(true);
		return {...made, page};
	}

	async function endOf({hostile, place}: Visit): Promise<Report> {
		const record = await eventually(async () => {
			const current = (await readRecord(scene.panel, shownAt(hostile, place))) as Partial<TabRecord> | undefined;
			return current?.report || current?.failure ? current : undefined;
		}, 90_000);
		expect(record?.failure).toBeUndefined();
		if (!record?.report) throw new Error('There is no report.');
		return record.report;
	}

	/** The page's own script still responds to a real click. */
	async function respondsToClick({page}: Visit): Promise<void> {
		const presses = async () => Number(await page.evaluate('globalThis.pressed ?? 0'));
		const before = await presses();
		const isAnswered = async () => {
			// On a busy machine, a browser sometimes misses a click.
			await page.mouse.click(20, 10);
			return (await presses()) > before;
		};
		expect(await eventually(isAnswered), 'the page responds to a click').toBe(true);
	}

	/** The extension is running, and its own pages get the report on this page. */
	async function extensionResponds({hostile, place}: Visit): Promise<void> {
		const tabId = await scene.tabId(shownAt(hostile, place));
		const ask = (id: number | undefined) => chrome.runtime.sendMessage({id: 1, type: 'report/get', data: {tabId: id}, timestamp: 1});
		expect(await scene.panel.evaluate(ask, tabId)).toMatchObject({res: {kind: 'report', report: {site: 'tumblr'}}});
		if (!hostile.isShown) return;

		await containsNothingForeign(await scene.openExtensionPage('src/popup/index.html', `?tab=${tabId}#why`), '.report-footer button');
		await containsNothingForeign(await scene.openExtensionPage('src/dashboard/index.html', `#report=${tabId}`), '.sheet');
	}

	/** Nothing from the page has become part of our own page. */
	async function containsNothingForeign(ours: Visit['page'], shown: string): Promise<void> {
		await ours.waitForSelector(shown);
		const foreign = await ours.evaluate(() => ({
			ran: 'ran' in globalThis,
			parts: document.querySelectorAll(
				'iframe, object, embed, base, img:not([src^="data:"]), script:not([src]), #app script, [onload], [onerror]',
			).length,
			words: /onerror|globalThis/.test(document.body.textContent ?? ''),
		}));
		expect(foreign).toEqual({ran: false, parts: 0, words: false});
		await ours.close();
	}

	const probes = () => scene.internet.requests.filter(({headers}) => headers['sec-fetch-dest'] === 'empty');

	test.each([...atOnce, ...slow])('$name', async hostile => {
		const current = await (slowVisits.get(hostile) ?? visit(hostile));
		slowVisits.delete(hostile);
		const {place, page, sent} = current;
		if (hostile.slow) await page.bringToFront();
		await respondsToClick(current);
		const report = await endOf(current);
		await respondsToClick(current);
		await extensionResponds(current);

		const asked = probes().flatMap(({host, path}) => (host === place.host || path.startsWith(`/${place.name}/`) ? [host + path] : []));
		expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(hostile.requests + prefetchRequests);
		expect(probes().filter(({host}) => !isOurs(host))).toEqual([]);
		const faces = Object.fromEntries(report.images.map(({imageUrl: src, faces: found}) => [fileOf(src), found.length]));
		const findings = report.links.flatMap(({evidence}) => evidence.map(({id}) => id));
		await hostile.holds?.({scene, page, place, report, asked, requests: scene.internet.requests, sent, faces, findings});
		survived.add(hostile.name);
		cutOff += sent.filter(each => each.isCutOff).length;
		await page.close();
		// By the time the page is forgotten, its notice has been noted. Noted later, it would keep the next page from having one.
		await eventually(async () => !(await readRecord(scene.panel, shownAt(hostile, place))));
	});

	test('only the site’s own hosts were probed, although others could have been reached', async () => {
		expect(probes().length).toBeGreaterThan(2 * atOnce.length);
		expect(probes().filter(({host}) => !isOurs(host))).toEqual([]);
		// A page's own image from there is counted, so a probe would have been, too.
		expect(scene.internet.requests.filter(({host}) => host === '192.168.1.1').length).toBeGreaterThan(0);
	});
});

const placeOf = (name: string): Place => ({
	name,
	host: `${name}.tumblr.com`,
	image: file => `https://64.media.tumblr.com/${name}/${file}`,
});

const addressOf = ({path = ''}: HostilePage, {host}: Place): string => `https://${host}/${path}`;
/** As the browser writes it. */
const shownAt = (hostile: HostilePage, place: Place): string => new URL(addressOf(hostile, place)).href;
const fileOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? '';

/** Serves the page to the visitor, and to the probe what the row says, or the same. */
function answerFor(visits: ReadonlyMap<string, Omit<Visit, 'page'> & {sent: Sent[]}>): NonNullable<FakeInternet['first']> {
	return (url, request, response) => {
		const isProbe = request.headers['sec-fetch-dest'] === 'empty';
		const name = [...visits.keys()].find(each => url.hostname.includes(each) || url.pathname.includes(each));
		const current = name === undefined ? undefined : visits.get(name);
		if (!current) return false;

		const {hostile, place, sent} = current;
		const file = url.pathname.split('/').at(-1) ?? '';
		if (hostile.answer?.({url, file, isProbe, request, response, place, sent})) return true;
		if (url.hostname !== place.host || url.pathname === '/robots.txt' || url.pathname === '/favicon.ico') return false;
		response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...hostile.headers}).end(hostile.html(place));
		return true;
	};
}
