import {describe, expect, test} from 'vitest';
import {App} from '../../src/popup/app.tsx';
import {createModel} from '../../src/popup/model.ts';
import {KeepPage} from '../../src/popup/report/keep-page.tsx';
import {type MockWorld, mockConnector} from '../surfaces/mock-connector.ts';
import {overviewStates} from '../surfaces/overview-states.ts';
import {openReport} from '../surfaces/sample-report.ts';
import {render} from '../ui/render.ts';
import {popupData} from './popup-data.ts';

const modelOf = async (world: Partial<MockWorld>) => {
	const model = createModel(mockConnector(world));
	await model.refresh();
	return model;
};
const report = {kind: 'report', report: openReport} as const;

describe('looking at a page again', () => {
	test('is offered for one’s own page, unticked, and says that the address is kept', async () => {
		const page = render(<KeepPage model={await modelOf({state: {...report, isOwn: true, watched: false}})} />);
		expect(page.querySelector('input')?.checked).toBeFalsy();
		expect(page.textContent).toBe('Look at this page again every week For this, its address is kept on this device.');
	});

	test.each([
		['somebody else’s page', {...report, watched: false}],
		['a page whose address cannot be kept', {...report, isOwn: true}],
		['a page without a report', {kind: 'none'}],
	] as const)('is not offered for %s', async (_, state) => {
		expect(render(<KeepPage model={await modelOf({state})} />).textContent).toBe('');
	});

	test('says why it is not offered where fifty pages are kept', async () => {
		const page = render(<KeepPage model={await modelOf({state: {...report, isOwn: true, watched: 'full'}})} />);
		expect(page.textContent).toContain('50 pages');
		expect(page.querySelector('input')).toBeNull();
	});
});

test('on a page of no site, the popup says in short that pages have changed, and leads to the first page', async () => {
	const model = await modelOf({...overviewStates['overview-in-use']?.world, state: {kind: 'none', why: 'unknown-site'}});
	const page = render(<App model={model} data={popupData} />);
	await expect.poll(() => page.textContent).toContain('2 of your pages have changed');
	expect(page.querySelector('a[href$="#overview"]')).not.toBeNull();
});
