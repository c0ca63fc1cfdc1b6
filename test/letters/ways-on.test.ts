import {describe, expect, it} from 'vitest';
import {excuses} from '../../src/core/requests/request.ts';
import {findAuthority} from '../../src/directory/authority.ts';
import {findController} from '../../src/directory/index.ts';
import {complaintAuthorities} from '../../src/letters/complaint-authorities.ts';
import {letterText} from '../../src/letters/letter.ts';
import {firstLetter, letterKindsFor} from '../../src/letters/letter-kinds.ts';
import {missingFrom} from '../../src/letters/request-letter.ts';
import {requestOptionsUnder, rightsFor} from '../../src/letters/request-options.ts';
import {requestInput, writeLetter} from '../../src/letters/write-letter.ts';
import {request} from './requests.ts';

const controller = findController('clearview-ai');
const authority = findAuthority('gb-ico');
if (!(controller && authority)) throw new Error('a record is missing');
const person = {
	name: 'Ada Muster',
	email: 'ada@mail.example',
	address: '',
	places: 'https://social.example/ada',
	situation: 'My own reasons.',
};
const order = {controller, authority, person, today: '2026-11-20'} as const;
const european = {law: 'gdpr', country: 'de'} as const;
type Steps = Parameters<typeof request>[0];
const complaint = (steps: Steps, change = {}) => letterText(writeLetter({...order, kind: 'complaint', request: request(steps, change)}));

describe('bug: after a demand for proof of identity there was no way on', () => {
	const demanded: Steps = ['drafted', 'sent', 'paused'];

	it('a complaint is offered, before and after a reply', () => {
		for (const steps of [demanded, [...demanded, 'replied']] as const)
			expect(letterKindsFor(request(steps, european), '2026-11-20')).toContain('complaint');
		expect(letterKindsFor(request([...demanded, 'resumed'], european), '2026-11-20')).not.toContain('complaint');
	});

	it('it names the day, that no doubt was named, the provisions, and the reply', () => {
		const letter = complaint([...demanded, 'replied'], european);
		expect(letter).toMatch(/On 12 November 2026 (it|the company|Clearview AI, Inc\.) made its answer depend on/);
		expect(letter).toContain('12(6)');
		expect(letter).toContain('13 November 2026');
		expect(letter).toContain('a copy of my reply');
		expect(letter).not.toContain('The period for an answer ended');
	});

	it('bug: the letter against a demand claimed the date that the demand would have earned', () => {
		const letter = letterText(writeLetter({...order, kind: 'identity', request: request(demanded)}));
		// Sent on 11 November; with proof given today, the British month would end on 21 December.
		expect(letter).toContain('ends on 11 December 2026');
	});

	it('once the proof was given, only silence is held against them', () => {
		expect(complaint([...demanded, 'resumed'])).not.toContain('made its answer depend');
	});
});

describe('bug: an old refusal outweighed a later answer', () => {
	it.each([
		[['drafted', 'sent', 'refused', 'answered'], /On 13 November 2026 (it|the company|Clearview AI, Inc\.) answered/],
		[['drafted', 'sent', 'answered', 'refused'], /On 13 November 2026 (it|the company|Clearview AI, Inc\.) refused/],
	] as const)('%s', (steps, words) => {
		expect(complaint(steps)).toMatch(words);
	});
});

describe.each(excuses)('the excuse %s', excuse => {
	const steps: Steps = ['drafted', 'sent', {kind: 'deflected', excuse}];

	it('has a reply, which comes first and says what was asked on which day', () => {
		const deflected = request(steps, european);
		expect(firstLetter(deflected, '2026-11-20')).toBe('reply');
		const letter = letterText(writeLetter({...order, kind: 'reply', request: deflected}));
		expect(letter).toContain('12 November 2026');
		expect(letter).not.toMatch(/[{}]|undefined/);
	});

	it('has a complaint, and no reply once there is a real answer', () => {
		expect(letterKindsFor(request(steps, european), '2026-11-20')).toContain('complaint');
		expect(letterKindsFor(request([...steps, 'replied', 'answered'], european), '2026-11-20')).not.toContain('reply');
	});
});

it('there is no reply to an excuse that nobody made', () => {
	expect(() => writeLetter({...order, kind: 'reply', request: request(['drafted', 'sent'])})).toThrow('No excuse');
});

describe('a reminder', () => {
	const late = {...order, kind: 'reminder', today: '2027-06-01'} as const;
	const reminder = (steps: Steps, change: object) => letterText(writeLetter({...late, request: request(steps, change)}));

	it('bug: it stated that the period had ended, though the GDPR may let it pause for proof of identity', () => {
		expect(reminder(['drafted', 'sent', 'paused', 'resumed'], european)).not.toMatch(/ended on/);
		expect(reminder(['drafted', 'sent'], european)).toMatch(/ended on/);
	});

	it('states it where the law says what the proof does', () => {
		expect(reminder(['drafted', 'sent', 'paused', 'resumed'], {})).toMatch(/ended on/);
		expect(reminder(['drafted', 'sent', 'paused', 'replied'], {})).not.toMatch(/ended on/);
	});
});

describe('no more is given away than the law asks for', () => {
	it('bug: erasure under the GDPR came only with an objection and its reasons', () => {
		expect(requestOptionsUnder('gdpr')).toContain('erasure');
		expect(rightsFor('erasure', 'gdpr')).toEqual(['erasure']);
		const input = requestInput({
			...order,
			kind: 'request',
			request: request(['drafted'], {rights: ['erasure']}),
			person: {...person, situation: ''},
		});
		expect(missingFrom(input)).toEqual([]);
		const erasing = (rights: ['erasure'] | ['objection', 'erasure']) =>
			letterText(writeLetter({...order, kind: 'request', request: request(['drafted'], {rights})}));
		expect(erasing(['erasure'])).not.toContain('17(1)(c)');
		expect(erasing(['objection', 'erasure'])).toContain('17(1)(c)');
	});

	it.each([
		['ch-fadp', 'ch'],
		['pipeda', 'ca'],
		['quebec-p39-1', 'ca-qc'],
		['lgpd', 'br'],
		['au-privacy-act', 'au'],
	] as const)('bug: under %s the person’s own reasons were printed, though it asks for none', (law, country) => {
		const objecting = request(['drafted'], {law, country, rights: ['objection', 'erasure']});
		expect(letterText(writeLetter({...order, kind: 'request', request: objecting}))).not.toContain('My own reasons');
		expect(letterText(writeLetter({...order, kind: 'request', request: request(['drafted'], {rights: ['objection']})}))).toContain(
			'My own reasons',
		);
	});

	it('bug: a letter with a name listed pages to a company that holds none; it does so only if the person wants that', () => {
		const letter = (change: object) => letterText(writeLetter({...order, kind: 'request', request: request(['drafted'], change)}));
		expect(letter({})).not.toContain('social.example');
		expect(letter({listsPages: true})).toContain('social.example');
	});
});

it.each(['ca-ab', 'ca-bc', 'ca'])('bug: a complaint under PIPEDA from %s went to the commissioner of a province', country => {
	expect(complaintAuthorities({law: 'pipeda', country}).map(({id}) => id)).toEqual(['ca-opc']);
	expect(complaintAuthorities({law: 'quebec-p39-1', country: 'ca-qc'}).map(({id}) => id)).toEqual(['ca-qc-cai']);
});

it('bug: the ICO was told of its own decision as of a stranger’s, and not of the Upper Tribunal’s', () => {
	const letter = complaint(['drafted', 'sent', 'refused']);
	expect(letter).toMatch(/You have already found[^\n]*\n\n- ICO/);
	expect(letter).toContain('[2025] UKUT 319 (AAC)');
});

it('the CNIL is told of its own decision with its number', () => {
	const cnil = findAuthority('fr-cnil');
	const french = request(['drafted', 'sent', 'refused'], {law: 'gdpr', country: 'fr', language: 'fr'});
	expect(letterText(writeLetter({...order, ...(cnil && {authority: cnil}), kind: 'complaint', request: french}))).toContain('SAN-2022-019');
});
