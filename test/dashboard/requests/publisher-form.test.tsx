import {parseHTML} from 'linkedom';
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, expect, test, vi} from 'vitest';
import type {GoneCheck} from '../../../src/core/requests/gone.ts';
import type {Publisher} from '../../../src/core/requests/publisher.ts';
import type {RightsRequest} from '../../../src/core/requests/request.ts';
import {createDashboardModel, type DashboardModel} from '../../../src/dashboard/model.ts';
import {RequestPage} from '../../../src/dashboard/requests/request-page.tsx';
import {WordsContext} from '../../../src/ui/i18n/use-words.ts';
import {mockDashboardConnector} from '../../surfaces/mock-connector.ts';
import {letter, withLetters} from '../../surfaces/sample-letters.ts';
import {getWords} from '../../surfaces/words.ts';

afterEach(() => vi.unstubAllGlobals());

const publisher: Publisher = {
	name: 'TSV Eichental',
	kind: 'club',
	country: 'de',
	email: 'old@club.example',
	address: ['Am Sportplatz 4'],
	asker: 'member',
	agreed: 'never',
	pageUrl: 'https://club.example/team',
	imageUrls: ['https://club.example/a.jpg'],
	seenOn: '2026-11-23',
};

async function open(more: Partial<Publisher> = {}, goneCheck?: GoneCheck) {
	const {document, HTMLElement} = parseHTML('<!doctype html><html><body><main></main></body></html>');
	vi.stubGlobal('document', document);
	vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
	HTMLElement.prototype.focus ??= () => undefined;
	const request: Partial<RightsRequest> = {
		controllerId: 'publisher',
		country: 'de',
		language: 'de',
		law: 'gdpr',
		rights: ['objection', 'erasure'],
		publisher: {...publisher, ...more},
	};
	const model = createDashboardModel(
		mockDashboardConnector({...withLetters(letter(['drafted', 'asked'], request)), ...(goneCheck && {goneCheck})}),
	);
	await model.refresh();
	const root = document.querySelector('main') as HTMLElement;
	const [{id}] = model.requests.requests.value as readonly [RightsRequest];
	act(() =>
		render(
			<WordsContext.Provider value={getWords('en')}>
				<RequestPage model={model} id={id} />
			</WordsContext.Provider>,
			root,
		),
	);
	return {root, model};
}

const stored = (model: DashboardModel): Publisher | undefined => model.requests.requests.value[0]?.publisher;

async function type(root: HTMLElement, name: string, text: string): Promise<void> {
	const input = root.querySelector<HTMLInputElement>(`[name="publisher-${name}"]`);
	if (!input) throw new Error(`there is no field for the ${name}`);
	await act(async () => {
		input.value = text;
		input.dispatchEvent(new (root.ownerDocument.defaultView as unknown as {Event: typeof Event}).Event('input', {bubbles: true}));
	});
}

const press = (root: HTMLElement, selector: string): Promise<void> =>
	act(async () => {
		root.querySelector<HTMLElement>(selector)?.click();
		await new Promise(resolve => setTimeout(resolve, 10));
	});

test('a mailbox that bounced can be corrected after the start, and the rest of the letter stays', async () => {
	const {root, model} = await open();
	await type(root, 'email', ' board@club.example ');
	await press(root, '.save-publisher');
	expect(stored(model)).toEqual({...publisher, email: 'board@club.example'});
	expect(root.textContent).toContain('Saved.');
});

test('half a mailbox is not stored, and stays in its field', async () => {
	const {root, model} = await open();
	await type(root, 'email', 'board@club');
	await press(root, '.save-publisher');
	expect(stored(model)).toEqual(publisher);
	expect(root.textContent).toContain('What you typed is still here.');
	expect(root.querySelector<HTMLInputElement>('[name="publisher-email"]')?.value).toBe('board@club');
});

test('nothing is asked for a page that was open in a container: its addresses are there to be opened', async () => {
	const {root} = await open({isContainer: true});
	expect(root.querySelector('.check-gone')).toBeNull();
	expect([...root.querySelectorAll('.gone-check code')].map(({textContent}) => textContent)).toEqual([
		publisher.pageUrl,
		...publisher.imageUrls,
	]);
});

test.each([
	['that is gone', {kind: 'gone', status: 404}, 'the page is no longer there'],
	[
		'that may load its pictures later',
		{kind: 'content', status: 200, shows: {image: false, name: true, preview: false}},
		'loads afterwards',
	],
] as const)('of a page %s, no more is said than was seen', async (_, page, words) => {
	const {root} = await open(
		{},
		{page, images: [{imageUrl: 'https://club.example/a.jpg', isOnPage: false, probes: [{kind: 'gone', status: 404}]}]},
	);
	await press(root, '.check-gone');
	expect(root.querySelector('.gone-verdict')?.textContent).toContain(words);
});
