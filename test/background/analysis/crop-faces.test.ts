import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {tabAllowance} from '../../../src/background/analysis/allowances.ts';
import {type Cropper, cropShownFaces} from '../../../src/background/analysis/crop-faces.ts';
import {findImage, forgetImages, forgottenAfter, mostBytes, rememberImage} from '../../../src/background/analysis/received-images.ts';
import type {ImageArtifact} from '../../../src/core/page/artifacts.ts';
import type {FaceReport, ImageReport, Report} from '../../../src/core/score/report.ts';
import type {TabRecord} from '../../../src/storage/session/tab-records.ts';
import {evidenceOf, imageEvidenceOf, takenAt} from '../../core/evidence-of.ts';
import {stubNetwork} from '../../probe/answers.ts';

const exposure = {value: 80, low: 70, high: 90};
const face = (x: number): FaceReport => ({
	boundingBox: {x, y: 10, width: 90, height: 90},
	interEyeDistance: 40,
	usability: 'good',
	unifiedQualityScore: 60,
});
const [first, second, without] = ['1_a.jpg', '2_b.jpg', '3_c.jpg'].map(name => `https://live.staticflickr.com/${name}`) as [
	string,
	string,
	string,
];
const image = (imageUrl: string, faces: readonly FaceReport[]): ImageReport => ({
	imageUrl,
	width: 800,
	height: 600,
	role: 'photo',
	access: 'anyone',
	isLargest: true,
	exposure,
	faces,
});
const images = [image(first, [face(1), face(2)]), image(without, []), image(second, [face(3)])];
const report: Report = {version: 1, site: 'flickr', kind: 'profile', url: '', takenAt: 0, exposure, links: [], images};
const artifact = (imageUrl: string): ImageArtifact => ({...imageEvidenceOf({}).artifact, imageUrl: imageUrl, srcset: []});

const record: TabRecord = {
	url: 'https://www.flickr.com/photos/ada-muster/',
	artifacts: {...evidenceOf({}).page, siteId: 'flickr', images: [first, second, without].map(artifact)},
	startedAt: 0,
	bypassCache: false,
	progress: {done: 3, total: 3},
	report,
};

const jpeg = () => new Response('picture', {headers: {'content-type': 'image/jpeg'}});
const crop: Cropper = async (_, __, {boxes}) => boxes.map(({x}) => `data:${x}`);

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
	vi.unstubAllGlobals();
	forgetImages(1);
});

test('requests each image with faces once, anonymously, and returns a crop for each face', async () => {
	const network = stubNetwork(jpeg);
	expect(await cropShownFaces(record, {tabId: 1, offline: undefined, now: takenAt, crop})).toEqual({
		kind: 'crops',
		crops: {0: 'data:1', 1: 'data:2', 2: 'data:3'},
	});
	expect(network).toHaveBeenCalledTimes(2);
	for (const [, init] of network.mock.calls)
		expect(init).toMatchObject({credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store'});
});

test('with an offline reason, sends no request', async () => {
	const network = stubNetwork(jpeg);
	expect(await cropShownFaces(record, {tabId: 1, offline: 'passive', now: takenAt, crop})).toEqual({kind: 'not-asked', reason: 'passive'});
	expect(network).not.toHaveBeenCalled();
});

test('bug: on a page of no site, faces of pictures on other hosts were not shown', async () => {
	const elsewhere = 'https://pictures.example/1.jpg';
	const club: TabRecord = {
		...record,
		url: 'https://club.example/staff',
		artifacts: {...record.artifacts, siteId: 'any-page', images: [artifact(elsewhere)]},
		report: {...report, site: 'any-page', images: [image(elsewhere, [face(1)])]},
	};
	stubNetwork(jpeg);
	expect(await cropShownFaces(club, {tabId: 1, offline: undefined, now: takenAt, crop})).toEqual({kind: 'crops', crops: {0: 'data:1'}});
});

test('a refused image loses only its own crops', async () => {
	stubNetwork(({href}) => (href.includes('/1_') ? new Response('', {status: 403}) : jpeg()));
	expect(await cropShownFaces(record, {tabId: 1, offline: undefined, now: takenAt, crop})).toEqual({kind: 'crops', crops: {2: 'data:3'}});
});

test('a rate-limited host gets no further request', async () => {
	const network = stubNetwork(() => new Response('', {status: 429, headers: {'retry-after': '600'}}));
	await cropShownFaces(record, {tabId: 1, offline: undefined, now: takenAt, crop});
	const count = network.mock.calls.length;
	expect(await cropShownFaces(record, {tabId: 1, offline: undefined, now: takenAt + 1000, crop})).toEqual({kind: 'crops', crops: {}});
	expect(network).toHaveBeenCalledTimes(count);
});

test('stores nothing of what it downloaded', async () => {
	stubNetwork(jpeg);
	await cropShownFaces(record, {tabId: 1, offline: undefined, now: takenAt, crop});
	expect(JSON.stringify([await fakeBrowser.storage.local.get(), await fakeBrowser.storage.session.get()])).not.toContain('data:');
});

const received = (size: number) => ({bytes: new ArrayBuffer(size), contentType: 'image/jpeg'});

test('bug: every opening of the popup requested the pictures again: those just received are still in memory', async () => {
	const network = stubNetwork(jpeg);
	rememberImage(1, first, received(1));
	expect(await cropShownFaces(record, {tabId: 1, offline: undefined, now: takenAt, crop})).toMatchObject({
		crops: {0: 'data:1', 2: 'data:3'},
	});
	expect(network.mock.calls.map(([url]) => String(url)).filter(url => url.includes('/1_'))).toEqual([]);
	expect(network).toHaveBeenCalledTimes(1);
});

test('an image that an anonymous visitor does not get is not requested for its faces', async () => {
	const network = stubNetwork(jpeg);
	const closed = {...record, report: {...report, images: images.map(each => ({...each, access: 'followers'}) as const)}};
	expect(await cropShownFaces(closed, {tabId: 1, offline: undefined, now: takenAt, crop})).toEqual({kind: 'crops', crops: {}});
	expect(network).not.toHaveBeenCalled();
});

test('opening the popup again and again sends no more than the tab may request', async () => {
	const network = stubNetwork(jpeg);
	for (let opened = 0; opened < 100; opened++) await cropShownFaces(record, {tabId: 1, offline: undefined, now: takenAt, crop});
	expect(network).toHaveBeenCalledTimes(tabAllowance.most);
});

test('what was received is forgotten after a minute, with its tab, and when others need the room', () => {
	vi.useFakeTimers();
	rememberImage(1, first, received(1));
	vi.advanceTimersByTime(forgottenAfter + 1);
	expect(findImage(1, first)).toBeUndefined();
	rememberImage(1, first, received(mostBytes / 2));
	rememberImage(2, second, received(mostBytes / 2));
	expect(findImage(1, first)).toBeDefined();
	rememberImage(2, first, received(1));
	expect([findImage(1, first), findImage(2, second)]).toEqual([undefined, expect.anything()]);
	rememberImage(2, first, received(mostBytes));
	expect(findImage(2, first), 'one tab does not fill the memory either').toBeUndefined();
	vi.useRealTimers();
});
