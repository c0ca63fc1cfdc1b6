import {isInUnion} from '../../core/records/eea.ts';
import {byDay, longDate} from '../dates-and-places.ts';
import {endOf} from '../deadlines/due-date.ts';
import {holidaysOf} from '../deadlines/public-holidays.ts';
import {ruleFor} from '../deadlines/rules.ts';
import {fill} from '../fill.ts';
import type {Block, Letter} from '../letter.ts';
import {getLawText} from '../text.ts';
import {groundsOf, imageRightIn} from './grounds.ts';
import {rightsAgainstPublisher} from './law-for-publisher.ts';
import {type Draft, draftOf, filled, formalClosing, isDataProtection, type PublisherInput, placesIn, toPublisher} from './letter-parts.ts';

/** Three sentences and the addresses. No law: most pages are run by people of good will. */
export function friendlyLetter(input: PublisherInput): Letter {
	const draft = draftOf(input);
	const {text, publisher, values} = draft;
	const {greeting, subject, who, ask, askPress, thanks, closing} = text.friendly;
	const sentences = [who[publisher.asker], publisher.kind === 'newspaper' ? askPress : ask[publisher.agreed], thanks];
	return toPublisher(draft, {
		subject: fill(subject, values),
		blocks: [
			greeting,
			sentences.map(sentence => fill(sentence, values)).join(' '),
			...placesIn(draft),
			...(isAmericanSchool(draft) && text.directoryInformation ? [fill(text.directoryInformation, values)] : []),
			closing,
		],
	});
}

const isAmericanSchool = ({publisher: {kind, country}}: Draft): boolean => kind === 'school' && country.startsWith('us');

/** The formal request: what the law of the place gives, and no more. */
export function formalLetter(input: PublisherInput): Letter {
	const draft = draftOf(input);
	const {publisher} = draft;
	if (publisher.kind === 'newspaper') return pressLetter(draft);
	if (publisher.kind === 'private-person') return privateLetter(draft);
	if (publisher.kind === 'platform') return platformLetter(draft);
	return organisationLetter(draft);
}

/** To a club, a school, an employer, a photographer. */
function organisationLetter(draft: Draft): Letter {
	const {text, publisher} = draft;
	const {subject, greetings, opening, identity} = text.formal;
	return toPublisher(draft, {
		subject: fill(subject, draft.values),
		blocks: [
			greetings[publisher.kind],
			...filled(draft, opening[publisher.asker]),
			...placesIn(draft),
			...filled(draft, text.formal.asks, itemsOf(draft)),
			...groundsOf(draft),
			...filled(draft, identity),
			...endOfLetter(draft),
			formalClosing(draft),
		],
	});
}

/** A notice under the Digital Services Act where the person lives in the Union; elsewhere a request alone. */
function platformLetter(draft: Draft): Letter {
	const {text, sender, publisher, values} = draft;
	const {notice, formal} = text;
	if (!isInUnion(sender.country)) return organisationLetter(draft);
	return toPublisher(draft, {
		subject: notice.subject,
		blocks: [
			formal.greetings[publisher.kind],
			fill(notice.opening, values),
			...placesIn(draft),
			notice.why,
			...groundsOf(draft),
			...filled(draft, formal.asks, itemsOf(draft), notice.goodFaith, notice.decision),
			...endOfLetter(draft),
			formalClosing(draft),
		],
	});
}

/** Asks the press to weigh, and offers choices. It claims nothing under data protection law, which is cut back for journalism. */
function pressLetter(draft: Draft): Letter {
	const {text, publisher} = draft;
	const {press, formal} = text;
	return toPublisher(draft, {
		subject: fill(press.subject, draft.values),
		blocks: [
			formal.greetings[publisher.kind],
			...filled(draft, formal.opening[publisher.asker]),
			...placesIn(draft),
			...filled(draft, press.opening, press.choices),
			...imageRightIn(draft, publisher.country),
			...filled(draft, press.close),
			formalClosing(draft),
		],
	});
}

/** To a friend, a grandparent, another parent: plain words. */
function privateLetter(draft: Draft): Letter {
	const {text, publisher} = draft;
	const {privatePerson, formal, friendly} = text;
	return toPublisher(draft, {
		subject: fill(friendly.subject, draft.values),
		blocks: [
			formal.greetings[publisher.kind],
			...filled(draft, formal.opening[publisher.asker]),
			...placesIn(draft),
			...filled(draft, privatePerson.opening, privatePerson.items),
			...imageRightIn(draft, publisher.country),
			...filled(draft, privatePerson.close),
			friendly.closing,
		],
	});
}

/** Somebody else's picture is taken down by a platform; its own pages and social media are not asked about. */
function itemsOf({text, publisher, law}: Draft): Block {
	const {items, recipients, confirm} = text.formal;
	const [first = '', file = '', ...elsewhere] = items;
	const asked = publisher.kind === 'platform' ? [first, file] : [first, file, ...elsewhere];
	return [...asked, ...(law === 'gdpr' || law === 'uk-gdpr' ? [recipients] : []), confirm];
}

/** By when, and what if not. */
function endOfLetter(draft: Draft): readonly Block[] {
	const {law, language, text, sender, publisher, date} = draft;
	const rights = rightsAgainstPublisher(law);
	const rule = ruleFor(law, rights);
	const refusal = law === 'ch-fadp' && text.fadp ? filled(draft, text.fadp.refusal) : [];
	if (rule.soft || !isDataProtection(law)) return [...filled(draft, text.formal.softDeadline), ...refusal];
	const due = endOf(rule.answer, rule, date, 0, holidaysOf(sender.country, publisher.country));
	const values = {due: longDate(due, language, law), byDue: byDay(due, language, law)};
	const lawText = getLawText(law, language);
	return [fill(lawText.deadline, values), fill(lawText.refusal, values)];
}
