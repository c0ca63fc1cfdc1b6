import {signal} from '@preact/signals';
import {describe, expect, test} from 'vitest';
import type {RightsRequest} from '../../../src/core/requests/request.ts';
import {Dashboard} from '../../../src/dashboard/app.tsx';
import {createDashboardModel, type DashboardModel} from '../../../src/dashboard/model.ts';
import {ControllerListPage} from '../../../src/dashboard/requests/start/controller-list-page.tsx';
import {addDays} from '../../../src/letters/deadlines/calendar.ts';
import {draftAsSent, unsentDrafts} from '../../../src/letters/sent-letter.ts';
import {request} from '../../letters/requests.ts';
import {type MockWorld, mockDashboardConnector} from '../../surfaces/mock-connector.ts';
import {render} from '../../ui/render.ts';

const ada = {name: 'Ada Muster', email: 'ada@mail.example', address: '', places: '', situation: ''};
const noData = {platforms: [], controllers: [], siteName: (id: string) => id, isSite: () => true};
const draft = request(['drafted'], {id: 'draft'});
const overdue = request(['drafted', 'sent'], {id: 'late', law: 'gdpr', country: 'fr'});

async function open(requests: readonly RightsRequest[], world: Partial<MockWorld> = {}): Promise<DashboardModel> {
	const model = createDashboardModel(mockDashboardConnector({person: ada, today: '2026-11-20', requests, ...world}));
	await model.refresh();
	return model;
}

const list = (model: DashboardModel): Element => render(<ControllerListPage model={model} />);
const firstPage = (model: DashboardModel): Element | null =>
	render(<Dashboard model={model} data={noData} hash={signal('#checklist')} />).querySelector('.letters-note');
const textOf = (element: Element | null): string => element?.textContent ?? '';

describe('at the next visit', () => {
	test('the list asks first whether the draft was sent, on which day, and what proof to keep', async () => {
		const page = list(await open([draft]));
		const question = page.querySelector('h1 + section.unsent');
		expect(textOf(question)).toContain('Did you send it?');
		expect(textOf(question)).toContain('Keep proof');
		expect(question?.querySelector('h2 a')?.getAttribute('href')).toBe('#letter=draft');
		expect(question?.querySelector('input[type="date"]')).not.toBeNull();
		expect(question?.querySelector('[data-event="sent"]')).not.toBeNull();
		expect(textOf(question)).toContain('Not yet');
	});

	test('asks about one letter at a time, and not about one that cannot have been sent', async () => {
		expect(list(await open([draft, {...draft, id: 'second'}])).querySelectorAll('.unsent')).toHaveLength(1);
		expect(list(await open([draft], {person: {...ada, name: ''}})).querySelector('.unsent')).toBeNull();
		expect(list(await open([{...draft, controllerId: 'findclone'}])).querySelector('.unsent')).toBeNull();
		expect(list(await open([overdue])).querySelector('.unsent')).toBeNull();
	});

	test('one line on the first page of the dashboard asks, too', async () => {
		const note = firstPage(await open([draft]));
		expect(textOf(note)).toContain('Did you send your letter to Clearview AI?');
		expect(note?.querySelector('a')?.getAttribute('href')).toBe('#requests');
		expect(firstPage(await open([]))).toBeNull();
	});

	test('an overdue letter comes first in that line, with its next letter', async () => {
		const note = firstPage(await open([draft, overdue], {today: '2027-01-20'}));
		expect(textOf(note)).toContain('Clearview AI · overdue');
		expect(textOf(note)).toContain('Next: A reminder');
		expect(note?.querySelector('a')?.getAttribute('href')).toBe('#letter=late');
	});

	test('in the list, an overdue letter leads to its next letter', async () => {
		const line = list(await open([overdue], {today: '2027-01-20'})).querySelector('.requests li');
		expect(textOf(line)).toContain('Next: A reminder');
	});

	test('a letter that cannot be dated takes neither page with it', async () => {
		const broken = {...draft, law: 'maritime'} as unknown as RightsRequest;
		expect(textOf(list(await open([broken, draft])))).toContain('A new letter');
		expect(firstPage(await open([broken]))).toBeNull();
	});
});

test('bug: what was kept bore the day on which the sending was noted, not the one on which it was sent', () => {
	const kept = draftAsSent(draft, ada, '2026-11-12');
	expect(kept?.text).toContain('12 November 2026');
	expect(kept?.text).not.toContain('20 November 2026');
	expect(kept?.destination).toBe('legal-requests@clearview.ai');
});

test('once it is noted, nothing more is asked', async () => {
	const model = await open([draft]);
	const letter = draftAsSent(draft, ada, '2026-11-12');
	await model.requests.record(draft, {kind: 'sent', on: '2026-11-12', ...(letter && {letter})});
	expect(unsentDrafts(model.requests.requests.value, ada, '2026-11-20')).toEqual([]);
	expect(list(model).querySelector('.unsent')).toBeNull();
});

describe('bad input', () => {
	test('an event in the future is refused, and nothing is lost', async () => {
		const model = await open([overdue]);
		await model.requests.record(overdue, {kind: 'answered', on: addDays('2026-11-20', 1)});
		expect(model.requests.isRefused.value).toBe(true);
		expect(model.requests.requests.value).toEqual([overdue]);
	});

	test('so is one dated before the last, and one that cannot follow it', async () => {
		const model = await open([overdue]);
		await model.requests.record(overdue, {kind: 'answered', on: '2026-11-01'});
		expect(model.requests.isRefused.value).toBe(true);
		await model.requests.record(overdue, {kind: 'resumed', on: '2026-11-20'});
		expect(model.requests.isRefused.value).toBe(true);
		expect(model.requests.requests.value).toEqual([overdue]);
	});

	test('two open letters to one recipient are both kept, each with its own dates', async () => {
		const model = await open([overdue]);
		const {id: _, events: _events, ...again} = overdue;
		const second = await model.requests.start(again);
		expect(model.requests.requests.value.map(({id}) => id)).toEqual(['late', second]);
		await model.requests.remove(second);
		expect(model.requests.requests.value).toEqual([overdue]);
	});
});
