import {parseHTML} from 'linkedom';
import {h, render as put} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {languages} from '../../src/core/settings/languages.ts';
import {settingsFor} from '../../src/directory/index.ts';
import type {TabState} from '../../src/messaging/protocol.ts';
import {App} from '../../src/popup/app.tsx';
import {createModel} from '../../src/popup/model.ts';
import {WordsContext} from '../../src/ui/i18n/use-words.ts';
import {defaultSettings, type MockWorld, mockConnector} from '../surfaces/mock-connector.ts';
import {openReport} from '../surfaces/sample-report.ts';
import {getWords} from '../surfaces/words.ts';
import {popupData} from './popup-data.ts';

const data = {
	...popupData,
	guessedCountry: 'at',
	siteName: (site: string) => (site === 'any-page' ? 'this website' : 'Instagram'),
};

const {document} = parseHTML('<!doctype html><html><body><div></div></body></html>');
const root = document.querySelector('div') as HTMLDivElement;
beforeEach(() => vi.stubGlobal('document', document));
afterEach(async () => {
	await act(() => put(null, root));
	vi.unstubAllGlobals();
});

async function open(state: Partial<Extract<TabState, {kind: 'report'}>>, world: Partial<MockWorld> = {}, language = 'en') {
	const connector = mockConnector({state: {kind: 'report', report: openReport, ...state}, ...world});
	const model = createModel(connector);
	await model.refresh();
	const words = getWords(language);
	await act(() => put(h(WordsContext.Provider, {value: words}, <App model={model} data={data} />), root));
	return {model, connector, words};
}

const buttons = (): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>('button, a')];
const press = async (name: string): Promise<void> => {
	const button = buttons().find(({textContent}) => textContent?.trim() === name);
	if (!button)
		throw new Error(
			`No button "${name}" among ${buttons()
				.map(({textContent}) => textContent)
				.join(', ')}`,
		);
	await act(async () => button.click());
	await act(() => new Promise(resolve => setTimeout(resolve)));
};
const settingsOffered = () => [...root.querySelectorAll('[data-item^="setting:"]')].length;
const text = () => root.textContent ?? '';

describe('on a page that is not marked as the user’s', () => {
	test('the first question is whose it is, and no setting of the site is offered before the answer', async () => {
		await open({});
		expect(text()).toContain('Is this your page?');
		expect(text()).not.toContain('Open the setting');
		await press('All steps');
		expect(text()).toContain('Is this your page?');
		expect(settingsOffered()).toBe(0);
	});

	test('its owner is offered the site’s settings', async () => {
		const {model} = await open({});
		await press('Yes, mine');
		expect(model.view.value).toMatchObject({isOwn: true});
		expect(text()).toContain('Open the setting');
		await press('All steps');
		expect(settingsOffered()).toBeGreaterThan(0);
	});

	test('everybody else gets a text for the owner and their own rights, which are no settings of the site', async () => {
		await open({});
		await press('No');
		expect(text()).toContain('Tell this person');
		expect(root.querySelector('.tell-text')?.textContent).toContain(settingsFor('instagram')[0]?.url);
		expect(text()).not.toContain('Open the setting');
		await press('Your own rights');
		expect(settingsOffered()).toBe(0);
		expect(root.querySelectorAll('.first-steps .entry')).toHaveLength(3);
		expect(text()).toContain('what you can do for your own face');
	});

	test('the answer stays behind every door of the same page, and is asked again on another', async () => {
		const {model} = await open({});
		await press('No');
		await press('All steps');
		expect(text()).not.toContain('Is this your page?');
		await press('Back');
		expect(text()).toContain('Tell this person');
		const other = {...openReport, url: `${openReport.url}other`};
		await act(() =>
			put(
				h(
					WordsContext.Provider,
					{value: getWords('en')},
					<App model={{...model, view: {value: {kind: 'report', report: other}} as typeof model.view}} data={data} />,
				),
				root,
			),
		);
		expect(text()).toContain('Is this your page?');
	});

	test('what the user has ticked for themselves does not take the setting out of the text', async () => {
		const [setting] = settingsFor('instagram');
		await open({}, {ticked: {[`setting:instagram:${setting?.purpose}`]: {tickedOn: '2026-11-20'}}});
		await press('No');
		expect(root.querySelector('.tell-text')?.textContent).toContain(setting?.url);
	});

	test.each(Object.entries(languages))('the text can be had in another language: %s', async (language, name) => {
		const {words} = await open({}, {}, 'fr');
		await press(words.say('is_this_you_no'));
		const select = root.querySelector('select') as HTMLSelectElement;
		expect([...select.querySelectorAll('option')].map(({textContent}) => textContent)).toContain(name);
		expect(root.querySelector('.tell-text')?.getAttribute('lang')).toBe('fr');
		// linkedom's select has a getter only.
		Object.defineProperty(select, 'value', {value: language, configurable: true});
		await act(async () => {
			select.dispatchEvent(new (document.defaultView as unknown as {Event: typeof Event}).Event('change'));
		});
		const shown = root.querySelector('.tell-text');
		expect(shown?.getAttribute('lang')).toBe(language);
		expect(shown?.textContent).toContain(getWords(language).say('tell_text', {site: 'Instagram'}));
	});

	test('of no known site: the text names no site and no setting', async () => {
		await open({report: {...openReport, site: 'any-page'}});
		await press('No');
		const said = root.querySelector('.tell-text')?.textContent;
		expect(said).toMatch(/^Hi! A page about you/);
		expect(said).not.toMatch(/this website|https?:/);
	});

	test('in a private window: the question is asked all the same, and the answer is kept nowhere', async () => {
		const {connector} = await open({isPrivate: true});
		const markAsOwn = vi.spyOn(connector, 'markAsOwn');
		await press('Yes, mine');
		expect(text()).toContain('Open the setting');
		expect(markAsOwn).not.toHaveBeenCalled();
	});
});

test('on a page that is marked as the user’s, nothing is asked', async () => {
	await open({isOwn: true});
	expect(text()).not.toContain('Is this your page?');
	expect(text()).toContain('Open the setting');
});

test('where no country is known, the steps ask for one, and keep it', async () => {
	const {connector} = await open({isOwn: true});
	await press('All steps');
	expect(text()).toContain('Where do you live?');
	await press('Save');
	expect(await connector.getSettings()).toEqual({...defaultSettings, country: 'at'});
	expect(text()).not.toContain('Where do you live?');
});
