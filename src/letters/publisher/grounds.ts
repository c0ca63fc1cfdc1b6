import {isInEea} from '../../core/records/eea.ts';
import type {Jurisdiction} from '../../core/records/jurisdiction.ts';
import {type Asker, showsChild} from '../../core/requests/publisher.ts';
import {findImageRight} from '../../directory/publishing/image-rights.ts';
import {fill} from '../fill.ts';
import type {Block} from '../letter.ts';
import {type Draft, filled} from './letter-parts.ts';

/** Why the picture has to go, under the letter's law and as the person who asks. */
export function groundsOf(draft: Draft): readonly Block[] {
	const {law, publisher, text, sender} = draft;
	if (law === 'ch-fadp') return text.fadp ? filled(draft, text.fadp.grounds[publisher.agreed]) : [];
	// A platform is asked about what others posted, and its users' countries have the law that counts.
	const place = publisher.kind === 'platform' ? sender.country : publisher.country;
	if (law !== 'gdpr' && law !== 'uk-gdpr') return [...imageRightIn(draft, place), ...advertisingGrounds(draft)];
	return [...gdprGrounds(draft), ...(isInEea(place) ? imageRightIn(draft, place) : [])];
}

function gdprGrounds(draft: Draft): readonly Block[] {
	const {publisher, text, values} = draft;
	const {agreed, objection, child, childConsent, askers, school} = text.gdpr;
	const ofAsker = publisher.agreed === 'never' || !impliesAgreement.includes(publisher.asker) ? askers[publisher.asker] : undefined;
	const ofChild = [child, ...(publisher.agreed === 'given' ? [childConsent] : [])].map(each => fill(each, values)).join(' ');
	return [
		...filled(draft, agreed[publisher.agreed]),
		...(ofAsker ? filled(draft, ofAsker) : []),
		...(showsChild(publisher) ? [ofChild] : []),
		...filled(draft, objection),
		...(publisher.kind === 'school' ? filled(draft, school) : []),
	];
}

/** Those who are told that belonging is agreeing; once they did agree, there is nothing to answer. */
const impliesAgreement: readonly Asker[] = ['member', 'tenant'];

const advertisingGrounds = (draft: Draft): readonly Block[] => {
	const place = findImageRight(draft.publisher.country)?.place ?? '';
	const sentence = draft.text.advertising?.[place];
	return sentence && draft.publisher.advertises ? filled(draft, sentence) : [];
};

/** The right to one's image of a country, in one sentence. */
export function imageRightIn(draft: Draft, place: Jurisdiction): readonly Block[] {
	const sentence = draft.text.imageRights[findImageRight(place)?.place ?? ''];
	return sentence ? filled(draft, sentence) : [];
}
