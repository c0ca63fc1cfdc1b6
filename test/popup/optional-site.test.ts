import {expect, test, vi} from 'vitest';
import {createModel} from '../../src/popup/model.ts';
import {mockConnector} from '../surfaces/mock-connector.ts';
import {openReport} from '../surfaces/sample-report.ts';

const report = {kind: 'report', report: openReport} as const;

test('asks for access to an optional site before anything else, and reads the page even if that is declined', async () => {
	const access = {origins: ['https://*.photos.example/*']};
	const connector = mockConnector({state: {kind: 'none', mayInject: true, access}, next: report});
	const grantAccess = vi.fn(async () => false);
	const model = createModel({...connector, grantAccess});
	await model.refresh();
	const answer = model.injectHere(access);
	expect(grantAccess, 'in the same turn as the click').toHaveBeenCalledExactlyOnceWith(access);
	await answer;
	expect(model.view.value).toEqual(report);
});
