import {fakeBrowser} from '@webext-core/fake-browser';
import fc from 'fast-check';
import {afterAll, afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {noteFigure} from '../figures.ts';

/** A window or the worker: our modules loaded once more, with the same storage and the same locks. */
async function openWindow() {
	vi.resetModules();
	const {ticked} = await import('../../src/storage/ticks.ts');
	const {settings} = await import('../../src/storage/settings.ts');
	const {ownPages} = await import('../../src/storage/own-pages.ts');
	const {fediverseServers} = await import('../../src/storage/fediverse-servers.ts');
	const {person, requests, rememberReminders} = await import('../../src/storage/requests.ts');
	const {exportAll} = await import('../../src/storage/export-and-erase.ts');
	const {changeNoticeHistory, readNoticeHistory} = await import('../../src/storage/session/notice-history.ts');
	return {
		ticked,
		settings,
		ownPages,
		fediverseServers,
		person,
		requests,
		rememberReminders,
		exportAll,
		changeNoticeHistory,
		readNoticeHistory,
	};
}

type Window = Awaited<ReturnType<typeof openWindow>>;

/** Like the Web Locks API: one holder of a name at a time, in the order requested. */
function fakeLocks() {
	let last: Promise<unknown> = Promise.resolve();
	const request = (_: string, act: () => Promise<unknown>) => {
		const turn = last.catch(() => undefined).then(act);
		last = turn;
		return turn;
	};
	return {request};
}

let windows: readonly Window[];
beforeAll(async () => {
	vi.stubGlobal('navigator', {locks: fakeLocks()});
	windows = [await openWindow(), await openWindow(), await openWindow()];
});
beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());
afterAll(() => vi.unstubAllGlobals());

const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session];
const real = areas.map(({get, set}) => ({get, set}));

/** Calls to storage complete in a random order, and some writes are refused. */
function delay(scheduler: fc.Scheduler, isRefused: () => boolean): void {
	for (const [index, area] of areas.entries()) {
		const {get, set} = real[index] as (typeof real)[number];
		vi.spyOn(area, 'get').mockImplementation(scheduler.scheduleFunction(get) as never);
		const refusing = (values: never) => (isRefused() ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : set(values));
		vi.spyOn(area, 'set').mockImplementation(scheduler.scheduleFunction(refusing) as never);
	}
}

const tickedOn = '2026-11-24';
const change = fc.record({window: fc.nat({max: 2}), what: fc.nat({max: 6}), name: fc.stringMatching(/^[a-e]$/)});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Each adds a name to one of the stored values. */
const changes: readonly ((window: Window, name: string) => Promise<unknown>)[] = [
	({ticked}, name) => ticked.change(stored => ({...stored, [name]: {tickedOn}})),
	({settings}, name) => settings.change(stored => ({...stored, sitesOff: [...new Set([...stored.sitesOff, name])].sort()})),
	({ownPages}, name) => ownPages.change(stored => [...stored, {siteId: 'x', digest: name}]),
	({fediverseServers}, name) => fediverseServers.change(stored => [...stored, `https://${name}.example`]),
	({person}, name) => person.change(stored => ({...stored, places: `${stored.places}${name}`})),
	({rememberReminders}, name) => rememberReminders([name]),
	({changeNoticeHistory}, name) => changeNoticeHistory(({sitesShown}) => ({sitesShown: [...sitesShown, name]})),
];

/** All names that were stored, sorted. */
async function storedNames({ticked, settings, ownPages, fediverseServers, person, readNoticeHistory, exportAll}: Window) {
	const names = [
		Object.keys(await ticked.getValue()),
		(await settings.getValue()).sitesOff,
		(await ownPages.getValue()).map(({digest}) => digest),
		(await fediverseServers.getValue()).map(server => server.slice(8, 9)),
		[...(await person.getValue()).places],
		((await exportAll())['reminded'] ?? []) as readonly string[],
		(await readNoticeHistory()).sitesShown,
	];
	return names.map(list => list.toSorted());
}

const areSets = new Set([0, 1, 5]);

function expectedNames(done: readonly Change[]): readonly (readonly string[])[] {
	return changes.map((_, what) => {
		const names = done.filter(each => each.what === what).map(({name}) => name);
		return (areSets.has(what) ? [...new Set(names)] : names).toSorted();
	});
}

async function run(scheduler: fc.Scheduler, asked: readonly Change[], refused: readonly boolean[]) {
	await Promise.all(areas.map(area => area.clear()));
	let writes = 0;
	delay(scheduler, () => refused[writes++ % refused.length] ?? false);
	const running = asked.map(({window, what, name}) => changes[what]?.(windows[window] as Window, name));
	const outcomes = await scheduler.waitFor(Promise.allSettled(running));
	vi.restoreAllMocks();
	const done = asked.filter((_, index) => outcomes[index]?.status === 'fulfilled');
	expect(await storedNames(windows[0] as Window)).toEqual(expectedNames(done));
}

const runs = 500;

test('changes from three windows at once are all kept, in whatever order storage answers', async () => {
	await fc.assert(
		fc.asyncProperty(fc.scheduler(), fc.array(change, {minLength: 2, maxLength: 12}), async (scheduler, asked) => {
			await run(scheduler, asked, [false]);
		}),
		{numRuns: runs},
	);
	noteFigure('interleavings', runs, 'random orders of changes from three windows, nothing lost');
});

test('a refused write rejects, and costs no other change', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.scheduler(),
			fc.array(change, {minLength: 2, maxLength: 8}),
			fc.array(fc.boolean(), {minLength: 1, maxLength: 5}),
			async (scheduler, asked, refused) => {
				await run(scheduler, asked, refused);
			},
		),
		{numRuns: runs},
	);
});
