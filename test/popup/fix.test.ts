import {expect, test, vi} from 'vitest';
import {createModel} from '../../src/popup/model.ts';
import {mockConnector, startedAt} from '../surfaces/mock-connector.ts';
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
