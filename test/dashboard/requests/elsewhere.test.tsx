import {describe, expect, test} from 'vitest';
import type {Publisher} from '../../../src/core/requests/publisher.ts';
import {createDashboardModel} from '../../../src/dashboard/model.ts';
import {RequestPage} from '../../../src/dashboard/requests/request-page.tsx';
import {exampleClub, publisherRequest} from '../../letters/publisher/every-publisher-letter.ts';
import {mockDashboardConnector} from '../../surfaces/mock-connector.ts';
import {render} from '../../ui/render.ts';

type Steps = Parameters<typeof publisherRequest>[0];
const ada = {name: 'Ada Muster', email: 'ada@mail.example', address: '', places: 'https://old.example/', situation: 'SECRET'};

async function pageOf(steps: Steps, change: Partial<Publisher> = {}, home = 'de-by'): Promise<Element> {
	const request = publisherRequest(steps, {...exampleClub, ...change}, home);
	const model = createDashboardModel(mockDashboardConnector({person: ada, today: '2026-12-20', requests: [request]}));
	await model.refresh();
	return render(<RequestPage model={model} id={request.id} />);
}
const textOf = (element: Element): string => element.textContent ?? '';

describe('a letter to whoever shows a picture', () => {
	test('opens with the friendly message, and says first when not to write at all', async () => {
		const page = await pageOf(['drafted']);
		expect(textOf(page.querySelector('.letter') ?? page)).toContain('One of your pages shows a picture of me.');
		expect(textOf(page.querySelector('.publisher-tips p') ?? page)).toContain('Then do not write to them');
		expect(page.querySelector('a[href="https://stopncii.org/"]')).not.toBeNull();
		expect(page.querySelector('[data-event="asked"]')).not.toBeNull();
		expect(textOf(page.querySelector('h1') ?? page)).toBe('Example Club: take down a picture');
	});

	test('asks for nothing that belongs to other letters, and repeats none of it', async () => {
		const page = await pageOf(['drafted']);
		expect(page.querySelector('textarea[name="places"], textarea[name="situation"]')).toBeNull();
		expect(textOf(page)).not.toContain('https://old.example/');
	});

	test('offers the formal request and the club’s excuses after the friendly message', async () => {
		const page = await pageOf(['drafted', 'asked']);
		expect(textOf(page)).toContain('Next: The request');
		for (const excuse of ['journalism', 'consent', 'contract', 'public-event'])
			expect(page.querySelector(`[data-event="${excuse}"]`), excuse).not.toBeNull();
		expect(page.querySelector('[data-event="no-names"]')).toBeNull();
		expect(page.querySelector('a[href*="gdprhub"]')).toBeNull();
	});

	test('suggests no next letter after an answer, nor the request again once it is sent', async () => {
		expect(textOf(await pageOf(['drafted', 'asked', 'answered']))).not.toContain('Next:');
		expect(textOf(await pageOf(['drafted', 'asked', 'sent', 'answered']))).not.toContain('Next:');
	});

	test.each([
		['newspaper', 'de', 'nobody can promise you'],
		['private-person', 'de', 'hardly applies to private people'],
		['club', 'us', 'We have found no right there that we could check'],
		['club', 'de', 'Courts disagree'],
	] as const)('to a %s in %s says honestly what the law does not give', async (kind, country, words) => {
		expect(textOf(await pageOf(['drafted'], {kind, country}))).toContain(words);
	});

	test('in a language that we do not have says so', async () => {
		expect(textOf(await pageOf(['drafted'], {country: 'pl'}))).toContain('We have no letter in a language of that country');
		expect(textOf(await pageOf(['drafted'], {country: 'de'}))).not.toContain('We have no letter in a language of that country');
	});
});

describe('what others hold', () => {
	test('is named with what each asks for and who learns what, and marked where nobody confirmed it', async () => {
		const page = (await pageOf(['drafted', 'asked', 'closed'])).querySelector('.elsewhere');
		const text = page ? textOf(page) : '';
		for (const words of ['Google', 'Bing', 'Yandex', 'Brave Search', 'Internet Archive', 'an account there', 'ask them in your letter'])
			expect(text).toContain(words);
		expect(text).toContain('Nobody has confirmed');
		expect(text).not.toContain('under 18');
	});

	test('is refreshed only once the picture is gone: before that, it would only be taken up again', async () => {
		const text = textOf(await pageOf(['drafted', 'asked']));
		expect(text).toContain('First see above whether it is gone');
		expect(text).not.toContain('Bing');
		expect(text).toContain('Brave Search');
	});

	test('includes Google’s form for minors where the picture shows one', async () => {
		expect(textOf(await pageOf(['drafted'], {asker: 'parent'}))).toContain('While the person shown is under 18');
	});

	test('includes the platform’s own form, found by the page’s host', async () => {
		const page = await pageOf(['drafted'], {kind: 'platform', country: 'ie', pageUrl: 'https://vimeo.com/1'});
		expect(textOf(page)).toContain('learns your name');
		expect(page.querySelector('a[href="https://help.vimeo.com/"]')).not.toBeNull();
	});

	test('gives the measured share of archives with its year, or says that nobody measured it, and asks nobody', async () => {
		const page = await pageOf(['drafted']);
		expect(textOf(page)).toContain('A study found a copy of 35 to 90% of such addresses (2013)');
		expect(textOf(page)).toContain('Nobody has measured');
		expect(textOf(page)).toContain('learns which address you look for');
		for (const link of page.querySelectorAll('.elsewhere a')) expect(link.getAttribute('href')).not.toContain('club.example');
	});
});
