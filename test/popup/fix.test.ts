import {describe, expect, test, vi} from 'vitest';
import type {Report} from '../../src/core/score/report.ts';
import {createModel} from '../../src/popup/model.ts';
import {type MockWorld, mockConnector, startedAt} from '../surfaces/mock-connector.ts';
import {closedReport, openReport} from '../surfaces/sample-report.ts';

const id = 'setting:instagram:close-profile';
const report = {kind: 'report', report: openReport} as const;
const after = {...closedReport, takenAt: startedAt + 60_000};

test('going out for a step closes the panel, and is asked about when it is reopened, until the user answers', async () => {
	const connector = mockConnector({state: report});
	const closePanel = vi.fn();
	const before = createModel({...connector, closePanel});
	await before.refresh();
	await before.start(id);
	expect(closePanel).toHaveBeenCalled();
	const model = createModel(connector);
	expect(model.pendingItem.value).toBeUndefined();
	await model.restore();
	expect(model.pendingItem.value).toMatchObject({id, before: openReport});
	await model.clearPendingItem();
	expect(model.pendingItem.value).toBeUndefined();
	expect(await connector.getPendingItem()).toBeUndefined();
});

test('bug: after a step, the number from before it stayed: coming back looks again by itself, once, and compares', async () => {
	const connector = mockConnector({state: report, next: {kind: 'report', report: after}});
	const reanalyse = vi.fn(connector.reanalyse);
	const model = createModel({...connector, reanalyse});
	await model.refresh();
	expect(reanalyse, 'nobody went out').not.toHaveBeenCalled();
	await model.start(id);
	await model.refresh();
	await model.refresh();
	expect(reanalyse).toHaveBeenCalledOnce();
	expect(model.view.value).toMatchObject({report: after, previous: openReport});
});

test('the comparison survives a reload of the page, which knows of no report before, and a closed popup', async () => {
	const connector = mockConnector({state: {kind: 'report', report: after}, pendingItem: {id, at: startedAt, before: openReport}});
	const model = createModel(connector);
	await model.restore();
	await model.refresh();
	expect(model.view.value).toMatchObject({report: after, previous: openReport});
});

test('a report on another page is not compared with it', async () => {
	const other = {...after, url: 'https://www.instagram.com/bo.muster/'};
	const connector = mockConnector({state: {kind: 'report', report: other}, pendingItem: {id, at: startedAt, before: openReport}});
	const reanalyse = vi.fn(connector.reanalyse);
	const model = createModel({...connector, reanalyse});
	await model.restore();
	await model.refresh();
	expect(reanalyse).not.toHaveBeenCalled();
	expect(model.view.value).not.toHaveProperty('previous');
});

test('nothing of a page in a private window is remembered for the comparison', async () => {
	const connector = mockConnector({state: {...report, isPrivate: true}});
	const model = createModel(connector);
	await model.refresh();
	await model.start(id);
	expect(await connector.getPendingItem()).toEqual({id, at: startedAt + 2000});
});

/** Sites take a while: a change that is not clear yet is looked for again at the next visit. */
describe('a step whose effect is not clear yet', () => {
	const unclear = {...openReport, exposure: {value: 66, low: 50, high: 82}, takenAt: after.takenAt};
	const pendingItem = {id, at: startedAt, before: openReport};

	async function open(connector: ReturnType<typeof mockConnector>) {
		const model = createModel(connector);
		await model.restore();
		await model.refresh();
		return model;
	}

	/** Ticks the step that was pending, and opens the popup again. */
	async function tickAndReopen(state: MockWorld['state'], change: Partial<MockWorld> = {}) {
		const connector = mockConnector({...(state && {state}), pendingItem, ...change});
		const model = await open(connector);
		await model.tick(id, true);
		await model.finishPendingItem();
		return {connector, model: await open(connector)};
	}

	test('is compared at the next visit, with a look to be taken again', async () => {
		const {connector, model} = await tickAndReopen({kind: 'report', report: unclear});
		expect(await connector.getPendingItem()).toBeUndefined();
		expect(model.view.value).toMatchObject({report: unclear, previous: openReport});
		expect(model.isUnconfirmed(unclear)).toBe(true);
	});

	test('is settled once a look finds a clear change, which stays on screen', async () => {
		const {connector, model} = await tickAndReopen({kind: 'report', report: unclear}, {next: {kind: 'report', report: after}});
		await model.reanalyse();
		await model.refresh();
		expect(model.view.value).toMatchObject({report: after, previous: openReport});
		expect(model.isUnconfirmed(after)).toBe(false);
		expect(await connector.getUnconfirmedFixes()).toEqual([]);
	});

	test('a clear change is not asked about again', async () => {
		const {connector} = await tickAndReopen({kind: 'report', report: after});
		expect(await connector.getUnconfirmedFixes()).toEqual([]);
	});

	test('a stranger’s machine that is turned away settles it, and only a step of the owner', async () => {
		const turnedAway: Report = {
			...unclear,
			links: openReport.links.map(link =>
				link.id === 'reach'
					? {...link, low: 0, high: 1, evidence: [{id: 'picture-turned-away', outcome: 'needs-review', values: {status: 403}}]}
					: link,
			),
		};
		const {connector, model} = await tickAndReopen({kind: 'report', report: turnedAway});
		expect(await connector.getUnconfirmedFixes()).toEqual([]);
		expect(model.isUnconfirmed(turnedAway)).toBe(false);
	});

	test('a look from before the step says nothing about it', async () => {
		const {connector} = await tickAndReopen({kind: 'report', report: {...closedReport, takenAt: startedAt - 1}}, {pendingItem});
		expect(await connector.getUnconfirmedFixes()).toHaveLength(1);
	});

	test('is forgotten with its tick, and says nothing about other pages', async () => {
		const {connector, model} = await tickAndReopen({kind: 'report', report: unclear});
		expect(model.isUnconfirmed({...unclear, url: 'https://www.instagram.com/bo.muster/'})).toBe(false);
		await model.tick(id, false);
		expect(await connector.getUnconfirmedFixes()).toEqual([]);
	});
});
