import {describe, expect, it} from 'vitest';
import {dueDates} from '../../../src/letters/deadlines/state.ts';
import {request, type Step, sent} from './histories.ts';

describe('dueDates', () => {
	it('has no date for a reply after a refusal, and one for when silence becomes a refusal', () => {
		const refused = request('gdpr', [
			['drafted', '2026-10-01'],
			['sent', '2026-10-01'],
			['refused', '2026-10-10'],
		]);
		expect(dueDates(refused, '2026-10-12')).toEqual([]);
		expect(dueDates(sent('pipeda', '2026-11-23'), '2026-12-24')).toEqual([
			{date: '2026-12-23', kind: 'answer'},
			{date: '2027-06-23', kind: 'complaint'},
		]);
	});

	it('has California’s acknowledgement after ten working days until it arrives', () => {
		expect(dueDates(sent('ccpa', '2026-11-20'), '2026-11-20')).toEqual([
			{date: '2026-12-04', kind: 'acknowledgement'},
			{date: '2027-01-04', kind: 'answer'},
		]);
		const acknowledged = request('ccpa', [
			['drafted', '2026-11-20'],
			['sent', '2026-11-20'],
			['acknowledged', '2026-11-25'],
		]);
		expect(dueDates(acknowledged, '2026-11-26')).toEqual([{date: '2027-01-04', kind: 'answer'}]);
	});

	it('has the date by which a sale has to stop, besides the reply to the rest', () => {
		expect(dueDates(sent('ccpa', '2026-11-23', ['opt-out', 'erasure']), '2026-11-23')).toEqual([
			{date: '2026-12-07', kind: 'acknowledgement'},
			{date: '2026-12-14', kind: 'opt-out'},
			{date: '2027-01-07', kind: 'answer'},
		]);
		expect(dueDates(sent('ccpa', '2026-11-23', ['opt-out']), '2026-11-23')).toEqual([{date: '2026-12-14', kind: 'answer'}]);
		expect(dueDates(sent('bipa', '2026-11-23', ['opt-out', 'erasure']), '2026-11-23').map(({kind}) => kind)).toEqual(['follow-up']);
	});

	it('has the acknowledgement of a complaint to the controller in the United Kingdom only', () => {
		const steps: readonly Step[] = [
			['drafted', '2026-09-01'],
			['sent', '2026-09-01'],
			['controller-complaint', '2026-10-12'],
		];
		expect(dueDates(request('uk-gdpr', steps), '2026-10-12')).toContainEqual({date: '2026-11-11', kind: 'complaint-acknowledgement'});
		expect(dueDates(request('au-privacy-act', steps), '2026-10-12')).toContainEqual({date: '2026-11-11', kind: 'follow-up'});
		expect(dueDates(request('gdpr', steps), '2026-10-12').map(({kind}) => kind)).toEqual(['answer']);
	});

	it('is empty once nothing is pending', () => {
		for (const kind of ['answered', 'complained', 'closed'] as const) {
			expect(
				dueDates(
					request('gdpr', [
						['drafted', '2026-11-01'],
						['sent', '2026-11-01'],
						[kind, '2026-11-10'],
					]),
					'2026-11-11',
				),
			).toEqual([]);
		}
	});
});
