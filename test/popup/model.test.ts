import {describe, expect, test, vi} from 'vitest';
import {readWithin} from '../../src/messaging/protocol.ts';
import {createModel} from '../../src/popup/model.ts';
import {defaultSettings, mockConnector, startedAt} from '../surfaces/mock-connector.ts';
import {closedReport, openReport} from '../surfaces/sample-report.ts';

const report = {kind: 'report', report: openReport} as const;
const working = {kind: 'working', done: 1, total: 4, startedAt} as const;

describe('the popup’s model', () => {
	test('shows the tab’s state from the background', async () => {
		const model = createModel(mockConnector({state: report}));
		expect(model.view.value.kind).toBe('asking');
		await model.refresh();
		expect(model.view.value).toEqual(report);
	});

	test('says so when the background does not answer, and recovers', async () => {
		vi.spyOn(console, 'warn').mockReturnValue();
		const connector = mockConnector({state: report});
		const model = createModel({
			...connector,
			getState: vi.fn().mockRejectedValueOnce('gone').mockRejectedValueOnce('gone').mockResolvedValue(report),
		});
		await model.refresh();
		expect(model.view.value.kind).toBe('unreachable');
		await model.refresh();
		expect(model.view.value.kind).toBe('report');
	});

	test('keeps the report on screen while the analysis is repeated', async () => {
		const connector = mockConnector({state: report, next: working});
		const model = createModel(connector);
		await model.refresh();
		await model.reanalyse();
		expect(model.view.value).toEqual(report);
		expect(model.again.value).toMatchObject({done: 1, total: 4});
	});

	test('then shows the new report with the old one for comparison', async () => {
		const after = {kind: 'report', report: closedReport, previous: openReport} as const;
		const model = createModel(mockConnector({state: report, next: after}));
		await model.refresh();
		await model.reanalyse();
		expect(model.view.value).toEqual(after);
		expect(model.again.value).toBeUndefined();
	});

	test('reads a page of no known site on request, and shows the result', async () => {
		const model = createModel(mockConnector({state: {kind: 'none', mayInject: true}, next: report}));
		await model.refresh();
		await model.injectHere();
		expect(model.view.value).toEqual(report);
	});

	test('waits for a page that is still being read, and finally says that it held nothing', async () => {
		let now = startedAt;
		const none = {kind: 'none', mayInject: true} as const;
		const model = createModel({...mockConnector({state: none, next: none}), now: () => now});
		await model.injectHere();
		expect(model.view.value).toMatchObject({kind: 'working', startedAt});
		now += 20_000;
		await model.refresh();
		expect(model.view.value).toEqual({kind: 'nothing-seen', isAllowed: true});
	});

	test('bug: opened before the page was read, it said “nothing here” for good: it says that it is looking, and then shows the report', async () => {
		let now = startedAt;
		const coming = {kind: 'none', why: 'nothing-there', isComing: true} as const;
		const getState = vi.fn().mockResolvedValueOnce(coming).mockResolvedValue(report);
		const model = createModel({...mockConnector({}), getState, now: () => now});
		await model.refresh();
		expect(model.view.value).toEqual({kind: 'working', done: 0, total: 0, startedAt});
		now += 5000;
		await model.refresh();
		expect(model.view.value).toEqual(report);
	});

	test('a page that is never read is not waited for longer than it can take', async () => {
		let now = startedAt;
		const coming = {kind: 'none', why: 'nothing-there', isComing: true} as const;
		const model = createModel({...mockConnector({state: coming}), now: () => now});
		now += readWithin + 1;
		await model.refresh();
		expect(model.view.value).toEqual(coming);
	});

	test('bug: left open, it went on showing the page before: it follows its tab, and shows no report of another page meanwhile', async () => {
		let listen: Parameters<ReturnType<typeof mockConnector>['watchTab']>[0] = () => undefined;
		const getState = vi
			.fn()
			.mockResolvedValueOnce(report)
			.mockResolvedValueOnce(working)
			.mockResolvedValue({...report, isOwn: true});
		const model = createModel({
			...mockConnector({}),
			getState,
			watchTab: listener => {
				listen = listener;
			},
		});
		model.follow();
		await model.refresh();
		listen('moved');
		await vi.waitFor(() => expect(model.view.value).toEqual(working));
		listen('changed');
		await vi.waitFor(() => expect(model.view.value).toMatchObject({kind: 'report', isOwn: true}));
	});

	test('says so where the browser allows no extension', async () => {
		const model = createModel(mockConnector({state: {kind: 'none', mayInject: true}}));
		await model.injectHere();
		expect(model.view.value).toEqual({kind: 'nothing-seen', isAllowed: false});
	});

	test('requests access before anything else, and shows the analysis that follows', async () => {
		const access = {origins: ['https://toots.example/*'], server: 'https://toots.example'};
		const connector = mockConnector({state: {...report, access}, next: working});
		const grantAccess = vi.fn(connector.grantAccess);
		const model = createModel({...connector, grantAccess});
		await model.refresh();
		const answer = model.grantAccess(access);
		expect(grantAccess, 'in the same turn as the click').toHaveBeenCalledExactlyOnceWith(access);
		await answer;
		expect(model.again.value).toMatchObject({done: 1});
	});

	test('leaves everything as it is if the user declines', async () => {
		const model = createModel({...mockConnector({state: report, next: working}), grantAccess: async () => false});
		await model.refresh();
		await model.grantAccess({origins: []});
		expect(model.again.value).toBeUndefined();
	});

	test('outlines the faces of a report and removes the outlines', async () => {
		const connector = mockConnector({state: report});
		const showFaces = vi.fn().mockResolvedValueOnce(3).mockResolvedValue(0);
		const model = createModel({...connector, showFaces});
		await model.refresh();
		await model.outlineFaces(true);
		expect(model.outlined.value).toBe(3);
		expect(showFaces.mock.calls[0]?.[0]).toMatchObject([{imageUrl: openReport.images[0]?.imageUrl, faces: [{label: 'good'}]}, {}]);
		await model.outlineFaces(false);
		expect(showFaces).toHaveBeenLastCalledWith([]);
		expect(model.outlined.value).toBeUndefined();
	});

	test('says that no face is on screen if the page is gone', async () => {
		const model = createModel({...mockConnector({state: report}), showFaces: vi.fn().mockRejectedValue(new Error('no receiver'))});
		await model.refresh();
		await model.outlineFaces(true);
		expect(model.outlined.value).toBe(0);
	});

	test('addresses the user on a page they call theirs', async () => {
		const model = createModel(mockConnector({state: report}));
		await model.refresh();
		await model.markAsOwn(true);
		expect(model.view.value).toMatchObject({kind: 'report', isOwn: true});
	});

	test('crops faces only on request, and forgets them with a new analysis', async () => {
		const crops = {kind: 'crops', crops: {0: 'data:0'}} as const;
		const model = createModel(mockConnector({state: report, crops}));
		await model.refresh();
		expect(model.crops.value).toBeUndefined();
		const asked = model.cropFaces();
		expect(model.crops.value).toBe('asking');
		await asked;
		expect(model.crops.value).toEqual(crops);
		await model.reanalyse();
		expect(model.crops.value).toBeUndefined();
	});

	test('stops waiting for faces when the background is gone', async () => {
		const model = createModel({...mockConnector({state: report}), cropFaces: vi.fn().mockRejectedValue(new Error('gone'))});
		await model.cropFaces();
		expect(model.crops.value).toEqual({kind: 'crops', crops: {}});
	});

	test('requests withdrawn access within the click', async () => {
		const connector = mockConnector({state: report, missingHosts: ['https://*.flickr.com/*']});
		const askForHosts = vi.fn(connector.askForHosts);
		const model = createModel({...connector, askForHosts});
		await model.refresh();
		void model.askForHosts();
		expect(askForHosts).toHaveBeenCalledWith(['https://*.flickr.com/*']);
		await vi.waitFor(() => expect(model.missingHosts.value).toEqual([]));
	});

	test('notices a slow analysis', async () => {
		const bypassCache = createModel(mockConnector({state: working}));
		const old = createModel(mockConnector({state: {...working, startedAt: startedAt - 60_000}}));
		await Promise.all([bypassCache.refresh(), old.refresh()]);
		expect([bypassCache.isSlow.value, old.isSlow.value]).toEqual([false, true]);
	});

	test('dates a tick, keeps the others, and can remove it', async () => {
		const connector = mockConnector({state: report, ticked: {other: {tickedOn: '2026-01-01'}}});
		const model = createModel(connector);
		await model.refresh();
		await model.tick('opt-out:a', true);
		expect(await connector.getTicked()).toEqual({other: {tickedOn: '2026-01-01'}, 'opt-out:a': {tickedOn: '2026-11-23'}});
		await model.tick('opt-out:a', false);
		expect(await connector.getTicked()).toEqual({other: {tickedOn: '2026-01-01'}});
	});

	test('shows and changes the ticks of the account whose page it is', async () => {
		const [id, tick] = ['setting:flickr:close-photos', {tickedOn: '2026-01-01'}];
		const accounts = ['a', 'b'].map(digest => ({siteId: 'flickr', digest}));
		const state = {...report, report: {...report.report, site: 'flickr'}, isOwn: true, account: 'b'} as const;
		const connector = mockConnector({state, ownPages: accounts, ticked: {[id]: tick, 'opt-out:a': tick}});
		const model = createModel(connector);
		await model.refresh();
		expect([model.ticked.value, model.accountCount.value]).toEqual([{'opt-out:a': tick}, 2]);
		await model.tick(id, true);
		expect(model.ticked.value).toEqual({'opt-out:a': tick, [id]: {tickedOn: '2026-11-23'}});
		expect(await connector.getTicked()).toEqual({'opt-out:a': tick, [`${id}@a`]: tick, [`${id}@b`]: {tickedOn: '2026-11-23'}});
	});

	test('does not lose what another tab ticked in the meantime', async () => {
		const connector = mockConnector({state: report});
		const model = createModel(connector);
		await model.refresh();
		await connector.changeTicked(() => ({elsewhere: {tickedOn: '2026-11-22'}}));
		await model.tick('opt-out:a', true);
		expect(Object.keys(await connector.getTicked()).sort()).toEqual(['elsewhere', 'opt-out:a']);
	});

	test('switches a site off and on, and leaves the other settings alone', async () => {
		const connector = mockConnector({state: report, settings: {...defaultSettings, probe: 'passive', sitesOff: ['x']}});
		const model = createModel(connector);
		await model.switchSite('flickr', false);
		expect(await connector.getSettings()).toMatchObject({probe: 'passive', sitesOff: ['x', 'flickr']});
		await model.switchSite('x', true);
		expect(await connector.getSettings()).toMatchObject({sitesOff: ['flickr']});
	});

	test('reports a failed write and shows the stored value; the report goes once a write succeeds', async () => {
		vi.spyOn(console, 'warn').mockReturnValue();
		const connector = mockConnector({state: report});
		const changeTicked = vi.fn(connector.changeTicked).mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
		const model = createModel({...connector, changeTicked});
		await model.refresh();
		await model.tick('opt-out:a', true);
		expect([model.isUnsaved.value, model.ticked.value]).toEqual([true, {}]);
		await model.tick('opt-out:a', true);
		expect([model.isUnsaved.value, Object.keys(model.ticked.value)]).toEqual([false, ['opt-out:a']]);
	});
});
