import {describe, expect, it} from 'vitest';
import type {RequestEvent, RightsRequest} from '../../src/core/requests/request.ts';
import {findAuthority} from '../../src/directory/authority.ts';
import {findController} from '../../src/directory/index.ts';
import {letterText} from '../../src/letters/letter.ts';
import {firstLetter, letterKindsFor} from '../../src/letters/letter-kinds.ts';
import {requestLanguage} from '../../src/letters/letter-language.ts';
import {anyPoliceForceId, findRecipient, toForce} from '../../src/letters/recipient.ts';
import {writeLetter} from '../../src/letters/write-letter.ts';

type Kind = Exclude<RequestEvent['kind'], 'undone'>;

const request = (kinds: readonly Kind[], change: Partial<RightsRequest> = {}): RightsRequest => ({
	id: 'r1',
	controllerId: 'clearview-ai',
	country: 'gb',
	language: 'en',
	law: 'uk-gdpr',
	rights: ['access'],
	events: kinds.map((kind, index) => ({id: String(index), on: `2026-11-${10 + index}` as const, kind}) as RequestEvent),
	...change,
});

const controller = findController('clearview-ai');
if (!controller) throw new Error('no record of Clearview AI');
const person = {
	name: ' Ada Muster ',
	email: 'ada@mail.example',
	address: 'Musterweg 1',
	places: 'https://a.example/\n\n https://b.example/ ',
	situation: '',
};

describe('letterKindsFor', () => {
	it.each([
		[['drafted'], '2026-11-23', 'request', ['request']],
		[['drafted', 'sent'], '2026-11-23', 'request', ['request', 'identity']],
		[['drafted', 'sent', 'paused'], '2026-11-23', 'identity', ['request', 'identity', 'controller-complaint', 'complaint']],
		[['drafted', 'sent', 'paused', 'resumed'], '2026-11-23', 'request', ['request', 'identity']],
		[['drafted', 'sent', 'clarification-asked'], '2026-11-23', 'clarification', ['request', 'clarification']],
		[['drafted', 'sent'], '2027-06-01', 'reminder', ['request', 'identity', 'reminder', 'controller-complaint', 'complaint']],
		[['drafted', 'sent', 'reminded'], '2027-06-01', 'complaint', ['request', 'identity', 'reminder', 'controller-complaint', 'complaint']],
		[['drafted', 'sent', 'refused'], '2026-11-23', 'complaint', ['request', 'controller-complaint', 'complaint']],
		[['drafted', 'sent', 'answered'], '2026-11-23', 'request', ['request', 'controller-complaint', 'complaint']],
		[['drafted', 'sent', 'answered', 'closed'], '2026-11-23', 'request', ['request']],
	] as const)('after %s, on %s, shows the %s first', (events, today, first, kinds) => {
		expect(letterKindsFor(request(events), today)).toEqual(kinds);
		expect(firstLetter(request(events), today)).toBe(first);
	});

	it('offers the reminder and the complaint even where the law names no period', () => {
		const illinois = request(['drafted', 'sent'], {country: 'us-il', law: 'bipa'});
		expect(letterKindsFor(illinois, '2027-06-01')).toEqual(['request', 'identity', 'reminder', 'complaint']);
	});

	it('offers no complaint to the company itself under the GDPR', () => {
		expect(letterKindsFor(request(['drafted', 'sent'], {country: 'fr', law: 'gdpr'}), '2027-06-01')).not.toContain('controller-complaint');
	});
});

describe('writeLetter', () => {
	const authority = findAuthority('gb-ico');
	const order = {controller, person, today: '2027-06-01' as const, ...(authority && {authority})};

	it.each(['request', 'identity', 'reminder', 'controller-complaint', 'complaint'] as const)('leaves no placeholder in a %s', kind => {
		const text = letterText(writeLetter({...order, kind, request: request(['drafted', 'sent'])}));
		expect(text).toContain('Ada Muster');
		expect(text).not.toMatch(/[{}]|undefined/);
	});

	it('lists each page once, and gives one way to reply', () => {
		const letter = writeLetter({...order, kind: 'request', request: request(['drafted'], {listsPages: true})});
		expect(letter.blocks).toContainEqual(['https://a.example/', 'https://b.example/']);
		expect(letter.from).toEqual(['Ada Muster', 'ada@mail.example']);
	});

	it('is dated to the day the request was sent', () => {
		expect(writeLetter({...order, kind: 'request', request: request(['drafted', 'sent'])}).date).toBe('11 November 2026');
	});

	it('gives the authority the person’s address, and says what happened when', () => {
		const complaint = (kinds: readonly Kind[]) => letterText(writeLetter({...order, kind: 'complaint', request: request(kinds)}));
		expect(complaint(['drafted', 'sent'])).toContain('Musterweg 1, ada@mail.example');
		expect(complaint(['drafted', 'sent'])).toContain('11 December 2026');
		expect(complaint(['drafted', 'sent', 'reminded'])).toContain('12 November 2026');
		expect(complaint(['drafted', 'sent', 'refused'])).toContain('12 November 2026');
		expect(complaint(['drafted', 'sent', 'refused'])).not.toContain('11 December 2026');
	});

	it('says that the person complained to the company first, and uses the preferred language', () => {
		const base = {...order, kind: 'complaint'} as const;
		expect(letterText(writeLetter({...base, request: request(['drafted', 'sent', 'controller-complaint'])}))).toContain(
			'On 12 November 2026 I complained to Clearview AI, Inc. directly.',
		);
		const swiss = request(['drafted', 'sent'], {country: 'ch', law: 'ch-fadp', language: 'fr'});
		const edoeb = findAuthority('ch-edoeb');
		const inSwitzerland = {...base, request: swiss, ...(edoeb && {authority: edoeb})};
		expect(writeLetter(inSwitzerland).language).toBe('fr');
		expect(writeLetter({...inSwitzerland, language: 'it'}).language).toBe('it');
	});

	it('asks the authority to withhold the name only if the person wants that', () => {
		const base = {...order, kind: 'complaint', request: request(['drafted', 'sent'])} as const;
		expect(letterText(writeLetter({...base, anonymous: true}))).not.toBe(letterText(writeLetter(base)));
	});

	it('throws for a complaint without an authority', () => {
		const {authority: _, ...nowhere} = order;
		expect(() => writeLetter({...nowhere, kind: 'complaint', request: request(['drafted', 'sent'])})).toThrow('No authority');
	});
});

describe('to a police force that the user names', () => {
	const force = toForce(' Example Constabulary ', 'HQ\n\n Example Road 1 ');
	const base = request(['drafted', 'sent', 'refused'], {controllerId: anyPoliceForceId, law: 'uk-dpa-part-3', force});
	const recipient = findRecipient(base);
	const order = {request: base, controller: recipient ?? controller, person, today: '2027-06-01' as const};

	it('uses the name and address that the user typed, and cites no report', () => {
		const letter = writeLetter({...order, kind: 'request'});
		expect(letter.to).toEqual([expect.stringMatching(/^the chief constable of example constabulary$/i), 'HQ', 'Example Road 1']);
		const named = findRecipient({...base, force: {name: 'The Commissioner of Example', address: []}});
		expect(named?.legalEntity).toBe('The Commissioner of Example');
		expect(letterText(letter)).not.toMatch(/press|alleged/i);
	});

	it('the complaint names the force, and no website that is not the force’s own', () => {
		const authority = findAuthority('gb-ico');
		const letter = letterText(writeLetter({...order, kind: 'complaint', ...(authority && {authority})}));
		expect(letter).toContain('Example Constabulary, HQ, Example Road 1.');
		expect(letter).not.toContain('police.uk');
	});

	it('is kept apart from the record for unnamed forces', () => {
		expect(findRecipient({controllerId: anyPoliceForceId})?.namedInReports).toBeUndefined();
		expect(findRecipient({controllerId: 'gb-met'})?.namedInReports).toBe(true);
		expect(findRecipient({controllerId: 'gone'})).toBeUndefined();
	});
});

it('is in the chosen language, or in one that the law has letters in', () => {
	expect([requestLanguage({law: 'gdpr', language: 'el'}), requestLanguage({law: 'bipa', language: 'el'})]).toEqual(['el', 'en']);
});
