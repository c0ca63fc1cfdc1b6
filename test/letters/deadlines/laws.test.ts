import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type IsoDate, isIsoDate, localDay} from '../../../src/core/iso-date.ts';
import {type LawId, usStateLawIds} from '../../../src/core/records/law.ts';
import type {Right} from '../../../src/core/records/route.ts';
import type {RequestEvent, RequestHistory} from '../../../src/core/requests/request.ts';
import {addDays, addMonths, daysBetween, type Holidays, isWorkingDay, sharedHolidays} from '../../../src/letters/deadlines/calendar.ts';
import {answerDate, dueDates, stateOn} from '../../../src/letters/deadlines/state.ts';

/** Forty years around today: ten leap days, two change of clocks a year, every weekday on every date. */
const anyDay = fc.integer({min: 0, max: 14_600}).map(number => addDays('2020-01-01', number));

type Step = readonly [Exclude<RequestEvent['kind'], 'undone'>, IsoDate];
type Rights = readonly [Right, ...Right[]];

const told = (law: LawId, rights: Rights, ...steps: readonly Step[]): RequestHistory => ({
	law,
	rights,
	events: steps.map(([kind, on], index) => ({id: String(index), kind, on}) as RequestEvent),
});
const sent = (law: LawId, on: IsoDate, rights: Rights = ['access']) => told(law, rights, ['drafted', on], ['sent', on]);

function due(history: RequestHistory, today: IsoDate = '2020-01-01', isHoliday?: Holidays): IsoDate {
	const found = answerDate(history, today, isHoliday);
	if (!found) throw new Error('nothing was sent');
	return found.date;
}

/** What the law says, counted naively, day by day. */
function nextWorkingDay(day: IsoDate, isHoliday: Holidays = sharedHolidays): IsoDate {
	let current = day;
	while (!isWorkingDay(current, isHoliday)) current = addDays(current, 1);
	return current;
}

describe('on any day', () => {
	it.each([
		['ccpa', 45],
		['lgpd', 15],
	] as const)('%s: exactly %i calendar days, the day of receipt not counted', (law, count) => {
		fc.assert(fc.property(anyDay, on => daysBetween(on, due(sent(law, on))) === count));
	});

	it.each(['ch-fadp', 'pipeda', 'quebec-p39-1'] as const)(
		'%s: 30 calendar days, moved to a working day only where they end on none',
		law => {
			fc.assert(fc.property(anyDay, on => due(sent(law, on)) === nextWorkingDay(addDays(on, 30))));
		},
	);

	it('US states: 45 days, in Iowa 90, and 45 more with notice', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom(...usStateLawIds), (on, law) => {
				const first = law === 'us-ia' ? 90 : 45;
				expect(daysBetween(on, due(sent(law, on)))).toBe(first);
				const longer = told(law, ['access'], ['drafted', on], ['sent', on], ['extended', addDays(on, 40)]);
				expect(daysBetween(on, due(longer))).toBe(first + 45);
			}),
		);
	});

	it('GDPR: the same date next month, or its last day, moved to a working day only where it falls on none', () => {
		fc.assert(
			fc.property(anyDay, on => {
				expect(due(sent('gdpr', on))).toBe(nextWorkingDay(addMonths(on, 1)));
				expect(due(sent('uk-gdpr', on))).toBe(due(sent('gdpr', on)));
			}),
		);
	});

	it('GDPR: the extension by two months ends three months from the start, and never before the first date', () => {
		fc.assert(
			fc.property(anyDay, on => {
				const extended = due(told('gdpr', ['access'], ['drafted', on], ['sent', on], ['extended', addDays(on, 3)]));
				expect(extended).toBe(nextWorkingDay(addMonths(on, 3)));
				expect(extended > due(sent('gdpr', on))).toBe(true);
			}),
		);
	});

	it('police: counted from the day after receipt, so never earlier than under the UK GDPR', () => {
		fc.assert(
			fc.property(anyDay, on => {
				expect(due(sent('uk-dpa-part-3', on))).toBe(nextWorkingDay(addMonths(addDays(on, 1), 1)));
				expect(due(sent('uk-dpa-part-3', on)) >= due(sent('uk-gdpr', on))).toBe(true);
			}),
		);
	});

	it('California: ten working days to confirm, fifteen to end a sale, 45 to answer, 90 with notice', () => {
		fc.assert(
			fc.property(anyDay, on => {
				const dates = dueDates(sent('ccpa', on, ['opt-out', 'erasure']), on);
				const workingDays = (until: IsoDate | undefined) =>
					until &&
					Array.from({length: daysBetween(on, until)}, (_, index) => addDays(on, index + 1)).filter(day => isWorkingDay(day)).length;
				const find = (kind: string) => dates.find(date => date.kind === kind)?.date;
				expect([workingDays(find('acknowledgement')), workingDays(find('opt-out'))]).toEqual([10, 15]);
				expect(daysBetween(on, find('answer') ?? on)).toBe(45);
				expect(daysBetween(on, due(told('ccpa', ['access'], ['drafted', on], ['sent', on], ['extended', addDays(on, 40)])))).toBe(90);
			}),
		);
	});

	it('United Kingdom: a complaint to the controller is confirmed in 30 days, or on the next working day', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom('uk-gdpr', 'uk-dpa-part-3'), (on, law) => {
				const history = told(law, ['access'], ['drafted', on], ['sent', on], ['controller-complaint', addDays(on, 40)]);
				const date = dueDates(history, on).find(({kind}) => kind === 'complaint-acknowledgement')?.date;
				expect(date).toBe(nextWorkingDay(addDays(on, 70)));
			}),
		);
	});

	it('bug: proof of identity paused the month in the United Kingdom; it starts it', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({min: 0, max: 20}), fc.integer({min: 0, max: 90}), (on, wait, pause) => {
				const from = addDays(on, wait);
				const to = addDays(from, pause);
				const history = told('uk-gdpr', ['access'], ['drafted', on], ['sent', on], ['paused', from], ['resumed', to]);
				expect(due(history)).toBe(nextWorkingDay(addMonths(to, 1)));
				expect(stateOn(history, due(history))).toBe('sent');
				expect(stateOn(history, addDays(due(history), 1))).toBe('overdue');
			}),
		);
	});

	it('a question about what is meant moves the date by just as long in the United Kingdom, weekends aside, and only for access', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({min: 0, max: 20}), fc.integer({min: 0, max: 90}), (on, wait, pause) => {
				const steps: readonly Step[] = [
					['drafted', on],
					['sent', on],
					['clarification-asked', addDays(on, wait)],
					['clarified', addDays(on, wait + pause)],
				];
				expect(due(told('uk-gdpr', ['access'], ...steps))).toBe(nextWorkingDay(addDays(addMonths(on, 1), pause)));
				expect(due(told('uk-gdpr', ['erasure'], ...steps))).toBe(due(sent('uk-gdpr', on, ['erasure'])));
				expect(due(told('gdpr', ['access'], ...steps))).toBe(due(sent('gdpr', on)));
			}),
		);
	});

	it('Quebec: the Commission is to be seized within 30 days of a refusal or of the end of the period, whichever day that is', () => {
		fc.assert(
			fc.property(anyDay, fc.nat(29), (on, wait) => {
				const last = (history: RequestHistory, today: IsoDate) => dueDates(history, today).find(({kind}) => kind === 'complaint')?.date;
				expect(last(sent('quebec-p39-1', on), on)).toBe(addDays(on, 60));
				const refused = told('quebec-p39-1', ['access'], ['drafted', on], ['sent', on], ['refused', addDays(on, wait)]);
				expect(last(refused, addDays(on, wait))).toBe(addDays(on, wait + 30));
			}),
		);
	});

	it('a follow-up date is never called a deadline, and never makes a request overdue', () => {
		const soft = fc.constantFrom<readonly [LawId, Rights]>(
			['bipa', ['access']],
			['au-privacy-act', ['access']],
			['lgpd', ['erasure']],
			['ch-fadp', ['objection', 'erasure']],
			['pipeda', ['erasure']],
		);
		fc.assert(
			fc.property(anyDay, soft, fc.nat(4000), (on, [law, rights], later) => {
				const history = sent(law, on, rights);
				const today = addDays(on, later);
				return stateOn(history, today) === 'sent' && dueDates(history, today).every(({kind}) => kind === 'follow-up');
			}),
		);
	});

	it('more holidays never bring a date forward', () => {
		const holidays = fc.array(fc.nat(400), {maxLength: 40});
		const laws = fc.constantFrom<LawId>('gdpr', 'uk-gdpr', 'uk-dpa-part-3', 'ccpa', 'ch-fadp');
		fc.assert(
			fc.property(anyDay, laws, holidays, (on, law, offsets) => {
				const extra = new Set(offsets.map(offset => addDays(on, offset)));
				const more: Holidays = day => sharedHolidays(day) || extra.has(day);
				return due(sent(law, on), on, more) >= due(sent(law, on), on);
			}),
		);
	});
});

describe('in any time zone', () => {
	const zones = [
		'Pacific/Kiritimati',
		'Pacific/Apia',
		'Australia/Lord_Howe',
		'Asia/Kolkata',
		'Europe/Athens',
		'Europe/London',
		'America/St_Johns',
		'America/Chicago',
		'America/Los_Angeles',
		'Pacific/Pago_Pago',
	];
	const instants = fc.integer({min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1)});

	it('letters sent at the same instant have their local dates, and their due dates are as far apart as those', () => {
		fc.assert(
			fc.property(instants, fc.constantFrom(...zones), fc.constantFrom(...zones), (instant, here, there) => {
				const [ours, theirs] = [localDay(instant, here), localDay(instant, there)];
				const apart = daysBetween(ours, theirs);
				// Kiritimati is 25 hours ahead of Pago Pago.
				expect(isIsoDate(ours) && Math.abs(apart) <= 2).toBe(true);
				expect(daysBetween(due(sent('ccpa', ours)), due(sent('ccpa', theirs)))).toBe(apart);
			}),
		);
	});

	it('the local day changes at midnight, also when the clocks change', () => {
		for (const [zone, before, midnight] of [
			['Europe/Berlin', '2026-03-28', '2026-03-28T23:00:00Z'],
			['Europe/Berlin', '2026-10-25', '2026-10-25T23:00:00Z'],
			['America/Chicago', '2026-03-08', '2026-03-09T05:00:00Z'],
			['America/Chicago', '2026-11-01', '2026-11-02T06:00:00Z'],
			['Australia/Lord_Howe', '2026-10-03', '2026-10-03T13:30:00Z'],
		] as const) {
			const instant = Date.parse(midnight);
			expect([localDay(instant - 1, zone), localDay(instant, zone)], zone).toEqual([before, addDays(before, 1)]);
		}
	});
});
