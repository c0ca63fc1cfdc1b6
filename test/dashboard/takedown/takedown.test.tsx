import {describe, expect, test} from 'vitest';
import {createDashboardModel} from '../../../src/dashboard/model.ts';
import {AsWhom} from '../../../src/dashboard/takedown/as-whom.tsx';
import {type ReadPage, readPageOf} from '../../../src/dashboard/takedown/takedown-model.ts';
import {TakedownPage} from '../../../src/dashboard/takedown/takedown-page.tsx';
import {ToWhom} from '../../../src/dashboard/takedown/to-whom.tsx';
import {mockDashboardConnector} from '../../surfaces/mock-connector.ts';
import {type TakedownWorld, takedownMemory} from '../../surfaces/takedown/mock-takedown.ts';
import {render} from '../../ui/render.ts';
import {drawnPage, imageAt, readingOf} from './reading-of.ts';

async function read(world: Partial<TakedownWorld>): Promise<ReadPage> {
	const page = await readPageOf(takedownMemory(world), 7);
	if (typeof page === 'string') throw new Error(page);
	return page;
}
const readDrawn = async (name: string, more: Partial<TakedownWorld> = {}) => read({reading: await readingOf(drawnPage(name)), ...more});
const says = (page: ReadPage): string => render(<ToWhom page={page} />).textContent ?? '';

describe('what was found is shown to be confirmed', () => {
	test('what is clear is filled in, with the line it comes from', async () => {
		const page = await readDrawn('a club with a free mailbox and an agency on the same page');
		expect(page.draft.value).toMatchObject({
			name: 'FC Moorbach e.V.',
			email: 'fcmoorbach@post.example',
			address: 'Ufergasse 12\n99997 Moorbach',
		});
		expect(says(page)).toContain('E-Mail: fcmoorbach@post.example');
	});

	test('the agency’s mailbox is listed as somebody else’s', async () => {
		const page = await readDrawn('only the agency’s address');
		expect(page.draft.value.email).toBe('');
		expect(says(page)).toContain('mail@querformat.example Made or hosts the page');
	});

	test.each([
		['twenty trainers and no office', 'The page names several e-mail addresses'],
		['a contact form and nothing else', 'Only a contact form was found'],
		['an address in a picture', 'seems to be in a picture'],
		['a domain that is for sale', 'This address is for sale'],
		['a log-in in place of the page', 'Instead of the page, a log-in came'],
		['an empty page', 'does not say who runs it'],
		['an officer and no other address', 'Only a data protection officer'],
		['only a postal address', 'Only a postal address was found'],
		['an address in brackets', 'Please check it'],
	])('%s: says so', async (name, words) => {
		expect(says(await readDrawn(name))).toContain(words);
	});

	test('twenty are all there to be chosen from', async () => {
		const element = render(<ToWhom page={await readDrawn('twenty trainers and no office')} />);
		expect(element.querySelectorAll('.mailboxes li')).toHaveLength(20);
	});

	test('the country is that of the host’s name, and none is made up', async () => {
		expect((await read({reading: await readingOf({html: '', address: 'https://club.de/'})})).draft.value.country).toBe('de');
		expect((await read({reading: await readingOf({html: '', address: 'https://club.co.uk/'})})).draft.value.country).toBe('gb');
		expect((await read({reading: await readingOf({html: '', address: 'https://club.example/'})})).draft.value.country).toBe('');
	});

	test('only in the United States is it asked whether the picture advertises something', async () => {
		const page = await readDrawn('an empty page');
		const asks = (): boolean => (render(<AsWhom page={page} />).textContent ?? '').includes('advertises');
		expect(asks()).toBe(false);
		page.draft.value = {...page.draft.value, country: 'us-ca'};
		expect(asks()).toBe(true);
	});
});

describe('a page that it links to', () => {
	const start = drawnPage('a start page with links in its footer');
	const url = 'https://tc-gruenau.example/impressum';
	const imprint = async () =>
		(await readingOf({html: '<h1>Impressum</h1><p>TC Grünau<br>Platz 1<br>99999 Grünau<br>tc@post.example</p>', address: url})).text;

	test('is read at the person’s click, and has the last word', async () => {
		const page = await read({reading: await readingOf(start), linked: {[url]: await imprint()}});
		expect(page.draft.value.email).toBe('');
		await page.readLinked(url);
		expect(page.draft.value).toMatchObject({name: 'TC Grünau', email: 'tc@post.example'});
		expect(page.contacts.value.links.map(({address}) => address)).not.toContain(url);
	});

	test('does not overwrite what the person typed', async () => {
		const page = await read({reading: await readingOf(start), linked: {[url]: await imprint()}});
		page.draft.value = {...page.draft.value, email: 'typed@club.example'};
		await page.readLinked(url);
		expect(page.draft.value).toMatchObject({name: 'TC Grünau', email: 'typed@club.example'});
	});

	test.each([
		['gone', 'does not exist any more'],
		['refused', 'does not show that page to strangers'],
		['not-asked', 'was not requested'],
		['failed', 'did not answer'],
		['other-host', 'on another site'],
	] as const)('that is %s says so, and nothing is lost', async (why, words) => {
		const page = await read({reading: await readingOf(start), linked: {[url]: why}});
		page.draft.value = {...page.draft.value, name: 'Typed'};
		await page.readLinked(url);
		expect(says(page)).toContain(words);
		expect(page.draft.value.name).toBe('Typed');
	});
});

describe('the page changes between marking and writing', () => {
	const first = 'https://club.example/a.jpg';
	const reading = async (address: string, images: readonly string[]) => ({
		...(await readingOf({html: '', address})),
		images: images.map(imageAt),
	});

	test('pictures that are gone from it are named', async () => {
		const states = [await reading('https://club.example/', [first]), await reading('https://club.example/', [])];
		const page = await read({reading: () => states.shift() ?? 'no-access'});
		page.picked.value = new Set([first]);
		expect(await page.findMissing()).toEqual([first]);
	});

	test('another page in the same tab has none of them', async () => {
		const states = [await reading('https://club.example/', [first]), await reading('https://club.example/other', [first])];
		const page = await read({reading: () => states.shift() ?? 'no-access'});
		page.picked.value = new Set([first]);
		expect(await page.findMissing()).toEqual([first]);
	});

	test('a page that cannot be read any more holds nobody up', async () => {
		const states = [await reading('https://club.example/', [first])];
		const page = await read({reading: () => states.shift() ?? 'no-access'});
		page.picked.value = new Set([first]);
		expect(await page.findMissing()).toEqual([]);
	});
});

test.each(['private', 'site-off', 'no-access'] as const)('a page that is not read, %s, is no draft', async why => {
	expect(await readPageOf(takedownMemory({reading: why}), 7)).toBe(why);
});

test('a background that does not answer is no access', async () => {
	const readPage = async () => {
		throw new Error('gone');
	};
	expect(await readPageOf({...takedownMemory({}), readPage}, 7)).toBe('no-access');
});

test('until the page was read, it says that it is being read', () => {
	expect(render(<TakedownPage model={createDashboardModel(mockDashboardConnector({}))} tabId={7} />).textContent).toContain(
		'Reading who runs this page',
	);
});
