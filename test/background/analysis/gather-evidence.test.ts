import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {type AnalysisContext, gatherEvidence} from '../../../src/background/analysis/gather-evidence.ts';
import {maxProbedImages} from '../../../src/background/analysis/limits.ts';
import type {VisionOutcome} from '../../../src/core/evidence/evidence.ts';
import type {ImageArtifact} from '../../../src/core/page/artifacts.ts';
import {maxConcurrentImages} from '../../../src/core/page/artifacts.ts';
import {compareReports} from '../../../src/core/report/compare-reports.ts';
import {assess} from '../../../src/core/score/assess.ts';
import {defineSite} from '../../../src/sites/site.ts';
import {evidenceOf, faceOf, imageEvidenceOf, nothingInFile, takenAt} from '../../core/evidence-of.ts';
import {html, stubNetwork} from '../../probe/answers.ts';

const site = defineSite(
	{id: 'faces', name: 'Faces', isSocialNetwork: false},
	{
		matches: ['https://faces.example/*'],
		pages: {},
		imageHosts: ['pictures.example'],
		checkedOn: '2026-11-23',
		checkedAgainst: 'memory',
		enlarge: [[/small_(\d+)/, 'large_$1']],
	},
);

const {artifact: image} = imageEvidenceOf({});
const small = 'https://pictures.example/portraits/small_123456.jpg';
const large = 'https://pictures.example/portraits/large_123456.jpg';
const seen: VisionOutcome = {kind: 'faces', width: 800, height: 800, faces: [faceOf(60)], metadata: nothingInFile};

const probe = (
	change: Partial<AnalysisContext> = {},
	images: readonly ImageArtifact[] = [{...image, imageUrl: small}],
): AnalysisContext => ({
	url: new URL('https://faces.example/ada'),
	site,
	page: {...evidenceOf({}).page, images},
	now: takenAt,
	bypassCache: false,
	signal: new AbortController().signal,
	detect: async () => seen,
	onProgress: async () => undefined,
	...change,
});

const jpeg = () => new Response('picture', {headers: {'content-type': 'image/jpeg'}});

/** The page and its rules, and pictures by address: whatever is not named is not there. */
const answer = (images: Readonly<Record<string, () => Response>>, page = '') =>
	stubNetwork(({href}) => {
		if (href === 'https://faces.example/ada') return html(page);
		return (images[href] ?? (() => new Response('', {status: 404})))();
	});

const asked = (network: ReturnType<typeof stubNetwork>) => network.mock.calls.map(([url]) => url.href).toSorted();

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

test('asks for the page, its rules and the largest rendition of its picture, and nothing else', async () => {
	const network = answer({[large]: jpeg});
	const [image] = (await gatherEvidence(probe())).images;
	expect(image).toMatchObject({probe: {kind: 'served'}, vision: seen, largestWidth: 800, expiresAt: null});
	expect(asked(network)).toEqual(['https://faces.example/ada', 'https://faces.example/robots.txt', large]);
});

test('silent, it asks for nothing', async () => {
	const network = answer({[large]: jpeg});
	const evidence = await gatherEvidence(probe({offline: 'save-data'}));
	expect(evidence.probe).toEqual({kind: 'not-asked', reason: 'save-data'});
	expect(evidence.images[0]?.probe).toEqual({kind: 'not-asked', reason: 'save-data'});
	expect(network).not.toHaveBeenCalled();
});

test('finds a picture in the page by any of its renditions', async () => {
	answer({[small]: jpeg}, `<img src="${large}">`);
	expect(await gatherEvidence(probe())).toMatchObject({probe: {kind: 'content'}, images: [{inPage: true}]});
});

test('bug: looked at again, a picture whose address was signed anew was taken for another one', async () => {
	const signed = (oe: string, node: string) => `https://pictures.example/portraits/51000000001_${'n'.repeat(9)}.jpg?node=${node}&oe=${oe}`;
	const expiring = {...site, expiry: {parameter: 'oe', format: 'hex'}} as const;
	const reportOn = async (imageUrl: string) => {
		answer({[imageUrl]: jpeg});
		return assess(await gatherEvidence(probe({site: expiring, bypassCache: true}, [{...image, imageUrl: imageUrl}])));
	};
	const [before, after] = [await reportOn(signed('6A7721F3', 'a')), await reportOn(signed('6AF721F3', 'b'))];
	expect(after.images[0]?.imageUrl).not.toBe(before.images[0]?.imageUrl);
	expect(compareReports(before, after).sameImage).toBe(true);
	expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('51000000001');
});

describe('where the larger rendition', () => {
	test('is gone, the one shown is the largest', async () => {
		answer({[small]: jpeg});
		expect((await gatherEvidence(probe())).images[0]?.largestWidth).toBe(800);
	});

	test('did not answer, it may exist', async () => {
		answer({[small]: jpeg, [large]: () => new Response('', {status: 500})});
		expect((await gatherEvidence(probe())).images[0]).not.toHaveProperty('largestWidth');
	});
});

test('more pictures than manners allow are left unasked, not left out', async () => {
	const many = Array.from({length: maxProbedImages + 2}, (_, index) => ({...image, imageUrl: `https://pictures.example/${index}.jpg`}));
	const network = answer({});
	const {images} = await gatherEvidence(probe({}, many));
	expect(images.filter(({probe: {kind}}) => kind === 'not-asked')).toHaveLength(2);
	expect(asked(network).filter(address => address.includes('pictures'))).toHaveLength(maxProbedImages);
});

describe('a picture looked at before', () => {
	const later = takenAt + 3_600_000;

	test('is not asked for again within a day', async () => {
		answer({[large]: jpeg});
		await gatherEvidence(probe());
		const network = answer({[large]: jpeg});
		expect((await gatherEvidence(probe({now: later}))).images[0]?.vision).toEqual(seen);
		expect(asked(network)).not.toContain(large);
	});

	test('is asked for again when the user asks, and keeps its faces when it is refused by now (closing it raised the score once)', async () => {
		answer({[large]: jpeg});
		await gatherEvidence(probe());
		answer({[small]: () => new Response('', {status: 403}), [large]: () => new Response('', {status: 403})});
		const [image] = (await gatherEvidence(probe({now: later, bypassCache: true}))).images;
		expect(image).toMatchObject({probe: {kind: 'refused'}, vision: seen, largestWidth: 800});
	});
});

describe('a page looked at before', () => {
	const later = takenAt + 3_600_000;
	const page = `<meta property="profile:username" content="ada"><img src="${large}">`;
	const withRules = () =>
		stubNetwork(({href}) => {
			if (href.endsWith('/robots.txt')) return new Response('User-agent: *\nDisallow: /ada\nContent-Usage: train-ai=n');
			return href === large ? jpeg() : html(page);
		});

	test('is not asked for again within a day, nor are its rules, and the report tells when it was', async () => {
		withRules();
		const first = await gatherEvidence(probe());
		const network = withRules();
		expect(await gatherEvidence(probe({now: later}))).toEqual({...first, takenAt});
		expect(network).not.toHaveBeenCalled();
	});

	test('its rules count for another page of the host', async () => {
		withRules();
		await gatherEvidence(probe());
		const network = withRules();
		const {rules} = await gatherEvidence(probe({url: new URL('https://faces.example/bob'), now: later}));
		expect(rules).toMatchObject({robotsTxt: {kind: 'read', generalCrawler: true}, contentUsage: 'train-ai=n'});
		expect(asked(network)).toEqual(['https://faces.example/bob']);
	});

	test('says nothing of pictures that were not on it then', async () => {
		withRules();
		await gatherEvidence(probe());
		const {images} = await gatherEvidence(probe({now: later}, [{...image, imageUrl: 'https://pictures.example/portraits/new_654321.jpg'}]));
		expect(images[0]).not.toHaveProperty('inPage');
	});

	test('is asked for again when the user asks, or when it did not answer', async () => {
		withRules();
		await gatherEvidence(probe());
		stubNetwork(() => new Response('', {status: 500}));
		expect((await gatherEvidence(probe({now: later, bypassCache: true, url: new URL('https://faces.example/bob')}))).probe.kind).toBe(
			'failed',
		);
		const network = withRules();
		expect(await gatherEvidence(probe({now: later, url: new URL('https://faces.example/bob')}))).toMatchObject({takenAt: later});
		expect(asked(network)).toContain('https://faces.example/bob');
	});

	test('leaves no address in memory', async () => {
		withRules();
		await gatherEvidence(probe());
		const memory = JSON.stringify(await fakeBrowser.storage.session.get());
		expect(memory).toContain('content');
		expect(memory).not.toMatch(/faces\.example|pictures\.example|portraits/);
	});
});

describe('asked again, in the tab that was opened before the setting was closed', () => {
	const page = {...evidenceOf({}).page, audience: 'public', signedIn: false} as const;
	const again = (status: number, change: Partial<AnalysisContext['page']> = {}) => {
		stubNetwork(() => html('<meta property="profile:username" content="ada">', {status}));
		return gatherEvidence(probe({bypassCache: true, page: {...page, ...change}}));
	};

	test('"public" counts no more where a stranger meets a wall (it kept the score up once)', async () => {
		const {page: now} = await again(403);
		expect(now).not.toHaveProperty('audience');
		expect(now).not.toHaveProperty('signedIn');
	});

	test('it counts where a stranger still gets the page, and "private" counts on', async () => {
		expect((await again(200)).page).toMatchObject({audience: 'public', signedIn: false});
		expect((await again(403, {audience: 'approved', signedIn: true})).page).toMatchObject({audience: 'approved', signedIn: true});
	});
});

describe('a host that asks for patience', () => {
	const limit = () => stubNetwork(({hostname}) => (hostname === 'pictures.example' ? new Response('', {status: 429}) : html('')));
	const eight = Array.from({length: 8}, (_, index) => ({...image, imageUrl: `https://pictures.example/${index}.jpg`}));

	test('is not asked for its other pictures, and the report says why they are not known', async () => {
		const network = limit();
		const {images, probe: seen} = await gatherEvidence(probe({}, eight));
		expect(images.map(image => image.probe.kind)).toEqual(images.map(() => 'rate-limited'));
		expect(asked(network).filter(address => address.includes('pictures')).length).toBeLessThanOrEqual(maxConcurrentImages);
		expect(seen.kind).toBe('shell');
	});

	test('is not asked for anything until then, not even when the user asks again', async () => {
		limit();
		await gatherEvidence(probe({}, eight));
		const network = limit();
		await gatherEvidence(probe({now: takenAt + 30_000, bypassCache: true}, eight));
		expect(asked(network)).toEqual(['https://faces.example/ada', 'https://faces.example/robots.txt']);
	});

	test('is asked again when the time is over, and then as ever', async () => {
		limit();
		await gatherEvidence(probe({}, eight));
		answer(Object.fromEntries(eight.map(({imageUrl}) => [imageUrl, jpeg])));
		const {images} = await gatherEvidence(probe({now: takenAt + 61_000}, eight));
		expect(images.map(image => image.probe.kind)).toEqual(images.map(() => 'served'));
	});

	test('may be the page’s own: then neither it nor its rules are asked for', async () => {
		stubNetwork(() => new Response('', {status: 429, headers: {'retry-after': '600'}}));
		await gatherEvidence(probe({}, []));
		const network = limit();
		const evidence = await gatherEvidence(probe({now: takenAt + 540_000, url: new URL('https://faces.example/bob')}, []));
		expect(evidence).toMatchObject({probe: {kind: 'rate-limited', retryAfterSeconds: 60}, rules: {robotsTxt: {kind: 'unread'}}});
		expect(network).not.toHaveBeenCalled();
	});
});

test('docs/privacy.md tells how many pictures are asked for', () => {
	const doc = readFileSync(path.join(import.meta.dirname, '../../../docs/privacy.md'), 'utf8');
	expect(doc).toContain(`at most ${maxProbedImages} pictures a page, ${maxConcurrentImages} at a time`);
});
