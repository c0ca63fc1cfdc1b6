import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Controller} from '../../../src/core/records/controller.ts';
import {ComplaintHelp} from '../../../src/dashboard/requests/letter/complaint-help.tsx';
import {RequestSummary} from '../../../src/dashboard/requests/start/request-summary.tsx';
import {RulingsPage} from '../../../src/dashboard/requests/start/rulings-page.tsx';
import {authoritiesFor} from '../../../src/directory/authority.ts';
import {controllers, findController} from '../../../src/directory/index.ts';
import {render} from '../../ui/render.ts';

const old = 'may be out of date';
const doubtful = 'Nobody has confirmed';

beforeEach(() => {
	vi.useFakeTimers({now: new Date('2026-11-24T12:00:00')});
});
afterEach(() => {
	vi.useRealTimers();
});

const textOf = (element: Element): string => element.textContent ?? '';
const shown = (controller: Controller, country = 'gb') => textOf(render(<RequestSummary controller={controller} country={country} />));
const get = (id: string): Controller => {
	const found = findController(id);
	if (!found) throw new Error(`no ${id}`);
	return found;
};

test('a police force gets no table full of “not known”, and its letter does not call it “Another police force”', () => {
	const typed = textOf(render(<RequestSummary controller={get('gb-police-force')} country="gb" isUnnamed />));
	expect(typed).toContain('Before you write to a police force');
	expect(typed).not.toMatch(/Not known|Another/);
	expect(shown(get('gb-nca'))).toContain('may ask you to prove who you are');
	expect(shown({...get('gb-police-force'), name: 'Made-up Police'})).toContain('Before you write to Made-up Police');
});

test('the advice to write first does not say “company”, since it may be the police', () => {
	expect(help('gb')).toContain('those you complain about');
	expect(help('gb')).not.toMatch(/company first/);
});

const help = (country: string): string => {
	const authorities = authoritiesFor(country);
	const request = {id: 'r', controllerId: 'clearview-ai', country, language: 'en', law: 'gdpr', rights: ['access'], events: []} as const;
	return textOf(
		render(
			<ComplaintHelp
				request={request}
				authority={authorities[0]}
				authorities={authorities}
				onChoose={() => undefined}
				isAnonymous={false}
				onAnonymous={() => undefined}
			/>,
		),
	);
};

describe('a record that has not been checked for 180 days says so', () => {
	test('for a controller, an authority, an organisation and a decision', () => {
		for (const page of [shown(get('clearview-ai')), help('fr'), textOf(render(<RulingsPage />))]) expect(page).not.toContain(old);
		vi.setSystemTime(new Date('2027-06-01T12:00:00'));
		for (const page of [shown(get('clearview-ai')), help('fr'), textOf(render(<RulingsPage />))]) expect(page).toContain(old);
		const helpers = help('fr');
		expect(helpers.slice(helpers.indexOf('La Quadrature'))).toContain(old);
	});
});

describe('a record that no source confirms says so', () => {
	test('for a route to a controller, but not for a confirmed one', () => {
		for (const controller of controllers.filter(({kind}) => kind !== 'police')) {
			const isDoubtful = controller.routes.some(({verified}) => !verified);
			expect(shown(controller).includes(doubtful), controller.id).toBe(isDoubtful);
		}
	});

	test('for an authority and a decision', () => {
		expect(help('ca-bc')).toContain(doubtful);
		expect(textOf(render(<RulingsPage />))).toContain(doubtful);
	});
});

describe('before the click', () => {
	test('the same seven rows for every controller but the police, with “not known” where nothing is known', () => {
		for (const controller of controllers.filter(({kind}) => kind !== 'police')) {
			const rows = [...render(<RequestSummary controller={controller} country="gb" />).querySelectorAll('.facts tr')];
			expect(rows, controller.id).toHaveLength(7);
			for (const row of rows) expect(textOf(row.querySelector('td') as Element).trim(), controller.id).not.toBe('');
		}

		expect(shown(get('eyematch-ai'))).toContain('Not known');
	});

	test('a face search that asks for photos always comes with the advice', () => {
		const page = shown(get('clearview-ai'));
		expect(page).toContain('send only one that is already public');
		expect(page).toContain('Send no identity document unasked');
		expect(page).toContain('remove the picture from where it was taken');
	});

	test('says whether reports name a police force', () => {
		expect(shown(get('gb-met'))).toContain('Being named does not mean that it searched for anybody');
		expect(shown(get('gb-police-force'))).toContain('No report names it here');
	});
});

test('the rulings page promises no deletion', () => {
	const page = textOf(render(<RulingsPage />));
	expect(page).toContain('A decision is no promise');
	expect(page).not.toMatch(/will (be )?delete|has deleted|guarantee/i);
});
