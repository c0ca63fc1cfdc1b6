import {describe, expect, test} from 'vitest';
import type {Asker, PublisherKind} from '../../../src/core/requests/publisher.ts';
import type {RightsRequest} from '../../../src/core/requests/request.ts';
import {createDashboardModel} from '../../../src/dashboard/model.ts';
import {RequestPage} from '../../../src/dashboard/requests/request-page.tsx';
import {readPageOf} from '../../../src/dashboard/takedown/takedown-model.ts';
import {WriteButton} from '../../../src/dashboard/takedown/write-button.tsx';
import {dueDates} from '../../../src/letters/deadlines/state.ts';
import {letterText} from '../../../src/letters/letter.ts';
import {firstLetter} from '../../../src/letters/letter-kinds.ts';
import {findRecipient} from '../../../src/letters/recipient.ts';
import {mergeRequests, readRequests, writeRequests} from '../../../src/letters/request-file.ts';
import {writeLetter} from '../../../src/letters/write-letter.ts';
import {mockDashboardConnector} from '../../surfaces/mock-connector.ts';
import {render} from '../../ui/render.ts';
import {drawnPage, readingOf} from './reading-of.ts';

const person = {name: 'Ada Muster', email: 'ada@mail.example', address: '', places: 'https://elsewhere.example/', situation: ''};

interface Journey {
	readonly page: string;
	readonly country: string;
	readonly home: string;
	readonly kind: PublisherKind;
	readonly asker: Asker;
	readonly language: string;
	readonly to: string;
}

const journeys: Readonly<Record<string, Journey>> = {
	'a club in Germany': {
		page: 'a sports club’s imprint',
		country: 'de',
		home: 'de',
		kind: 'club',
		asker: 'member',
		language: 'de',
		to: 'vorstand@tsv-eichental.example',
	},
	'a school in the United Kingdom, by a parent': {
		page: 'a primary school’s contact page',
		country: 'gb',
		home: 'gb',
		kind: 'school',
		asker: 'parent',
		language: 'en',
		to: 'office@oakhill-primary.example',
	},
	'a newspaper in France': {
		page: 'a newspaper’s legal notice',
		country: 'fr',
		home: 'fr',
		kind: 'newspaper',
		asker: 'self',
		language: 'fr',
		to: 'redaction@echo-du-val.example',
	},
	'a former employer in Italy': {
		page: 'an employer’s privacy notice',
		country: 'it',
		home: 'it',
		kind: 'employer',
		asker: 'former-employee',
		language: 'it',
		to: 'privacy@officine-bruni.example',
	},
	'an event photographer in Greece': {
		page: 'an event photographer',
		country: 'gr',
		home: 'gr',
		kind: 'photographer',
		asker: 'visitor',
		language: 'el',
		to: 'info@fotostigma.example',
	},
};

async function write(journey: Journey) {
	const drawn = drawnPage(journey.page);
	const connector = mockDashboardConnector({
		person,
		reading: await readingOf(drawn),
		settings: {probe: 'active', notice: 'page', sitesOff: [], sitesQuiet: [], sitesUsed: [], country: journey.home},
		goneCheck: {page: {kind: 'gone', status: 404}, images: []},
	});
	const model = createDashboardModel(connector);
	await model.refresh();
	const page = await readPageOf(connector.takedown, 7);
	if (typeof page === 'string') throw new Error(page);
	page.picked.value = new Set(page.images.map(({imageUrl}) => imageUrl));
	page.draft.value = {...page.draft.value, country: journey.country, kind: journey.kind, asker: journey.asker};
	const element = render(<WriteButton page={page} model={model} />, journey.language);
	globalThis.location ??= {hash: ''} as Location;
	// Pressed twice, by whoever is impatient.
	for (const _ of [1, 2]) element.querySelector<HTMLButtonElement>('.write-letter')?.click();
	// The page is read once more, and the request is stored.
	for (let turns = 0; turns < 20; turns++) await Promise.resolve();
	const [request, ...others] = model.requests.requests.value;
	if (!request) throw new Error('No request was started.');
	return {model, request, others, drawn};
}

const letterOf = (request: RightsRequest, kind: 'friendly' | 'request'): string => {
	const controller = findRecipient(request);
	if (!controller) throw new Error('The request has no recipient.');
	return letterText(writeLetter({kind, request, controller, person, today: '2026-11-23'}));
};

describe.each(Object.entries(journeys))('%s', (_, journey) => {
	test('bug: pressed twice, the button began two letters', async () => {
		expect((await write(journey)).others).toEqual([]);
	});

	test('from the page to a letter that names page, picture and day', async () => {
		const {request, drawn} = await write(journey);
		expect(request.publisher).toMatchObject({
			email: journey.to,
			kind: journey.kind,
			asker: journey.asker,
			pageUrl: drawn.address,
			imageUrls: [new URL('/team.jpg', drawn.address).href],
			seenOn: '2026-11-23',
		});
		expect(request.language).toBe(journey.language);
		expect(firstLetter(request, '2026-11-23')).toBe('friendly');
		for (const kind of ['friendly', 'request'] as const) {
			const text = letterOf(request, kind);
			expect(text).toContain(drawn.address);
			expect(text).toContain('/team.jpg');
			// What was typed for other letters is no business of a club.
			expect(text).not.toContain('elsewhere.example');
		}
	});

	test('the record goes into a file and comes back whole', async () => {
		const {request} = await write(journey);
		expect(mergeRequests([], readRequests(writeRequests([request])))).toEqual([request]);
	});

	test('once it is sent, it can be checked, remembered and closed', async () => {
		const {model, request} = await write(journey);
		await model.requests.record(request, {kind: 'asked', on: '2026-11-23'});
		const sent = () => model.requests.requests.value[0] as RightsRequest;
		expect(render(<RequestPage model={model} id={request.id} />).textContent).toContain('Is it gone?');
		await model.requests.setCheckOn(sent(), '2026-11-30');
		expect(dueDates(sent(), '2026-11-23')).toContainEqual({date: '2026-11-30', kind: 'check'});
		await model.requests.record(sent(), {kind: 'closed', on: '2026-11-23'});
		expect(dueDates(sent(), '2026-11-23')).toEqual([{date: '2026-11-30', kind: 'check'}]);
		await model.requests.setCheckOn(sent(), undefined);
		expect(dueDates(sent(), '2026-11-23')).toEqual([]);
	});
});
