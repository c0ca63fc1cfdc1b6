import {signal} from '@preact/signals';
import {describe, expect, test} from 'vitest';
import {Dashboard} from '../../src/dashboard/app.tsx';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {bestKnownSites} from '../../src/directory/best-known.ts';
import {collectors, platforms, settingFor} from '../../src/directory/index.ts';
import {defaultSettings, type MockWorld, mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {render} from '../ui/render.ts';

const data = {platforms, controllers: collectors, siteName: (siteId: string) => settingFor(siteId)?.platform ?? siteId, isSite: () => true};

async function open(world: Partial<MockWorld>) {
	const connector = mockDashboardConnector(world);
	const model = createDashboardModel(connector);
	await model.refresh();
	const show = (page: string, language?: string) => render(<Dashboard model={model} data={data} hash={signal(page)} />, language);
	return {model, connector, show};
}

const country = (page: Element) =>
	page.querySelector('select')?.getAttribute('value') ?? page.querySelector<HTMLOptionElement>('option[selected]')?.value;
const names = (page: Element, selector: string) => [...page.querySelectorAll(selector)].map(({textContent}) => textContent?.trim());

describe('the first run', () => {
	test('shows a country guessed from the browser, says that it is a guess, and stores nothing before it is confirmed', async () => {
		const {connector, show} = await open({languages: ['de-AT', 'en']});
		const page = show('#welcome');
		expect(country(page)).toBe('at');
		expect(page.textContent).toContain('Guessed from your browser’s language.');
		expect(await connector.getSettings()).toEqual(defaultSettings);
	});

	test('what the user chose stays when the language changes half-way, and is not guessed over', async () => {
		const {model, connector, show} = await open({languages: ['de-AT']});
		await model.change({country: 'gr'});
		await model.useSite('instagram', true);
		await model.change({language: 'el'});
		await model.useSite('flickr', true);
		const page = show('#welcome', 'el');
		expect(country(page)).toBe('gr');
		expect(page.textContent).not.toContain('μαντέψαμε');
		expect(await connector.getSettings()).toMatchObject({country: 'gr', language: 'el', sitesUsed: ['instagram', 'flickr']});
	});

	test('asks about the twelve best-known sites first, the others behind a door', async () => {
		const {show} = await open({});
		const page = show('#welcome');
		expect(bestKnownSites).toHaveLength(12);
		const first = names(page, '.sites-used > .boxes label');
		expect(first).toEqual(bestKnownSites.map(data.siteName));
		const all = [...first, ...names(page, '.sites-used .disclosure label')];
		expect(all.toSorted()).toEqual(platforms.map(([{platform}]) => platform).toSorted());
	});

	test('says that scraping exists, and what the extension never does', async () => {
		const {show} = await open({});
		const {textContent: text} = show('#welcome');
		expect(text).toContain('collect the pictures');
		expect(text).toContain('What it never does');
	});

	test('asks for no sites where the organisation allows only the lab', async () => {
		const {show} = await open({organisation: {policy: {labOnly: true}, invalid: []}});
		expect(show('#welcome').querySelector('.sites-used')).toBeNull();
	});
});

describe('the checklist', () => {
	test('begins with the sites that the user chose and has accounts on', async () => {
		const settings = {...defaultSettings, sitesUsed: ['flickr', 'instagram'], country: 'de'};
		const {show} = await open({settings, ownPages: [{siteId: 'tiktok', digest: 'a'}]});
		const page = show('#checklist');
		const [first] = page.querySelectorAll('.platforms');
		expect(first && names(first, ':scope > .disclosure > summary')).toEqual(['Instagram', 'TikTok', 'Flickr']);
		expect(names(page, '.first-steps label')[0]).toContain('Instagram');
	});

	test('asks for a country once, and never again once there is an answer', async () => {
		const {model, show} = await open({languages: ['it']});
		expect(show('#checklist').querySelector('.country-question')).not.toBeNull();
		await model.change({country: ''});
		expect(show('#checklist').querySelector('.country-question')).toBeNull();
	});

	test.each(['en', 'de-AT', 'it', 'el', 'fr-CH', 'en-US'])('three first steps ask for no document and no new photo: %s', async language => {
		for (const sitesUsed of [[], ['instagram'], bestKnownSites]) {
			const {model, show} = await open({languages: [language], settings: {...defaultSettings, sitesUsed}});
			if (model.guessedCountry) await model.change({country: model.guessedCountry});
			const page = show('#checklist');
			const steps = [...page.querySelectorAll('.first-steps .entry')];
			expect(steps).toHaveLength(3);
			for (const {textContent} of steps) expect(textContent).not.toMatch(/identity document|new photo/);
		}
	});
});
