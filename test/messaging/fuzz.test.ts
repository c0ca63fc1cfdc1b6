import {fakeBrowser} from '@webext-core/fake-browser';
import fc from 'fast-check';
import * as v from 'valibot';
import {beforeEach, describe, expect, test} from 'vitest';
import {type MessageType, requests} from '../../src/messaging/protocol.ts';
import {noteFigure} from '../figures.ts';
import {allStored, fetched, own, popups, type Reply, setAccessLevel, startClean, tabs} from './background-world.ts';
import {imageAt, pageWith} from './observed-page.ts';

/** Handled by content scripts, not by the background. */
const toTabs: readonly MessageType[] = ['notice/hide', 'page/moved', 'faces/show'];
const types = (Object.keys(requests) as MessageType[]).filter(type => !toTabs.includes(type));

const {id} = chrome.runtime;
const url = 'https://www.flickr.com/photos/ada-muster/';
const page = (tabId = 7, address = url) => ({id, frameId: 0, url: address, tab: {id: tabId, url: address}});
const popup = {id, url: `${own}src/popup/index.html`};

/** The allowed senders, and all others. */
const senders = {content: page(), extension: popup};
const others: Readonly<Record<string, object>> = {
	'another extension': {...page(), id: 'other-id'},
	'another extension’s page': {id: 'other-id', url: 'chrome-extension://other-id/page.html'},
	'a frame inside the page': {...page(), frameId: 3},
	'a frame of another page': {...page(), frameId: 2, url: 'https://ads.example/'},
	'an empty sender': {},
	'a page with a URL similar to ours': {id, url: 'https://own-id.example/src/popup/index.html'},
	'a page whose URL starts like ours': {id, url: 'chrome-extension://own-id.example/'},
};

const image = imageAt('https://live.staticflickr.com/65535');
const artifacts = pageWith(image);

const good: Readonly<Record<string, unknown>> = {
	'page/allowed': {siteId: 'flickr'},
	'page/preview': {url, artifacts},
	'page/observed': {url, artifacts},
	'page/left': {},
	'notice/shown': {},
	'notice/why': {},
	'notice/options': {tabId: 7},
	'notice/choose': {tabId: 7, choice: 'never'},
	'notice/remind': {tabId: 7, inDays: 1},
	'page/inject': {tabId: 7},
	'page/skeleton': {tabId: 7},
	'picture/check': {tabId: 7},
	'takedown/read': {tabId: 7},
	'takedown/read-linked': {tabId: 7, url},
	'takedown/check-gone': {pageUrl: url, imageUrls: [image.imageUrl]},
	'report/get': {tabId: 7},
	'report/reanalyse': {tabId: 7},
	'page/own': {tabId: 7, isOwn: true},
	'page/keep': {tabId: 7, isWatched: true},
	'watch/check': {digest: 'nobody’s'},
	'faces/crop': {tabId: 7},
	'faces/prepare': {tabId: 7},
};

const send = startClean();
beforeEach(() => void tabs.set(7, url));

const post = (type: string, data: unknown, sender: object) => send({id: 1, type, data, timestamp: 1}, sender);
const isAlive = async () => (await post('report/get', {tabId: 404}, popup))?.res !== undefined;

/** An error comes back, nothing is stored, nothing is requested, and the next message is answered. */
async function expectRefusal(answer: Promise<Reply | undefined>, before: string): Promise<void> {
	const reply = await answer;
	expect(reply?.err?.message, JSON.stringify(reply)).toBeTruthy();
	expect(reply).not.toHaveProperty('res');
	expect([await allStored(), fetched.length]).toEqual([before, 0]);
	expect(await isAlive()).toBe(true);
}

test('content scripts have no access to storage', () => {
	expect(setAccessLevel).toHaveBeenCalledWith({accessLevel: 'TRUSTED_CONTEXTS'});
});

test('every message has an example here', () => {
	expect(Object.keys(good).toSorted()).toEqual(types.toSorted());
	for (const type of types) expect(v.is(requests[type].schema, good[type]), type).toBe(true);
});

describe('by sender', () => {
	test.each(types)('%s is refused from any sender that may not send it', async type => {
		const {from} = requests[type];
		const notAllowed = {...others, 'the wrong side': senders[from === 'content' ? 'extension' : 'content']};
		for (const sender of Object.values(notAllowed)) await expectRefusal(post(type, good[type], sender), await allStored());
	});

	test('a content script may send only the messages it needs', () => {
		const ofContent = types.filter(type => requests[type].from === 'content');
		expect(ofContent).toEqual(['page/allowed', 'page/preview', 'page/observed', 'page/left', 'notice/shown', 'notice/why']);
	});
});

describe('the site comes from the sender', () => {
	test.each([
		['another page than the tab shows', {url: 'https://www.flickr.com/photos/bo-muster/', artifacts}, page()],
		['a page of another site', {url: 'https://x.com/ada_muster', artifacts}, page(7, 'https://x.com/ada_muster')],
		['a site that does not match the URL', {url, artifacts: {...artifacts, siteId: 'any-page'}}, page()],
		['any page, on the host of a site', {url, artifacts: {...artifacts, siteId: 'mastodon'}}, page()],
	])('%s: nothing is analysed', async (_, data, sender) => {
		const before = await allStored();
		for (const type of ['page/preview', 'page/observed'] as const) await post(type, data, sender);
		expect([await allStored(), fetched]).toEqual([before, []]);
		expect(await isAlive()).toBe(true);
	});

	test('only a tab with an analysed page can have the popup opened', async () => {
		await post('notice/why', {}, page());
		expect(popups).not.toHaveBeenCalled();
		await post('page/observed', good['page/observed'], page());
		await post('notice/why', {}, page());
		expect(popups).toHaveBeenCalledOnce();
	});
});

describe('by schema and size', () => {
	const runs = 120;
	const tooMuch = fc.constantFrom<unknown>('x'.repeat(100_000), Array(2000).fill(image), {
		...image,
		imageUrl: `https://a.example/${'a'.repeat(9000)}`,
	});
	const junk = fc.oneof(fc.anything({maxDepth: 2}), tooMuch);

	/** A valid message with one value replaced. */
	const broken = (whole: unknown): fc.Arbitrary<unknown> => {
		const paths = placesIn(whole);
		return paths.length === 0 ? junk : fc.tuple(fc.constantFrom(...paths), junk).map(([path, value]) => withValue(whole, path, value));
	};

	test.each(types)('%s is refused if its data does not match the schema', async type => {
		const {from, schema} = requests[type];
		const data = fc.oneof(junk, broken(good[type])).map(asJson);
		await fc.assert(
			fc.asyncProperty(
				data.filter(each => !v.is(schema, each)),
				async each => {
					const before = await allStored();
					await expectRefusal(post(type, each, senders[from]), before);
				},
			),
			{numRuns: runs},
		);
		noteFigure(`messages-${type.replace('/', '-')}`, runs, `random messages “${type}”, each rejected with an error and no other effect`);
	});

	test('anything that is not a message gets no reply, or an error', async () => {
		const envelope = fc.oneof(
			fc.anything({maxDepth: 2}),
			fc.record({
				type: fc.oneof(fc.constantFrom(...Object.getOwnPropertyNames(Object.prototype)), fc.string()),
				timestamp: fc.nat(),
				data: fc.anything(),
			}),
		);
		await fc.assert(
			fc.asyncProperty(envelope.map(asJson), fc.constantFrom(...Object.values({...senders, ...others})), async (message, sender) => {
				const before = await allStored();
				await send(message, sender);
				expect([await allStored(), fetched.length]).toEqual([before, 0]);
			}),
			{numRuns: 500},
		);
		expect(await isAlive()).toBe(true);
		noteFigure('messages-envelope', 500, 'random values that are not messages, all without effect');
	});

	test('bug: the reply to a message with 2,000 invalid images listed every issue and filled the memory', async () => {
		const images = Array(2000).fill({...image, naturalWidth: 'wide', role: 'none'});
		const reply = await post('page/observed', {url, artifacts: {...artifacts, images}}, page());
		expect(JSON.stringify(reply).length).toBeLessThan(5000);
		expect(reply?.err?.message).toContain('page/observed: artifacts.images.0.naturalWidth');
	});

	test('a page cannot make us store more than the limit for one page', () => {
		const long = (name: string | number) => `https://live.staticflickr.com/${name}/${'a'.repeat(3900)}`;
		const srcset = Array.from({length: 20}, (_, index) => ({url: long(index)}));
		const images = Array.from({length: 40}, (_, index) => ({...image, imageUrl: long(index), srcset}));
		expect(v.is(requests['page/observed'].schema, {url, artifacts: {...artifacts, images}})).toBe(false);
	});
});

test('in any order and any number, every message is answered, a page is analysed once and a tab has one record', async () => {
	const addresses = [url, 'https://www.flickr.com/photos/bo-muster/', 'https://www.flickr.com/photos/cleo-muster/'];
	const step = fc.record({type: fc.constantFrom(...types), tab: fc.nat({max: 2}), where: fc.nat({max: 2})});
	const runs = 60;
	await fc.assert(
		fc.asyncProperty(fc.array(step, {minLength: 1, maxLength: 25}), async steps => {
			await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
			fetched.length = 0;
			const replies = await Promise.all(
				steps.map(({type, tab, where}) => {
					const address = addresses[where] as string;
					const data = {...(good[type] as object), ...(requests[type].from === 'extension' ? {tabId: tab} : {})};
					const sender = requests[type].from === 'extension' ? popup : page(tab, address);
					return post(type, type === 'page/observed' ? {...data, url: address} : data, sender);
				}),
			);
			for (const reply of replies) expect(reply && !reply.err, JSON.stringify(reply)).toBe(true);
			const tabKeys = Object.keys(await fakeBrowser.storage.session.get(null)).filter(key => key.startsWith('tab:'));
			expect(tabKeys.length).toBeLessThanOrEqual(3);
			// Only what the user presses repeats a request.
			const again = steps.filter(({type}) => ['report/reanalyse', 'takedown/check-gone', 'takedown/read-linked'].includes(type)).length;
			const observed = steps.filter(({type}) => type === 'page/observed').length;
			const pages = fetched.filter(address => addresses.includes(address));
			expect(pages.length).toBeLessThanOrEqual(observed + again);
			expect(await isAlive()).toBe(true);
		}),
		{numRuns: runs},
	);
	noteFigure('message-orders', runs, 'random sequences of up to 25 messages at once, each with its reply');
});

const asJson = (value: unknown): unknown =>
	JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? Number(each) : each)) ?? 'null');

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path = []): readonly Path[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => [[...path, key], ...placesIn(each, [...path, key])]);
}

function withValue(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	const copy = (Array.isArray(whole) ? [...whole] : {...(whole as object)}) as Record<string | number, unknown>;
	copy[key] = withValue(copy[key], rest, value);
	return copy;
}
