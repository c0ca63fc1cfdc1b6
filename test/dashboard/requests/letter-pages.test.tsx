import {describe, expect, test} from 'vitest';
import type {RightsRequest} from '../../../src/core/requests/request.ts';
import {createDashboardModel, type DashboardModel} from '../../../src/dashboard/model.ts';
import {RequestPage} from '../../../src/dashboard/requests/request-page.tsx';
import {StartPage} from '../../../src/dashboard/requests/start/start-page.tsx';
import {findSentRequest} from '../../../src/letters/sent-letter.ts';
import {request} from '../../letters/requests.ts';
import {defaultSettings, type MockWorld, mockDashboardConnector} from '../../surfaces/mock-connector.ts';
import {render} from '../../ui/render.ts';

const ada = {name: 'Ada Muster', email: 'ada@mail.example', address: '', places: '', situation: ''};

async function open(world: Partial<MockWorld>): Promise<DashboardModel> {
	const model = createDashboardModel(mockDashboardConnector({person: ada, today: '2027-01-20', ...world}));
	await model.refresh();
	return model;
}

const start = (model: DashboardModel, controllerId: string): Element =>
	render(<StartPage model={model} place={{kind: 'start', controllerId, right: 'access'}} />);
const letterPage = async (of: RightsRequest, world: Partial<MockWorld> = {}): Promise<Element> =>
	render(<RequestPage model={await open({requests: [of], ...world})} id={of.id} />);
const textOf = (element: Element): string => element.textContent ?? '';
const kindsOfButtons = (page: Element): readonly (string | null)[] =>
	[...page.querySelectorAll('[data-event]')].map(button => button.getAttribute('data-event'));

describe('a new letter', () => {
	test('bug: without a country there was no button and no hint', async () => {
		const page = start(await open({}), 'clearview-ai');
		expect(textOf(page)).toContain('Say where you live');
	});

	test('bug: a letter to a recipient with no form, mailbox or address was offered', async () => {
		const page = start(await open({settings: {...defaultSettings, country: 'fr'}}), 'findclone');
		expect(textOf(page)).toContain('no letter that could not be sent');
		expect(page.querySelector('a[href="#checklist"]')).not.toBeNull();
		expect(textOf(page)).not.toContain('Write the letter');
	});

	test('a second letter for the same thing points to the first, and can still be written', async () => {
		const first = request(['drafted', 'sent'], {country: 'fr', law: 'gdpr'});
		const page = start(await open({requests: [first], settings: {...defaultSettings, country: 'fr'}}), 'clearview-ai');
		expect(textOf(page)).toContain('You already have an open letter to Clearview AI');
		expect(page.querySelector('a[href="#letter=r1"]')).not.toBeNull();
		expect(textOf(page)).toContain('Write the letter');
	});
});

describe('a letter', () => {
	test('bug: the address to write to was nowhere; it and the subject can be copied', async () => {
		const page = await letterPage(request(['drafted']));
		expect([...page.querySelectorAll('.copy-value')].map(textOf)).toEqual([
			'legal-requests@clearview.ai',
			'Request for access, Article 15 UK GDPR',
		]);
	});

	test('one too long for a draft is attached to a short mail', async () => {
		const page = await letterPage(request(['drafted']));
		const draft = decodeURIComponent(page.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '');
		expect(draft).toContain('attached as a PDF');
		expect(draft).not.toContain('Article 15(1)');
		expect(textOf(page)).toContain('too long for a draft');
	});

	test('bug: an excuse for no form: PimEyes’ comes first, whatever right is used', async () => {
		const page = await letterPage(request(['drafted'], {controllerId: 'pimeyes', country: 'de', law: 'gdpr'}));
		expect(page.querySelector('.buttons .primary')?.getAttribute('href')).toContain('https://pimeyes.com/');
		expect(textOf(page)).toContain('Open their form first');
	});

	test('warns before details, and asks before it lists pages to a company without names', async () => {
		const page = await letterPage(request(['drafted']));
		expect(textOf(page)).toContain('Leave out health, family, work');
		expect(textOf(page)).toContain('holds no names');
	});

	test('suggests a neutral reason only where the law asks for reasons', async () => {
		expect(textOf(await letterPage(request(['drafted'], {rights: ['objection']})))).toContain('Use a neutral reason');
		expect(textOf(await letterPage(request(['drafted'], {rights: ['objection'], law: 'ch-fadp', country: 'ch'})))).not.toContain(
			'neutral reason',
		);
	});

	test('says that it stays under the law of the place it was written from', async () => {
		const page = await letterPage(request(['drafted']), {settings: {...defaultSettings, country: 'fr'}});
		expect(textOf(page)).toContain('was written from United Kingdom');
	});
});

test('a draft says that it is one', async () => {
	expect((await letterPage(request(['drafted']))).querySelector('#deadlines-title .state.drafted')).not.toBeNull();
});

describe('what was sent', () => {
	test('bug: a copy was written anew from today’s details; it shows what went out', async () => {
		const letter = {to: ['Clearview AI, Inc.'], language: 'en', subject: 'My subject', text: 'What Ada wrote then.'};
		const page = await letterPage(request(['drafted', {kind: 'sent', letter}]), {person: {...ada, name: 'Another name'}});
		const shown = [...page.querySelectorAll('.sent-text')].map(textOf);
		expect(shown.every(text => text === 'What Ada wrote then.')).toBe(true);
		expect(shown.length).toBeGreaterThan(0);
	});

	test('a record from before texts were kept says so', async () => {
		const page = await letterPage(request(['drafted', 'sent'], {events: request(['drafted', 'sent']).events}), {today: '2026-11-20'});
		expect(textOf(page)).toContain('The text that was sent was not kept');
		expect(textOf(page)).toContain('Its text was not kept');
	});

	test('is recorded with its text, in one step', async () => {
		const model = await open({requests: [request(['drafted'])]});
		const [draft] = model.requests.requests.value;
		if (!draft) throw new Error('there is one');
		const letter = {to: ['Clearview AI, Inc.'], language: 'en', subject: 'S', text: 'T'};
		await model.requests.record(draft, {kind: 'sent', on: '2026-11-23', letter});
		const [sent] = model.requests.requests.value;
		expect(sent && findSentRequest(sent)).toEqual(letter);
	});
});

describe('an overdue letter', () => {
	test('bug: the reminder stood far below nine equal buttons; it is the first, and the others are folded away', async () => {
		const page = await letterPage(request(['drafted', 'sent'], {law: 'gdpr', country: 'fr'}));
		expect(textOf(page.querySelector('.action .primary') ?? page)).toContain('Next: A reminder');
		expect(textOf(page.querySelector('section button') ?? page)).toContain('Next: A reminder');
		expect(page.querySelector('details [data-event="answered"]')).not.toBeNull();
		const open = kindsOfButtons(page).filter(kind => !page.querySelector(`details [data-event="${kind}"]`));
		expect(page.querySelectorAll('.sent-question [data-event="reminded"]')).toHaveLength(1);
		expect(open).toEqual([]);
	});
});

describe('bad input', () => {
	test('an event that no longer fits, since another tab was quicker, is refused with a sentence and loses nothing', async () => {
		const model = await open({requests: [request(['drafted', 'sent'])]});
		const [stale] = model.requests.requests.value;
		if (!stale) throw new Error('there is one');
		await model.requests.record(stale, {kind: 'answered', on: '2026-12-01'});
		await model.requests.record({...stale, events: []}, {kind: 'answered', on: '2026-12-02'});
		expect(model.requests.isRefused.value).toBe(true);
		expect(model.requests.requests.value[0]?.events.map(({kind}) => kind)).toEqual(['drafted', 'sent', 'answered']);
		const [now] = model.requests.requests.value;
		if (now) await model.requests.record(now, {kind: 'closed', on: '2026-12-03'});
		expect(model.requests.isRefused.value).toBe(false);
	});
});
