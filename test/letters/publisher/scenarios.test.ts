import {describe, expect, it} from 'vitest';
import type {Publisher} from '../../../src/core/requests/publisher.ts';
import {complaintAuthorities} from '../../../src/letters/complaint-authorities.ts';
import {answerDate} from '../../../src/letters/deadlines/state.ts';
import {letterText} from '../../../src/letters/letter.ts';
import {letterKindsFor} from '../../../src/letters/letter-kinds.ts';
import {exampleClub, letterTo, publisherRequest} from './every-publisher-letter.ts';
import {organisations} from './scenarios-of-organisations.ts';
import {others} from './scenarios-of-others.ts';

/** Twenty cases as they come up. */
const scenarios = [...organisations, ...others];

it('there are twenty', () => {
	expect(scenarios).toHaveLength(20);
});

describe.each(scenarios)('$name', scenario => {
	const {publisher, home, language = 'en', law, friendlyBy, formalBy, authority, says, saysNot = []} = scenario;
	const whole: Publisher = {...exampleClub, ...publisher};
	const asked = publisherRequest(['drafted', 'asked'], whole, home, language);
	const sent = publisherRequest(['drafted', 'asked', 'sent'], whole, home, language);
	const refused = publisherRequest(['drafted', 'asked', 'sent', 'refused'], whole, home, language);
	const letter = letterTo(asked, law === 'courtesy' ? 'friendly' : 'request');
	const text = letterText(letter);

	it('is written under the law of the place, and says what that gives', () => {
		expect(asked.law).toBe(law);
		expect(letter.language).toBe(language);
		for (const part of says) expect(text).toContain(part);
		for (const part of saysNot) expect(text).not.toContain(part);
	});

	it('names the page, each picture and the day', () => {
		for (const part of [whole.pageUrl, ...whole.imageUrls]) expect(text).toContain(part);
		expect(text).toMatch(/30\.? (May|Mai|mai|maggio|Μαΐου) 2027|May 30, 2027/);
	});

	it('asks kindly first, without a word of law', () => {
		const friendly = letterText(letterTo(publisherRequest(['drafted'], whole, home, language), 'friendly'));
		expect(friendly).not.toMatch(/GDPR|DSGVO|RGPD|ΓΚΠΔ|Art\. |Artic|articol|άρθρ|§/);
		expect(answerDate(asked, '2026-11-12')).toEqual({date: friendlyBy, kind: 'follow-up'});
	});

	it('has the clock of its law', () => {
		if (formalBy) expect(answerDate(sent, '2026-11-13')?.date).toBe(formalBy);
		else expect(letterKindsFor(asked, '2027-01-10')).not.toContain('request');
		const isSoft = law === 'personality-right' || law === 'ch-fadp';
		if (formalBy) expect(answerDate(sent, '2026-11-13')?.kind).toBe(isSoft ? 'follow-up' : 'answer');
	});

	it('leads to the authority that takes a complaint, or to none', () => {
		const offered = letterKindsFor(refused, '2027-01-10').includes('complaint');
		expect(offered).toBe(complaintAuthorities(refused).length > 0 && law !== 'courtesy');
		if (authority) expect(complaintAuthorities(refused)[0]?.id).toBe(authority);
		if (law === 'courtesy' || whole.kind === 'private-person' || home.startsWith('us')) expect(offered).toBe(false);
	});
});
