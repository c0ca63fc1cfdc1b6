import {signal} from '@preact/signals';
import {expect, test} from 'vitest';
import {Dashboard} from '../../src/dashboard/app.tsx';
import {createDashboardModel} from '../../src/dashboard/model.ts';
import {datesOf} from '../../src/dashboard/overview/all-dates.tsx';
import {collectors, platforms} from '../../src/directory/index.ts';
import {calendarFile} from '../../src/letters/calendar-file.ts';
import {request} from '../letters/requests.ts';
import {type MockWorld, mockDashboardConnector} from '../surfaces/mock-connector.ts';
import {getWords} from '../surfaces/words.ts';
import {render} from '../ui/render.ts';

const data = {platforms, controllers: collectors, siteName: (id: string) => id, isSite: () => true};
const modelOf = async (world: Partial<MockWorld>) => {
	const model = createDashboardModel(mockDashboardConnector({today: '2026-11-26', ...world}));
	await model.refresh();
	return model;
};
const pimeyes = 'opt-out:pimeyes';

test('each step, on the first page and in the lists, can have a reminder: tomorrow, next week, in half a year, and none again', async () => {
	const model = await modelOf({ticked: {'opt-out:clearview-ai': {tickedOn: '2026-11-20'}}});
	const page = render(<Dashboard model={model} data={data} hash={signal('')} />);
	expect(page.querySelectorAll('.first-steps .remind-me select')).toHaveLength(3);
	for (const list of ['#checklist', '#sites', '#search']) {
		const all = render(<Dashboard model={model} data={data} hash={signal(list)} />);
		const open = [...all.querySelectorAll('.entry')].filter(entry => !entry.classList.contains('done'));
		expect(open.length, list).toBeGreaterThan(10);
		expect(open.filter(entry => !entry.querySelector('.remind-me select')).length, list).toBe(0);
	}
	for (const [inDays, on] of [
		[1, '2026-11-27'],
		[7, '2026-12-03'],
		[182, '2027-05-27'],
	] as const) {
		await model.steps.remind(pimeyes, inDays);
		expect(model.steps.reminders.value).toEqual({[pimeyes]: {on}});
	}
	await model.steps.remind(pimeyes, 0);
	expect(model.steps.reminders.value).toEqual({});
});

test('bug: the choice of a reminder went at the first press of an arrow key, and the focus with it', async () => {
	const model = await modelOf({ownPages: [{siteId: 'flickr', digest: 'd'}], stepReminders: {[pimeyes]: {on: '2026-11-26'}}});
	const page = render(<Dashboard model={model} data={data} hash={signal('')} />);
	const chosen = page.querySelector('[aria-labelledby="due-steps-title"] .remind-me option[selected]')?.textContent;
	expect(chosen).toBe('We will remind you on Nov 26, 2026.');
});

test('a step whose day has come is on the first page, with its way out; one that is ahead is not', async () => {
	const due = async (on: string): Promise<string> => {
		const model = await modelOf({stepReminders: {[pimeyes]: {on}}, ownPages: [{siteId: 'flickr', digest: 'd'}]});
		const page = render(<Dashboard model={model} data={data} hash={signal('')} />);
		return page.querySelector('[aria-labelledby="due-steps-title"]')?.textContent ?? '';
	};
	expect(await due('2026-11-26')).toContain('PimEyes');
	expect(await due('2026-11-27')).toBe('');
});

test('one calendar file has the dates of letters and of steps', async () => {
	const model = await modelOf({
		stepReminders: {[pimeyes]: {on: '2027-05-27'}},
		requests: [
			request(['drafted', 'sent'], {id: 'r1', law: 'gdpr', country: 'fr'}),
			request(['drafted', 'sent'], {id: 'bad', law: 'no-law' as never}),
		],
	});
	const file = calendarFile(datesOf({model, data}, getWords('en')), 0);
	expect(file).toContain('DTSTART;VALUE=DATE:20270527');
	expect(file).toContain('SUMMARY:Leave PimEyes');
	expect(file.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(2);
});
