import {signal} from '@preact/signals';
import {expect, test} from 'vitest';
import {Dashboard} from '../../src/dashboard/app.tsx';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {collectors, platforms, settingFor} from '../../src/directory/index.ts';
import {type MockWorld, mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {render} from '../ui/render.ts';

const data = {platforms, controllers: collectors, siteName: (siteId: string) => settingFor(siteId)?.platform ?? siteId, isSite: () => true};
const [id, tick] = ['setting:flickr:close-photos', {tickedOn: '2026-11-20'}];
const accounts = (count: number) => Array.from({length: count}, (_, index) => ({siteId: 'flickr', digest: `d${index}`}));

async function open(world: Partial<MockWorld>) {
	const model = createDashboardModel(mockDashboardConnector(world));
	await model.refresh();
	const flickr = () => {
		const page = render(<Dashboard model={model} data={data} hash={signal('#checklist')} />);
		const site = [...page.querySelectorAll('.platforms > .disclosure')].find(each =>
			each.querySelector('summary')?.textContent?.startsWith('Flickr'),
		);
		if (!site) throw new Error('Flickr is not on the checklist');
		return site;
	};
	return {model, flickr};
}

const labels = (site: Element) =>
	[...site.querySelectorAll('.disclosure .disclosure > summary')].map(({textContent}) => textContent?.trim());
const boxes = (site: Element) =>
	[...site.querySelectorAll<HTMLInputElement>(`[data-item="${id}"] input`)].map(box => box.hasAttribute('checked'));

test('one account is the site itself: nothing more to choose', async () => {
	const {flickr} = await open({ownPages: accounts(1), ticked: {[id]: tick}});
	expect([labels(flickr()), boxes(flickr())]).toEqual([[], [true]]);
});

test('two accounts have their own ticks, and the name that the user gives them', async () => {
	const {model, flickr} = await open({ownPages: accounts(2), ticked: {[id]: tick}});
	await model.nameAccount('d1', '  work ');
	expect([labels(flickr()), boxes(flickr())]).toEqual([
		['Account 1', 'work'],
		[true, false],
	]);
	await model.tick(id, true, model.ownPages.value[1]);
	await model.tick(id, false, model.ownPages.value[0]);
	expect(boxes(flickr())).toEqual([false, true]);
	await model.nameAccount('d1', ' ');
	expect(labels(flickr())).toEqual(['Account 1', 'Account 2']);
});

test('an account that is no longer marked says so, keeps its ticks, and can be forgotten', async () => {
	const {model, flickr} = await open({ownPages: accounts(2), ticked: {[id]: tick}});
	await model.forgetOwn('d0');
	expect([labels(flickr()), boxes(flickr())]).toEqual([
		['Account 1', 'An account no longer marked as yours'],
		[false, true],
	]);
	await model.forgetTicks({siteId: 'flickr', digest: 'd0'});
	expect([labels(flickr()), boxes(flickr()), model.ticked.value]).toEqual([[], [false], {}]);
});

test('a mark is not taken back where the ticks could not be written', async () => {
	const {model} = await open({ownPages: accounts(2), ticked: {[id]: tick}, isFull: true});
	await model.forgetOwn('d0');
	expect([model.ownPages.value.length, model.isUnsaved.value]).toEqual([2, true]);
});

test('fifty accounts are counted, and each has its list', async () => {
	const {flickr} = await open({ownPages: accounts(50), ticked: {[`${id}@d49`]: tick}});
	expect(flickr().textContent).toContain('You called 50 accounts on Flickr yours.');
	expect(labels(flickr())).toHaveLength(50);
	expect(boxes(flickr()).filter(Boolean)).toHaveLength(1);
	expect(boxes(flickr())[49]).toBe(true);
});
