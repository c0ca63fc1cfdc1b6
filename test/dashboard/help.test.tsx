import {describe, expect, test} from 'vitest';
import manifest from '../../manifest.json';
import {browserName} from '../../src/dashboard/help/browser-name.ts';
import {HelpPage} from '../../src/dashboard/help/help-page.tsx';
import {loadPolicy, withoutFiles} from '../../src/dashboard/help/policy-files.ts';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {Markdown} from '../../src/ui/markdown/markdown.tsx';
import {type MockWorld, mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {trainer} from '../surfaces/states.ts';
import {render} from '../ui/render.ts';

const languages = ['en', 'de', 'fr', 'it', 'el'];
const data = {platforms: [], controllers: [], siteName: () => '', isSite: () => true};

async function help(world: Partial<MockWorld> = {}, more: object = {}): Promise<Element> {
	const model = createDashboardModel({...mockDashboardConnector(world), ...more});
	await model.refresh();
	return render(<HelpPage model={model} data={data} />);
}

describe('the help page', () => {
	test('names the version, and leads to the privacy policy, the language and how it works', async () => {
		const page = await help();
		expect(page.textContent).toContain('Overexposed 0.2.0');
		const links = [...page.querySelectorAll('a')].map(link => link.getAttribute('href'));
		for (const href of ['#privacy', '#settings', '#welcome']) expect(links).toContain(href);
	});

	test('names every command of the manifest, with its keys, and where to change them', async () => {
		const names = Object.keys(manifest.commands);
		const keys = names.map((name, index) => ({name, keys: index === 0 ? 'Alt+Shift+O' : ''}));
		const page = await help({}, {getShortcuts: async () => keys});
		expect(page.querySelectorAll('.shortcuts dt')).toHaveLength(names.length);
		expect(page.querySelector('.shortcuts')?.textContent).toContain('Alt+Shift+O');
		expect(page.querySelector('.shortcuts')?.textContent).toContain('not set');
		expect(page.textContent).toContain('Change the shortcuts');
	});

	test('says where to change them where an extension cannot open that page, and nothing where there are none', async () => {
		expect((await help({}, {openShortcutSettings: undefined})).textContent).toContain('about:addons');
		expect((await help({}, {getShortcuts: async () => []})).querySelector('.shortcuts')).toBeNull();
	});

	test('a problem report holds the version and the browser, and no address', async () => {
		const text = (await help()).querySelector('textarea')?.value ?? (await help()).querySelector('textarea')?.getAttribute('value') ?? '';
		expect(text).toContain('What happened:');
		expect(text).toContain('Overexposed 0.2.0');
		expect(text).not.toMatch(/https?:|www\.|@/);
	});

	test('is sent by hand: copied, or put into an e-mail to whom the organisation names', async () => {
		expect((await help()).querySelector('a[href^="mailto:"]')).toBeNull();
		const page = await help({organisation: {policy: {trainer}, invalid: []}});
		expect(page.querySelector('a[href^="mailto:"]')?.getAttribute('href')).toMatch(/^mailto:ada@school\.example\?subject=/);
		expect(page.textContent).toContain('send it to Ada Muster');
	});
});

test.each(languages)('the privacy policy can be shown in %s, without links to files that are not there', async language => {
	const policy = await loadPolicy(language);
	const page = render(<Markdown text={withoutFiles(policy)} addressOf={() => undefined} />);
	expect(page.querySelector('h1')?.textContent).toContain('Overexposed');
	expect(page.querySelectorAll('a')).toHaveLength(0);
	expect(page.textContent).not.toMatch(/Deutsch|\.md/);
	expect(page.querySelector('p')?.textContent).toMatch(/2026\.\s*$/);
});

test.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153, Linux'],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
		'Chrome 156, Windows',
	],
	[
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
		'Edge 156, macOS',
	],
	['Mozilla/5.0 (Android 15; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0', 'Firefox 153, Android'],
	['something else', ''],
])('%s is called %s', (userAgent, name) => {
	expect(browserName(userAgent)).toBe(name);
});
