import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {gatherEvidence} from '../../src/background/gather-evidence.ts';
import {maxAtOnce} from '../../src/background/manners.ts';
import type {ImageArtifact} from '../../src/core/artifacts.ts';
import type {VisionOutcome} from '../../src/core/evidence.ts';
import {getSite} from '../../src/sites/index.ts';
import {settings} from '../../src/storage/index.ts';
import {evidenceOf, nothingInFile, pictureOf} from '../core/evidence-of.ts';
import {html, stubNetwork} from '../probe/answers.ts';

const seen: VisionOutcome = {kind: 'faces', width: 400, height: 400, faces: [], metadata: nothingInFile};
const detectFaces = vi.fn();
const startDetector = vi.fn();
vi.mock('../../src/background/vision-host.ts', () => ({detectFaces, startDetector}));
const {dropAhead, lookAhead, takeAhead} = await import('../../src/background/look-ahead.ts');

const url = 'https://www.flickr.com/photos/ada-muster';
const address = (name: string | number) => `https://live.staticflickr.com/1/${name}.jpg`;
const image = (name: string | number, change: Partial<ImageArtifact> = {}): ImageArtifact => ({
	...pictureOf({}).image,
	currentSrc: address(name),
	...change,
});
const six = [0, 1, 2, 3, 4, 5].map(name => image(name));
const pageWith = (images: readonly ImageArtifact[]) => ({...evidenceOf({}).page, siteId: 'flickr', images});

let network: ReturnType<typeof stubNetwork>;
const pictures = () => network.mock.calls.map(([{href}]) => href).filter(href => href.endsWith('.jpg'));
const settle = () => new Promise(resolve => setTimeout(resolve, 0));

/** What the analysis asks for at rest. */
function analyse(images: readonly ImageArtifact[], at = url, tabId = 1) {
	const {signal} = new AbortController();
	const begun = takeAhead(tabId, at, signal);
	const look = {url: new URL(at), site: getSite('flickr'), page: pageWith(images), now: Date.now(), fresh: false, signal};
	return gatherEvidence({...look, detect: detectFaces, onProgress: async () => undefined, ...(begun && {begun})});
}

beforeEach(() => {
	fakeBrowser.reset();
	vi.stubGlobal('navigator', {onLine: true});
	detectFaces.mockReset().mockResolvedValue(seen);
	startDetector.mockReset();
	network = stubNetwork(({href}) =>
		href.endsWith('.jpg') ? new Response('picture', {headers: {'content-type': 'image/jpeg'}}) : html('', {status: 404}),
	);
});
afterEach(() => {
	dropAhead(1);
	vi.unstubAllGlobals();
});

test('while a page comes to rest, the detector starts, and its first pictures and its rules are asked for', async () => {
	await lookAhead(1, url, pageWith(six));
	await vi.waitFor(() => expect(network).toHaveBeenCalledTimes(maxAtOnce + 1));
	expect(startDetector).toHaveBeenCalledOnce();
	expect(pictures().toSorted()).toEqual(six.slice(0, maxAtOnce).map(({currentSrc}) => currentSrc));
	expect(await fakeBrowser.storage.session.get(null)).not.toHaveProperty('pictures');
});

test('at rest, each picture has been asked for and looked at once', async () => {
	await lookAhead(1, url, pageWith(six));
	const evidence = await analyse(six);
	expect(evidence.pictures.map(({vision}) => vision)).toEqual(six.map(() => seen));
	expect(pictures().toSorted()).toEqual(six.map(({currentSrc}) => currentSrc));
	expect(detectFaces).toHaveBeenCalledTimes(six.length);
});

test('a picture that shows a larger rendition at rest is judged by it', async () => {
	await lookAhead(1, url, pageWith([image('small')]));
	const [picture] = (await analyse([image('small', {srcset: [{url: address('large'), width: 2000}]})])).pictures;
	expect(pictures()).toEqual([address('small'), address('large')]);
	expect(picture?.largestWidth).toBe(400);
});

test('the page’s size of it may have become known meanwhile: it is the same picture', async () => {
	await lookAhead(1, url, pageWith([image('a', {naturalWidth: 0})]));
	const [picture] = (await analyse([image('a')])).pictures;
	expect(picture?.image.naturalWidth).toBe(400);
	expect(pictures()).toEqual([address('a')]);
});

test('what was looked at today is neither asked for nor a reason to start the detector', async () => {
	await analyse(six);
	network.mockClear();
	await lookAhead(1, url, pageWith(six));
	await settle();
	expect(network).not.toHaveBeenCalled();
	expect(startDetector).not.toHaveBeenCalled();
});

test.each(['passive', 'offline'])('%s: nothing is begun', async why => {
	if (why === 'passive') await settings.change(now => ({...now, probe: 'passive'}));
	else vi.stubGlobal('navigator', {onLine: false});
	await lookAhead(1, url, pageWith(six));
	await settle();
	expect(network).not.toHaveBeenCalled();
	expect(startDetector).not.toHaveBeenCalled();
});

test.each([
	['left before it rests', () => dropAhead(1)],
	['read anew', () => lookAhead(1, `${url}/albums`, pageWith([]))],
])('a page that is %s is looked at no further', async (_, leave) => {
	const signals: AbortSignal[] = [];
	detectFaces.mockImplementation((_bytes, _type, signal) => {
		signals.push(signal);
		return new Promise(() => undefined);
	});
	await lookAhead(1, url, pageWith([image('a')]));
	await vi.waitFor(() => expect(signals).toHaveLength(1));
	await leave();
	expect(signals[0]?.aborted).toBe(true);
	expect(takeAhead(1, url, new AbortController().signal)).toBeUndefined();
});

test('what was begun ends with the analysis that it was handed to', async () => {
	let signal: AbortSignal | undefined;
	detectFaces.mockImplementation((_bytes, _type, given) => {
		signal = given;
		return new Promise(() => undefined);
	});
	await lookAhead(1, url, pageWith([image('a')]));
	await vi.waitFor(() => expect(signal).toBeDefined());
	const run = new AbortController();
	takeAhead(1, url, run.signal);
	run.abort();
	expect(signal?.aborted).toBe(true);
});

test('another address, another tab: nothing is handed over', async () => {
	await lookAhead(1, url, pageWith([image('a')]));
	const {signal} = new AbortController();
	expect(takeAhead(1, `${url}/albums`, signal)).toBeUndefined();
	expect(takeAhead(2, url, signal)).toBeUndefined();
	expect(takeAhead(1, url, signal)).toBeDefined();
});
