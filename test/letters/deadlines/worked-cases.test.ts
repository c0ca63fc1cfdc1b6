import {describe, expect, it} from 'vitest';
import type {LawId} from '../../../src/core/records/law.ts';
import type {Right} from '../../../src/core/records/route.ts';
import type {DueDate} from '../../../src/core/requests/request.ts';
import {answerDate, dueDates, stateOn} from '../../../src/letters/deadlines/state.ts';
import {request, type Step} from './histories.ts';

interface Case {
	readonly law: LawId;
	readonly country?: string;
	readonly recipientIn?: string;
	readonly rights?: readonly [Right, ...Right[]];
	readonly steps: readonly Step[];
	readonly due: string;
	/** Last day to turn to the authority. */
	readonly complaint?: string;
	/** Provision or guidance that the date follows from. */
	readonly source: string;
}

const from = (on: Step[1], ...more: readonly Step[]): readonly Step[] => [['drafted', on], ['sent', on], ...more];

/** Counted by hand from the source that is named; each row is one statement of a law. */
const cases: readonly Case[] = [
	{law: 'gdpr', country: 'fr', steps: from('2026-11-23'), due: '2026-12-23', source: 'GDPR Art. 12(3)'},
	{law: 'gdpr', country: 'fr', steps: from('2026-10-11'), due: '2026-11-12', source: 'Regulation 1182/71 Art. 3(4): Armistice Day'},
	{law: 'gdpr', country: 'de-by', steps: from('2026-12-06'), due: '2027-01-07', source: 'Epiphany is a holiday in Bavaria'},
	{law: 'gdpr', country: 'de-nw', steps: from('2026-12-06'), due: '2027-01-06', source: 'and not in North Rhine-Westphalia'},
	{
		law: 'gdpr',
		country: 'fr',
		recipientIn: 'pl',
		steps: from('2026-10-11'),
		due: '2026-11-12',
		source: 'Regulation 1182/71 Art. 2(1): holidays of the state in which the action is to be taken; 11 November in both',
	},
	{
		law: 'gdpr',
		country: 'de-nw',
		recipientIn: 'pl',
		steps: from('2026-12-06'),
		due: '2027-01-07',
		source: 'Epiphany is a holiday in Poland, where the recipient is',
	},
	{law: 'gdpr', country: 'gr', steps: from('2027-04-03'), due: '2027-05-04', source: 'Orthodox Easter Monday, 3 May 2027'},
	{
		law: 'gdpr',
		country: 'de',
		steps: from('2026-09-01', ['paused', '2026-09-25'], ['resumed', '2026-10-05']),
		due: '2026-10-01',
		source: 'EDPB 01/2022, paragraph 159: there may be a suspension; the date stays, the reminder is softened',
	},
	{
		law: 'gdpr',
		country: 'at',
		steps: from('2026-11-23', ['refused', '2026-12-01']),
		due: '2026-12-23',
		complaint: '2027-12-01',
		source: '§ 24(4) DSG: one year',
	},
	{
		law: 'uk-gdpr',
		country: 'gb',
		steps: from('2026-11-25'),
		due: '2026-12-29',
		source: 'Monday 28 December 2026 is a substitute bank holiday',
	},
	{
		law: 'uk-gdpr',
		country: 'gb',
		steps: from('2026-09-01', ['paused', '2026-09-25'], ['resumed', '2026-10-05']),
		due: '2026-11-05',
		source: 'Art. 12A UK GDPR: the month starts with the identification',
	},
	{
		law: 'uk-gdpr',
		country: 'gb',
		steps: from('2026-09-01', ['clarification-asked', '2026-09-10'], ['clarified', '2026-09-20']),
		due: '2026-10-12',
		source: 'Art. 12A UK GDPR: clarification stops the clock; 11 October is a Sunday',
	},
	{
		law: 'uk-gdpr',
		country: 'gb',
		steps: from('2026-09-01', ['paused', '2026-09-25'], ['replied', '2026-09-27']),
		due: '2026-10-01',
		source: 'a demand that was answered without proof starts nothing',
	},
	{
		law: 'uk-dpa-part-3',
		country: 'gb',
		steps: from('2026-09-01', ['clarification-asked', '2026-09-10'], ['clarified', '2026-09-20']),
		due: '2026-10-12',
		source: 'DPA 2018 s. 54(3C)',
	},
	{law: 'ch-fadp', country: 'ch', steps: from('2027-07-02'), due: '2027-08-02', source: 'FADP Art. 25(7); 1 August 2027 is a Sunday'},
	{
		law: 'ch-fadp',
		country: 'ch',
		steps: from('2026-11-26'),
		due: '2026-12-28',
		source: 'OR Art. 78, SR 173.110.3: 26 December is no working day',
	},
	{law: 'pipeda', country: 'ca-ab', steps: from('2026-11-23'), due: '2026-12-23', complaint: '2027-06-23', source: 'PIPEDA s. 8(3), 11(2)'},
	{
		law: 'quebec-p39-1',
		country: 'ca-qc',
		steps: from('2026-11-23'),
		due: '2026-12-23',
		complaint: '2027-01-22',
		source: 'P-39.1 s. 32 and 43',
	},
	{
		law: 'quebec-p39-1',
		country: 'ca-qc',
		steps: from('2027-05-25'),
		due: '2027-06-25',
		complaint: '2027-07-24',
		source: 'Interpretation Act s. 52: 24 June is a holiday; the 30 days run from the 24th all the same',
	},
	{law: 'ccpa', country: 'us-ca', steps: from('2026-11-23'), due: '2027-01-07', source: '11 CCR 7021(b)'},
	{law: 'us-va', country: 'us-va', steps: from('2026-11-23'), due: '2027-01-07', source: 'Va. Code § 59.1-577(B)(1)'},
	{
		law: 'us-tx',
		country: 'us-tx',
		steps: from('2026-11-23', ['extended', '2026-12-20']),
		due: '2027-02-21',
		source: 'Tex. Bus. & Com. Code § 541.052',
	},
	{law: 'lgpd', country: 'br', steps: from('2026-11-23'), due: '2026-12-08', source: 'LGPD Art. 19, II'},
];

const on = (dates: readonly DueDate[], kind: DueDate['kind']) => dates.find(date => date.kind === kind)?.date;

describe.each(cases)('$source', ({law, country, recipientIn, rights, steps, due, complaint}) => {
	const history = {...request(law, steps, rights), ...(country && {country}), ...(recipientIn && {recipientIn})};

	it(`under ${law}, in ${country}: ${due}`, () => {
		expect(answerDate(history, '2026-01-01')?.date).toBe(due);
	});

	it.runIf(complaint)('has a last day to turn to the authority', () => {
		expect(on(dueDates(history, '2027-07-01'), 'complaint')).toBe(complaint);
	});
});

it('Quebec: silence is a refusal, and the day for the Commission stands there before any reminder', () => {
	const history = {...request('quebec-p39-1', from('2026-11-23')), country: 'ca-qc'};
	expect(stateOn(history, '2026-12-24')).toBe('refused');
	expect(dueDates(history, '2026-11-24').map(({kind}) => kind)).toEqual(['answer', 'complaint']);
});
