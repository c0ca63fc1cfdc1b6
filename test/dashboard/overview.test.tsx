import {signal} from '@preact/signals';
import {expect, test} from 'vitest';
import {Dashboard} from '../../src/dashboard/app.tsx';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {findDoor, pageOf} from '../../src/dashboard/pages.ts';
import {collectors, platforms} from '../../src/directory/index.ts';
import {request} from '../letters/requests.ts';
import {defaultSettings, type MockWorld, mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {render} from '../ui/render.ts';

const data = {platforms, controllers: collectors, siteName: (id: string) => id, isSite: () => true};

async function open(world: Partial<MockWorld>, hash = ''): Promise<Element> {
	const model = createDashboardModel(mockDashboardConnector({today: '2026-11-20', ...world}));
	await model.refresh();
	return render(<Dashboard model={model} data={data} hash={signal(hash)} />);
}

const titles = (page: Element): readonly (string | null)[] => [...page.querySelectorAll('h1, h2')].map(({textContent}) => textContent);
const overdue = request(['drafted', 'sent'], {id: 'late', law: 'gdpr', country: 'fr'});

test('a URL without a page, or with an unknown one, shows where the person stands', () => {
	expect(['', '#nowhere', '#overview'].map(pageOf)).toEqual(['overview', 'overview', 'overview']);
});

test('is empty at first, with one thing to begin with and the doors', async () => {
	const page = await open({});
	expect(titles(page)).toEqual(['Where you stand', 'Begin with a page of yours']);
	expect([...page.querySelectorAll('.doors a')].map(link => link.getAttribute('href'))).toEqual([
		'#sites',
		'#search',
		'../pictures/index.html',
	]);
	expect(page.querySelectorAll('.entry')).toHaveLength(0);
});

test('a late letter comes first, with its next letter as a button, then three steps', async () => {
	const page = await open({
		requests: [request(['drafted', 'sent'], {id: 'calm', law: 'gdpr', country: 'fr'}), overdue].slice(1),
		today: '2027-01-20',
		settings: {...defaultSettings, sitesUsed: ['instagram'], country: 'fr'},
	});
	expect(titles(page).slice(0, 3)).toEqual(['Where you stand', 'Waiting for you', 'Your next steps']);
	const button = page.querySelector('.requests a.button');
	expect([button?.textContent, button?.getAttribute('href')]).toEqual(['Next: A reminder', '#letter=late']);
	expect(page.querySelectorAll('.first-steps > li')).toHaveLength(3);
});

test('a letter whose dates cannot be worked out costs no other its line', async () => {
	const broken = {...overdue, id: 'broken', law: 'no-law' as never};
	const page = await open({requests: [broken, overdue], today: '2027-01-20'});
	expect([...page.querySelectorAll('.requests a')].map(link => link.getAttribute('href'))).toEqual(['#letter=late']);
});

test('says what has been achieved, once there is something', async () => {
	expect(titles(await open({ownPages: [{siteId: 'flickr', digest: 'd'}]}))).not.toContain('What you have achieved');
	const page = await open({
		ticked: {
			'setting:instagram:close-profile': {tickedOn: '2026-11-01'},
			'opt-out:pimeyes': {tickedOn: '2026-11-01'},
			'objection:clearview-ai': {tickedOn: '2026-11-01'},
		},
		requests: [request(['drafted', 'sent', 'answered'], {id: 'r', law: 'gdpr', country: 'fr'})],
	});
	const text = page.querySelector('[aria-labelledby="achieved-title"]')?.textContent ?? '';
	expect(text).toContain('One setting closed');
	expect(text).toContain('2 face searches and databases told to leave you out');
	expect(text).toContain('One letter answered or closed');
});

test('either door shows its half of the list, and belongs to the checklist', async () => {
	expect([findDoor('#sites'), findDoor('#search'), findDoor('#checklist')]).toEqual(['sites', 'search', undefined]);
	const sites = await open({}, '#sites');
	expect(titles(sites)[0]).toBe('Sites you use');
	expect(sites.textContent).not.toContain('PimEyes');
	expect(sites.querySelectorAll('.platforms')[0]?.querySelectorAll(':scope > details')).toHaveLength(6);
	const search = await open({}, '#search');
	expect(titles(search)[0]).toBe('Get out of face search');
	expect(search.textContent).toContain('PimEyes');
	expect(search.querySelector('.platforms')).toBeNull();
	expect(search.querySelector('nav a[aria-current]')?.getAttribute('href')).toBe('#checklist');
});
