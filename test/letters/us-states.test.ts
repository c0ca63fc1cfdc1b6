import {describe, expect, it} from 'vitest';
import {usStateLawIds} from '../../src/core/records/law.ts';
import {findSubdivisionName} from '../../src/core/records/subdivisions.ts';
import {authoritiesFor} from '../../src/directory/authority.ts';
import {lawFor} from '../../src/directory/laws.ts';
import {subdivisionsOf} from '../../src/directory/subdivisions.ts';
import {findUsStateAct, usStateActs} from '../../src/directory/us-state-acts.ts';
import {complaintLetter} from '../../src/letters/complaint-letter.ts';
import {usStatePeriods} from '../../src/letters/deadlines/us-states.ts';
import {controllerComplaintLetter} from '../../src/letters/follow-up-letter.ts';
import {letterText} from '../../src/letters/letter.ts';
import {requestLetter, rightsUnder} from '../../src/letters/request-letter.ts';
import {findLawText} from '../../src/letters/text.ts';
import {getController} from '../directory/get-controller.ts';

const base = {
	language: 'en',
	to: getController('clearview-ai'),
	date: '2026-11-25',
	places: [],
} as const;
const from = (country: string) => ({name: 'Alex Example', replyTo: 'alex@mail.example', country});
const request = (law: (typeof usStateLawIds)[number]) =>
	letterText(requestLetter({...base, law, rights: ['access', 'opt-out', 'erasure'], sender: from(law)}));

it('every state has a record of its act, an authority and a place in the list', () => {
	expect(usStateActs.map(({id}) => id).toSorted()).toEqual([...usStateLawIds].toSorted());
	for (const id of usStateLawIds) {
		expect(lawFor(id), id).toBe(id);
		expect(authoritiesFor(id), id).toHaveLength(1);
		expect(subdivisionsOf('us'), id).toContain(id);
		expect(findSubdivisionName(id), id).toBeDefined();
	}
});

describe.each(usStateLawIds)('%s', id => {
	const act = findUsStateAct(id);

	it('names state, act and sections, and leaves no gap', () => {
		const letter = request(id);
		expect(letter).not.toMatch(/[{}]|undefined/);
		expect(letter).toContain(`I am a resident of ${findSubdivisionName(id)}`);
		for (const section of Object.values(act?.rights ?? {})) expect(letter).toContain(section);
		expect(rightsUnder(id)).toEqual(['access', 'opt-out', 'erasure']);
	});

	it('appeals where the act knows an appeal, within its own period', () => {
		expect(findLawText(id, 'en')?.controllerComplaint !== undefined).toBe(act?.appeal !== undefined);
		expect(usStatePeriods[id].appeal !== undefined).toBe(act?.appeal !== undefined);
		if (act?.appeal === undefined) return;
		const appeal = controllerComplaintLetter({...base, law: id, rights: ['access'], sentOn: '2026-09-01', sender: from(id)});
		expect(letterText(appeal)).toContain(`Please decide within ${usStatePeriods[id].appeal} days`);
		expect(letterText(appeal)).not.toMatch(/[{}]|undefined/);
	});

	it('complains to the authority of the state, and asks it for no order that it cannot make', () => {
		const [authority] = authoritiesFor(id);
		if (!authority) throw new Error(`no authority in ${id}`);
		const letter = letterText(
			complaintLetter({
				...base,
				law: id,
				authority,
				controller: base.to,
				sender: from(id),
				rights: ['access', 'erasure'],
				sentOn: '2026-09-01',
				outcome: {kind: 'silence', dueOn: '2026-10-16'},
				precedents: [],
				anonymous: false,
			}),
		);
		expect(letter).toContain(authority.name);
		expect(letter).not.toMatch(/[{}]|undefined|to order/);
	});
});

describe('what differs between the acts', () => {
	it('in Iowa and Utah deletion is a right only for what the person provided: the rest is asked for', () => {
		for (const id of ['us-ia', 'us-ut'] as const) expect(request(id), id).toContain('Beyond that the Act gives me no right to deletion');
		expect(request('us-va')).toContain('provided by me or obtained about me');
	});

	it('claims no breach of a right to deletion that does not reach so far', () => {
		expect(findLawText('us-ut', 'en')?.provisions?.rights).not.toHaveProperty('erasure');
		expect(findLawText('us-va', 'en')?.provisions?.rights).toHaveProperty('erasure');
	});

	it('claims biometric data only where the Act does not leave out what comes from a photograph', () => {
		for (const id of ['us-va', 'us-tx', 'us-ut', 'us-ia', 'us-ky', 'us-tn', 'us-in', 'us-ne'] as const)
			expect(request(id), id).not.toMatch(/biometric/i);
		for (const id of ['us-co', 'us-ct', 'us-or', 'us-mn'] as const) expect(request(id), id).toContain('without my consent');
	});

	it('asks for a list of recipients as far as the act gives one', () => {
		expect(request('us-or')).toContain('a list of the specific third parties');
		expect(request('us-de')).toContain('a list of the categories of third parties');
		expect(request('us-va')).toContain('where the Act does not oblige you to name them');
	});

	it('gives Iowa’s companies ninety days', () => {
		expect(request('us-ia')).toContain('within 90 days');
		expect(request('us-ia')).toContain('February 23, 2027');
		expect(request('us-tx')).toContain('January 9, 2027');
	});

	it('says nothing of an appeal in Utah', () => {
		expect(request('us-ut')).not.toContain('appeal');
	});

	it('says that an opt-out needs no proof of identity only where the act says so', () => {
		for (const id of ['us-ct', 'us-de', 'us-md', 'us-mn', 'us-mt', 'us-nh', 'us-nj', 'us-or', 'us-ri'] as const) {
			expect(request(id), id).toContain('does not require this request to be authenticated');
			expect(findLawText(id, 'en')?.identityLaw, id).toContain(findUsStateAct(id)?.optOutUnproven);
		}
		for (const id of ['us-va', 'us-tx', 'us-co', 'us-ut'] as const) expect(request(id), id).not.toContain('to be authenticated');
	});
});
