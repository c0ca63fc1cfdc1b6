import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {IsoDate} from '../../../src/core/iso-date.ts';
import type {RequestHistory} from '../../../src/core/requests/request.ts';
import {addDays, isWorkingDay} from '../../../src/letters/deadlines/calendar.ts';
import {record, undo} from '../../../src/letters/deadlines/history.ts';
import {answerDate, stateOn} from '../../../src/letters/deadlines/state.ts';
import {request, type Step, sent} from './histories.ts';

const answerDue = (history: RequestHistory, today: IsoDate = '2026-01-01') => answerDate(history, today)?.date;

describe('when an answer is due', () => {
	it.each([
		['gdpr', '2026-01-30', '2026-03-02', 'last day of February, a Saturday, then Monday'],
		['gdpr', '2026-11-23', '2026-12-23', 'the same day of the next month'],
		['gdpr', '2026-11-25', '2026-12-28', 'Christmas Day and a weekend are passed over'],
		['uk-gdpr', '2026-09-03', '2026-10-05', 'from the day of receipt; 3 October is a Saturday'],
		['uk-dpa-part-3', '2026-06-30', '2026-08-03', 'from the day after; 1 August is a Saturday'],
		['uk-dpa-part-3', '2025-06-30', '2025-08-01', 'the example of the ICO'],
		['ch-fadp', '2026-11-23', '2026-12-23', '30 days'],
		['ccpa', '2026-11-23', '2027-01-07', '45 calendar days'],
		['pipeda', '2026-11-23', '2026-12-23', '30 days'],
		['quebec-p39-1', '2026-11-23', '2026-12-23', '30 days'],
		['lgpd', '2026-11-23', '2026-12-08', '15 days'],
	] as const)('%s, sent on %s: %s (%s)', (law, on, expected, _why) => {
		expect(answerDue(sent(law, on))).toBe(expected);
	});

	it('is 15 working days for an opt-out alone, and the slower 45 days for an opt-out with a deletion', () => {
		expect(answerDue(sent('ccpa', '2026-11-23', ['opt-out']))).toBe('2026-12-14');
		expect(answerDue(sent('ccpa', '2026-11-23', ['opt-out', 'erasure']))).toBe('2027-01-07');
	});

	it('is three months in total from the start, once the controller has extended the period', () => {
		expect(
			answerDue(
				request('gdpr', [
					['drafted', '2026-01-31'],
					['sent', '2026-01-31'],
					['extended', '2026-02-20'],
				]),
			),
		).toBe('2026-04-30');
		expect(
			answerDue(
				request('ccpa', [
					['drafted', '2026-01-01'],
					['sent', '2026-01-01'],
					['extended', '2026-02-01'],
				]),
			),
		).toBe('2026-04-01');
	});

	it('is two months later for a police force since 5 February 2026, counted from the day after receipt', () => {
		expect(
			answerDue(
				request('uk-dpa-part-3', [
					['drafted', '2026-06-30'],
					['sent', '2026-06-30'],
					['extended', '2026-07-20'],
				]),
			),
		).toBe('2026-10-01');
	});

	it('is 60 days in total in Canada after an extension', () => {
		expect(
			answerDue(
				request('pipeda', [
					['drafted', '2026-11-23'],
					['sent', '2026-11-23'],
					['extended', '2026-12-01'],
				]),
			),
		).toBe('2027-01-22');
	});

	it('bug: a later date announced by a Swiss controller could not be recorded; it counts, and an invalid date changes nothing', () => {
		const swiss = sent('ch-fadp', '2026-11-23');
		const longer = record(swiss, {id: 'x', on: '2026-12-20', kind: 'extended', until: '2027-02-15'});
		expect(answerDate(longer, '2027-01-10')).toEqual({date: '2027-02-15', kind: 'answer'});
		expect(stateOn(longer, '2027-01-10')).toBe('sent');
		expect(stateOn(longer, '2027-02-16')).toBe('overdue');
		expect(answerDue(undo(longer, 'y', '2026-12-21'))).toBe('2026-12-23');
		expect(answerDue(record(swiss, {id: 'x', on: '2026-12-20', kind: 'extended'}))).toBe('2026-12-23');
		expect(() => record(swiss, {id: 'x', on: '2026-12-20', kind: 'extended', until: '2026-12-20'})).toThrow('not later');
		// Where the law sets the date, the controller’s letter does not change it.
		const european = sent('gdpr', '2026-11-23');
		expect(answerDue(record(european, {id: 'x', on: '2026-12-20', kind: 'extended', until: '2028-01-01'}))).toBe('2027-02-23');
	});

	it('is a suggestion, not a deadline, where the law sets no period', () => {
		for (const law of ['bipa', 'au-privacy-act'] as const)
			expect(answerDate(sent(law, '2026-11-23'), '2026-11-23')?.kind).toBe('follow-up');
		for (const right of ['erasure', 'objection'] as const) {
			for (const law of ['lgpd', 'ch-fadp', 'pipeda'] as const)
				expect(answerDate(sent(law, '2026-11-23', [right]), '2026-11-23')?.kind, `${law} ${right}`).toBe('follow-up');
		}
		expect(answerDate(sent('ch-fadp', '2026-11-23', ['access', 'erasure']), '2026-11-23')?.kind).toBe('answer');
		expect(answerDate(sent('gdpr', '2026-11-23'), '2026-11-23')?.kind).toBe('answer');
	});

	it('never ends on a weekend under the GDPR, and never before a month has passed', () => {
		const days = fc.integer({min: 0, max: 20_000}).map(number => addDays('2020-01-01', number));
		fc.assert(
			fc.property(days, on => {
				const due = answerDue(sent('gdpr', on));
				return due !== undefined && isWorkingDay(due) && due >= addDays(on, 28) && due <= addDays(on, 35);
			}),
		);
	});
});

describe('a pause for proof of identity', () => {
	const steps: readonly Step[] = [
		['drafted', '2026-09-03'],
		['sent', '2026-09-03'],
		['paused', '2026-09-10'],
		['resumed', '2026-09-20'],
	];

	it('bug: in the United Kingdom it moved the date by as many days; the month starts when the proof is given', () => {
		expect(answerDue(request('uk-gdpr', steps))).toBe('2026-10-20');
	});

	it('restarts the period for a police force each time', () => {
		expect(answerDue(request('uk-dpa-part-3', steps))).toBe('2026-10-21');
		const twice: readonly Step[] = [...steps, ['paused', '2026-09-22'], ['resumed', '2026-10-01']];
		expect(answerDue(request('uk-dpa-part-3', twice))).toBe('2026-11-02');
	});

	it('changes nothing elsewhere, as no source says so', () => {
		expect(answerDue(request('gdpr', steps))).toBe('2026-10-05');
	});

	it('moves the date every day until it ends', () => {
		const open = request('uk-gdpr', steps.slice(0, 3));
		expect(stateOn(open, '2027-01-01')).toBe('paused');
		expect(answerDue(open, '2026-09-11')).toBe('2026-10-12');
		expect(answerDue(open, '2026-09-20')).toBe('2026-10-20');
	});
});

describe('stateOn', () => {
	const history = sent('gdpr', '2026-11-23');

	it('is sent until the end of the last day, and overdue on the next', () => {
		expect(stateOn(history, '2026-12-23')).toBe('sent');
		expect(stateOn(history, '2026-12-24')).toBe('overdue');
	});

	it('treats silence in Canada as a refusal', () => {
		expect(stateOn(sent('pipeda', '2026-11-23'), '2026-12-24')).toBe('refused');
		expect(stateOn(sent('pipeda', '2026-11-23', ['objection', 'erasure']), '2026-12-24')).toBe('sent');
	});

	it('is never overdue where the law sets no period', () => {
		expect(stateOn(sent('bipa', '2026-11-23'), '2030-01-01')).toBe('sent');
	});

	it('stays overdue after a reminder', () => {
		expect(
			stateOn(
				request('gdpr', [
					['drafted', '2026-11-01'],
					['sent', '2026-11-01'],
					['reminded', '2026-12-10'],
				]),
				'2026-12-11',
			),
		).toBe('overdue');
	});

	it.each(['answered', 'refused', 'complained', 'closed'] as const)('is %s once that was recorded, whatever the date', kind => {
		expect(
			stateOn(
				request('gdpr', [
					['drafted', '2026-11-01'],
					['sent', '2026-11-01'],
					[kind, '2026-11-10'],
				]),
				'2030-01-01',
			),
		).toBe(kind);
	});

	it('is drafted before it is sent', () => {
		expect(stateOn(request('gdpr', []), '2026-11-23')).toBe('drafted');
	});
});
