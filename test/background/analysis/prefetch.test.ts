import {fakeBrowser} from '@webext-core/fake-browser';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {gatherEvidence} from '../../../src/background/analysis/gather-evidence.ts';
import type {VisionOutcome} from '../../../src/core/evidence/evidence.ts';
import type {ImageArtifact} from '../../../src/core/page/artifacts.ts';
import {maxConcurrentImages} from '../../../src/core/page/artifacts.ts';
import {getSite} from '../../../src/sites/index.ts';
import {settings} from '../../../src/storage/settings.ts';
import {evidenceOf, imageEvidenceOf, nothingInFile} from '../../core/evidence-of.ts';
import {html, stubNetwork} from '../../probe/answers.ts';

const seen: VisionOutcome = {kind: 'faces', width: 400, height: 400, faces: [], metadata: nothingInFile};
const detectFaces = vi.fn();
const startDetector = vi.fn();
vi.mock('../../../src/background/detection/detector.ts', () => ({detectFaces, startDetector}));
const findTab = vi.fn();
vi.mock('../../../src/background/analysis/find-tab.ts', () => ({findTab}));
const {cancelPrefetch, prefetch, takePrefetched} = await import('../../../src/background/analysis/prefetch.ts');

const url = 'https://www.flickr.com/photos/ada-muster';
const address = (name: string | number) => `https://live.staticflickr.com/1/${name}.jpg`;
const image = (name: string | number, change: Partial<ImageArtifact> = {}): ImageArtifact => ({
	...imageEvidenceOf({}).artifact,
	imageUrl: address(name),
	...change,
});
const six = [0, 1, 2, 3, 4, 5].map(name => image(name));
const pageWith = (images: readonly ImageArtifact[]) => ({...evidenceOf({}).page, siteId: 'flickr', images});

let network: ReturnType<typeof stubNetwork>;
const images = () => network.mock.calls.map(([{href}]) => href).filter(href => href.endsWith('.jpg'));
const settle = () => new Promise(resolve => setTimeout(resolve, 0));

/** The analysis that follows once the page is idle. */
function analyse(images: readonly ImageArtifact[], at = url, tabId = 1) {
	const {signal} = new AbortController();
	const prefetched = takePrefetched(tabId, at, signal);
	const probe = {url: new URL(at), site: getSite('flickr'), page: pageWith(images), now: Date.now(), bypassCache: false, signal};
	return gatherEvidence({...probe, detect: detectFaces, onProgress: async () => undefined, ...(prefetched && {prefetched})});
}

beforeEach(() => {
	fakeBrowser.reset();
	vi.stubGlobal('navigator', {onLine: true});
	detectFaces.mockReset().mockResolvedValue(seen);
	startDetector.mockReset();
	findTab.mockResolvedValue({});
	network = stubNetwork(({href}) =>
		href.endsWith('.jpg') ? new Response('picture', {headers: {'content-type': 'image/jpeg'}}) : html('', {status: 404}),
	);
});
afterEach(() => {
	cancelPrefetch(1);
	vi.unstubAllGlobals();
});

test('bug: the pictures of a page were requested although its tab had been closed by then', async () => {
	findTab.mockResolvedValue(undefined);
	await prefetch(1, url, pageWith(six), {});
	await settle();
	expect(network).not.toHaveBeenCalled();
	expect(startDetector).not.toHaveBeenCalled();
	expect(takePrefetched(1, url, new AbortController().signal)).toBeUndefined();
});

test('before the page is idle, the detector starts, and its first images and robots.txt are requested', async () => {
	await prefetch(1, url, pageWith(six), {});
	await vi.waitFor(() => expect(network).toHaveBeenCalledTimes(maxConcurrentImages + 1));
	expect(startDetector).toHaveBeenCalledOnce();
	expect(images().toSorted()).toEqual(six.slice(0, maxConcurrentImages).map(({imageUrl}) => imageUrl));
	expect(await fakeBrowser.storage.session.get(null)).not.toHaveProperty('pictures');
});

test('once the page is idle, each image has been requested and analysed once', async () => {
	await prefetch(1, url, pageWith(six), {});
	const evidence = await analyse(six);
	expect(evidence.images.map(({vision}) => vision)).toEqual(six.map(() => seen));
	expect(images().toSorted()).toEqual(six.map(({imageUrl}) => imageUrl));
	expect(detectFaces).toHaveBeenCalledTimes(six.length);
});

test('an image that has a larger version once the page is idle is judged by that one', async () => {
	await prefetch(1, url, pageWith([image('small')]), {});
	await vi.waitFor(() => expect(images()).toEqual([address('small')]));
	const [evidence] = (await analyse([image('small', {srcset: [{url: address('large'), width: 2000}]})])).images;
	expect(images()).toEqual([address('small'), address('large')]);
	expect(evidence?.largestWidth).toBe(400);
});

test('an image whose natural size became known meanwhile is not requested again', async () => {
	await prefetch(1, url, pageWith([image('a', {naturalWidth: 0})]), {});
	const [evidence] = (await analyse([image('a')])).images;
	expect(evidence?.artifact.naturalWidth).toBe(400);
	expect(images()).toEqual([address('a')]);
});

test('cached images are not requested and do not start the detector', async () => {
	await analyse(six);
	network.mockClear();
	await prefetch(1, url, pageWith(six), {});
	await settle();
	expect(network).not.toHaveBeenCalled();
	expect(startDetector).not.toHaveBeenCalled();
});

test.each(['passive', 'offline'])('%s: nothing is prefetched', async why => {
	if (why === 'passive') await settings.change(now => ({...now, probe: 'passive'}));
	else vi.stubGlobal('navigator', {onLine: false});
	await prefetch(1, url, pageWith(six), {});
	await settle();
	expect(network).not.toHaveBeenCalled();
	expect(startDetector).not.toHaveBeenCalled();
});

test.each([
	['left before it is idle', () => cancelPrefetch(1)],
	['replaced by another', () => prefetch(1, `${url}/albums`, pageWith([]), {})],
])('prefetching stops for a page that is %s', async (_, leave) => {
	const signals: AbortSignal[] = [];
	detectFaces.mockImplementation((_bytes, _type, signal) => {
		signals.push(signal);
		return new Promise(() => undefined);
	});
	await prefetch(1, url, pageWith([image('a')]), {});
	await vi.waitFor(() => expect(signals).toHaveLength(1));
	await leave();
	expect(signals[0]?.aborted).toBe(true);
	expect(takePrefetched(1, url, new AbortController().signal)).toBeUndefined();
});

test('prefetching is aborted with the analysis that took it over', async () => {
	let signal: AbortSignal | undefined;
	detectFaces.mockImplementation((_bytes, _type, given) => {
		signal = given;
		return new Promise(() => undefined);
	});
	await prefetch(1, url, pageWith([image('a')]), {});
	await vi.waitFor(() => expect(signal).toBeDefined());
	const run = new AbortController();
	takePrefetched(1, url, run.signal);
	run.abort();
	expect(signal?.aborted).toBe(true);
});

test('another URL or another tab gets no prefetched results', async () => {
	await prefetch(1, url, pageWith([image('a')]), {});
	const {signal} = new AbortController();
	expect(takePrefetched(1, `${url}/albums`, signal)).toBeUndefined();
	expect(takePrefetched(2, url, signal)).toBeUndefined();
	expect(takePrefetched(1, url, signal)).toBeDefined();
});
